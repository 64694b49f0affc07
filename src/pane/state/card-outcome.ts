import type { LinkedTask } from '../../domain/link/link-state';
import { removesDue, type Task, type TaskChange } from '../../domain/task/task';
import { isEdited } from '../../domain/task/task-fields';
import type { TaskKey } from '../../domain/task/task-key';
import {
  linkedTaskOf,
  withOverride,
  type CardCommand,
  type CardOperation,
  type MailState,
  type Notice,
} from './mail-state';
import type { MailAction } from './pane-action';

type Started = Extract<MailAction, { kind: 'command-started' }>;
type Done = Extract<MailAction, { kind: 'command-done' }>;
type Failed = Extract<MailAction, { kind: 'command-failed' }>;

/**
 * Whether a command completes or reopens a task. On a repeating task, each such command is about another occurrence.
 */
export function touchesCompletion(command: CardCommand): boolean {
  return (
    command.kind === 'reopen-occurrence' || (command.kind === 'change' && command.change.isDone !== undefined)
  );
}

/** Removes the notice about a task when the next command on it starts, so that nothing contradicts it. */
function withoutNoticeOf(notice: Notice | undefined, taskKey: TaskKey): Notice | undefined {
  switch (notice?.kind) {
    case 'made':
    case 'occurrence-done':
    case 'changed':
    case 'waits':
    case 'moved':
      return notice.taskKey === taskKey ? undefined : notice;
    default:
      return notice;
  }
}

/** The state of a mail when a command on one of its cards starts. */
export function withCommandStarted(state: MailState, { id, taskKey, command }: Started): MailState {
  const failures = new Map(state.failures);
  failures.delete(taskKey);
  const notice = withoutNoticeOf(state.notice, taskKey);
  return { ...state, failures, notice, operations: [...state.operations, { id, taskKey, command }] };
}

/** The notice of a change that succeeded. */
function changeNotice(taskKey: TaskKey, before: Task | undefined, task: Task, change: TaskChange): Notice {
  if (before?.recurrence && removesDue(change)) return { kind: 'series-ended' };
  if (task.recurrence && change.due && task.due && task.due !== change.due) {
    return { kind: 'series-moved', due: task.due };
  }
  if (change.isDone && !task.isDone && before?.due !== undefined && task.due !== undefined) {
    const { title, due, reminder } = before;
    const occurrence = { title, due, next: task.due, ...(reminder && { reminder }) };
    return { kind: 'occurrence-done', taskKey, occurrence };
  }
  return { kind: 'changed', taskKey, change, task };
}

function withTask(
  state: MailState,
  { taskKey, command }: CardOperation,
  linked: LinkedTask,
  { task, isCopyLeft = false }: Done,
): MailState {
  if (!task) return state;
  const { listId, taskId } = task;
  const changed = withOverride(state, taskKey, { ...linked, link: { ...linked.link, listId, taskId }, task });
  if (command.kind === 'change') {
    return { ...changed, notice: changeNotice(taskKey, linked.task, task, command.change) };
  }
  if (command.kind === 'wait') return { ...changed, notice: { kind: 'waits', taskKey, task } };
  if (command.kind === 'move') {
    return { ...changed, notice: { kind: 'moved', taskKey, listName: command.to.name } };
  }
  return task.due === undefined
    ? changed
    : { ...changed, notice: { kind: 'occurrence-back', due: task.due, isCopyLeft } };
}

/** The state of a mail that was added to a task. */
export function withAdded(state: MailState, linked: LinkedTask): MailState {
  const { taskKey } = linked.link;
  return {
    ...withOverride(state, taskKey, linked),
    isFormHeld: isEdited(state.edits),
    // What waits is shown by the outbox.
    notice: linked.state === 'checking' ? undefined : { kind: 'joined', taskKey },
  };
}

/** The state of a mail after a command on a card succeeded. */
export function withCommandDone(state: MailState, done: Done): MailState {
  const operation = state.operations.find(({ id }) => id === done.id);
  if (!operation) return state;
  const rest = { ...state, operations: state.operations.filter(({ id }) => id !== operation.id) };
  const linked = linkedTaskOf(state, operation.taskKey);
  const gone = () => withOverride(rest, operation.taskKey, undefined);
  switch (operation.command.kind) {
    case 'forget':
      return gone();
    case 'delete':
      return { ...gone(), notice: { kind: 'deleted' } };
    case 'unlink':
      return {
        ...gone(),
        notice: { kind: 'unlinked', taskKey: operation.taskKey, linked, undo: { kind: 'offered' } },
      };
    case 'join':
      return done.linked ? withAdded(rest, done.linked) : rest;
    case 'change':
    case 'move':
    case 'wait':
    case 'reopen-occurrence':
      return linked ? withTask(rest, operation, linked, done) : rest;
  }
}

/** The state of a mail after a command on a card failed. */
export function withCommandFailed(state: MailState, { id, problem }: Failed): MailState {
  const operation = state.operations.find((other) => other.id === id);
  if (!operation) return state;
  const { command, taskKey } = operation;
  return {
    ...state,
    operations: state.operations.filter((other) => other.id !== id),
    failures: new Map(state.failures).set(taskKey, { command, problem }),
  };
}
