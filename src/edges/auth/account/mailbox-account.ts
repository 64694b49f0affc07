import type { AuthAccount } from '../auth-client';

/** What identifies the owner of the mailbox. */
export interface MailboxOwner {
  /** Primary SMTP address; empty when Outlook does not report it. */
  readonly address: string;
  /** Object id and tenant of the account that Outlook uses, where Outlook reports them. */
  readonly objectId?: string;
  readonly tenantId?: string;
  /** `homeAccountId`s that the user has confirmed as theirs. */
  readonly accepted: readonly string[];
}

/**
 * Whether an account is the one of the mailbox. Object ids decide where Outlook reports them: an address is no proof
 * then, since anybody can have it written into an account of their own directory. Where neither ids nor address match,
 * the user is asked, since a user's sign-in name and mail address often differ. A confirmed account counts from then
 * on.
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
