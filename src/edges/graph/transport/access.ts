import type { Scope } from '../../../app/ports/sign-in';

/** Why a second token is asked for: a claims challenge, or a token that the service refused without saying why. */
export type Renewal = { readonly claims: string } | { readonly renew: true };

/** On whose behalf, for what and how long a request may be made. */
export interface Access {
  readonly scopes: readonly Scope[];
  /** Ends the work with its own reason. */
  readonly signal: AbortSignal;
  /** Set on the one repetition after a refused token. */
  readonly renewal?: Renewal;
}

/** What To Do takes. */
export function toDoAccess(signal: AbortSignal): Access {
  return { scopes: ['Tasks.ReadWrite'], signal };
}

/** What mail takes, and requests that touch both. */
export function mailAccess(signal: AbortSignal): Access {
  return { scopes: ['Tasks.ReadWrite', 'Mail.ReadWrite'], signal };
}
