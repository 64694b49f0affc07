import type { Account } from '../mailbox/account';

/** What the bearer token of a request is worth. */
export type TokenVerdict =
  | { readonly kind: 'valid'; readonly account: Account; readonly scopes: ReadonlySet<string> }
  /** No bearer token in the request. */
  | { readonly kind: 'missing' }
  /** No token of ours, or for another audience or an unknown user. */
  | { readonly kind: 'invalid' }
  | { readonly kind: 'expired' }
  | { readonly kind: 'revoked' }
  /** Good, but more is asked for now: a claims challenge, as JSON text (sent in `WWW-Authenticate` as base64). */
  | { readonly kind: 'claims-challenge'; readonly claims: string };

/** Judges the value of an `Authorization` header. */
export type VerifyToken = (authorization: string | undefined) => Promise<TokenVerdict>;
