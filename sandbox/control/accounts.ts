import type { Account } from '../mailbox/account';
import type { Mailbox } from '../mailbox/mailbox';
import { BadRequest } from '../server/route';

/** One per account; the first is the default. */
export type Mailboxes = readonly [Mailbox, ...Mailbox[]];

/** Whether a name means this account: its sign-in name, or the part of it before the `@`. */
export function isMeant({ username }: Account, name: string): boolean {
  return username === name || username.startsWith(`${name}@`);
}

/** The error for an unknown account; it lists the known ones. */
export function noSuchAccount(name: string, accounts: readonly Account[]): string {
  const known = accounts.map(({ username }) => username.split('@')[0]).join(', ');
  return `There is no account "${name}" in the sandbox, but there are: ${known}.`;
}

/**
 * The mailbox of the named account; the first one by default.
 *
 * @throws BadRequest (404) when there is no such account
 */
export function mailboxOf(mailboxes: Mailboxes, name: string | null | undefined): Mailbox {
  if (name === null || name === undefined) return mailboxes[0];
  const found = mailboxes.find(({ account }) => isMeant(account, name));
  if (!found) {
    const accounts = mailboxes.map(({ account }) => account);
    throw new BadRequest(noSuchAccount(name, accounts), 404);
  }
  return found;
}
