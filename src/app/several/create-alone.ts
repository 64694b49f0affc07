import { isTransient, mayHaveTakenEffect, toProblem } from '../../domain/problem';
import type { Task } from '../../domain/task/task';
import type { TaskDraft } from '../../domain/task/task-fields';
import { pauseBeforeRetry } from '../engine/with-retries';
import type { SeveralDeps } from './run';

/** Clocks of device and service may differ by so much, in milliseconds. */
const clockMs = 2 * 3_600_000;

/**
 * Makes a task that leads to no mail, for a mail that is not in this mailbox. Nothing names such a task: where the answer is lost, one of
 * this title in its list that is as young is taken for it before it is made again. Rejects with `Problem`.
 */
export async function createAlone(deps: SeveralDeps, draft: TaskDraft, signal: AbortSignal): Promise<Task> {
  const since = new Date(deps.clock.now().getTime() - clockMs);
  const before = new Set<string>();
  const alike = async () => {
    const tasks = await deps.tasks.changedSince(draft.listId, since, signal);
    return tasks.filter(({ title, linkedResource }) => title === draft.title && !linkedResource);
  };
  for (let attempts = 1; ; attempts += 1) {
    try {
      if (attempts === 1) for (const { taskId } of await alike()) before.add(taskId);
      return await deps.many.createAlone(draft, signal);
    } catch (error) {
      signal.throwIfAborted();
      const problem = toProblem(error);
      if (!isTransient(problem)) throw problem;
      await pauseBeforeRetry(deps, problem, attempts, signal);
      const made = mayHaveTakenEffect(problem) && (await alike()).find(({ taskId }) => !before.has(taskId));
      if (made) return made;
    }
  }
}
