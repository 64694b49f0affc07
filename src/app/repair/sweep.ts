import { endingOf, linksOf, withLink, withoutLink } from '../../domain/mail/message-tag';
import type { Link, LinkKey } from '../../domain/link/link';
import type { LinkedMail, MailRef } from '../../domain/mail/mail';
import type { Message } from '../../domain/mail/message';
import { isPassing, toProblem } from '../../domain/problem';
import { isOfOtherLink, type Task } from '../../domain/task/task';
import { withRetries } from '../engine/with-retries';
import { lockOf, type LinkDeps } from '../engine/link-deps';
import { changeTag, isWritable } from '../engine/message-tagging';
import { removeTaskMail, separateCopy } from '../engine/task-tagging';

const dayMs = 86_400_000;
/** How far back a device looks that never looked before. */
const firstLookBackMs = 30 * dayMs;
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
  linkKey: LinkKey,
  message: Message,
  linkedMail: LinkedMail,
  signal: AbortSignal,
) {
  if (!isWritable(message)) return;
  const { listId, taskId, createdDateTime } = task;
  const link: Link = { linkKey, listId, taskId, createdDateTime };
  const tagged = await changeTag(
    deps,
    linkedMail,
    (tag) => withLink(tag, link),
    { known: message, verify: task },
    signal,
  );
  // Deleted, unlinked or separated by somebody while we were at it: then the link goes again.
  const isStillOurs = tagged.task?.tag.kind === 'tag' && !isOfOtherLink(tagged.task, linkKey);
  const isAlive = !tagged.isVerified || isStillOurs;
  if (!isAlive) {
    await changeTag(deps, linkedMail, (tag) => withoutLink(tag, linkKey), { known: tagged.message }, signal);
  }
}

async function finish(
  deps: LinkDeps,
  task: Task,
  linkKey: LinkKey,
  mail: MailRef,
  signal: AbortSignal,
): Promise<void> {
  const message = await withRetries(deps, signal, () => deps.messages.find(mail, signal));
  // Deleted, archived or hidden, all answered alike: nothing is written on a guess.
  if (!message) return;
  const link = linksOf(message.tag).find((other) => other.linkKey === linkKey);
  if (link?.taskId === task.taskId) return;
  const linkedMail = { ...mail, immutableId: message.immutableId, restId: message.restId };
  await withRetries(deps, signal, async () => {
    // An unlinking that was cut off is finished, everything else is linked.
    if (endingOf(message, linkKey)) return removeTaskMail(deps, task, linkedMail, signal);
    const [owner] = link ? await deps.tasks.read([link], signal) : [];
    if (!owner) return adopt(deps, task, linkKey, message, linkedMail, signal);
    const copy = await separateCopy(deps, task, linkKey, signal);
    return copy && adopt(deps, copy.task, copy.linkKey, message, linkedMail, signal);
  });
}

/** Whether another task has the same link key: one of the two is a copy. */
function isTwice(task: Task, linkKey: LinkKey, all: readonly Task[]): boolean {
  return all.some((other) => other !== task && other.tag.kind === 'tag' && other.tag.tag.linkKey === linkKey);
}

/**
 * Looks through what the service stores for work that was cut off and that no outbox remembers: tasks of ours whose
 * mail does not know them (the mail is tagged), and copies of a task (each gets a link of its own, so that the pane can
 * offer it for removal). Reads lists, so it runs in the background and rarely.
 */
export async function sweep(deps: LinkDeps, signal: AbortSignal): Promise<void> {
  const startedAt = deps.clock.now();
  const last = await deps.outbox.store.lastSweep();
  const isMarked = last !== undefined && last <= startedAt;
  const since = new Date(isMarked ? last.getTime() - dayMs : startedAt.getTime() - firstLookBackMs);
  const { tasks } = await withRetries(deps, signal, () => deps.tasks.findTagged({ since }, signal));
  const tracked =
    tasks.length === 0
      ? []
      : await withRetries(deps, signal, () => deps.messages.findTracked(undefined, signal));
  const linked = new Map(
    tracked.flatMap((message) => linksOf(message.tag).map((link) => [link.linkKey, link.taskId])),
  );
  let isWhole = true;
  for (const task of tasks) {
    if (task.tag.kind !== 'tag') continue;
    const { linkKey, mails } = task.tag.tag;
    const mail = mails[0];
    const entry = await deps.outbox.find(linkKey);
    if (!mail || (entry && entry.step.kind !== 'done')) continue;
    // A recurring task leaves completed copies of itself behind, which nobody needs to hear of.
    const isCopy = linked.get(linkKey) !== task.taskId && !task.isDone && isTwice(task, linkKey, tasks);
    if (linked.has(linkKey) && !isCopy) continue;
    const lock = lockOf({
      owner: mail.owner,
      internetMessageId: mail.internetMessageId,
      restId: mail.immutableId ?? '',
    });
    try {
      await deps.locks.run(lock, signal, () => finish(deps, task, linkKey, mail, signal));
    } catch (error) {
      signal.throwIfAborted();
      // One task that cannot be helped keeps nobody from the others; what may pass is looked at again next time.
      isWhole &&= !isPassing(toProblem(error));
    }
  }
  if (isWhole) await deps.outbox.store.setLastSweep(startedAt);
}
