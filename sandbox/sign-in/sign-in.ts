import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Account } from '../mailbox/account';
import { readBody } from '../server/read-body';
import { createRouter, type Router } from '../server/router';
import { createAdminConsent } from './admin-consent';
import { createConsent } from './consent';
import { createDirectory, type Directory } from './directory';
import { entraErrorBody, entraErrors } from './entra-error';
import { parseScopes } from './graph-scopes';
import { createInteractions } from './interactions';
import { createMint, type Mint } from './mint';
import { createProvider } from './provider';
import { createProviderStore } from './provider-store';
import { replayedRequest } from './replayed-request';
import { createSignInState, resetSignInState, type SignInState } from './sign-in-state';
import { createSigningKey } from './signing-key';
import { createTokenRegister } from './token-register';
import { createPrepareTokenRequest } from './token-requests';
import type { VerifyToken } from './token-verdict';
import { createVerifyToken } from './verify-token';

const formLimit = 100_000;
const tokenPath = '/common/oauth2/v2.0/token';

/** The stand-in for Microsoft's sign-in. */
export interface SignIn {
  /** Answers requests to the provider's origin. */
  readonly listener: (request: IncomingMessage, response: ServerResponse) => Promise<void>;
  readonly verifyToken: VerifyToken;
  /** Tokens for the add-in in a host with nested app authentication. */
  readonly mint: Mint;
  readonly state: SignInState;
  readonly directory: Directory;
  /** OpenID metadata as JSON text, for MSAL's `authorityMetadata`. */
  readonly metadata: string;
  /** Access tokens issued so far count as expired; refresh tokens still work. */
  expireTokens(): void;
  /** Refresh tokens issued so far have expired; access tokens stay valid. */
  expireRefreshTokens(): void;
  /** Nothing issued so far works any more, and all users have to sign in again. */
  revokeTokens(): void;
  reset(): void;
}

/**
 * @param options.origin where the provider answers, e.g. `https://localhost:4003`
 * @param options.pageOrigins pages that may ask for tokens by fetch
 * @param options.initialConsent what is granted at the start, by account id
 */
export async function createSignIn(options: {
  origin: string;
  accounts: readonly Account[];
  clientId: string;
  clientName: string;
  redirectUris: readonly string[];
  pageOrigins: readonly string[];
  initialConsent: Readonly<Record<string, readonly string[]>>;
  newId: () => string;
  now: () => Date;
}): Promise<SignIn> {
  const { origin, now } = options;
  const issuer = origin;
  const directory = createDirectory(options.accounts);
  const key = await createSigningKey(options.newId());
  const store = createProviderStore(now);
  let challenges = 0;
  const nextNumber = () => Math.floor(now().getTime() / 1000) + ++challenges;
  const state = createSignInState(createConsent(options.initialConsent), createTokenRegister(nextNumber));
  const deps = { ...options, issuer, directory, key, store, state };
  const provider = await createProvider(deps);
  const adminConsent = createAdminConsent(deps);
  const handlers: Handlers = {
    library: provider.callback(),
    interactions: createInteractions({ ...deps, provider }),
    prepare: createPrepareTokenRequest({ provider, state }),
    adminConsent: createRouter(
      (['GET', 'POST'] as const).map((method) => ({
        method,
        path: '/{tenant}/v2.0/adminconsent',
        handle: adminConsent,
      })),
      { origin, allowedOrigins: [origin] },
    ),
  };
  const setRefreshFate = (fate: (typeof entraErrors)[keyof typeof entraErrors]) => {
    for (const id of store.ids('RefreshToken')) state.refreshFates.set(id, fate);
  };

  return {
    listener: (request, response) => answer(handlers, options, request, response),
    verifyToken: createVerifyToken({ ...deps, register: state.register }),
    mint: createMint(deps),
    state,
    directory,
    metadata: JSON.stringify({
      issuer,
      authorization_endpoint: `${origin}/common/oauth2/v2.0/authorize`,
      token_endpoint: `${origin}${tokenPath}`,
      end_session_endpoint: `${origin}/common/oauth2/v2.0/logout`,
      jwks_uri: `${origin}/common/discovery/v2.0/keys`,
    }),
    expireTokens: () => {
      state.register.expireAll();
    },
    expireRefreshTokens: () => {
      setRefreshFate(entraErrors.refreshTokenExpired);
    },
    revokeTokens: () => {
      state.register.revokeAll();
      setRefreshFate(entraErrors.signInRequired);
      for (const account of directory.accounts) state.signedOut.add(account.oid);
    },
    reset: () => {
      resetSignInState(state);
      for (const kind of ['Session', 'Grant', 'RefreshToken', 'AuthorizationCode', 'Interaction'])
        store.clear(kind);
    },
  };
}

interface Handlers {
  readonly library: (request: IncomingMessage, response: ServerResponse) => unknown;
  readonly interactions: (request: IncomingMessage, response: ServerResponse) => Promise<void>;
  readonly prepare: ReturnType<typeof createPrepareTokenRequest>;
  readonly adminConsent: Router;
}

async function answer(
  handlers: Handlers,
  options: { origin: string; pageOrigins: readonly string[]; now: () => Date },
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const url = new URL(request.url ?? '/', options.origin);
  // Whatever the tenant in the path (common, organizations, consumers, a GUID): there is one directory.
  url.pathname = url.pathname.replace(/^\/[^/]+\/(oauth2|discovery)\/v2\.0\//, '/common/$1/v2.0/');
  if (url.pathname.startsWith('/interaction/')) return handlers.interactions(request, response);
  if (/^\/[^/]+\/v2\.0\/adminconsent$/.test(url.pathname)) return handlers.adminConsent(request, response);
  if (url.pathname.endsWith('/authorize')) prepareAuthorization(url.searchParams);
  request.url = url.pathname + url.search;
  if (url.pathname !== tokenPath || request.method !== 'POST') {
    handlers.library(request, response);
    return;
  }
  const form = new URLSearchParams((await readBody(request, formLimit)).toString('utf8'));
  const prepared = await handlers.prepare(form);
  if ('form' in prepared) {
    handlers.library(replayedRequest(request, prepared.form.toString()), response);
    return;
  }
  const { origin } = request.headers;
  const cors =
    origin !== undefined && options.pageOrigins.includes(origin)
      ? { 'Access-Control-Allow-Origin': origin }
      : {};
  response.writeHead(400, { 'Content-Type': 'application/json', 'Cache-Control': 'no-store', ...cors });
  response.end(JSON.stringify(entraErrorBody(prepared.error, options.now())));
}

/** Full scope names become short; claims in Microsoft's form are kept under a name that the library lets pass. */
function prepareAuthorization(query: URLSearchParams): void {
  const scope = query.get('scope');
  if (scope !== null) query.set('scope', parseScopes(scope).join(' '));
  const claims = query.get('claims');
  if (claims === null) return;
  query.delete('claims');
  query.set('requested_claims', claims);
}
