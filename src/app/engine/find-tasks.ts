import type { OperationId } from '../../domain/link/operation-id';
import { taskOf, type OutboxEntry } from '../../domain/link/outbox-entry';
import { Problem } from '../../domain/problem';
import type { Task } from '../../domain/task/task';
import type { TaskKey } from '../../domain/task/task-key';
import type { TaskRef } from '../../domain/task/task-ref';
import type { TaskTag } from '../../domain/task/task-tag';
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

/** Where tasks are looked for, and from when on; everywhere, and however old, where that is absent. */
interface Scope {
  readonly since?: Date;
  readonly listIds?: readonly string[];
}

/**
 * The tasks of which `mayBe` says that their tag is the right one, wherever they are now, without completed occurrences. The
 * oldest comes first, and any before one in a shared list, where others can write a tag.
 */
export async function findByTag(
  tasks: TaskService,
  mayBe: (tag: TaskTag, task: Task, isShared: boolean) => boolean,
  scope: Scope,
  signal: AbortSignal,
): Promise<{ readonly found: readonly Task[]; readonly unread: readonly UnreadList[] }> {
  const search = await tasks.findTagged(scope, signal);
  const isShared = ({ listId }: Task) => search.sharedListIds.has(listId);
  const named = search.tasks.filter(
    (task) => task.tag.kind === 'tag' && mayBe(task.tag.tag, task, isShared(task)),
  );
  const occurrences = await occurrencesAmong(tasks, named, signal);
  const isBetter = (a: Task, b: Task) => (isShared(a) === isShared(b) ? isOlder(a, b) : isShared(b));
  const found = named
    .filter(({ taskId }) => !occurrences.has(taskId))
    .sort((a, b) => (isBetter(a, b) ? -1 : 1));
  return { found, unread: search.unread };
}

/** The tasks with these task keys, wherever they are now: of several with one key the first that `findByTag` names. */
export async function findByKeys(
  tasks: TaskService,
  keys: ReadonlySet<TaskKey>,
  scope: Scope,
  signal: AbortSignal,
): Promise<Search> {
  const search = await findByTag(tasks, ({ taskKey }) => keys.has(taskKey), scope, signal);
  const found = new Map<TaskKey, Task>();
  for (const task of search.found) {
    if (task.tag.kind === 'tag' && !found.has(task.tag.tag.taskKey)) found.set(task.tag.tag.taskKey, task);
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
    const { found } = await findByTag(tasks, ({ movedBy }) => movedBy === operationId, scope, signal);
    if (found[0]) return found[0];
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
