import type { LinkedTask } from '../../domain/link/link-state';
import { removesDue, type Task, type TaskChange } from '../../domain/task/task';
import type { TaskKey } from '../../domain/task/task-key';
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
  const { recurrence, ...others } = { ...task, ...change };
  const isReminderOn = 'reminder' in change ? change.reminder !== undefined : task.isReminderOn;
  const then = { ...others, isReminderOn: isReminderOn && !others.isDone };
  return recurrence && !removesDue(change) ? { ...then, recurrence } : then;
}

/** The linked tasks as last known, the oldest first. */
function withNews(state: MailState): readonly LinkedTask[] {
  const read = state.opened?.linkedTasks ?? [];
  const isRead = new Set(read.map(({ link }) => link.taskKey));
  const shown: LinkedTask[] = [];
  for (const linked of read) {
    const news = state.overrides.get(linked.link.taskKey);
    if (!news) shown.push(linked);
    else if (news.linked) shown.push(news.linked);
  }
  for (const [taskKey, { linked }] of state.overrides) {
    if (linked && !isRead.has(taskKey)) shown.push(linked);
  }
  return shown;
}

/** The change that a command makes to the task itself. */
function changeBy(command: CardCommand): TaskChange {
  if (command.kind === 'change') return command.change;
  return command.kind === 'reopen-occurrence' ? { due: command.occurrence.due } : {};
}

/**
 * The cards of a mail, the newest first, so that a new one is where the user looks. The old link of a task that is being
 * created again is left out.
 */
export function shownTasks(state: MailState): readonly ShownTask[] {
  const forgotten = new Set(
    state.operations.filter(({ command }) => command.kind === 'forget').map(({ taskKey }) => taskKey),
  );
  const duplicates = new Set<TaskKey>(state.opened?.duplicates.map(({ taskKey }) => taskKey) ?? []);
  return [...withNews(state)]
    .reverse()
    .filter(({ link }) => !forgotten.has(link.taskKey))
    .map((linked) => {
      const { taskKey } = linked.link;
      let { task } = linked;
      let isBusy = false;
      let leaving: ShownTask['leaving'];
      for (const { command } of state.operations.filter((operation) => operation.taskKey === taskKey)) {
        isBusy = true;
        if (command.kind === 'delete' || command.kind === 'unlink') leaving = command.kind;
        task = task && changed(task, changeBy(command));
        if (task && command.kind === 'move') task = { ...task, listId: command.to.id };
        if (task && command.kind === 'wait') task = { ...task, waiting: command.waiting };
      }
      return {
        linked: task ? { ...linked, task } : linked,
        isBusy,
        leaving,
        isDuplicate: duplicates.has(taskKey),
        failure: state.failures.get(taskKey),
      };
    });
}

/** Whether the mail has a task, done or not, as far as is known. Links to missing tasks do not count. */
export function hasTask(tasks: readonly ShownTask[]): boolean {
  return tasks.some(({ linked: { state } }) => state !== 'task-gone' && state !== 'list-gone');
}
