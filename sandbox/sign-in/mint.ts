import { SignJWT } from 'jose';
import type { Account } from '../mailbox/account';
import { accessTokenClaims, idTokenClaims } from './account-claims';
import type { Directory } from './directory';
import { describeEntraError, entraErrors, type EntraError } from './entra-error';
import { graphResource, graphScopesOf, parseScopes, unknownScopes } from './graph-scopes';
import { readRequestedClaims, type RequestedClaims } from './requested-claims';
import type { BridgeError, SignInState } from './sign-in-state';
import type { SigningKey } from './signing-key';

/** What the Outlook page asks for on behalf of the add-in (nested app authentication). */
export interface MintRequest {
  /** Sign-in name of the account whose mailbox is open. */
  readonly account: string;
  readonly clientId: string;
  readonly scopes: readonly string[];
  /** `claims` parameter as the add-in sent it. */
  readonly claims?: string;
  /** The user was shown what is asked for, and agreed. */
  readonly consent: boolean;
}

export interface MintedToken {
  readonly accessToken: string;
  readonly idToken: string;
  /** In seconds. */
  readonly expiresIn: number;
  readonly scope: string;
  readonly account: {
    readonly homeAccountId: string;
    readonly environment: string;
    readonly tenantId: string;
    readonly localAccountId: string;
    readonly username: string;
    readonly name: string;
  };
}

/** A refusal, with what the Outlook page needs to ask the user. */
export interface MintRefusal {
  readonly error: BridgeError & {
    /** Scopes that have to be granted first. */
    readonly missingScopes?: readonly string[];
    /** Those of them that only an administrator can grant. */
    readonly adminScopes?: readonly string[];
  };
}

export type Mint = (request: MintRequest) => Promise<MintedToken | MintRefusal>;

/** Gives out tokens as a host does that brokers them for its add-ins: without a refresh token. */
export function createMint(deps: {
  issuer: string;
  clientId: string;
  key: SigningKey;
  state: SignInState;
  directory: Directory;
  newId: () => string;
  now: () => Date;
}): Mint {
  const { state } = deps;
  return async (request) => {
    const forced = state.bridgeErrors.shift();
    if (forced) return { error: forced };
    const account = deps.directory.byUsername(request.account);
    if (!account) return refusal('ACCOUNT_UNAVAILABLE', 'account_unavailable', 'No such account.');
    if (request.clientId !== deps.clientId) return refusalOf('PERSISTENT_ERROR', entraErrors.unknownClient);
    const asked = parseScopes(request.scopes.join(' '));
    if (unknownScopes(asked).length > 0) return refusalOf('PERSISTENT_ERROR', entraErrors.unknownScope);
    const requested = readRequestedClaims(request.claims);
    const refused = decide(state, account, graphScopesOf(asked), requested, request.consent);
    return refused ?? sign(deps, account, graphScopesOf(asked), requested);
  };
}

function decide(
  state: SignInState,
  account: Account,
  scopes: readonly string[],
  requested: RequestedClaims,
  agreed: boolean,
): MintRefusal | undefined {
  const adminScopes = state.consent.adminRequired(account.oid, scopes);
  if (agreed) {
    state.signedOut.delete(account.oid);
    state.register.answered(account.oid);
    if (adminScopes.length > 0)
      return refusalOf('PERSISTENT_ERROR', entraErrors.adminConsentRequired, { adminScopes });
    state.consent.grant(account.oid, scopes);
  }
  const interaction = 'USER_INTERACTION_REQUIRED';
  if (state.signedOut.has(account.oid)) return refusalOf(interaction, entraErrors.signInRequired);
  const missingScopes = state.consent.missing(account.oid, scopes);
  if (missingScopes.length > 0) {
    return refusalOf(interaction, entraErrors.consentRequired, { missingScopes, adminScopes });
  }
  if (state.register.needsInteraction(account.oid, requested)) {
    return refusalOf(interaction, entraErrors.interactionRequired);
  }
  return undefined;
}

async function sign(
  deps: Parameters<typeof createMint>[0],
  account: Account,
  scopes: readonly string[],
  requested: RequestedClaims,
): Promise<MintedToken> {
  const { issuer, clientId, key, state } = deps;
  const issuedAt = Math.floor(deps.now().getTime() / 1000);
  const id = deps.newId();
  const jwt = (claims: Record<string, unknown>, audience: string) =>
    new SignJWT(claims)
      .setProtectedHeader({ alg: 'RS256', kid: key.id, typ: 'JWT' })
      .setIssuer(issuer)
      .setAudience(audience)
      .setIssuedAt(issuedAt)
      .setExpirationTime(issuedAt + state.accessTokenSeconds);
  const { capabilities } = requested;
  const claims = accessTokenClaims(account, { clientId, scopes, capabilities });
  const accessToken = await jwt(claims, graphResource)
    .setSubject(account.oid)
    .setJti(id)
    .sign(key.privateKey);
  const idToken = await jwt(idTokenClaims(account), clientId).sign(key.privateKey);
  state.register.record(id, requested);
  return {
    accessToken,
    idToken,
    expiresIn: state.accessTokenSeconds,
    scope: scopes.join(' '),
    account: {
      homeAccountId: `${account.oid}.${account.tenantId}`,
      environment: 'login.microsoftonline.com',
      tenantId: account.tenantId,
      localAccountId: account.oid,
      username: account.username,
      name: account.name,
    },
  };
}

function refusal(status: string, code: string, description: string): MintRefusal {
  return { error: { status, code, description } };
}

function refusalOf(
  status: string,
  error: EntraError,
  scopes: Omit<MintRefusal['error'], keyof BridgeError> = {},
): MintRefusal {
  return {
    error: {
      status,
      code: error.error,
      ...(error.suberror === undefined ? {} : { subError: error.suberror }),
      description: describeEntraError(error),
      ...scopes,
    },
  };
}
