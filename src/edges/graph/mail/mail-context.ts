import type { GraphContext } from '../transport/graph-context';
import type { MailboxRoot } from '../transport/mailbox-root';

/** Common arguments of all requests about mail. */
export interface MailContext extends GraphContext {
  /** The mailbox that holds the mail. */
  readonly root: MailboxRoot;
  /** Whether mails with open tasks get our category. */
  readonly marksMails: () => boolean;
}
