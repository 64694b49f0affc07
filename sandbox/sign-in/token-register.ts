import type { RequestedClaims } from './requested-claims';

/**
 * How a claims challenge can be met: by asking silently again with its claims, only after the user was asked, or
 * never, whatever is tried.
 */
export type ChallengeMode = 'silent' | 'interactive' | 'never';

/** What is the matter with a token that is good by its signature and times. */
export type TokenState =
  | { readonly kind: 'live' | 'expired' | 'revoked' }
  | { readonly kind: 'challenged'; readonly claims: string };

/** Remembers the issued tokens, so that they can be made to fail. */
export interface TokenRegister {
  /** Takes note of an access token. `id` is its `jti`. */
  record(id: string, requested: RequestedClaims): void;
  stateOf(id: string, accountId: string): TokenState;
  /** All access tokens given out so far count as expired. */
  expireAll(): void;
  /** All access tokens given out so far count as revoked. */
  revokeAll(): void;
  /** Tokens of this account are answered with a claims challenge until they were asked for with its claims. */
  challenge(accountId: string, mode: ChallengeMode): void;
  /** Whether a request with these claims can be served only after the user was asked. */
  needsInteraction(accountId: string, requested: RequestedClaims): boolean;
  /** The user was prompted, in answer to the challenge. */
  answered(accountId: string): void;
  reset(): void;
}

/** @param nextNumber makes a number that no challenge had yet, for its `nbf` value */
export function createTokenRegister(nextNumber: () => number): TokenRegister {
  const tokens = new Map<string, { requested: RequestedClaims; fate: 'live' | 'expired' | 'revoked' }>();
  const challenges = new Map<string, { value: string; mode: ChallengeMode; answered: boolean }>();
  const markAll = (fate: 'expired' | 'revoked') => {
    for (const [id, { requested }] of tokens) tokens.set(id, { requested, fate });
  };

  return {
    record: (id, requested) => tokens.set(id, { requested, fate: 'live' }),
    stateOf: (id, accountId) => {
      const token = tokens.get(id);
      if (token && token.fate !== 'live') return { kind: token.fate };
      const challenge = challenges.get(accountId);
      if (!challenge) return { kind: 'live' };
      const isMet = challenge.mode !== 'never' && token?.requested.challenge === challenge.value;
      if (isMet) return { kind: 'live' };
      // A client that does not understand challenges gets none: to it the token is simply no good any more.
      if (!token?.requested.capabilities.some((capability) => capability.toUpperCase() === 'CP1'))
        return { kind: 'revoked' };
      const claims = { access_token: { nbf: { essential: true, value: challenge.value } } };
      return { kind: 'challenged', claims: JSON.stringify(claims) };
    },
    expireAll: () => {
      markAll('expired');
    },
    revokeAll: () => {
      markAll('revoked');
    },
    challenge: (accountId, mode) => {
      challenges.set(accountId, { value: String(nextNumber()), mode, answered: false });
    },
    needsInteraction: (accountId, requested) => {
      const challenge = challenges.get(accountId);
      return (
        challenge?.mode === 'interactive' && !challenge.answered && requested.challenge === challenge.value
      );
    },
    answered: (accountId) => {
      const challenge = challenges.get(accountId);
      if (challenge) challenges.set(accountId, { ...challenge, answered: true });
    },
    reset: () => {
      tokens.clear();
      challenges.clear();
    },
  };
}
