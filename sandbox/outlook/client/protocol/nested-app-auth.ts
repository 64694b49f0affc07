import type { WireAccount } from '../../wire';
import { isObject } from '../api/is-object';

/** What the user is asked before the add-in gets a token. */
export interface ConsentRequest {
  /** Permissions that are not granted yet; empty when the user only has to confirm that it is them. */
  readonly scopes: readonly string[];
  /** Those of them that only an administrator can grant. */
  readonly adminScopes: readonly string[];
}

/** Where tokens for the open mailbox's account come from. */
export interface NestedAppAuthDeps {
  readonly account: WireAccount;
  /** Asks the sandbox's sign-in for tokens: the JSON of its answer. */
  readonly requestToken: (body: TokenRequest) => Promise<unknown>;
  /** Shows the user what is asked for; false when they refuse. */
  readonly askConsent: (request: ConsentRequest) => Promise<boolean>;
}

/** The body of `POST /control/naa/token`. */
export interface TokenRequest {
  readonly account: string;
  readonly clientId: string;
  readonly scopes: readonly string[];
  readonly claims?: string;
  /** The user has just agreed. */
  readonly consent: boolean;
}

type Outcome = Readonly<Record<string, unknown>>;

const environment = 'login.microsoftonline.com';
const failure = (status: string, code: string): Outcome => ({ success: false, error: { status, code } });

/**
 * Answers requests of nested app authentication as MSAL makes them, JSON text for JSON text. Undefined for what is no
 * such request.
 */
export function createNestedAppAuth(
  deps: NestedAppAuthDeps,
): (request: string) => Promise<string | undefined> {
  const { account } = deps;
  const ids = {
    homeAccountId: `${account.oid}.${account.tenantId}`,
    environment,
    tenantId: account.tenantId,
  };

  async function answer(method: unknown, parameters: unknown): Promise<Outcome> {
    switch (method) {
      case 'GetInitContext':
        return {
          success: true,
          initContext: {
            sdkName: 'sandbox-outlook',
            sdkVersion: '1.0.0',
            accountContext: ids,
            capabilities: { queryAccount: false },
          },
        };
      case 'GetToken':
        return token(parameters, false);
      case 'GetTokenPopup':
        return token(parameters, true);
      default:
        return failure('PERSISTENT_ERROR', 'unsupported_method');
    }
  }

  async function token(parameters: unknown, mayAsk: boolean): Promise<Outcome> {
    const { clientId, scope, claims } = isObject(parameters) ? parameters : {};
    if (typeof clientId !== 'string' || typeof scope !== 'string')
      return failure('PERSISTENT_ERROR', 'invalid_request');
    const asked = {
      account: account.username,
      clientId,
      scopes: scope.split(' ').filter((name) => name !== ''),
      ...(typeof claims === 'string' ? { claims } : {}),
    };
    const silent = await request({ ...asked, consent: false });
    const question = mayAsk ? questionOf(silent) : undefined;
    if (!question) return silent;
    const hasAgreed = await deps.askConsent(question);
    // Leaving the page that sends people to their administrator is an answer of the service, not of the user.
    if (!hasAgreed && question.adminScopes.length === 0) return failure('USER_CANCEL', 'user_cancel');
    return request({ ...asked, consent: true });
  }

  async function request(body: TokenRequest): Promise<Outcome> {
    try {
      return toOutcome(await deps.requestToken(body), ids, account);
    } catch (error) {
      console.error(error);
      return failure('NO_NETWORK', 'no_network');
    }
  }

  return async (text) => {
    const request = parse(text);
    if (!request) return undefined;
    const outcome = await answer(request['method'], request['tokenParams']);
    return JSON.stringify({
      messageType: 'NestedAppAuthResponse',
      requestId: request['requestId'],
      ...outcome,
    });
  };
}

function parse(text: string): Readonly<Record<string, unknown>> | undefined {
  try {
    const request: unknown = JSON.parse(text);
    return isObject(request) && request['messageType'] === 'NestedAppAuthRequest' ? request : undefined;
  } catch {
    // MSAL sends JSON only; anything else is not meant for us.
    return undefined;
  }
}

/** What the user has to be asked after this refusal; undefined when asking them does not help. */
function questionOf({ error }: Outcome): ConsentRequest | undefined {
  if (!isObject(error) || error['status'] !== 'USER_INTERACTION_REQUIRED') return undefined;
  return { scopes: texts(error['missingScopes']), adminScopes: texts(error['adminScopes']) };
}

function texts(value: unknown): readonly string[] {
  return Array.isArray(value) ? value.filter((one: unknown) => typeof one === 'string') : [];
}

/** What the sandbox's sign-in answered, in the words of the bridge. */
function toOutcome(answered: unknown, ids: Outcome, account: WireAccount): Outcome {
  if (!isObject(answered)) return failure('PERSISTENT_ERROR', 'invalid_response');
  if (isObject(answered['error'])) return { success: false, error: answered['error'] };
  const { accessToken, idToken, expiresIn, scope } = answered;
  return {
    success: true,
    token: {
      access_token: accessToken,
      id_token: idToken,
      expires_in: expiresIn,
      scope,
      properties: null,
      authority: `https://${environment}/${account.tenantId}/`,
    },
    account: {
      ...ids,
      localAccountId: account.oid,
      username: account.username,
      name: account.name,
    },
  };
}
