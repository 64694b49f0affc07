import type { Account } from '../mailbox/account';
import type { Mailbox } from '../mailbox/mailbox';
import { BadRequest } from '../server/route';

/** One per account; the first is meant when nobody is named. */
export type Mailboxes = readonly [Mailbox, ...Mailbox[]];

/** Whether a name means this account: its sign-in name, or the part of it before the `@`. */
function isMeant({ username }: Account, name: string): boolean {
  return username === name || username.startsWith(`${name}@`);
}

/**
 * The mailbox of the account that is named; the first one when nobody is.
 *
 * @throws BadRequest (404) when there is no such account
 */
export function mailboxOf(mailboxes: Mailboxes, name: string | null | undefined): Mailbox {
  if (name === null || name === undefined) return mailboxes[0];
  const found = mailboxes.find(({ account }) => isMeant(account, name));
  if (!found) throw new BadRequest('There is no such account.', 404);
  return found;
}
