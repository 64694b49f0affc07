import { isSameMail, toMailRef, type LinkedMail } from '../../domain/mail/mail';
import { isOwnMailbox, mailDigest, ownMailbox, type OwnMailbox } from '../../domain/mail/mailbox';
import type { Message } from '../../domain/mail/message';
import type { LinkedResource, Task } from '../../domain/task/task';
import type { TaskKey } from '../../domain/task/task-key';
import { withoutMail, type TaskTag } from '../../domain/task/task-tag';
import { changeConditionally } from './change-conditionally';
import { readTask } from './find-tasks';
import type { LinkDeps } from './link-deps';

type TaskDeps = Pick<LinkDeps, 'tasks' | 'clock' | 'random' | 'digest'>;

/**
 * Changes something about a task on condition that nobody else did since it was read; otherwise reads it again and
 * decides anew. `decide` returns the write to do, or undefined when there is nothing to do. Returns the task as last
 * read, undefined when it is gone.
 */
export async function changeTask(
  deps: TaskDeps,
  task: Task,
  decide: (task: Task) => (() => Promise<unknown>) | undefined,
  signal: AbortSignal,
): Promise<Task | undefined> {
  const write = (current: Task) => {
    const request = decide(current);
    return request && (() => request().then(() => undefined));
  };
  const readAgain = (current: Task) => readTask(deps, current, signal);
  return changeConditionally(deps, task, { write, readAgain }, signal);
}

/** A link as its task is to know it. */
export interface TaskLink {
  readonly taskKey: TaskKey;
  readonly mail: LinkedMail;
  /** What leads to the mail from the task. */
  readonly webLink: string;
}

/** The way from a task back to its mail. */
export function linkedResourceOf({ taskKey, mail, webLink }: TaskLink): Omit<LinkedResource, 'id'> {
  return {
    webUrl: webLink,
    applicationName: 'Outlook',
    displayName: mail.subject,
    // To Do shows a link only when there is an externalId.
    externalId: mail.internetMessageId || mail.immutableId || taskKey,
  };
}

/**
 * Gives a task its record of the link, if it has none: it was unlinked before, it is a copy made elsewhere, or the
 * service did not keep it. The way back goes first: whatever has the record counts as linked.
 */
export async function addTaskTag(
  deps: TaskDeps,
  task: Task,
  link: TaskLink,
  signal: AbortSignal,
): Promise<Task | undefined> {
  const { digest: mailbox } = await ownMailbox(link.mail.owner, deps.digest);
  return changeTask(
    deps,
    task,
    (current) => {
      if (current.tag.kind !== 'absent') return undefined;
      if (!current.linkedResource) {
        return () => deps.tasks.writeLinkedResource(current, linkedResourceOf(link), signal);
      }
      const tag: TaskTag = { taskKey: link.taskKey, mail: toMailRef(link.mail, mailbox), others: [] };
      return () => deps.tasks.writeTag(current, tag, current.etag, signal);
    },
    signal,
  );
}

/**
 * Gives a task that shares its task key with another one a key of its own. It is a request that the network sent twice
 * or a copy made elsewhere; nothing tells which, so it is not removed. Returns undefined when it is gone, or when
 * another client has done that.
 */
export async function separateCopy(
  deps: TaskDeps,
  copy: Task,
  shared: TaskKey,
  signal: AbortSignal,
): Promise<{ readonly task: Task; readonly taskKey: TaskKey } | undefined> {
  const taskKey = deps.random.taskKey();
  const task = await changeTask(
    deps,
    copy,
    ({ tag, ...current }) => {
      if (tag.kind !== 'tag' || tag.tag.taskKey !== shared) return undefined;
      return () => deps.tasks.writeTag(current, { ...tag.tag, taskKey }, current.etag, signal);
    },
    signal,
  );
  return task?.tag.kind === 'tag' && task.tag.tag.taskKey === taskKey ? { task, taskKey } : undefined;
}

/** Whether a task says that its mail is in another mailbox: it is a colleague's, about the same mail perhaps. */
export function isOfOtherMailbox({ tag }: Pick<Task, 'tag'>, own: OwnMailbox): boolean {
  return tag.kind === 'tag' && tag.tag.mail !== undefined && !isOwnMailbox(tag.tag.mail.mailbox, own);
}

/** Brings what the task remembers of a mail up to date, and its way back to the mail. */
export async function updateTaskMail(
  deps: TaskDeps,
  task: Task,
  mail: LinkedMail,
  webLink: string,
  signal: AbortSignal,
): Promise<Task | undefined> {
  const own = await ownMailbox(mail.owner, deps.digest);
  return changeTask(
    deps,
    task,
    (current) => {
      if (isOfOtherMailbox(current, own)) return undefined;
      const resource = current.linkedResource;
      if (resource && resource.webUrl !== webLink && pointsTo(current, mail)) {
        const { id: _id, ...rest } = resource;
        return () => deps.tasks.writeLinkedResource(current, { ...rest, webUrl: webLink }, signal);
      }
      if (current.tag.kind !== 'tag') return undefined;
      const tag = current.tag.tag;
      const isKnown = tag.mail !== undefined && isSameMail(tag.mail, mail);
      if (!isKnown || tag.mail.immutableId === mail.immutableId) return undefined;
      const updated = { ...tag, mail: toMailRef(mail, own.digest) };
      return () => deps.tasks.writeTag(current, updated, current.etag, signal);
    },
    signal,
  );
}

/** Whether the one linkedResource of a task is about this mail. */
export function pointsTo(task: Task, mail: Pick<LinkedMail, 'internetMessageId' | 'immutableId'>): boolean {
  const externalId = task.linkedResource?.externalId;
  return (
    externalId !== undefined && (externalId === mail.internetMessageId || externalId === mail.immutableId)
  );
}

/** Whether the way back of a task leads to where this mail was before it moved. */
export function isStale(task: Task, message: Message): boolean {
  return pointsTo(task, message) && task.linkedResource?.webUrl !== message.webLink;
}

/** Takes a mail off a task: its record, its way back, and the whole tag when it was the only mail. */
export async function removeTaskMail(
  deps: TaskDeps,
  task: Task,
  mail: LinkedMail,
  signal: AbortSignal,
): Promise<Task | undefined> {
  const digest = await mailDigest(mail, deps.digest);
  return changeTask(
    deps,
    task,
    (current) => {
      const tag = current.tag.kind === 'tag' ? current.tag.tag : undefined;
      const left = tag && withoutMail(tag, mail, digest);
      // The record first: a task that lost only its way back would be taken for one that is still linked.
      if (tag && !left) return () => deps.tasks.removeTag(current, current.etag, signal);
      if (left && left !== tag) return () => deps.tasks.writeTag(current, left, current.etag, signal);
      const resource = current.linkedResource;
      if (!resource || !pointsTo(current, mail)) return undefined;
      return () => deps.tasks.removeLinkedResource(current, resource.id, signal);
    },
    signal,
  );
}
