import { isSameMail, type MailRef } from '../mail/mail';
import type { TaskKey } from './task-key';

/** Content of our open extension on a task: its key and the mails it belongs to. */
export interface TaskTag {
  readonly taskKey: TaskKey;
  /** The mail to which the linkedResource points; absent once it was unlinked and no other took its place. */
  readonly mail?: MailRef;
  /** Digests of the further mails; see `mailDigest`. The mails themselves are found by the task key. */
  readonly others: readonly string[];
}

/** A tag as read. A damaged or newer one is shown and never overwritten. */
export type TaskTagReading =
  | { readonly kind: 'absent' }
  | { readonly kind: 'tag'; readonly tag: TaskTag }
  | { readonly kind: 'damaged' }
  | { readonly kind: 'newer'; readonly formatVersion: number };

/** The tag without a mail: the same tag when it does not name the mail, undefined when it names no other. */
export function withoutMail(
  tag: TaskTag,
  mail: Pick<MailRef, 'immutableId' | 'internetMessageId'>,
  digest: string,
): TaskTag | undefined {
  const { mail: first, ...rest } = tag;
  const isFirst = first !== undefined && isSameMail(first, mail);
  if (!isFirst && !tag.others.includes(digest)) return tag;
  const others = tag.others.filter((other) => other !== digest);
  if (others.length === 0 && (isFirst || !first)) return undefined;
  return { ...rest, ...(first && !isFirst && { mail: first }), others };
}
