import { concerns, isUnfinished } from '../../domain/link/outbox-entry';
import { mailIdentityOf, type MailRef } from '../../domain/mail/mail';
import { isOwnMailbox, ownMailbox } from '../../domain/mail/mailbox';
import { mailReference, type Message } from '../../domain/mail/message';
import { endingOf, linkTo } from '../../domain/mail/message-tag';
import { isWritable } from '../../domain/mail/tagged-mail';
import { isTransient, toProblem, type Problem } from '../../domain/problem';
import type { Task } from '../../domain/task/task';
import type { TaskKey } from '../../domain/task/task-key';
import { isFirstMail } from '../../domain/task/task-tag';
import { ignore } from '../../lib/ignored-errors';
import { asRead } from '../engine/act';
import { readTask } from '../engine/find-tasks';
import { lockOf, lockOfOperation, type LinkDeps } from '../engine/link-deps';
import { keepLink } from '../engine/reconcile';
import { pairOf } from '../engine/run';
import { separateCopy } from '../engine/task-writes';
import { withRetries } from '../engine/with-retries';
import type { TaggedTasks, UnreadList } from '../ports/tasks';

const dayMs = 86_400_000;
/** How far back a device looks that never looked before. */
const firstLookBackMs = 30 * dayMs;
/** Mails that are asked for by key in one round trip: each takes two requests, and a batch holds twenty. */
const keysAtOnce = 10;
/** How often a device looks again although nothing was lost. */
const betweenSweepsMs = dayMs;

/** Whether lost work should be looked for: on a device that forgets or is new, and now and then. */
export async function isSweepDue(deps: Pick<LinkDeps, 'outbox' | 'clock'>): Promise<boolean> {
  if (!deps.outbox.store.isPersistent()) return true;
  const last = await deps.outbox.store.lastSweep();
  if (last === undefined) return true;
  const ago = deps.clock.now().getTime() - last.getTime();
  // A mark in the future is that of a clock that ran ahead.
  return ago < 0 || ago > betweenSweepsMs;
}

/** So long a copy that was made to move a task may still be finished by another device, in milliseconds. */
const movingMs = 24 * 3_600_000;

/** Whether a task is a copy that was made to move one, and the move is not finished. */
function isCopy({ tag }: Task): boolean {
  return tag.kind === 'tag' && tag.tag.movedBy !== undefined;
}

/** Whether a task may be the copy of one that another device is just moving. */
function isBeingMoved(deps: LinkDeps, task: Task): boolean {
  return isCopy(task) && deps.clock.now().getTime() - Date.parse(task.createdDateTime) < movingMs;
}

/** A task of ours whose mail may not know it. */
interface FoundTask {
  readonly task: Task;
  readonly taskKey: TaskKey;
  readonly mail: MailRef;
  /** It lies in a shared list. */
  readonly isShared: boolean;
  /** An operation of this device has made it. */
  readonly isInOutbox: boolean;
}

/** Makes the mail of a found task know it, or finishes an unlinking that was cut off. */
async function mend(deps: LinkDeps, found: FoundTask, signal: AbortSignal): Promise<void> {
  const { task, taskKey, isShared } = found;
  const message = await withRetries(deps, signal, () => deps.messages.find(found.mail, signal));
  // Deleted, archived or hidden, all answered alike: nothing is written on a guess.
  if (!message || !isWritable(message)) return;
  const link = linkTo(message.tag, taskKey);
  // Others can write a tag into a task of a shared list; the key has to be known from where they cannot.
  const isKnown = found.isInOutbox || link !== undefined || message.indexedKeys.includes(taskKey);
  if (isShared && !isKnown && !endingOf(message, taskKey)) return;
  if (isCopy(task) && endingOf(message, taskKey)) {
    // The device that made it finds it by its tag, and ends it in the same way: unless the network made it twice.
    if (!isBeingMoved(deps, task)) await separateCopy(deps, task, { isLinked: false }, signal);
    return;
  }
  const mail = mailReference(message, deps.owner);
  const isElsewhere = link !== undefined && link.taskId !== task.taskId;
  const other = isElsewhere ? await readTask(deps, link, signal) : undefined;
  if (other && (isShared || task.isDone || isBeingMoved(deps, task))) return;
  const key = other ? await separateCopy(deps, task, { isLinked: true }, signal) : taskKey;
  const now = other ? await readTask(deps, task, signal) : task;
  if (!now) return;
  const pair = await pairOf(deps, { taskKey: key, mail });
  await keepLink(
    deps,
    { pair, observed: { mail: asRead(deps, message), task: { kind: 'read', task: now } } },
    signal,
  );
}

/**
 * The mails that lead to each task key. Only these are read, however many are tracked. Keys of a group that could not be
 * read are missing.
 */
async function readTracked(
  deps: LinkDeps,
  found: readonly FoundTask[],
  signal: AbortSignal,
): Promise<{
  readonly tracked: ReadonlyMap<TaskKey, readonly Message[]>;
  readonly failures: SweepFailure[];
}> {
  const keys = [...new Set(found.map(({ taskKey }) => taskKey))];
  const tracked = new Map<TaskKey, readonly Message[]>();
  const failures: SweepFailure[] = [];
  for (let start = 0; start < keys.length; start += keysAtOnce) {
    const group = keys.slice(start, start + keysAtOnce);
    try {
      const messages = await withRetries(deps, signal, () => deps.messages.findTracked(group, signal));
      for (const key of group) {
        tracked.set(
          key,
          messages.filter((message) => linkTo(message.tag, key)),
        );
      }
    } catch (error) {
      signal.throwIfAborted();
      failures.push({ taskKeys: group, problem: toProblem(error) });
    }
  }
  return { tracked, failures };
}

/** The tasks that belong to a mail of the own mailbox. */
async function ownTasks(
  deps: LinkDeps,
  { tasks, sharedListIds }: TaggedTasks,
): Promise<readonly FoundTask[]> {
  const found = await Promise.all(
    tasks.map(async (task): Promise<readonly FoundTask[]> => {
      if (task.tag.kind !== 'tag' || !task.tag.tag.mail) return [];
      const { taskKey, mail } = task.tag.tag;
      const mailbox = await ownMailbox(deps.owner, taskKey, deps.digest);
      const isShared = sharedListIds.has(task.listId);
      return isOwnMailbox(mail.mailbox, mailbox)
        ? [{ task, taskKey, mail, isShared, isInOutbox: false }]
        : [];
    }),
  );
  return found.flat();
}

/** What a look for lost work could not look into, or not mend. Empty when all is well. */
export interface SweepReport {
  readonly unread: readonly UnreadList[];
  readonly failures: readonly SweepFailure[];
}

/** Tasks, by their keys, whose mails could not be read or repaired. */
export interface SweepFailure {
  readonly taskKeys: readonly TaskKey[];
  readonly problem: Problem;
}

/**
 * Looks through what the service stores for operations that were cut off and that no outbox remembers: tasks of ours whose
 * mail does not know them (the mail is tagged), and copies of a task (each gets a key of its own, so that the pane can
 * offer it for removal). Reads lists, so it runs in the background and rarely. Goes on where a list, a mail or a task
 * refuses, and says which.
 */
export async function sweep(deps: LinkDeps, signal: AbortSignal): Promise<SweepReport> {
  const startedAt = deps.clock.now();
  const last = await deps.outbox.store.lastSweep();
  const isMarked = last !== undefined && last <= startedAt;
  const since = new Date(isMarked ? last.getTime() - dayMs : startedAt.getTime() - firstLookBackMs);
  const search = await withRetries(deps, signal, () => deps.tasks.findTagged({ since }, signal));
  // A task comes before the copy that was made to move it: its mail is to lead to it as long as it is there.
  const own = await ownTasks(deps, search);
  const found = [...own].sort((a, b) => Number(isCopy(a.task)) - Number(isCopy(b.task)));
  const { tracked, failures } = await readTracked(deps, found, signal);
  const entries = await deps.outbox.refresh();
  for (const one of found) {
    const { task, taskKey, mail } = one;
    const messages = tracked.get(taskKey);
    const own = entries.filter(
      (entry) => entry.taskKey === taskKey && concerns(entry, { restId: '', ...mail }),
    );
    if (!messages || own.some(isUnfinished)) continue;
    const leading = messages.find((message) => isFirstMail(mail, message));
    if (leading && linkTo(leading.tag, taskKey)?.taskId === task.taskId) continue;
    // In a shared list others can write the key. A recurring task leaves completed copies behind, which are no duplicates.
    const others = found.filter((other) => other !== one && other.taskKey === taskKey);
    if (one.isShared ? others.some(({ isShared }) => !isShared) : task.isDone && others.length > 0) continue;
    const [entry] = own;
    const lock = entry
      ? lockOfOperation(entry)
      : lockOf(mailIdentityOf({ ...mail, owner: deps.owner, restId: mail.immutableId ?? '' }));
    try {
      await deps.locks.run(lock, signal, () =>
        mend(deps, { ...one, isInOutbox: entry !== undefined }, signal),
      );
    } catch (error) {
      signal.throwIfAborted();
      // One task that cannot be repaired does not stop the others.
      failures.push({ taskKeys: [taskKey], problem: toProblem(error) });
    }
  }
  const problems = [...search.unread, ...failures].map(({ problem }) => problem);
  for (const problem of problems) ignore('look for lost work', problem);
  // After a transient failure the next look tries again.
  if (!problems.some(isTransient)) await deps.outbox.store.setLastSweep(startedAt);
  return { unread: search.unread, failures };
}
