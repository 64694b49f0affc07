import type { LinkedTask } from '../../domain/link/link-state';
import { Problem } from '../../domain/problem';
import type { Task, TaskChange } from '../../domain/task/task';
import type { TaskRef } from '../../domain/task/task-ref';
import { withoutName, type Waiting } from '../../domain/task/waiting';
import { readTask } from '../engine/find-tasks';
import type { LinkDeps } from '../engine/link-deps';
import { isSharedList } from '../engine/mail-on-task';
import { withRetries } from '../engine/with-retries';
import { changeConditionally } from '../open/change-conditionally';
import { whereverItIs } from '../open/change-linked-task';

type WaitDeps = Pick<LinkDeps, 'tasks' | 'clock' | 'random' | 'lists'>;

/** The due day while a task waits, and after that. A repeating task keeps the day of its series. */
function dueWith(
  { due, recurrence }: Task,
  before: Waiting | undefined,
  then: Waiting | undefined,
): TaskChange {
  if (recurrence) return {};
  if (then) return { due: then.by };
  // A day that was chosen meanwhile stays.
  return before && due === before.by ? { due: before.dueBefore } : {};
}

/**
 * Lets the task of a link wait for an answer, goes on waiting, or ends that; see `PaneService.wait`. Everything else in its
 * tag stays as it is by then.
 */
export function changeWaiting(
  deps: WaitDeps,
  linked: LinkedTask,
  waiting: Waiting | undefined,
  signal: AbortSignal,
): Promise<Task> {
  const isDone = ({ waiting: now }: Task) =>
    now?.by === waiting?.by && now?.since === waiting?.since && now?.after === waiting?.after;
  const waitAt = async (ref: TaskRef) => {
    const read = () => readTask(deps, ref, signal);
    let written: Task | undefined;
    const task = await changeConditionally(
      deps,
      await read(),
      {
        write: (now) => {
          // An earlier request, whose answer was lost, may have done it.
          if (now === written || isDone(now)) return undefined;
          if (now.tag.kind !== 'tag') throw new Problem('rejected', { trace: { code: 'tag-unreadable' } });
          const { waiting: before, ...tag } = now.tag.tag;
          const kept = waiting && isSharedList(deps, now.listId) ? withoutName(waiting) : waiting;
          const change = {
            isWaiting: waiting !== undefined,
            ...dueWith(now, now.waiting ?? before, waiting),
          };
          return async () => {
            written = await withRetries(deps, signal, () =>
              deps.tasks.wait(now, { ...tag, ...(kept && { waiting: kept }) }, change, now.etag, signal),
            );
            return written;
          };
        },
        readAgain: read,
      },
      signal,
    );
    if (!task) throw new Problem('not-found');
    return task;
  };
  return whereverItIs(deps, linked, waitAt, signal);
}
