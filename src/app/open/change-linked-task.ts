import type { LinkedTask } from '../../domain/link/link-state';
import { Problem, toProblem } from '../../domain/problem';
import type { Task, TaskChange } from '../../domain/task/task';
import type { TaskRef } from '../../domain/task/task-ref';
import { findByKeys, readTask, searchStart } from '../engine/find-tasks';
import type { LinkDeps } from '../engine/link-deps';
import { withRetries } from '../engine/with-retries';
import { changeConditionally } from './change-conditionally';

type TaskDeps = Pick<LinkDeps, 'tasks' | 'clock' | 'random'>;

/**
 * Whether a change depends on how the task is now: it may split a repeating task, complete another occurrence when it is
 * repeated, or bring an old reminder back. Not every answer tells that a task repeats, and another client can make it
 * repeat at any time: a new date or a completion is never harmless.
 */
function dependsOnTask(change: TaskChange): boolean {
  return 'due' in change || change.isDone === true || isReopening(change);
}

/** Whether a change writes the reminder of a completed task again, which somebody may have changed since it was shown. */
function isReopening(change: TaskChange): boolean {
  return change.isDone === false && change.reminder !== undefined;
}

/**
 * One try to change a task of which it matters whether it repeats, on condition that it is as it was read. Writes nothing
 * when an earlier request, whose answer was lost, has made the change already.
 */
async function changeAsRead(
  { tasks }: TaskDeps,
  read: { readonly first: Task; readonly now: Task; readonly shown: Task | undefined },
  change: TaskChange,
  signal: AbortSignal,
): Promise<Task> {
  const { first, now, shown } = read;
  if (isReopening(change)) {
    const { reminder: _shown, ...reopened } = change;
    const kept = now.reminder && { reminder: now.reminder };
    return tasks.change(now, { ...reopened, ...kept }, now.etag, signal);
  }
  const { due, ...others } = change;
  const repeats = first.recurrence ?? now.recurrence;
  if (change.isDone === true && repeats && now.due !== first.due) return now;
  // Moving takes the series off and puts it back: cut off between the two, the task stands there with the new date alone.
  const isThere = due !== undefined && now.due === due;
  const isHalfMoved = isThere && !now.recurrence;
  const recurrence = isHalfMoved ? (first.recurrence ?? shown?.recurrence) : now.recurrence;
  if (!('due' in change) || !recurrence) return tasks.change(now, change, now.etag, signal);
  const moved =
    isThere && now.recurrence ? now : await tasks.moveSeries(now, due, recurrence, now.etag, signal);
  return Object.keys(others).length === 0 ? moved : tasks.change(moved, others, moved.etag, signal);
}

/** Changes a task on condition that nobody else did since it was read; otherwise reads it again. */
async function changeSeries(
  deps: TaskDeps,
  ref: TaskRef,
  shown: Task | undefined,
  change: TaskChange,
  signal: AbortSignal,
): Promise<Task> {
  const read = () => readTask(deps, ref, signal);
  // Completing needs no more than to be conditional; a new date has to know the series.
  const isDated = 'due' in change;
  const current = !isDated && shown?.taskId === ref.taskId ? shown : await read();
  if (!current) throw new Problem('not-found');
  // What is completed is what the user sees, wherever the task is by now.
  const first = isDated ? current : (shown ?? current);
  let changed: Task | undefined;
  const task = await changeConditionally(
    deps,
    current,
    {
      write: (now) => {
        if (now === changed) return undefined;
        return async () => {
          changed = await withRetries(deps, signal, () =>
            changeAsRead(deps, { first, now, shown }, change, signal),
          );
          return changed;
        };
      },
      readAgain: read,
    },
    signal,
  );
  if (!task) throw new Problem('not-found');
  return task;
}

/**
 * Does something with the task of a link. One that is not under its id any more is looked for by its task key first; rejects
 * with `not-found` when it is gone.
 */
export async function whereverItIs(
  deps: TaskDeps,
  linked: LinkedTask,
  changeAt: (ref: TaskRef) => Promise<Task>,
  signal: AbortSignal,
): Promise<Task> {
  try {
    return await changeAt(linked.task ?? linked.link);
  } catch (error) {
    signal.throwIfAborted();
    const problem = toProblem(error);
    if (problem.kind !== 'not-found') throw problem;
    const { taskKey } = linked.link;
    const createdDateTime = linked.task?.createdDateTime;
    const scope =
      createdDateTime === undefined
        ? {}
        : { since: searchStart({ createdDateTime, receivedDateTime: createdDateTime }) };
    const { found, unread } = await findByKeys(deps.tasks, new Set([taskKey]), scope, signal);
    const moved = found.get(taskKey);
    if (!moved) throw unread[0]?.problem ?? problem;
    return changeAt(moved);
  }
}

/**
 * Changes the task of a link and returns it as it is now, wherever it is. A repeating task stays one series: a new date
 * moves it.
 */
export function changeLinkedTask(
  deps: TaskDeps,
  linked: LinkedTask,
  change: TaskChange,
  signal: AbortSignal,
): Promise<Task> {
  const changeAt = (ref: TaskRef) =>
    dependsOnTask(change)
      ? changeSeries(deps, ref, linked.task, change, signal)
      : withRetries(deps, signal, () => deps.tasks.change(ref, change, undefined, signal));
  return whereverItIs(deps, linked, changeAt, signal);
}
