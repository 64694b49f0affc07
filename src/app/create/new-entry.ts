import type { Link } from '../../domain/link/link';
import type { LinkedTask } from '../../domain/link/link-state';
import {
  isUnfinished,
  redirected,
  taskOf,
  type Goal,
  type OutboxEntry,
} from '../../domain/link/outbox-entry';
import { mailIdentityOf, type CurrentItem, type LinkedMail } from '../../domain/mail/mail';
import { mailReference } from '../../domain/mail/message';
import { namesOnly, type TaskDraft } from '../../domain/task/task-fields';
import type { TaskKey } from '../../domain/task/task-key';
import type { MailSnapshot } from '../pane-service';

/** How a mail is found as long as its own link cannot be read for want of consent. */
export type FallbackWebLink = (mail: CurrentItem) => string;

/** The open mail as its operations remember it. */
export function linkedMailOf(opened: Pick<MailSnapshot, 'mail' | 'message'>): LinkedMail {
  const { mail, message } = opened;
  return message ? mailReference(message, mail.owner) : { ...mail, sender: mail.sender.address };
}

/** The intent to make a task for the open mail, as it goes into the outbox before anything is sent. */
export function intentToLink(
  opened: MailSnapshot,
  draft: TaskDraft,
  key: { readonly taskKey: TaskKey; readonly at: Date },
  fallbackWebLink: FallbackWebLink,
): OutboxEntry {
  return {
    taskKey: key.taskKey,
    mailIdentity: mailIdentityOf(opened.mail),
    mail: linkedMailOf(opened),
    fallbackWebLink: fallbackWebLink(opened.mail),
    draft,
    goal: 'link',
    step: { kind: 'intended' },
    createdDateTime: key.at.toISOString(),
    attempts: 0,
  };
}

/**
 * What is shown while an operation waits: the names of its task as far as the pane sees them, else the subject of the
 * mail.
 */
function namesOf(opened: MailSnapshot, { taskKey, listId }: Pick<Link, 'taskKey' | 'listId'>): TaskDraft {
  const task = opened.linkedTasks.find((linked) => linked.link.taskKey === taskKey)?.task;
  return namesOnly({
    title: task?.title ?? opened.mail.subject,
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

/** The intent to link a task that was unlinked from the open mail with it again, by a link of its own. */
export function intentToRelink(
  opened: MailSnapshot,
  { link, task }: LinkedTask,
  key: { readonly taskKey: TaskKey; readonly at: Date },
  fallbackWebLink: FallbackWebLink,
): OutboxEntry {
  const { listId, taskId } = task ?? link;
  const relinked = { taskKey: key.taskKey, listId, taskId };
  const operation = operationOnLink(opened, relinked, { goal: 'link', at: key.at }, fallbackWebLink);
  return { ...operation, draft: { ...operation.draft, ...(task && { title: task.title }) }, keepsTask: true };
}

/** An operation on a link that exists and that no outbox of this device knows. */
export function operationOnLink(
  opened: MailSnapshot,
  link: Link,
  { goal, at }: { readonly goal: Goal; readonly at: Date },
  fallbackWebLink: FallbackWebLink,
): OutboxEntry {
  return {
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
