import {
  PublicClientApplication,
  createNestablePublicClientApplication,
  createStandardPublicClientApplication,
  type AccountInfo,
  type AuthenticationResult,
  type Configuration,
  type IPublicClientApplication,
} from '@azure/msal-browser';
import type { AuthAccount, AuthClient, Grant, GrantRequest, PersonHint } from '../auth-client';
import { closeWindowOnAbort } from '../pages/close-window';

/*
 * The only module that imports MSAL. MSAL is large, so this module is loaded by a dynamic import.
 */

/**
 * A client that gets tokens from Outlook, or undefined when Outlook offers no bridge. Office has to be ready when it is
 * called. Never settles when the bridge never answers.
 */
export async function createNestedClient(configuration: Configuration): Promise<AuthClient | undefined> {
  const bridge = { isThere: false };
  const application = await createNestablePublicClientApplication(
    configuration,
    undefined,
    (own, controller) => {
      bridge.isThere = true;
      return new PublicClientApplication(own, controller);
    },
  );
  return bridge.isThere ? over(application) : undefined;
}

/** A client that signs in through windows of its own. */
export async function createStandardClient(configuration: Configuration): Promise<AuthClient> {
  return over(await createStandardPublicClientApplication(configuration));
}

function over(application: IPublicClientApplication): AuthClient {
  return {
    accounts: () => application.getAllAccounts().map(toAuthAccount),
    async silent({ homeAccountId, renew, ...request }) {
      const account = homeAccountId === undefined ? null : application.getAccount({ homeAccountId });
      const result = await application.acquireTokenSilent({
        ...wire(request),
        forceRefresh: renew,
        ...(account ? { account } : {}),
      });
      return toGrant(result);
    },
    async fromSession({ loginHint, ...request }) {
      return toGrant(await application.ssoSilent({ ...wire(request), loginHint }));
    },
    async interactive({ loginHint, chooseAccount, ...request }, signal) {
      const correlationId = crypto.randomUUID();
      const endClosing = closeWindowOnAbort(application, correlationId, signal);
      try {
        const result = await application.acquireTokenPopup({
          ...wire(request),
          ...prompting({ chooseAccount, ...(loginHint === undefined ? {} : { loginHint }) }),
          correlationId,
          // A user who clicks again has given up on the earlier window.
          overrideInteractionInProgress: true,
        });
        return toGrant(result);
      } finally {
        endClosing();
      }
    },
    forget: () => application.clearCache(),
  };
}

function wire(request: GrantRequest): { scopes: string[]; claims?: string } {
  const { scopes, claims } = request;
  return { scopes: [...scopes], ...(claims === undefined ? {} : { claims }) };
}

/** How the sign-in page prompts the user. */
export function prompting(hint: PersonHint): { prompt?: string; loginHint?: string } {
  if (hint.chooseAccount) return { prompt: 'select_account' };
  return hint.loginHint === undefined ? {} : { loginHint: hint.loginHint };
}

export function toGrant(result: AuthenticationResult): Grant {
  return {
    accessToken: result.accessToken,
    expiresOn: result.expiresOn ?? new Date(0),
    scopes: result.scopes.map(shortName),
    account: toAuthAccount(result.account),
  };
}

/** Answers may prefix a permission with the address of its service. */
function shortName(scope: string): string {
  return scope.slice(scope.lastIndexOf('/') + 1);
}

function toAuthAccount(account: AccountInfo): AuthAccount {
  const claims = account.idTokenClaims ?? {};
  const claimed = ['email', 'upn', 'emails', 'verified_primary_email', 'verified_secondary_email']
    .flatMap((name): unknown => claims[name])
    .filter((address) => typeof address === 'string');
  return {
    homeAccountId: account.homeAccountId,
    localAccountId: account.localAccountId,
    tenantId: account.tenantId,
    username: account.username,
    name: account.name ?? account.username,
    addresses: [...new Set([account.username, ...claimed])],
  };
}
