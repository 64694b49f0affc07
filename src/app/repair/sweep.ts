import type { Link } from '../../domain/link/link';
import { isUnfinished } from '../../domain/link/outbox-entry';
import { mailIdentityOf, type LinkedMail, type MailRef } from '../../domain/mail/mail';
import { ownMailbox } from '../../domain/mail/mailbox';
import { mailReference, type Message } from '../../domain/mail/message';
import { endingOf, linksOf, withLink, withoutLink } from '../../domain/mail/message-tag';
import { isTransient, toProblem, type Problem } from '../../domain/problem';
import { isOfOtherLink, type Task } from '../../domain/task/task';
import type { TaskKey } from '../../domain/task/task-key';
import { ignore } from '../../lib/ignored-errors';
import { lockOf, lockOfOperation, type LinkDeps } from '../engine/link-deps';
import { changeTag, isWritable } from '../engine/message-tagging';
import { isOfOtherMailbox, removeTaskMail, separateCopy } from '../engine/task-tagging';
import { withRetries } from '../engine/with-retries';

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

/** Tags the mail of a task that was found without its mail knowing it. */
async function adopt(
  deps: LinkDeps,
  task: Task,
  taskKey: TaskKey,
  message: Message,
  linkedMail: LinkedMail,
  signal: AbortSignal,
) {
  if (!isWritable(message)) return;
  const link: Link = { taskKey, listId: task.listId, taskId: task.taskId };
  const tagged = await changeTag(
    deps,
    linkedMail,
    (tag) => withLink(tag, link),
    { known: message, verify: task },
    signal,
  );
  // The task changed while its mail was tagged: remove the link again.
  const isStillOurs = tagged.task?.tag.kind === 'tag' && !isOfOtherLink(tagged.task, taskKey);
  const isAlive = !tagged.isVerified || isStillOurs;
  if (!isAlive) {
    await changeTag(deps, linkedMail, (tag) => withoutLink(tag, taskKey), { known: tagged.message }, signal);
  }
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

async function finish(
  deps: LinkDeps,
  { task, taskKey, mail, isShared, isInOutbox }: FoundTask,
  signal: AbortSignal,
): Promise<void> {
  const message = await withRetries(deps, signal, () => deps.messages.find(mail, signal));
  // Deleted, archived or hidden, all answered alike: nothing is written on a guess.
  if (!message) return;
  const link = linksOf(message.tag).find((other) => other.taskKey === taskKey);
  if (link?.taskId === task.taskId) return;
  // Others can write a tag into a task of a shared list; the key has to be known from where they cannot.
  const isKnown = isInOutbox || link !== undefined || message.indexedKeys.includes(taskKey);
  if (isShared && !isKnown && !endingOf(message, taskKey)) return;
  const linkedMail = mailReference(message, deps.owner);
  await withRetries(deps, signal, async () => {
    // An unlinking that was cut off is finished, everything else is linked.
    if (endingOf(message, taskKey)) return removeTaskMail(deps, task, linkedMail, signal);
    const [owner] = link ? await deps.tasks.read([link], signal) : [];
    if (!owner) return adopt(deps, task, taskKey, message, linkedMail, signal);
    if (isShared) return undefined;
    const copy = await separateCopy(deps, task, taskKey, signal);
    return copy && adopt(deps, copy.task, copy.taskKey, message, linkedMail, signal);
  });
}

function keyOf({ tag }: Task): TaskKey | undefined {
  return tag.kind === 'tag' ? tag.tag.taskKey : undefined;
}

/** Whether another task has the same task key: one of the two is a copy. */
function isTwice(task: Task, taskKey: TaskKey, all: readonly Task[]): boolean {
  return all.some((other) => other !== task && keyOf(other) === taskKey);
}

/**
 * The id of the task to which the mail of each task key leads, undefined where no mail has the key. Only these mails are
 * read, however many are tracked. Keys of a group that could not be read are missing.
 */
async function readLinks(
  deps: LinkDeps,
  tasks: readonly Task[],
  signal: AbortSignal,
): Promise<{
  readonly linked: ReadonlyMap<TaskKey, string | undefined>;
  readonly failures: readonly Problem[];
}> {
  const keys = [...new Set(tasks.flatMap((task) => keyOf(task) ?? []))];
  const linked = new Map<TaskKey, string | undefined>();
  const failures: Problem[] = [];
  for (let start = 0; start < keys.length; start += keysAtOnce) {
    const group = keys.slice(start, start + keysAtOnce);
    try {
      const messages = await withRetries(deps, signal, () => deps.messages.findTracked(group, signal));
      const links = messages.flatMap(({ tag }) => linksOf(tag));
      for (const key of group) linked.set(key, links.find(({ taskKey }) => taskKey === key)?.taskId);
    } catch (error) {
      signal.throwIfAborted();
      failures.push(toProblem(error));
    }
  }
  return { linked, failures };
}

/**
 * Looks through what the service stores for operations that were cut off and that no outbox remembers: tasks of ours whose
 * mail does not know them (the mail is tagged), and copies of a task (each gets a link of its own, so that the pane can
 * offer it for removal). Reads lists, so it runs in the background and rarely.
 */
export async function sweep(deps: LinkDeps, signal: AbortSignal): Promise<void> {
  const startedAt = deps.clock.now();
  const own = await ownMailbox(deps.owner, deps.digest);
  const last = await deps.outbox.store.lastSweep();
  const isMarked = last !== undefined && last <= startedAt;
  const since = new Date(isMarked ? last.getTime() - dayMs : startedAt.getTime() - firstLookBackMs);
  const { tasks, sharedListIds, unread } = await withRetries(deps, signal, () =>
    deps.tasks.findTagged({ since }, signal),
  );
  const { linked, failures } = await readLinks(deps, tasks, signal);
  const problems = [...unread.map(({ problem }) => problem), ...failures];
  for (const problem of problems) ignore('look for lost work', problem);
  let isWhole = !problems.some(isTransient);
  for (const task of tasks) {
    const taskKey = keyOf(task);
    if (task.tag.kind !== 'tag' || taskKey === undefined || !linked.has(taskKey)) continue;
    const { mail } = task.tag.tag;
    if (isOfOtherMailbox(task, own)) continue;
    const entries = await deps.outbox.ofTask(taskKey);
    if (!mail || entries.some(isUnfinished)) continue;
    const [entry] = entries;
    // A recurring task leaves completed copies of itself behind, which are no duplicates.
    const taskId = linked.get(taskKey);
    const isCopy = taskId !== task.taskId && !task.isDone && isTwice(task, taskKey, tasks);
    if (taskId !== undefined && !isCopy) continue;
    const lock = entry
      ? lockOfOperation(entry)
      : lockOf(mailIdentityOf({ ...mail, owner: deps.owner, restId: mail.immutableId ?? '' }));
    try {
      const found = {
        task,
        taskKey,
        mail,
        isShared: sharedListIds.has(task.listId),
        isInOutbox: entry !== undefined,
      };
      await deps.locks.run(lock, signal, () => finish(deps, found, signal));
    } catch (error) {
      signal.throwIfAborted();
      // One task that cannot be repaired does not stop the others; after a transient failure the next look retries.
      isWhole &&= !isTransient(toProblem(error));
    }
  }
  if (isWhole) await deps.outbox.store.setLastSweep(startedAt);
}
