import type { AuthAccount } from '../auth-client';

/** What tells whose mailbox this is. */
export interface MailboxOwner {
  /** Primary SMTP address; empty when Outlook does not tell. */
  readonly address: string;
  /** Object id and tenant of the account that Outlook uses, where it tells. */
  readonly objectId?: string;
  readonly tenantId?: string;
  /** `homeAccountId`s that the person has said to be theirs. */
  readonly accepted: readonly string[];
}

/**
 * Whether an account is the one of the mailbox. Object ids decide where Outlook tells them: an address is no proof beside
 * them, since anybody can have it written into an account of their own directory. Where neither ids nor an address say that
 * it is the one, the person is asked, since the sign-in name and the mail address of one person often differ; what they said
 * counts from then on.
 */
export function ownsMailbox(account: AuthAccount, owner: MailboxOwner): boolean {
  if (owner.accepted.includes(account.homeAccountId)) return true;
  if (owner.objectId !== undefined && owner.tenantId !== undefined) {
    return same(account.localAccountId, owner.objectId) && same(account.tenantId, owner.tenantId);
  }
  return owner.address !== '' && account.addresses.some((address) => same(address, owner.address));
}

function same(a: string, b: string): boolean {
  return a.toLowerCase() === b.toLowerCase();
}
