import type { OperationId } from '../../domain/link/operation-id';
import { taskOf, type OutboxEntry } from '../../domain/link/outbox-entry';
import { Problem } from '../../domain/problem';
import type { Task } from '../../domain/task/task';
import type { TaskKey } from '../../domain/task/task-key';
import type { TaskRef } from '../../domain/task/task-ref';
import type { Clock } from '../ports/device';
import type { TaskService, UnreadList } from '../ports/tasks';
import type { LinkDeps } from './link-deps';
import { withRetries } from './with-retries';

const dayMs = 86_400_000;

/**
 * From when on to look for the tasks of an operation: two days before the click by this device's clock, or when the
 * mail came in by the service's clock, whichever is earlier. So a device clock that runs ahead hides nothing.
 */
export function searchStart(work: { createdDateTime: string; receivedDateTime: string }): Date {
  const click = Date.parse(work.createdDateTime) - 2 * dayMs;
  const received = Date.parse(work.receivedDateTime);
  return new Date(Number.isNaN(received) ? click : Math.min(click, received));
}

/** A task as it is now; undefined when it is not, or not any more, where the reference says. */
export async function readTask(
  deps: Pick<LinkDeps, 'tasks' | 'clock' | 'random'>,
  ref: TaskRef,
  signal: AbortSignal,
): Promise<Task | undefined> {
  const [task] = await withRetries(deps, signal, () => deps.tasks.read([ref], signal));
  return task;
}

function isOlder(a: Task, b: Task): boolean {
  return a.createdDateTime === b.createdDateTime
    ? a.taskId < b.taskId
    : a.createdDateTime < b.createdDateTime;
}

/** What a search found, and the lists that it could not look into. */
export interface Search {
  readonly found: ReadonlyMap<TaskKey, Task>;
  readonly unread: readonly UnreadList[];
}

/** Completed occurrences of a repeating task among these tasks: copies, that carry the tag of their series. */
async function occurrencesAmong(
  tasks: TaskService,
  found: readonly Task[],
  signal: AbortSignal,
): Promise<ReadonlySet<string>> {
  const done = found.filter(({ isDone }) => isDone);
  // Lists leave the recurrence of completed tasks out.
  const read = done.length === 0 ? [] : await tasks.tryRead(done, signal);
  const repeating = done.filter((_task, index) => {
    const task = read[index];
    return task && !(task instanceof Problem) && task.recurrence !== undefined;
  });
  return new Set(repeating.map(({ taskId }) => taskId));
}

/**
 * The tasks with these task keys, wherever they are now, without completed occurrences. Of several with one key the oldest
 * counts, and any before one in a shared list, where others can write the key.
 */
export async function findByKeys(
  tasks: TaskService,
  keys: ReadonlySet<TaskKey>,
  scope: { readonly since?: Date; readonly listIds?: readonly string[] },
  signal: AbortSignal,
): Promise<Search> {
  const found = new Map<TaskKey, Task>();
  const search = await tasks.findTagged(scope, signal);
  const isShared = ({ listId }: Task) => search.sharedListIds.has(listId);
  const isBetter = (a: Task, b: Task) => (isShared(a) === isShared(b) ? isOlder(a, b) : isShared(b));
  const named = search.tasks.filter(({ tag }) => tag.kind === 'tag' && keys.has(tag.tag.taskKey));
  const occurrences = await occurrencesAmong(tasks, named, signal);
  for (const task of named) {
    if (task.tag.kind !== 'tag' || occurrences.has(task.taskId)) continue;
    const before = found.get(task.tag.tag.taskKey);
    if (!before || isBetter(task, before)) found.set(task.tag.tag.taskKey, task);
  }
  return { found, unread: search.unread };
}

/**
 * The task with this task key: looked for in its own list first, then everywhere. Rejects when it was found nowhere and
 * may be in a list that could not be read.
 */
export async function findByKey(
  tasks: TaskService,
  taskKey: TaskKey,
  where: { readonly since: Date; readonly firstListId: string; readonly isMade: boolean },
  signal: AbortSignal,
): Promise<Task | undefined> {
  const keys = new Set([taskKey]);
  const near = await findByKeys(tasks, keys, { since: where.since, listIds: [where.firstListId] }, signal);
  if (near.found.has(taskKey)) return near.found.get(taskKey);
  const far = await findByKeys(tasks, keys, { since: where.since }, signal);
  const [unread] = far.unread;
  // Nothing says that it was made, and it is not where it would have been made: it cannot have been moved.
  if (!far.found.has(taskKey) && unread && where.isMade) throw unread.problem;
  return far.found.get(taskKey);
}

/**
 * The task of an operation by its task key, wherever it is now; undefined when it was never made or is gone. Rejects
 * also when a task that was made may be in a list that cannot be read.
 */
export function findTaskOfOperation(
  deps: Pick<LinkDeps, 'tasks' | 'clock' | 'random'>,
  entry: OutboxEntry,
  signal: AbortSignal,
): Promise<Task | undefined> {
  const where = {
    since: searchStart({ ...entry.mail, ...entry }),
    firstListId: taskOf(entry)?.listId ?? entry.draft.listId,
    isMade: taskOf(entry) !== undefined,
  };
  const look = () => withRetries(deps, signal, () => findByKey(deps.tasks, entry.taskKey, where, signal));
  return lookTwice(deps.clock, look, listsLagMs, signal);
}

/**
 * The copy that an operation has made to move a task, wherever it is and whatever key it has got by now; undefined when there
 * is none. Of several the oldest counts: nobody else could know the operation before it.
 */
export async function findCopy(
  tasks: TaskService,
  operationId: OperationId,
  where: { readonly since: Date; readonly firstListId: string },
  signal: AbortSignal,
): Promise<Task | undefined> {
  const { since, firstListId } = where;
  for (const scope of [{ since, listIds: [firstListId] }, { since }]) {
    const { tasks: tagged } = await tasks.findTagged(scope, signal);
    const made = tagged.filter(({ tag }) => tag.kind === 'tag' && tag.tag.movedBy === operationId);
    const occurrences = await occurrencesAmong(tasks, made, signal);
    const copies = made.filter(({ taskId }) => !occurrences.has(taskId));
    const oldest = copies.find((copy) => copies.every((other) => other === copy || isOlder(copy, other)));
    if (oldest) return oldest;
  }
  return undefined;
}

/** So long lists may lag behind what the service holds, in milliseconds. */
export const listsLagMs = 6_000;

/** Looks for a task, and once more after a while if it was not found. */
export async function lookTwice(
  clock: Clock,
  look: () => Promise<Task | undefined>,
  waitMs: number,
  signal: AbortSignal,
): Promise<Task | undefined> {
  const found = await look();
  if (found || waitMs <= 0) return found;
  await clock.sleep(waitMs, signal);
  return look();
}
