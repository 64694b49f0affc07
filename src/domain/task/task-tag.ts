import type { OperationId } from '../link/operation-id';
import { isSameMail, type MailRef } from '../mail/mail';
import type { TaskKey } from './task-key';
import type { Waiting } from './waiting';

/** The most mails of one task, the first included. */
export const mostMailsOfTask = 50;

/** Content of our open extension on a task: its key and the mails it belongs to. */
export interface TaskTag {
  readonly taskKey: TaskKey;
  /** The mail to which the linkedResource points; absent once it was unlinked and no other took its place. */
  readonly mail?: MailRef;
  /** Digests of the further mails; see `mailDigest`. The mails themselves are found by the task key. */
  readonly others: readonly string[];
  /** What the task waits for, or waited for before it was done. */
  readonly waiting?: Waiting;
  /**
   * The operation that made this task as a copy in another list. Others cannot know it before the copy is there: it tells
   * the copy from a task with the same key that somebody else put into a shared list.
   */
  readonly movedBy?: OperationId;
}

/** A tag as read. A damaged or newer one is shown and never overwritten. */
export type TaskTagReading =
  | { readonly kind: 'absent' }
  | { readonly kind: 'tag'; readonly tag: TaskTag }
  | { readonly kind: 'damaged' }
  | { readonly kind: 'newer'; readonly formatVersion: number };

type MailIds = Pick<MailRef, 'immutableId' | 'internetMessageId'>;

/**
 * Whether a mail is the one that its task keeps in full. Copies of a mail share its Message-ID, and count as one. A mail
 * that had no id when its task was made, for want of consent, is known by leading to the task alone.
 */
export function isFirstMail(first: MailRef | undefined, mail: MailIds): boolean {
  if (!first) return false;
  if (first.internetMessageId === '') return first.immutableId === undefined || isSameMail(first, mail);
  return first.internetMessageId === mail.internetMessageId || isSameMail(first, mail);
}

/** Whether a task names a mail: in full, or by its digest. */
export function namesMail(tag: TaskTag, mail: MailIds, digest: string): boolean {
  return isFirstMail(tag.mail, mail) || tag.others.includes(digest);
}

/** How many mails a task names. */
export function mailCount({ mail, others }: TaskTag): number {
  return (mail ? 1 : 0) + others.length;
}

/**
 * The tag without a mail: the same tag when it names others only, undefined when it names no other. A copy that was parted from the
 * mail of its task names none at all.
 */
export function withoutMail(tag: TaskTag, mail: MailIds, digest: string): TaskTag | undefined {
  if (!namesMail(tag, mail, digest)) return mailCount(tag) === 0 ? undefined : tag;
  const { mail: first, ...rest } = tag;
  const isFirst = isFirstMail(first, mail);
  const others = tag.others.filter((other) => other !== digest);
  if (others.length === 0 && (isFirst || !first)) return undefined;
  return { ...rest, ...(first && !isFirst && { mail: first }), others };
}
