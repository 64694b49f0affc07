import { toMailRef } from '../../domain/mail/mail';
import { mailDigest } from '../../domain/mail/mailbox';
import { mailReference, type Message } from '../../domain/mail/message';
import { linksOf, withEnding } from '../../domain/mail/message-tag';
import { isWritable } from '../../domain/mail/tagged-mail';
import { Problem } from '../../domain/problem';
import type { LinkedResource, Task } from '../../domain/task/task';
import type { TaskKey } from '../../domain/task/task-key';
import type { TaskTag } from '../../domain/task/task-tag';
import type { LinkDeps } from './link-deps';
import {
  isFirstMail,
  isStale,
  madeAt,
  messageOf,
  placeOf,
  pointsTo,
  type Observed,
  type Pair,
} from './observed';
import type { Act } from './run';

/** The way from a task back to its mail. */
export function linkedResourceOf(
  { taskKey, mail }: Pick<Pair, 'taskKey' | 'mail'>,
  webUrl: string,
): Omit<LinkedResource, 'id'> {
  // To Do shows a link only when there is an externalId.
  const externalId = mail.internetMessageId || mail.immutableId || taskKey;
  return { webUrl, applicationName: 'Outlook', displayName: mail.subject, externalId };
}

/** The task that a move is about to change. */
function taskOf({ task }: Observed): Task {
  if (task.kind !== 'read') throw new Problem('unexpected');
  return task.task;
}

/** The way back goes first: whatever has the record counts as linked. */
export const tagTask: Act = async (deps, { observed, pair }, signal) => {
  const task = taskOf(observed);
  const tag: TaskTag = task.tag.kind === 'tag' ? task.tag.tag : { taskKey: pair.taskKey, others: [] };
  const isFirst = tag.mail === undefined;
  if (isFirst && !task.linkedResource) {
    const webLink = messageOf(observed.mail)?.webLink ?? pair.fallbackWebLink;
    await deps.tasks.writeLinkedResource(task, linkedResourceOf(pair, webLink), signal);
  } else {
    const added = isFirst
      ? { mail: toMailRef(pair.mail, pair.mailbox.digest) }
      : { others: [...tag.others, pair.mailDigest] };
    await deps.tasks.writeTag(task, { ...tag, ...added }, task.etag, signal);
  }
  return { ...observed, task: madeAt(task) };
};

export const updateTask: Act = async (deps, { observed, pair }, signal) => {
  const task = taskOf(observed);
  const message = messageOf(observed.mail);
  if (message && task.linkedResource && isStale(task, message)) {
    const { id: _id, ...resource } = task.linkedResource;
    await deps.tasks.writeLinkedResource(task, { ...resource, webUrl: message.webLink }, signal);
  } else if (task.tag.kind === 'tag') {
    const mail = toMailRef(pair.mail, pair.mailbox.digest);
    await deps.tasks.writeTag(task, { ...task.tag.tag, mail }, task.etag, signal);
  }
  return { ...observed, task: madeAt(task) };
};

/** The other mails that lead to a task. None where mails may not be read. */
async function otherMails(
  deps: LinkDeps,
  { taskKey, mail }: Pair,
  signal: AbortSignal,
): Promise<readonly Message[]> {
  const found = await deps.messages.findTracked([taskKey], signal);
  return found.filter(({ immutableId }) => immutableId !== mail.immutableId);
}

/** The tag without a mail; another one takes the first place when it becomes free. Undefined when no mail is left. */
async function tagWithout(
  deps: LinkDeps,
  tag: TaskTag,
  pair: Pair,
  signal: AbortSignal,
): Promise<TaskTag | undefined> {
  const others = tag.others.filter((other) => other !== pair.mailDigest);
  if (!isFirstMail(tag.mail, pair.mail))
    return others.length > 0 || tag.mail ? { ...tag, others } : undefined;
  if (others.length === 0) return undefined;
  for (const message of await otherMails(deps, pair, signal)) {
    const mail = mailReference(message, pair.mail.owner);
    const digest = await mailDigest(mail, deps.digest);
    const left = others.filter((other) => other !== digest);
    const ref = toMailRef(mail, pair.mailbox.digest);
    if (left.length < others.length) return { taskKey: tag.taskKey, mail: ref, others: left };
  }
  return { taskKey: tag.taskKey, others };
}

/** The record goes first: a task that lost only its way back would be taken for one that is still linked. */
export const freeTask: Act = async (deps, { observed, pair }, signal) => {
  const task = taskOf(observed);
  const tag = task.tag.kind === 'tag' ? task.tag.tag : undefined;
  if (tag && (isFirstMail(tag.mail, pair.mail) || tag.others.includes(pair.mailDigest))) {
    const left = await tagWithout(deps, tag, pair, signal);
    if (left) await deps.tasks.writeTag(task, left, task.etag, signal);
    else await deps.tasks.removeTag(task, task.etag, signal);
  } else if (task.linkedResource && pointsTo(task, pair.mail)) {
    const { id } = task.linkedResource;
    const next = tag?.mail && (await deps.messages.find(tag.mail, signal));
    if (next) {
      const resource = linkedResourceOf(
        { ...pair, mail: mailReference(next, pair.mail.owner) },
        next.webLink,
      );
      await deps.tasks.writeLinkedResource(task, resource, signal);
    } else await deps.tasks.removeLinkedResource(task, id, signal);
  }
  return { ...observed, task: madeAt(task) };
};

export const deleteTask: Act = async (deps, { observed }, signal) => {
  const ref = placeOf(observed.task);
  if (!ref) throw new Problem('unexpected');
  const wasThere = await deps.tasks.remove(ref, signal);
  return { ...observed, task: wasThere ? { kind: 'gone' } : { kind: 'absent', ref } };
};

function leadsTo({ tag }: Message, taskKey: TaskKey): boolean {
  return linksOf(tag).some((link) => link.taskKey === taskKey);
}

/** Searches lag behind: each mail is read before it is written. */
export const clearOthers: Act = async (deps, { observed, pair }, signal) => {
  for (const found of await otherMails(deps, pair, signal)) {
    const message = await deps.messages.find(found, signal);
    if (!message || !isWritable(message) || !leadsTo(message, pair.taskKey)) continue;
    const tag = { links: linksOf(message.tag), tombstones: message.tombstones };
    await deps.messages.writeTag(message, withEnding(tag, pair.taskKey, 'undo'), undefined, signal);
  }
  return { ...observed, task: { kind: 'cleared' } };
};

/**
 * Gives a task that shares its key with another one a key of its own. It is a request that the network sent twice or a
 * copy made elsewhere; nothing tells which, so it is not removed. Resolves to its new key; rejects with `conflict` when
 * it changed since it was read.
 */
export async function separateCopy(deps: LinkDeps, copy: Task, signal: AbortSignal): Promise<TaskKey> {
  if (copy.tag.kind !== 'tag') throw new Problem('unexpected');
  const taskKey = deps.random.taskKey();
  // The further mails know the key of the other one.
  await deps.tasks.writeTag(copy, { ...copy.tag.tag, taskKey, others: [] }, copy.etag, signal);
  return taskKey;
}
