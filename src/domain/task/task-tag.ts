import type { LinkKey } from '../link/link';
import type { MailRef } from '../mail/mail';

/** What our open extension on a task says: whose task it is. */
export interface TaskTag {
  readonly linkKey: LinkKey;
  /** The mails of this task; the first is the one of its linkedResource. */
  readonly mails: readonly MailRef[];
}

/** A tag as read. What is damaged or newer is shown and never overwritten. */
export type TaskTagReading =
  | { readonly kind: 'absent' }
  | { readonly kind: 'tag'; readonly tag: TaskTag }
  | { readonly kind: 'damaged' }
  | { readonly kind: 'newer'; readonly formatVersion: number };
