import type { MailRef } from '../mail/mail';
import type { TaskKey } from './task-key';

/** Content of our open extension on a task: the link and the mails it belongs to. */
export interface TaskTag {
  readonly taskKey: TaskKey;
  /** The mails of this task; the linkedResource points to the first. */
  readonly mails: readonly MailRef[];
}

/** A tag as read. A damaged or newer one is shown and never overwritten. */
export type TaskTagReading =
  | { readonly kind: 'absent' }
  | { readonly kind: 'tag'; readonly tag: TaskTag }
  | { readonly kind: 'damaged' }
  | { readonly kind: 'newer'; readonly formatVersion: number };
