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

/** The task of a link that is looked for, and what is known of it. */
interface Sought {
  readonly taskKey: TaskKey;
  readonly mail: { readonly receivedDateTime: string };
  /** List in which it was to be made. */
  readonly listId: string;
  /** Where it is said to be; undefined where nothing says that it was made. */
  readonly place: TaskRef | undefined;
  /** When the operation on it began; undefined where there is none. */
  readonly createdDateTime: string | undefined;
  /** The operation that has made it as a copy, which is known by that, whatever key it has got by now. */
  readonly movedBy: OperationId | undefined;
}

/**
 * The task of a link, wherever it is now: looked for in its own list first, then everywhere; and once more after `waitMs`.
 * Undefined when it was never made or is gone. Rejects when it was found nowhere and may be in a list that could not be read.
 */
export function findTask(
  { tasks, clock }: Pick<LinkDeps, 'tasks' | 'clock'>,
  { taskKey, movedBy, place, ...sought }: Sought,
  waitMs: number,
  signal: AbortSignal,
): Promise<Task | undefined> {
  const { receivedDateTime } = sought.mail;
  const since = searchStart({
    createdDateTime: sought.createdDateTime ?? receivedDateTime,
    receivedDateTime,
  });
  const mayBe = (tag: TaskTag) => (movedBy ? tag.movedBy === movedBy : tag.taskKey === taskKey);
  const look = async () => {
    const near = await findByTag(tasks, mayBe, { since, listIds: [place?.listId ?? sought.listId] }, signal);
    if (near.found[0]) return near.found[0];
    const far = await findByTag(tasks, mayBe, { since }, signal);
    const [unread] = far.unread;
    // Nothing says that it was made, and it is not where it would have been made: it cannot have been moved.
    if (!far.found[0] && unread && place) throw unread.problem;
    return far.found[0];
  };
  return lookTwice(clock, look, waitMs, signal);
}

/** The task of an operation, or the copy that it has made. As `findTask`, with retries. */
export function findTaskOfOperation(
  deps: Pick<LinkDeps, 'tasks' | 'clock' | 'random'>,
  entry: OutboxEntry,
  signal: AbortSignal,
): Promise<Task | undefined> {
  const { listId } = entry.draft;
  const movedBy = entry.original && entry.id;
  const sought = { ...entry, listId, movedBy, place: taskOf(entry) };
  return withRetries(deps, signal, () => findTask(deps, sought, listsLagMs, signal));
}
