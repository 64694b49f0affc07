import type { Account } from '../mailbox/account';

/** All users who can sign in. */
export interface Directory {
  readonly accounts: readonly Account[];
  byId(oid: string): Account | undefined;
  /** Case-insensitive. */
  byUsername(username: string): Account | undefined;
}

export function createDirectory(accounts: readonly Account[]): Directory {
  return {
    accounts,
    byId: (oid) => accounts.find((account) => account.oid === oid),
    byUsername: (username) =>
      accounts.find((account) => account.username.toLowerCase() === username.toLowerCase()),
  };
}
