import type { Scope, SignedInAccount } from '../../app/ports/sign-in';
import type { Problem } from '../../domain/problem';

/** The sign-in that the person started, for these scopes. */
export type SignIn =
  | { readonly kind: 'idle' }
  | { readonly kind: 'running'; readonly scopes: readonly Scope[] }
  | { readonly kind: 'failed'; readonly scopes: readonly Scope[]; readonly problem: Problem };

/** Who is signed in, as last heard. */
export interface Accounts {
  readonly signedIn: SignedInAccount | undefined;
  /** The account that was turned away, since it is not known to be the mailbox's. */
  readonly other: SignedInAccount | undefined;
  readonly canSignOut: boolean;
  /** Where an administrator allows the add-in. Empty until known. */
  readonly adminConsentUrl: string;
}

export const unknownAccounts: Accounts = {
  signedIn: undefined,
  other: undefined,
  canSignOut: false,
  adminConsentUrl: '',
};

/** Signing out, as the person started it. */
export type SignOut =
  | { readonly kind: 'idle' }
  | { readonly kind: 'running' }
  | { readonly kind: 'failed'; readonly problem: Problem };
