import type { LinkKey } from '../../domain/link/link';
import type { LinkedTask } from '../../domain/link/link-state';
import { removesDue, type Task, type TaskChange } from '../../domain/task/task';
import type { CardCommand, CardFailure, MailState } from './mail-state';

/** A linked task as its card shows it: as read, with overrides and running commands applied. */
export interface ShownTask {
  readonly linked: LinkedTask;
  /** A change is running and shown as if done. */
  readonly isBusy: boolean;
  /** The task or its link is being removed; nothing else can be done with it meanwhile. */
  readonly leaving: 'delete' | 'unlink' | undefined;
  readonly isDuplicate: boolean;
  readonly failure: CardFailure | undefined;
}

/** The task as it will be once the change succeeded. */
function changed(task: Task, change: TaskChange): Task {
  const { reminder: _reminder, ...rest } = change;
  const { recurrence, ...others } = { ...task, ...rest };
  return recurrence && !removesDue(change) ? { ...others, recurrence } : others;
}

function withNews(state: MailState): readonly LinkedTask[] {
  const read = state.opened?.linkedTasks ?? [];
  const isRead = new Set(read.map(({ link }) => link.linkKey));
  const shown: LinkedTask[] = [];
  for (const linked of read) {
    const news = state.overrides.get(linked.link.linkKey);
    if (!news) shown.push(linked);
    else if (news.linked) shown.push(news.linked);
  }
  for (const [linkKey, { linked }] of state.overrides) {
    if (linked && !isRead.has(linkKey)) shown.push(linked);
  }
  return shown;
}

/** The change that a command makes to the task itself. */
function changeBy(command: CardCommand): TaskChange {
  if (command.kind === 'change') return command.change;
  return command.kind === 'reopen-occurrence' ? { due: command.occurrence.due } : {};
}

/** The cards of a mail. The old link of a task that is being created again is left out. */
export function shownTasks(state: MailState): readonly ShownTask[] {
  const forgotten = new Set(
    state.operations.filter(({ command }) => command.kind === 'forget').map(({ linkKey }) => linkKey),
  );
  const duplicates = new Set<LinkKey>(state.opened?.duplicates.map(({ linkKey }) => linkKey) ?? []);
  return withNews(state)
    .filter(({ link }) => !forgotten.has(link.linkKey))
    .map((linked) => {
      const { linkKey } = linked.link;
      let { task } = linked;
      let isBusy = false;
      let leaving: ShownTask['leaving'];
      for (const { command } of state.operations.filter((operation) => operation.linkKey === linkKey)) {
        isBusy = true;
        if (command.kind === 'delete' || command.kind === 'unlink') leaving = command.kind;
        task = task && changed(task, changeBy(command));
      }
      return {
        linked: task ? { ...linked, task } : linked,
        isBusy,
        leaving,
        isDuplicate: duplicates.has(linkKey),
        failure: state.failures.get(linkKey),
      };
    });
}

/** Whether the mail has a task, done or not, as far as is known. Links to missing tasks do not count. */
export function hasTask(tasks: readonly ShownTask[]): boolean {
  return tasks.some(({ linked: { state } }) => state !== 'task-gone' && state !== 'list-gone');
}
