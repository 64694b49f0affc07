import type { AddInConfig } from '../../app/ports/add-in-config';
import type { Cache, Clock } from '../../app/ports/device';
import type { Scope, SignedInAccount, TokenProvider, SignIn } from '../../app/ports/sign-in';
import { Problem } from '../../domain/problem';
import { createListeners } from '../../lib/listeners';
import { orAborted } from '../../lib/or-aborted';
import { createSingleFlight } from '../../lib/single-flight';
import type { SignInMemory } from './account/sign-in-memory';
import { createSignInState, type AccountHint } from './account/sign-in-state';
import type { AuthAccount, Grant } from './auth-client';
import { createCachedGrants } from './cached-grants';
import { createClients, type MsalModule } from './clients';
import { createInteractiveSignIn } from './interactive-sign-in';
import type { SignInPages } from './msal/msal-configuration';
import { adminConsentUrl } from './pages/admin-consent';
import { permittedScopes } from './permitted-scopes';
import { createSignInMethods } from './sign-in-methods';
import { createSilentSignIn } from './silent-sign-in';

/** What signing in needs of Outlook. Office has to be ready. */
export interface SignInHost {
  /** SMTP address of the mailbox. */
  readonly owner: string;
  /** Whether Outlook claims that it can get tokens for add-ins. */
  supportsNestedAuth(): boolean;
  /** The account of the mailbox, where Outlook reports it. */
  accountHint(): Promise<AccountHint>;
  /** Opens one of our pages in a dialog and resolves with the first message that it sends. */
  openDialog(url: string, signal: AbortSignal): Promise<string>;
}

export interface TokenProviderDeps {
  readonly config: AddInConfig;
  readonly host: SignInHost;
  /** Where our sign-in pages are. */
  readonly pages: Pick<SignInPages, 'redirectUrl' | 'relayUrl'> & {
    readonly dialogUrl: string;
    readonly consentUrl: string;
  };
  readonly memory: Cache<SignInMemory>;
  readonly clock: Clock;
  readonly loadMsal?: () => Promise<MsalModule>;
}

/**
 * Access tokens for Microsoft Graph. Silent requests try Outlook, then the caches, then the browser's session; an
 * interactive one uses exactly one method and opens its window from the click that it was called in. No method ever
 * returns a token of another account than the mailbox's.
 */
export function createTokenProvider(deps: TokenProviderDeps): TokenProvider & SignIn {
  const { config, host, pages, clock } = deps;
  const methods = createSignInMethods(
    host.supportsNestedAuth() ? ['outlook', 'window', 'dialog'] : ['window', 'dialog'],
  );
  const clients = createClients({
    config,
    clock,
    pages: { ...pages, originCheck: true },
    supportsNestedAuth: host.supportsNestedAuth,
    loadMsal: deps.loadMsal ?? (() => import(/* webpackChunkName: "msal" */ './msal/msal')),
  });
  const state = createSignInState({ owner: host.owner, accountHint: host.accountHint, memory: deps.memory });
  const cachedGrants = createCachedGrants(clock);
  const silent = createSilentSignIn({ clients, state, clock, methods });
  const interactive = createInteractiveSignIn({
    clients,
    state,
    methods,
    cachedGrants,
    dialogUrl: pages.dialogUrl,
    openDialog: host.openDialog,
  });
  const flights = createSingleFlight<Grant>();
  const accountChanges = createListeners();
  /** Claims challenge that could not be met silently; the next click answers it. */
  let challenge: string | undefined;

  const silently = async (scopes: readonly string[], claims: string | undefined, renew: boolean) => {
    const kept = cachedGrants.find(scopes);
    if (kept && claims === undefined && !renew) return kept;
    if (kept) cachedGrants.drop(kept);
    try {
      return await silent.grant({ scopes, renew, ...(claims === undefined ? {} : { claims }) });
    } catch (error) {
      challenge = claims ?? (error instanceof Problem ? error.claims : undefined) ?? challenge;
      // A token from a dialog proves a sign-in: the missing scopes lack consent.
      const isSignedIn = cachedGrants.find([]) !== undefined;
      if (isSignedIn && error instanceof Problem && error.kind === 'sign-in-needed') {
        throw new Problem('consent-needed', { cause: error, trace: error.trace });
      }
      throw error;
    }
  };

  const byClick = async (scopes: readonly string[], claims: string | undefined, signal: AbortSignal) => {
    const asked = claims ?? challenge;
    const grant = await interactive.grant(
      { scopes, ...(asked === undefined ? {} : { claims: asked }) },
      signal,
    );
    challenge = undefined;
    silent.forgetFailure();
    return grant;
  };

  return {
    async token(scopes, options) {
      const { claims, renew = false, signal } = options;
      const names = scopeNames(permittedScopes(config, scopes, options.interactive));
      const key = JSON.stringify([options.interactive, renew, claims ?? '', names]);
      try {
        const grant = await flights.run(key, signal, (shared) =>
          options.interactive
            ? byClick(names, claims, shared)
            : orAborted(silently(names, claims, renew), shared),
        );
        if (lacks(grant, names)) throw new Problem('consent-needed');
        return grant.accessToken;
      } finally {
        accountChanges.notify();
      }
    },
    account: () => shown(state.account()),
    otherAccount: () => shown(state.other()),
    nextMethod: methods.current,
    async acceptAccount() {
      await interactive.accept();
      accountChanges.notify();
    },
    canSignOut: () => state.account() !== undefined && !methods.hasOutlook(),
    async signOut() {
      cachedGrants.clear();
      state.signOut();
      await (await clients.own()).forget();
      accountChanges.notify();
    },
    adminConsentUrl: () =>
      adminConsentUrl(config, { consentUrl: pages.consentUrl, tenantId: state.account()?.tenantId }),
    onAccountChanged: accountChanges.add,
  };
}

/** Whether the user has granted less than was asked for. A host may not say what a token covers. */
function lacks(grant: Grant, scopes: readonly string[]): boolean {
  const covered = new Set(grant.scopes.map((scope) => scope.toLowerCase()));
  return covered.size > 0 && scopes.some((scope) => !covered.has(scope.toLowerCase()));
}

/** The part of an account that is shown to the user. */
function shown(account: AuthAccount | undefined): SignedInAccount | undefined {
  return account && { username: account.username, name: account.name };
}

/** Short permission names mean Microsoft Graph's in every cloud. Source: "National cloud deployments" of its SDKs. */
function scopeNames(scopes: readonly Scope[]): readonly string[] {
  return [...new Set(scopes)].sort();
}
