import type { LinkKey } from '../domain/link';
import type { LinkedTask } from '../domain/link-state';
import type { Task, TaskChange } from '../domain/task';
import type { CardFailure, MailState } from './mail-state';

/** A linked task as its card shows it: what was read, with what was learnt since and what is under way. */
export interface ShownTask {
  readonly linked: LinkedTask;
  /** A change is under way and shown as if done. */
  readonly isBusy: boolean;
  readonly isTwin: boolean;
  readonly failure: CardFailure | undefined;
}

/** The task as it will be once the change is through. */
function changed(task: Task, change: TaskChange): Task {
  const { due: changedDue, reminder: _reminder, ...rest } = change;
  const { due: oldDue, recurrence, ...others } = task;
  const due = changedDue === undefined ? oldDue : (changedDue ?? undefined);
  return {
    ...others,
    ...rest,
    ...(due === undefined ? {} : { due }),
    // Without a date nothing repeats.
    ...(recurrence && changedDue !== null ? { recurrence } : {}),
  };
}

function withNews(state: MailState): readonly LinkedTask[] {
  const read = state.opened?.linkedTasks ?? [];
  const isRead = new Set(read.map(({ link }) => link.linkKey));
  const shown: LinkedTask[] = [];
  for (const linked of read) {
    const news = state.learnt.get(linked.link.linkKey);
    if (!news) shown.push(linked);
    else if (news.linked) shown.push(news.linked);
  }
  for (const [linkKey, { linked }] of state.learnt) {
    if (linked && !isRead.has(linkKey)) shown.push(linked);
  }
  return shown;
}

/** The cards of a mail. Tasks that are being unlinked or deleted are left out. */
export function shownTasks(state: MailState): readonly ShownTask[] {
  const leaving = new Set(
    state.works.filter(({ deed }) => deed.kind !== 'change').map(({ linkKey }) => linkKey),
  );
  const twins = new Set<LinkKey>(state.opened?.twins.map(({ linkKey }) => linkKey) ?? []);
  return withNews(state)
    .filter(({ link }) => !leaving.has(link.linkKey))
    .map((linked) => {
      const { linkKey } = linked.link;
      let { task } = linked;
      let isBusy = false;
      for (const work of state.works) {
        if (work.linkKey !== linkKey || work.deed.kind !== 'change') continue;
        isBusy = true;
        task = task && changed(task, work.deed.change);
      }
      return {
        linked: task ? { ...linked, task } : linked,
        isBusy,
        isTwin: twins.has(linkKey),
        failure: state.failures.get(linkKey),
      };
    });
}

/** Whether the mail has a task that is still to be done, as far as is known. */
export function hasOpenTask(tasks: readonly ShownTask[]): boolean {
  return tasks.some(({ linked: { state, task } }) =>
    state === 'task-gone' || state === 'list-gone' ? false : task === undefined || !task.isDone,
  );
}
