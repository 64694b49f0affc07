import type {
  AuthAccount,
  AuthClient,
  Grant,
  GrantRequest,
  PersonHint,
} from '../../../src/edges/auth/auth-client';
import type { MsalModule } from '../../../src/edges/auth/clients';

/** An error as MSAL throws them. */
export class FakeAuthError extends Error {
  readonly errorCode: string;
  readonly subError: string;
  readonly errorNo: string | undefined;
  readonly errorMessage: string;
  readonly correlationId = 'correlation';
  readonly claims: string;

  constructor(
    override readonly name: string,
    errorCode: string,
    more: { subError?: string; errorNo?: string; errorMessage?: string; claims?: string } = {},
  ) {
    super(errorCode);
    this.errorCode = errorCode;
    this.subError = more.subError ?? '';
    this.errorNo = more.errorNo;
    this.errorMessage = more.errorMessage ?? '';
    this.claims = more.claims ?? '';
  }
}

export const needsInteraction = new FakeAuthError('InteractionRequiredAuthError', 'login_required');
export const needsConsent = new FakeAuthError('InteractionRequiredAuthError', 'invalid_grant', {
  subError: 'consent_required',
  errorNo: '65001',
});

export function account(username: string): AuthAccount {
  return {
    homeAccountId: `${username}-oid.tenant`,
    localAccountId: `${username}-oid`,
    tenantId: 'tenant',
    username,
    name: username,
    addresses: [username],
  };
}

export const adele = account('adele@example.com');
export const ben = account('ben@example.com');

export function grantFor(owner: AuthAccount, accessToken = 'token'): Grant {
  return {
    accessToken,
    account: owner,
    expiresOn: new Date('2026-11-21T13:00:00Z'),
    scopes: ['Tasks.ReadWrite', 'Mail.ReadWrite'],
  };
}

type Answer = Grant | Error | Promise<Grant>;

/** One client of MSAL that answers as told and records its calls. */
export interface FakeClient {
  readonly client: AuthClient;
  readonly asked: string[];
  accounts: readonly AuthAccount[];
  silent: (request: GrantRequest & { renew: boolean }) => Answer;
  fromSession: (request: GrantRequest) => Answer;
  interactive: (request: GrantRequest & PersonHint) => Answer;
  isForgotten: boolean;
  /** Signals of all prompts. */
  readonly signals: AbortSignal[];
}

const settled = (answer: Answer): Promise<Grant> =>
  answer instanceof Error ? Promise.reject(answer) : Promise.resolve(answer);

export function fakeClient(): FakeClient {
  const asked: string[] = [];
  const fake: FakeClient = {
    asked,
    accounts: [],
    isForgotten: false,
    signals: [],
    silent: () => needsInteraction,
    fromSession: () => needsInteraction,
    interactive: () => grantFor(adele),
    client: {
      accounts: () => fake.accounts,
      silent(request) {
        asked.push(
          `silent${request.renew ? ' renew' : ''} ${request.scopes.join('+')}${request.claims ?? ''}`,
        );
        return settled(fake.silent(request));
      },
      fromSession(request) {
        asked.push(`session ${request.loginHint}`);
        return settled(fake.fromSession(request));
      },
      interactive(request, signal) {
        fake.signals.push(signal);
        const who = request.chooseAccount ? 'choose' : (request.loginHint ?? 'nobody');
        asked.push(`interactive ${who} ${request.scopes.join('+')}${request.claims ?? ''}`);
        return settled(fake.interactive(request));
      },
      forget() {
        fake.isForgotten = true;
        fake.accounts = [];
        return Promise.resolve();
      },
    },
  };
  return fake;
}

/** MSAL's module over two clients; `undefined` for Outlook's is a host without a bridge. */
export function fakeMsal(clients: {
  outlook: FakeClient | undefined | 'mute';
  own: FakeClient;
}): () => Promise<MsalModule> {
  return () =>
    Promise.resolve({
      createNestedClient: () =>
        clients.outlook === 'mute' ? new Promise(() => {}) : Promise.resolve(clients.outlook?.client),
      createStandardClient: () => Promise.resolve(clients.own.client),
      prompting: () => ({}),
      toGrant: () => grantFor(adele),
    });
}
