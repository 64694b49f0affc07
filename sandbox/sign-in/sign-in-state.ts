import type { Consent } from './consent';
import type { EntraError } from './entra-error';
import type { TokenRegister } from './token-register';

/** When the sign-in pages send `Cross-Origin-Opener-Policy: same-origin`: as Microsoft does (unless `pocd=1`), always or never. */
export type CoopMode = 'entra' | 'always' | 'never';

/** An error that the host's own bridge answers instead of a token, in the words of nested app authentication. */
export interface BridgeError {
  readonly status: string;
  readonly code: string;
  readonly subError?: string;
  readonly description: string;
}

/** What a user or a test can change about sign-in. One state for the sign-in pages and for the host's bridge. */
export interface SignInState {
  readonly consent: Consent;
  readonly register: TokenRegister;
  /** Account ids that have to sign in again before they get any token. */
  readonly signedOut: Set<string>;
  /** What is wrong with a refresh token, by its id. */
  readonly refreshFates: Map<string, EntraError>;
  coop: CoopMode;
  /** How long access tokens live, in seconds. */
  accessTokenSeconds: number;
  /** Answers that the bridge gives first, one per request. */
  readonly bridgeErrors: BridgeError[];
}

const hour = 3600;

export function createSignInState(consent: Consent, register: TokenRegister): SignInState {
  return {
    consent,
    register,
    signedOut: new Set(),
    refreshFates: new Map(),
    coop: 'entra',
    accessTokenSeconds: hour,
    bridgeErrors: [],
  };
}

/** Everything as it was at the start. */
export function resetSignInState(state: SignInState): void {
  state.consent.reset();
  state.register.reset();
  state.signedOut.clear();
  state.refreshFates.clear();
  state.coop = 'entra';
  state.accessTokenSeconds = hour;
  state.bridgeErrors.length = 0;
}
