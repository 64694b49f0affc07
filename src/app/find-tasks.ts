import type { LinkKey } from '../domain/link';
import type { TaskService } from '../domain/ports';
import { taskOf, type OutboxEntry } from '../domain/outbox-entry';
import type { Task } from '../domain/task';
import { inOneGo } from './in-one-go';
import type { LinkDeps } from './link-deps';

const dayMs = 86_400_000;

/**
 * From when on to look for the tasks of a piece of work: two days before the click by this device's clock, or when the
 * mail came in by the service's clock, whichever is earlier. So a device clock that runs ahead hides nothing.
 */
export function searchStart(work: { createdDateTime: string; receivedDateTime: string }): Date {
  const click = Date.parse(work.createdDateTime) - 2 * dayMs;
  const received = Date.parse(work.receivedDateTime);
  return new Date(Number.isNaN(received) ? click : Math.min(click, received));
}

function isOlder(a: Task, b: Task): boolean {
  return a.createdDateTime === b.createdDateTime
    ? a.taskId < b.taskId
    : a.createdDateTime < b.createdDateTime;
}

/** The tasks with these link keys, wherever they are now. Of several with one key the oldest counts. */
export async function findByKeys(
  tasks: TaskService,
  keys: ReadonlySet<LinkKey>,
  scope: { readonly since: Date; readonly listIds?: readonly string[] },
  signal: AbortSignal,
): Promise<ReadonlyMap<LinkKey, Task>> {
  const found = new Map<LinkKey, Task>();
  for (const task of await tasks.findTagged(scope, signal)) {
    if (task.tag.kind !== 'tag' || !keys.has(task.tag.tag.linkKey)) continue;
    const before = found.get(task.tag.tag.linkKey);
    if (!before || isOlder(task, before)) found.set(task.tag.tag.linkKey, task);
  }
  return found;
}

/** The task with this link key: looked for in its own list first, then everywhere. */
async function findByKey(
  tasks: TaskService,
  linkKey: LinkKey,
  where: { readonly since: Date; readonly firstListId: string },
  signal: AbortSignal,
): Promise<Task | undefined> {
  const keys = new Set([linkKey]);
  const near = await findByKeys(tasks, keys, { since: where.since, listIds: [where.firstListId] }, signal);
  return near.get(linkKey) ?? (await findByKeys(tasks, keys, { since: where.since }, signal)).get(linkKey);
}

/** The task of a piece of work by its link key, wherever it is now; undefined when it was never made or is gone. */
export function findTaskOfWork(
  deps: Pick<LinkDeps, 'tasks' | 'clock' | 'random'>,
  entry: OutboxEntry,
  signal: AbortSignal,
): Promise<Task | undefined> {
  const where = {
    since: searchStart({ ...entry.mail, ...entry }),
    firstListId: taskOf(entry)?.listId ?? entry.draft.listId,
  };
  return inOneGo(deps, signal, () => findByKey(deps.tasks, entry.linkKey, where, signal));
}
