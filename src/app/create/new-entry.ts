import type { Link } from '../../domain/link/link';
import type { OperationId } from '../../domain/link/operation-id';
import {
  isUnfinished,
  redirected,
  taskOf,
  type Goal,
  type OutboxEntry,
} from '../../domain/link/outbox-entry';
import { mailIdentityOf, type CurrentItem, type LinkedMail } from '../../domain/mail/mail';
import { mailReference } from '../../domain/mail/message';
import type { TodoList } from '../../domain/task/task';
import { namesOnly, type TaskDraft } from '../../domain/task/task-fields';
import type { TaskKey } from '../../domain/task/task-key';
import { isFirstMail } from '../../domain/task/task-tag';
import type { LinkDeps } from '../engine/link-deps';
import type { ExistingTask, MailSnapshot } from '../pane-service';

/** How a mail is found as long as its own link cannot be read for want of consent. */
export type FallbackWebLink = (mail: CurrentItem) => string;

/** The id of a new operation, and the time of the click. */
export interface Beginning {
  readonly id: OperationId;
  readonly at: Date;
}

/** An operation begins now. */
export function begun({ random, clock }: Pick<LinkDeps, 'random' | 'clock'>): Beginning {
  return { id: random.operationId(), at: clock.now() };
}

/** The open mail as its operations remember it. */
export function linkedMailOf(opened: Pick<MailSnapshot, 'mail' | 'message'>): LinkedMail {
  const { mail, message } = opened;
  if (message) return mailReference(message, mail.owner);
  const { isSent: _isSent, ...same } = mail;
  return { ...same, sender: mail.sender.address };
}

/** The intent to make a task for a mail, as it goes into the outbox before anything is sent. */
export function intentToLink(
  opened: Pick<MailSnapshot, 'mail' | 'message'>,
  draft: TaskDraft,
  { id, at, taskKey }: Beginning & { readonly taskKey: TaskKey },
  fallbackWebLink: FallbackWebLink,
): OutboxEntry {
  return {
    id,
    taskKey,
    mailIdentity: mailIdentityOf(opened.mail),
    mail: linkedMailOf(opened),
    fallbackWebLink: fallbackWebLink(opened.mail),
    draft,
    goal: 'link',
    step: { kind: 'intended' },
    createdDateTime: at.toISOString(),
    attempts: 0,
  };
}

/**
 * What is shown while an operation waits: the names of its task as far as they are known, else the subject of the mail.
 */
function namesOf(opened: MailSnapshot, { taskKey, listId }: Pick<Link, 'taskKey' | 'listId'>): TaskDraft {
  const linked = opened.linkedTasks.find(({ link }) => link.taskKey === taskKey);
  return namesOnly({
    title: linked?.task?.title ?? linked?.remembered?.title ?? opened.mail.subject,
    listId,
    listName: opened.lists.find((list) => list.id === listId)?.name ?? '',
  });
}

/** The operation with another goal. A finished one kept no names: it gets those that the user sees. */
export function turnedTo(goal: Goal, entry: OutboxEntry, opened: MailSnapshot): OutboxEntry {
  const turned = redirected(entry, goal);
  if (isUnfinished(entry)) return turned;
  const listId = taskOf(entry)?.listId ?? entry.draft.listId;
  return { ...turned, draft: namesOf(opened, { taskKey: entry.taskKey, listId }) };
}

/** The intent to link a task that is there with the open mail. A task that has a key keeps it, whatever it gets here. */
export function intentToLinkExisting(
  opened: MailSnapshot,
  { link, task, title = task?.title }: ExistingTask,
  { id, at }: Beginning,
  { random, fallbackWebLink }: Pick<LinkDeps, 'random'> & { readonly fallbackWebLink: FallbackWebLink },
): OutboxEntry {
  const { listId, taskId } = task ?? link;
  const tag = task?.tag.kind === 'tag' ? task.tag.tag : undefined;
  // A task that was unlinked from its only mail has no key any more.
  const isShared =
    tag !== undefined && (tag.others.length > 0 || !isFirstMail(tag.mail, linkedMailOf(opened)));
  const taskKey = isShared ? tag.taskKey : random.taskKey();
  const wanted = { taskKey, listId, taskId };
  const operation = operationOnLink(opened, wanted, { id, at, goal: 'link' }, fallbackWebLink);
  const draft = { ...operation.draft, ...(title !== undefined && { title }) };
  return { ...operation, draft, keepsTask: true, revives: true };
}

/** The intent to move a linked task to another list. */
export function intentToMove(
  opened: MailSnapshot,
  link: Link,
  to: TodoList,
  { id, at }: Beginning,
  fallbackWebLink: FallbackWebLink,
): OutboxEntry {
  const operation = operationOnLink(opened, link, { id, at, goal: 'link' }, fallbackWebLink);
  const { listId, taskId } = link;
  return {
    ...operation,
    draft: { ...operation.draft, listId: to.id, listName: to.name },
    keepsTask: true,
    original: { listId, taskId },
    step: { kind: 'intended' },
  };
}

/** An operation on a link that exists and that no outbox of this device knows. */
export function operationOnLink(
  opened: MailSnapshot,
  link: Link,
  { id, at, goal }: Beginning & { readonly goal: Goal },
  fallbackWebLink: FallbackWebLink,
): OutboxEntry {
  return {
    id,
    taskKey: link.taskKey,
    mailIdentity: mailIdentityOf(opened.mail),
    mail: linkedMailOf(opened),
    fallbackWebLink: fallbackWebLink(opened.mail),
    draft: namesOf(opened, link),
    goal,
    step: { kind: 'created', task: { listId: link.listId, taskId: link.taskId } },
    createdDateTime: at.toISOString(),
    attempts: 0,
  };
}
