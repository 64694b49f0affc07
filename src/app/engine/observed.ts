import type { OperationId } from '../../domain/link/operation-id';
import type { Original } from '../../domain/link/outbox-entry';
import type { LinkedMail } from '../../domain/mail/mail';
import { isOwnMailbox, type OwnMailbox } from '../../domain/mail/mailbox';
import type { Message } from '../../domain/mail/message';
import { endingOf, linkTo } from '../../domain/mail/message-tag';
import type { TaggedMail } from '../../domain/mail/tagged-mail';
import type { Problem } from '../../domain/problem';
import type { Task } from '../../domain/task/task';
import type { TaskKey } from '../../domain/task/task-key';
import type { TaskRef } from '../../domain/task/task-ref';
import { isFirstMail, namesMail, type TaskTag } from '../../domain/task/task-tag';
import type { MailTag } from '../ports/mail-tag';
import type { MessageService } from '../ports/messages';
import type { TaskService } from '../ports/tasks';
import type { MailState, TaskState } from './plan';

/** The mail of a link as it was last read. */
export type MailSide =
  | { readonly kind: 'unread' }
  | { readonly kind: 'missing' }
  /** Neither tag of it can be written; the message, where it could be read. */
  | { readonly kind: 'untaggable'; readonly problem: Problem; readonly message: Message | undefined }
  | {
      readonly kind: 'read';
      readonly tagged: TaggedMail;
      /** Where the links of this mail are kept. */
      readonly tag: MailTag;
      /** The mail had no link to the task before this run. */
      readonly isAdded: boolean;
    };

/** The task of a link as it was last read. */
export type TaskSide =
  | { readonly kind: 'unsent' }
  | { readonly kind: 'unsure' }
  /** `last`: as it was answered or read before. */
  | {
      readonly kind: 'existing' | 'unread' | 'absent';
      readonly ref: TaskRef;
      readonly last?: Task | undefined;
    }
  | { readonly kind: 'gone' | 'cleared' }
  | { readonly kind: 'read'; readonly task: Task };

/** Both sides of a link as they are now, as far as anybody looked. */
export interface Observed {
  readonly mail: MailSide;
  readonly task: TaskSide;
}

/** What a link is about. */
export interface Pair {
  readonly taskKey: TaskKey;
  readonly mail: LinkedMail;
  /** Names the mail in the tag of a task that has others before it. */
  readonly mailDigest: string;
  /** The own mailbox, as tags of tasks name it. */
  readonly mailbox: OwnMailbox;
  /** What the linkedResource points to when the mail cannot be read. */
  readonly fallbackWebLink: string;
  /** List of a task that is not made yet. */
  readonly listId: string;
  /** The task that this one is, or is to be, a copy of, and that is deleted then; undefined once it is gone. */
  readonly original: Original | undefined;
  /** Names the copies that this work has made; undefined where no operation asks for it. */
  readonly operationId: OperationId | undefined;
  /** The user links again what was unlinked: the tombstone that the mail has is out of date. */
  readonly revives: boolean;
}

/** The mail as the service holds it, where it could be read. */
export function messageOf(mail: MailSide): Message | undefined {
  if (mail.kind === 'read') return mail.tagged.message;
  return mail.kind === 'untaggable' ? mail.message : undefined;
}

/** A task that has to be read again, as it was answered or read before. */
export function madeAt(task: Task): TaskSide {
  return { kind: 'unread', ref: { listId: task.listId, taskId: task.taskId }, last: task };
}

/** Where the task of a link is, as far as it is known. */
export function placeOf(task: TaskSide): TaskRef | undefined {
  if (task.kind === 'read') return { listId: task.task.listId, taskId: task.task.taskId };
  return 'ref' in task ? task.ref : undefined;
}

/** The task as it was last seen. */
export function lastOf({ task }: Observed): Task | undefined {
  if (task.kind === 'read') return task.task;
  return 'last' in task ? task.last : undefined;
}

/** Whether the one linkedResource of a task is about this mail. */
export function pointsTo(
  { linkedResource, tag }: Pick<Task, 'linkedResource' | 'tag'>,
  mail: Pick<LinkedMail, 'immutableId' | 'internetMessageId'>,
): boolean {
  if (!linkedResource) return false;
  const { externalId } = linkedResource;
  if (externalId === mail.internetMessageId || externalId === mail.immutableId) return true;
  return tag.kind === 'tag' && externalId === tag.tag.taskKey && isFirstMail(tag.tag.mail, mail);
}

/** Whether the way back of a task leads to where this mail was before it moved. */
export function isStale(task: Task, message: Message): boolean {
  return pointsTo(task, message) && task.linkedResource?.webUrl !== message.webLink;
}

/** The state of the mail for `plan`. */
export function mailStateOf(
  { mail, task }: Observed,
  pair: Pair,
  messages: Pick<MessageService, 'hasRoom'>,
): MailState {
  if (mail.kind === 'unread' || mail.kind === 'missing') return mail.kind;
  if (mail.kind === 'untaggable') {
    // What could never be read was never written to.
    const isUntouched = mail.message !== undefined || pair.mail.immutableId === undefined;
    return isUntouched ? 'sealed' : 'closed';
  }
  const { tagged, isAdded } = mail;
  const link = linkTo(tagged.tag, pair.taskKey);
  if (endingOf(tagged, pair.taskKey) && !pair.revives) return link ? 'ending' : 'ended';
  const place = placeOf(task);
  if (!link) return messages.hasRoom(tagged, place?.listId ?? pair.listId) ? 'free' : 'full';
  const leadsThere = place === undefined || (link.taskId === place.taskId && link.listId === place.listId);
  if (!leadsThere || !tagged.indexedKeys.includes(pair.taskKey)) return 'misled';
  return isAdded ? 'added' : 'linked';
}

/** The state of a copy while the task that it was made of is still there. */
function copyStateOf({ tag }: Task, { taskKey, operationId }: Pair): TaskState {
  if (tag.kind === 'absent') return 'nameless';
  if (tag.kind === 'tag' && tag.tag.taskKey !== taskKey)
    return tag.tag.movedBy === operationId ? 'renamed' : 'foreign';
  return tag.kind === 'damaged' ? 'foreign' : 'doubled';
}

/** The state of a task that names its mail. */
function wholeStateOf({ movedBy }: TaskTag, { operationId }: Pair): TaskState {
  return movedBy !== undefined && movedBy === operationId ? 'moved' : 'whole';
}

/** The state of the task for `plan`. */
export function taskStateOf(
  { mail, task }: Observed,
  pair: Pair,
  tasks: Pick<TaskService, 'hasRoom'>,
): TaskState {
  if (task.kind !== 'read') {
    // What the mail leads to is the task that is moved.
    if (pair.original) return task.kind === 'unread' || task.kind === 'existing' ? 'copied' : task.kind;
    const isMade = mail.kind === 'read' && linkTo(mail.tagged.tag, pair.taskKey) !== undefined;
    return isMade && (task.kind === 'unsent' || task.kind === 'unsure') ? 'unread' : task.kind;
  }
  const { tag } = task.task;
  const isPointing = pointsTo(task.task, pair.mail);
  if (pair.original) return copyStateOf(task.task, pair);
  if (tag.kind === 'absent') return isPointing ? 'half' : 'bare';
  if (tag.kind !== 'tag') return 'closed';
  if (tag.tag.taskKey !== pair.taskKey) return 'foreign';
  if (tag.tag.mail && !isOwnMailbox(tag.tag.mail.mailbox, pair.mailbox)) return 'closed';
  if (!namesMail(tag.tag, pair.mail, pair.mailDigest)) {
    if (isPointing) return 'half';
    return tasks.hasRoom(tag.tag) ? 'apart' : 'crowded';
  }
  const message = messageOf(mail);
  const first = isFirstMail(tag.tag.mail, pair.mail) ? tag.tag.mail : undefined;
  if (!tag.tag.mail || (first && !task.task.linkedResource)) return 'stale';
  if (!message) return wholeStateOf(tag.tag, pair);
  // Ids that were not known yet. One that differs is that of a copy.
  const isUnknown = first && first.immutableId === undefined;
  return isUnknown || isStale(task.task, message) ? 'stale' : wholeStateOf(tag.tag, pair);
}
