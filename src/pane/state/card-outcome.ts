import type { LinkKey } from '../../domain/link/link';
import type { LinkedTask } from '../../domain/link/link-state';
import { removesDue, type Task, type TaskChange } from '../../domain/task/task';
import {
  linkedTaskOf,
  withLearnt,
  type CardDeed,
  type CardWork,
  type MailState,
  type Notice,
} from './mail-state';
import type { MailAction } from './pane-action';

type Started = Extract<MailAction, { kind: 'deed-started' }>;
type Done = Extract<MailAction, { kind: 'deed-done' }>;
type Failed = Extract<MailAction, { kind: 'deed-failed' }>;

/** Whether a deed completes a task or takes that back. On a repeating task, each such deed is another occurrence. */
export function touchesCompletion(deed: CardDeed): boolean {
  return deed.kind === 'reopen-occurrence' || (deed.kind === 'change' && deed.change.isDone !== undefined);
}

/** What was said of a task ends with the next thing that is done to it, so that nothing contradicts it. */
function withoutNoticeOf(notice: Notice | undefined, linkKey: LinkKey): Notice | undefined {
  switch (notice?.kind) {
    case 'made':
    case 'occurrence-done':
    case 'changed':
      return notice.linkKey === linkKey ? undefined : notice;
    default:
      return notice;
  }
}

/** The state of a mail when something is asked of one of its cards. */
export function withDeedStarted(state: MailState, { id, linkKey, deed }: Started): MailState {
  const failures = new Map(state.failures);
  failures.delete(linkKey);
  const notice = withoutNoticeOf(state.notice, linkKey);
  return { ...state, failures, notice, works: [...state.works, { id, linkKey, deed }] };
}

/** What is said of a change that went well. */
function changeNotice(linkKey: LinkKey, before: Task | undefined, task: Task, change: TaskChange): Notice {
  if (before?.recurrence && removesDue(change)) return { kind: 'series-ended' };
  if (task.recurrence && change.due && task.due && task.due !== change.due) {
    return { kind: 'series-moved', due: task.due };
  }
  if (change.isDone && !task.isDone && before?.due !== undefined && task.due !== undefined) {
    const { title, due, reminder } = before;
    const occurrence = { title, due, next: task.due, ...(reminder && { reminder }) };
    return { kind: 'occurrence-done', linkKey, occurrence };
  }
  return { kind: 'changed', linkKey, change, task };
}

function withTask(
  state: MailState,
  { linkKey, deed }: CardWork,
  linked: LinkedTask,
  { task, isCopyLeft = false }: Done,
): MailState {
  if (!task) return state;
  const { listId, taskId } = task;
  const changed = withLearnt(state, linkKey, { ...linked, link: { ...linked.link, listId, taskId }, task });
  if (deed.kind === 'change') {
    return { ...changed, notice: changeNotice(linkKey, linked.task, task, deed.change) };
  }
  return task.due === undefined
    ? changed
    : { ...changed, notice: { kind: 'occurrence-back', due: task.due, isCopyLeft } };
}

/** The state of a mail after what was asked of a card is done. */
export function withDeedDone(state: MailState, done: Done): MailState {
  const work = state.works.find(({ id }) => id === done.id);
  if (!work) return state;
  const rest = { ...state, works: state.works.filter(({ id }) => id !== work.id) };
  const linked = linkedTaskOf(state, work.linkKey);
  const gone = () => withLearnt(rest, work.linkKey, undefined);
  switch (work.deed.kind) {
    case 'forget':
      return gone();
    case 'delete':
      return { ...gone(), notice: { kind: 'deleted' } };
    case 'unlink':
      return {
        ...gone(),
        notice: { kind: 'unlinked', linkKey: work.linkKey, linked, undo: { kind: 'offered' } },
      };
    case 'change':
    case 'reopen-occurrence':
      return linked ? withTask(rest, work, linked, done) : rest;
  }
}

/** The state of a mail after what was asked of a card was refused. */
export function withDeedFailed(state: MailState, { id, problem }: Failed): MailState {
  const work = state.works.find((other) => other.id === id);
  if (!work) return state;
  const { deed, linkKey } = work;
  return {
    ...state,
    works: state.works.filter((other) => other.id !== id),
    failures: new Map(state.failures).set(linkKey, { deed, problem }),
  };
}
