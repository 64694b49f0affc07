import type { OutboxEntry } from '../../domain/link/outbox-entry';
import type { Task } from '../../domain/task/task';
import { changeConditionally } from '../open/change-conditionally';
import { readTask } from './find-tasks';
import type { LinkDeps } from './link-deps';

/** Whether an operation has more to do to its task than to link it. */
export function changesTask({ reopens, series }: OutboxEntry): boolean {
  return reopens === true || series !== undefined;
}

/** The operation that has done that. */
export function withoutChange(entry: OutboxEntry): OutboxEntry {
  const { reopens: _reopens, series: _series, ...rest } = entry;
  return rest;
}

/**
 * Reopens a task to which a mail was added, and puts a series back that was taken off to be moved: the task stands there with
 * the new day alone then. Both may be repeated.
 */
export async function finishChange(
  deps: Pick<LinkDeps, 'tasks' | 'clock' | 'random'>,
  { reopens, series }: OutboxEntry,
  task: Task,
  signal: AbortSignal,
): Promise<void> {
  const write = (now: Task) => {
    if (series && !now.recurrence && now.due === series.due)
      return () => deps.tasks.moveSeries(now, series.due, series.recurrence, now.etag, signal);
    if (reopens && now.isDone) return () => deps.tasks.change(now, { isDone: false }, now.etag, signal);
    return undefined;
  };
  const readAgain = (now: Task) => readTask(deps, now, signal);
  await changeConditionally(deps, task, { write, readAgain }, signal);
}
