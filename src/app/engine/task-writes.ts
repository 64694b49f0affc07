import { mailDigest, ownMailbox } from '../../domain/mail/mailbox';
import { mailReference, type Message } from '../../domain/mail/message';
import { linksOf, linkTo, withEnding } from '../../domain/mail/message-tag';
import { isWritable } from '../../domain/mail/tagged-mail';
import { Problem, toProblem } from '../../domain/problem';
import type { Task } from '../../domain/task/task';
import type { TaskKey } from '../../domain/task/task-key';
import { withoutMail, type TaskTag } from '../../domain/task/task-tag';
import type { LinkDeps } from './link-deps';
import { linkedResourceOf, mailOnTask } from './mail-on-task';
import { isUntaggable } from './mail-tags';
import { isStale, madeAt, messageOf, placeOf, pointsTo, type Observed, type Pair } from './observed';
import type { Act } from './run';

/** The task that a move is about to change. */
function taskOf({ task }: Observed): Task {
  if (task.kind !== 'read') throw new Problem('unexpected');
  return task.task;
}

/** The record alone: a task whose first mail has no way back is one that is out of date. */
export const tagTask: Act = async (deps, { observed, pair }, signal) => {
  const task = taskOf(observed);
  const copy = pair.original && pair.operationId ? { movedBy: pair.operationId } : {};
  const tag: TaskTag =
    task.tag.kind === 'tag' ? task.tag.tag : { taskKey: pair.taskKey, others: [], ...copy };
  const added = tag.mail
    ? { others: [...tag.others, pair.mailDigest] }
    : { mail: await mailOnTask(deps, pair, task.listId) };
  await deps.tasks.writeTag(task, { ...tag, ...added }, task.etag, signal);
  return { ...observed, task: madeAt(task) };
};

export const updateTask: Act = async (deps, { observed, pair }, signal) => {
  const task = taskOf(observed);
  const message = messageOf(observed.mail);
  const tag = task.tag.kind === 'tag' ? task.tag.tag : undefined;
  // A task that lost its first mail while this one was linked has the first place to give.
  const hasFirst = tag?.mail !== undefined;
  if (hasFirst && (!task.linkedResource || (message && isStale(task, message)))) {
    const webLink = message?.webLink ?? pair.fallbackWebLink;
    await deps.tasks.writeLinkedResource(task, linkedResourceOf(deps, pair, task, webLink), signal);
  } else if (tag) {
    const mail = await mailOnTask(deps, pair, task.listId);
    const others = tag.others.filter((other) => other !== pair.mailDigest);
    await deps.tasks.writeTag(task, { ...tag, mail, others }, task.etag, signal);
  }
  return { ...observed, task: madeAt(task) };
};

/** The other mails that lead to a task. None where mails may not be read: nothing was ever written to them then. */
async function otherMails(
  deps: LinkDeps,
  { taskKey, mail }: Pair,
  signal: AbortSignal,
): Promise<readonly Message[]> {
  try {
    const found = await deps.messages.findTracked([taskKey], signal);
    return found.filter(({ immutableId }) => immutableId !== mail.immutableId);
  } catch (error) {
    signal.throwIfAborted();
    const problem = toProblem(error);
    if (!isUntaggable(problem)) throw problem;
    return [];
  }
}

/** The tag with the first place, which is free, given to another mail of the task. */
async function withFirst(
  deps: LinkDeps,
  tag: TaskTag,
  { pair, listId }: { readonly pair: Pair; readonly listId: string },
  signal: AbortSignal,
): Promise<TaskTag> {
  for (const message of await otherMails(deps, pair, signal)) {
    const mail = mailReference(message, pair.mail.owner);
    const digest = await mailDigest(mail, deps.digest);
    const others = tag.others.filter((other) => other !== digest);
    if (others.length < tag.others.length)
      return { ...tag, mail: await mailOnTask(deps, { ...pair, mail }, listId), others };
  }
  return tag;
}

/** The record goes first: a task that lost only its way back would be taken for one that is still linked. */
export const freeTask: Act = async (deps, { observed, pair }, signal) => {
  const task = taskOf(observed);
  const tag = task.tag.kind === 'tag' ? task.tag.tag : undefined;
  const left = tag && withoutMail(tag, pair.mail, pair.mailDigest);
  if (tag && !left) await deps.tasks.removeTag(task, task.etag, signal);
  else if (left && left !== tag) {
    const whole = left.mail ? left : await withFirst(deps, left, { pair, listId: task.listId }, signal);
    await deps.tasks.writeTag(task, whole, task.etag, signal);
  } else if (task.linkedResource && pointsTo(task, pair.mail)) {
    const next = tag?.mail && (await deps.messages.find(tag.mail, signal));
    if (next) {
      const mail = mailReference(next, pair.mail.owner);
      const way = linkedResourceOf(deps, { ...pair, mail }, task, next.webLink);
      await deps.tasks.writeLinkedResource(task, way, signal);
    } else await deps.tasks.removeLinkedResource(task, task.linkedResource.id, signal);
  }
  return { ...observed, task: madeAt(task) };
};

export const deleteTask: Act = async (deps, { observed }, signal) => {
  const ref = placeOf(observed.task);
  if (!ref) throw new Problem('unexpected');
  const wasThere = await deps.tasks.remove(ref, signal);
  return { ...observed, task: wasThere ? { kind: 'gone' } : { kind: 'absent', ref } };
};

/** Takes a link off mails that were found to have it. Searches lag behind: each is read before it is written. */
export async function endOnMails(
  deps: LinkDeps,
  mails: readonly Message[],
  taskKey: TaskKey,
  signal: AbortSignal,
): Promise<void> {
  for (const found of mails) {
    const message = await deps.messages.find(found, signal);
    if (!message || !isWritable(message)) continue;
    const isTraced = linkTo(message.tag, taskKey) ?? message.indexedKeys.includes(taskKey);
    if (!isTraced) continue;
    const tag = { links: linksOf(message.tag), tombstones: message.tombstones };
    await deps.messages.writeTag(message, withEnding(tag, taskKey, 'undo'), undefined, signal);
  }
}

export const clearOthers: Act = async (deps, { observed, pair }, signal) => {
  await endOnMails(deps, await otherMails(deps, pair, signal), pair.taskKey, signal);
  return { ...observed, task: { kind: 'cleared' } };
};

/**
 * Gives a task that shares its key with another one a key of its own. It is a request that the network sent twice or a
 * copy made elsewhere; nothing tells which, so it is not removed. Unless it `isLinked`, its mail is not to know it. Resolves to
 * its new key; rejects with `conflict` when it changed since it was read.
 */
export async function separateCopy(
  deps: LinkDeps,
  copy: Task,
  { isLinked }: { readonly isLinked: boolean },
  signal: AbortSignal,
): Promise<TaskKey> {
  if (copy.tag.kind !== 'tag') throw new Problem('unexpected');
  const taskKey = deps.random.taskKey();
  const { mail, movedBy, waiting } = copy.tag.tag;
  const { mark } = await ownMailbox(deps.owner, taskKey, deps.digest);
  const first = isLinked && mail && { mail: { ...mail, mailbox: mark } };
  // The further mails know the key of the other one. The operation that moves a task still knows its copy.
  const tag = { taskKey, ...first, others: [], ...(waiting && { waiting }), ...(movedBy && { movedBy }) };
  await deps.tasks.writeTag(copy, tag, copy.etag, signal);
  return taskKey;
}
