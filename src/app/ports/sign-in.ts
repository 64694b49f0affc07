/**
 * What a token is asked for. The edge maps these to the scopes of the cloud in use. Nobody is ever asked to grant `User.Read`: where
 * an app has it, as registered apps do by themselves, it saves requests.
 */
export type Scope =
  | ('Tasks.ReadWrite' | 'Mail.ReadWrite' | 'User.Read')
  | ('MailboxSettings.Read' | 'MailboxSettings.ReadWrite');

/** The account that tokens are for. */
export interface SignedInAccount {
  readonly username: string;
  readonly name: string;
}

/** Where access tokens come from. */
export interface TokenProvider {
  /**
   * An access token for Microsoft Graph. Never opens a window unless `interactive`, which is for clicks only.
   * `claims` passes a claims challenge on; `renew` says that the service refused the last token although it looked
   * valid here: it must not come from a cache again. Rejects with the sign-in kinds of `Problem`.
   */
  token(
    scopes: readonly Scope[],
    options: {
      readonly interactive: boolean;
      readonly claims?: string;
      readonly renew?: boolean;
      readonly signal: AbortSignal;
    },
  ): Promise<string>;
  /** The account of the last token, if there was one. */
  account(): SignedInAccount | undefined;
}

/** How a click on signing in asks the user. */
export type SignInMethod =
  /** Outlook asks on the add-in's behalf. */
  | 'outlook'
  /** A window of the browser. */
  | 'window'
  /** A dialog that Outlook opens. */
  | 'dialog';

/** What a user can see and decide about signing in, beside getting tokens. */
export interface SignIn {
  /**
   * The method of the next interactive request. One that this host cannot use is followed by another, one click each:
   * after `sign-in-unavailable`, `window-blocked` or `timed-out` this has changed.
   */
  nextMethod(): SignInMethod;
  /** After `wrong-account`: the account that was turned away. Undefined when there was none. */
  otherAccount(): SignedInAccount | undefined;
  /**
   * After `wrong-account`: the user says that the account which signed in is theirs, under another address than the
   * mailbox's. Remembered on this device.
   */
  acceptAccount(): Promise<void>;
  /** Whether signing out is ours to do. Where Outlook signs in, it is not. */
  canSignOut(): boolean;
  /** Forgets the account and its tokens on this device; there is no silent sign-in until the user signs in again. */
  signOut(): Promise<void>;
  /** Where an administrator allows the add-in for everybody in the organisation. */
  adminConsentUrl(): string;
  /**
   * Calls the listener after each token that was got or turned away, and after signing out: who is signed in may have
   * changed. Returns a function that ends it.
   */
  onAccountChanged(listener: () => void): () => void;
}
