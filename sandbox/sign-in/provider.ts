import type { KoaContextWithOIDC, Provider } from 'oidc-provider';
import { accessTokenClaims, clientInfo, idTokenClaims } from './account-claims';
import type { Directory } from './directory';
import { graphResource, graphScopes, openIdScopes } from './graph-scopes';
import { createInteractionPolicy } from './interaction-policy';
import { loadProviderLibrary } from './load-provider-library';
import type { ProviderStore } from './provider-store';
import { readRequestedClaims } from './requested-claims';
import type { SignInState } from './sign-in-state';
import { signedOutPage, signOutPage } from './sign-out-pages';
import type { SigningKey } from './signing-key';

const day = 86_400;

/** What the provider needs to know. */
export interface ProviderDeps {
  /** Origin of the provider, which is its issuer too. */
  readonly issuer: string;
  readonly clientId: string;
  readonly clientName: string;
  readonly redirectUris: readonly string[];
  /** Pages that may ask for tokens by fetch. */
  readonly pageOrigins: readonly string[];
  readonly key: SigningKey;
  readonly store: ProviderStore;
  readonly state: SignInState;
  readonly directory: Directory;
}

/**
 * An OpenID provider (npm `oidc-provider`) with the paths, tokens and manners of Microsoft's sign-in, as far as MSAL can
 * tell. Access tokens hold what was asked for and nothing else; Microsoft adds what was granted before, which would
 * hide a scope that was forgotten.
 */
export async function createProvider(deps: ProviderDeps): Promise<Provider> {
  const { state } = deps;
  const library = await loadProviderLibrary();
  const provider = new library.Provider(deps.issuer, {
    adapter: (kind) => deps.store.adapter(kind),
    clients: [
      {
        client_id: deps.clientId,
        client_name: deps.clientName,
        token_endpoint_auth_method: 'none',
        grant_types: ['authorization_code', 'refresh_token'],
        response_types: ['code'],
        redirect_uris: deps.redirectUris,
        post_logout_redirect_uris: deps.redirectUris,
      },
    ],
    jwks: { keys: [deps.key.privateJwk] },
    routes: {
      authorization: '/common/oauth2/v2.0/authorize',
      token: '/common/oauth2/v2.0/token',
      end_session: '/common/oauth2/v2.0/logout',
      jwks: '/common/discovery/v2.0/keys',
      userinfo: '/oidc/userinfo',
    },
    responseTypes: ['code'],
    scopes: openIdScopes,
    claims: {
      openid: ['sub', 'oid', 'tid', 'ver'],
      profile: ['name', 'preferred_username', 'login_hint'],
      email: ['email'],
    },
    // MSAL reads the id token and never asks the userinfo endpoint.
    conformIdTokenClaims: false,
    // The library knows `claims` in its OpenID form only; the text is kept under another name (see sign-in.ts).
    extraParams: ['pocd', 'requested_claims'],
    pkce: { required: () => true },
    // The library gives refresh tokens for `offline_access` with `prompt=consent` only; Microsoft always does.
    issueRefreshToken: () => true,
    rotateRefreshToken: true,
    clientBasedCORS: (_context, origin) => deps.pageOrigins.includes(origin),
    cookies: {
      keys: [deps.key.id],
      long: { sameSite: 'none', secure: true, httpOnly: true },
      short: { sameSite: 'none', secure: true, httpOnly: true },
    },
    ttl: {
      AccessToken: () => state.accessTokenSeconds,
      AuthorizationCode: 60,
      Grant: day,
      IdToken: 3600,
      Interaction: 3600,
      RefreshToken: day,
      Session: day,
    },
    interactions: {
      url: (_context, interaction) => `/interaction/${interaction.uid}`,
      policy: createInteractionPolicy(library, state, (hint) => deps.directory.byUsername(hint)?.oid),
    },
    features: {
      devInteractions: { enabled: false },
      rpInitiatedLogout: {
        enabled: true,
        logoutSource: (context, form) => {
          context.body = signOutPage(form);
        },
        postLogoutSuccessSource: (context) => {
          context.body = signedOutPage();
        },
      },
      resourceIndicators: {
        enabled: true,
        defaultResource: () => graphResource,
        useGrantedResource: () => true,
        getResourceServerInfo: () => ({
          scope: graphScopes.join(' '),
          audience: graphResource,
          accessTokenFormat: 'jwt',
          accessTokenTTL: state.accessTokenSeconds,
          jwt: { sign: { alg: 'RS256' } },
        }),
      },
    },
    formats: {
      customizers: {
        jwt: (context, token, jwt) => {
          const account = 'accountId' in token ? deps.directory.byId(token.accountId) : undefined;
          if (!account) return;
          const requested = readRequestedClaims(textOf(context.oidc.body?.['claims']));
          const { capabilities } = requested;
          const scopes = textOf(jwt.payload['scope'])?.split(' ') ?? [];
          Object.assign(
            jwt.payload,
            accessTokenClaims(account, { clientId: deps.clientId, scopes, capabilities }),
          );
          const id = textOf(jwt.payload['jti']);
          if (id !== undefined) state.register.record(id, requested);
        },
      },
    },
    findAccount: (_context, id) => {
      const account = deps.directory.byId(id);
      return account && { accountId: id, claims: () => idTokenClaims(account) };
    },
    loadExistingGrant: (context) => grantOf(deps, context),
    renderError: (context, out) => {
      context.type = 'json';
      context.body = out;
    },
  });
  // The types know `oidc` on the library's own paths only, and nothing else is answered here.
  provider.use<object, Pick<KoaContextWithOIDC, 'oidc'>>(async (context, next) => {
    await next();
    addClientInfo(deps, context);
    addErrorUri(context);
  });
  return provider;
}

function textOf(value: unknown): string | undefined {
  return typeof value === 'string' ? value : undefined;
}

/** Exactly what the user has allowed so far, whatever an earlier grant said. */
async function grantOf({ state, clientId }: ProviderDeps, context: KoaContextWithOIDC) {
  const { account, session, provider } = context.oidc;
  if (!account) return undefined;
  const known = session?.grantIdFor(clientId);
  const { accountId } = account;
  const grant =
    (known === undefined ? undefined : await provider.Grant.find(known)) ??
    new provider.Grant({ accountId, clientId });
  grant.addOIDCScope(openIdScopes.join(' '));
  grant.resources = { [graphResource]: state.consent.granted(accountId).join(' ') };
  await grant.save();
  return grant;
}

/** MSAL asks with `client_info=1` and makes its account id of the answer. */
function addClientInfo(deps: ProviderDeps, context: KoaContextWithOIDC): void {
  const { body } = context;
  if (typeof body !== 'object' || body === null || !('access_token' in body)) return;
  const account = deps.directory.byId(context.oidc.entities.Account?.accountId ?? '');
  if (account) context.body = { ...body, client_info: clientInfo(account) };
}

/** MSAL reads the number of the AADSTS code from `error_uri`, which the library cannot be told to send. */
function addErrorUri(context: KoaContextWithOIDC): void {
  const location = context.response.get('Location');
  const code = /error_description=AADSTS(\d+)/.exec(location)?.[1];
  if (code === undefined) return;
  const uri = encodeURIComponent(`https://login.microsoftonline.com/error?code=${code}`);
  context.set('Location', `${location}&error_uri=${uri}`);
}
