/** An account as the sign-in service describes it. */
export interface AuthAccount {
  /** Identifies the account across its tenants. */
  readonly homeAccountId: string;
  /** Object id in `tenantId`. */
  readonly localAccountId: string;
  readonly tenantId: string;
  readonly username: string;
  readonly name: string;
  /** All addresses of the account, the user name among them. */
  readonly addresses: readonly string[];
}

/** A token with its account and the scopes that it covers. */
export interface Grant {
  readonly accessToken: string;
  readonly expiresOn: Date;
  readonly scopes: readonly string[];
  readonly account: AuthAccount;
}

/** What the token is for. */
export interface GrantRequest {
  readonly scopes: readonly string[];
  /** Claims challenge to answer. */
  readonly claims?: string;
}

/** What is known of the user before they sign in. */
export interface PersonHint {
  /** Signs this account in without a prompt, if possible. */
  readonly loginHint?: string;
  /** Lets the user choose an account even if one is signed in. */
  readonly chooseAccount: boolean;
}

/** MSAL as this product uses it. Rejects with MSAL's own errors. */
export interface AuthClient {
  /** Accounts that have signed in here before. Where Outlook is the broker, it chooses the account itself. */
  accounts(): readonly AuthAccount[];
  /** A token without a prompt, from the cache or by renewal; `renew` skips the cached one. */
  silent(
    request: GrantRequest & { readonly homeAccountId?: string; readonly renew: boolean },
  ): Promise<Grant>;
  /** A token without a prompt, from the session of the browser at the sign-in service. */
  fromSession(request: GrantRequest & { readonly loginHint: string }): Promise<Grant>;
  /**
   * Prompts the user. Opens its window at once when called from a click, and closes it when the signal is aborted. A
   * late answer may still arrive; the caller must ignore it.
   */
  interactive(request: GrantRequest & PersonHint, signal: AbortSignal): Promise<Grant>;
  /** Forgets all accounts and tokens on this device. */
  forget(): Promise<void>;
}
