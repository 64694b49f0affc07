import type { TaskDraft } from '../domain/draft';
import type { Link, LinkKey } from '../domain/link';
import type { OpenMail } from '../domain/mail';
import type { Goal, OutboxEntry } from '../domain/outbox-entry';
import type { LinkedMail } from './link-deps';
import type { OpenedMail } from './pane-service';

/** How a mail is found as long as its own link cannot be read for want of consent. */
export type FallbackWebLink = (mail: OpenMail) => string;

/** The open mail as the work on its links remembers it. */
export function linkedMailOf(opened: Pick<OpenedMail, 'mail' | 'message'>): LinkedMail {
  const { mail, message } = opened;
  const { sender, ...rest } = mail;
  return {
    ...rest,
    sender: sender.address,
    internetMessageId: message?.internetMessageId ?? mail.internetMessageId,
    ...(message ? { restId: message.restId, immutableId: message.immutableId } : {}),
  };
}

/** The intent to make a task for the open mail, as it goes into the outbox before anything is sent. */
export function intentToLink(
  opened: OpenedMail,
  draft: TaskDraft,
  key: { readonly linkKey: LinkKey; readonly at: Date },
  fallbackWebLink: FallbackWebLink,
): OutboxEntry {
  return {
    linkKey: key.linkKey,
    mail: linkedMailOf(opened),
    fallbackWebLink: fallbackWebLink(opened.mail),
    draft,
    goal: 'link',
    step: { kind: 'intended' },
    createdDateTime: key.at.toISOString(),
    attempts: 0,
  };
}

/** Work on a link that exists and that no outbox of this device knows. */
export function workOnLink(
  opened: OpenedMail,
  link: Link,
  goal: Goal,
  fallbackWebLink: FallbackWebLink,
): OutboxEntry {
  const task = opened.linkedTasks.find((linked) => linked.link.linkKey === link.linkKey)?.task;
  const listName = opened.lists.find((list) => list.id === link.listId)?.name ?? '';
  // Only the names are used: they are shown while the work waits.
  const draft: TaskDraft = {
    title: task?.title ?? '',
    listId: link.listId,
    listName,
    importance: 'normal',
    note: '',
  };
  return {
    linkKey: link.linkKey,
    mail: linkedMailOf(opened),
    fallbackWebLink: fallbackWebLink(opened.mail),
    draft,
    goal,
    step: { kind: 'created', task: { listId: link.listId, taskId: link.taskId } },
    createdDateTime: link.createdDateTime,
    attempts: 0,
  };
}
