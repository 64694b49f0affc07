import type { LinkedTask } from '../../domain/link/link-state';
import { Problem } from '../../domain/problem';
import type { Recurrence } from '../../domain/task/recurrence';
import type { Task } from '../../domain/task/task';
import { readTask } from '../engine/find-tasks';
import type { LinkDeps } from '../engine/link-deps';
import { withRetries } from '../engine/with-retries';
import type { Occurrence, PaneService } from '../pane-service';
import { changeLinkedTask } from './change-linked-task';

type TaskDeps = Pick<LinkDeps, 'tasks' | 'clock' | 'random'>;

/** So far back the completed copy is looked for, in milliseconds: the device's clock may be wrong by hours. */
const lookBackMs = 86_400_000;

function isSamePattern(a: Recurrence | undefined, b: Recurrence | undefined): boolean {
  return a !== undefined && b !== undefined && JSON.stringify(a.pattern) === JSON.stringify(b.pattern);
}

/**
 * The completed copy of an occurrence; undefined unless exactly one task can be it. It bears no mark of its series but
 * the name, the day and the pattern, and lists leave the pattern out of completed tasks: each is read once more alone.
 */
async function findCopy(
  deps: TaskDeps,
  series: Task,
  { title, due }: Occurrence,
  signal: AbortSignal,
): Promise<Task | undefined> {
  const since = new Date(deps.clock.now().getTime() - lookBackMs);
  const recent = await withRetries(deps, signal, () => deps.tasks.changedSince(series.listId, since, signal));
  const named = recent.filter((task) => task.isDone && task.title === title && task.taskId !== series.taskId);
  if (named.length === 0) return undefined;
  const read = await withRetries(deps, signal, () => deps.tasks.read(named, signal));
  const copies = read.filter(
    (task) => task?.isDone === true && task.due === due && isSamePattern(task.recurrence, series.recurrence),
  );
  return copies.length === 1 ? copies[0] : undefined;
}

/**
 * Brings a completed occurrence of a repeating task back; see `PaneService.reopenOccurrence`. The series is moved before
 * the copy is deleted, so that nothing is lost when it is cut off in between; doing it again does the rest.
 */
export async function reopenOccurrence(
  deps: TaskDeps,
  linked: LinkedTask,
  occurrence: Occurrence,
  signal: AbortSignal,
): ReturnType<PaneService['reopenOccurrence']> {
  const { due, next, reminder } = occurrence;
  const ref = linked.task ?? linked.link;
  const now = await readTask(deps, ref, signal);
  // Completed or moved once more since: then this is not the occurrence to go back to.
  if (now && now.due !== due && now.due !== next) throw new Problem('conflict');
  const task = await changeLinkedTask(deps, linked, { due, ...(reminder && { reminder }) }, signal);
  const copy = await findCopy(deps, task, occurrence, signal);
  if (copy) await withRetries(deps, signal, () => deps.tasks.remove(copy, signal));
  return { task, isCopyLeft: copy === undefined };
}
