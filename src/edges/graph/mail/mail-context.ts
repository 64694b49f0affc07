import type { GraphContext } from '../transport/graph-context';
import type { MailboxRoot } from '../transport/mailbox-root';

/** What every request about mail is made with. */
export interface MailContext extends GraphContext {
  /** The mailbox that holds the mail. */
  readonly root: MailboxRoot;
}
