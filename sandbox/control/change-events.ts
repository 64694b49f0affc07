import type { MailboxChange } from '../mailbox/mailbox';
import { createEventStream } from '../server/event-stream';
import type { Route } from '../server/route';
import type { Mailboxes } from './accounts';

/** Data of an event named `change`: something in a mailbox changed. */
export interface ChangeEvent extends MailboxChange {
  /** Sign-in name of the mailbox's owner. */
  readonly account: string;
}

/**
 * `GET /control/events`: a `change` event to every page that listens, for each change of any mailbox, and a `build` event
 * when the add-in was built anew.
 */
export function createChangeEvents(mailboxes: Mailboxes, onBuild?: (listener: () => void) => void): Route {
  const stream = createEventStream();
  for (const mailbox of mailboxes) {
    const account = mailbox.account.username;
    mailbox.onChange((change) => {
      const event: ChangeEvent = { ...change, account };
      stream.send('change', event);
    });
  }
  onBuild?.(() => stream.send('build', {}));
  return { method: 'GET', path: '/control/events', handle: () => stream.subscribe() };
}
