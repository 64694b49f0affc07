import type { LinkedTask } from '../domain/link-state';
import { toProblem } from '../domain/problem';
import type { Task, TaskChange } from '../domain/task';
import { findByKeys, searchStart } from './find-tasks';
import { inOneGo } from './in-one-go';
import type { LinkDeps } from './link-deps';

/**
 * Changes the task of a link and returns it as it is now. A task that is not under its id any more is looked for by its
 * link key first; rejects with `not-found` when it is gone.
 */
export async function changeLinkedTask(
  deps: Pick<LinkDeps, 'tasks' | 'clock' | 'random'>,
  linked: LinkedTask,
  change: TaskChange,
  signal: AbortSignal,
): Promise<Task> {
  const ref = linked.task ?? linked.link;
  try {
    return await inOneGo(deps, signal, () => deps.tasks.change(ref, change, undefined, signal));
  } catch (error) {
    signal.throwIfAborted();
    const problem = toProblem(error);
    if (problem.kind !== 'not-found') throw problem;
    const { linkKey, createdDateTime } = linked.link;
    const since = searchStart({ createdDateTime, receivedDateTime: createdDateTime });
    const moved = (await findByKeys(deps.tasks, new Set([linkKey]), { since }, signal)).get(linkKey);
    if (!moved) throw problem;
    return deps.tasks.change(moved, change, undefined, signal);
  }
}
