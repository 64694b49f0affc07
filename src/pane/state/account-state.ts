import type { Scope, SignedInAccount } from '../../app/ports/sign-in';
import type { Problem } from '../../domain/problem';

/** The sign-in that the user started, for these scopes. */
export type SignIn =
  | { readonly kind: 'idle' }
  | { readonly kind: 'running'; readonly scopes: readonly Scope[] }
  | { readonly kind: 'failed'; readonly scopes: readonly Scope[]; readonly problem: Problem };

/** The last known accounts. */
export interface Accounts {
  readonly signedIn: SignedInAccount | undefined;
  /** The rejected account, which is not known to be the mailbox's. */
  readonly other: SignedInAccount | undefined;
  readonly canSignOut: boolean;
  /** Where an administrator grants access for the organisation. Empty until known. */
  readonly adminConsentUrl: string;
}

export const unknownAccounts: Accounts = {
  signedIn: undefined,
  other: undefined,
  canSignOut: false,
  adminConsentUrl: '',
};

/** The sign-out that the user started. */
export type SignOut =
  | { readonly kind: 'idle' }
  | { readonly kind: 'running' }
  | { readonly kind: 'failed'; readonly problem: Problem };
