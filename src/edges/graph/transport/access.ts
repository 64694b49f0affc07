import type { Scope } from '../../../app/ports/sign-in';

/** Why a second token is needed: a claims challenge, or a token that the service refused without a reason. */
export type Renewal = { readonly claims: string } | { readonly renew: true };

/** What a request may use: scopes, signal and renewal of the token. */
export interface Access {
  readonly scopes: readonly Scope[];
  /** Aborts the request with its own reason. */
  readonly signal: AbortSignal;
  /** Set on the one retry after a refused token. */
  readonly renewal?: Renewal;
}

export function toDoAccess(signal: AbortSignal): Access {
  return { scopes: ['Tasks.ReadWrite'], signal };
}

/** Access for mail, and for requests that touch both mail and To Do. */
export function mailAccess(signal: AbortSignal): Access {
  return { scopes: ['Tasks.ReadWrite', 'Mail.ReadWrite'], signal };
}
