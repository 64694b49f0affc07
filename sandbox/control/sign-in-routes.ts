import { flag, listOf, number, oneOf, optional, shape, text } from '../mailbox/json-check';
import { BadRequest, type Route } from '../server/route';
import type { SignIn } from '../sign-in/sign-in';
import { mailboxOf, type Mailboxes } from './accounts';
import { requestBody } from './request-body';

const consentBody = shape<{ account?: string; scopes: string[]; adminRequired?: string[] }>({
  account: optional(text),
  scopes: listOf(text),
  adminRequired: optional(listOf(text)),
});

const tokensBody = shape<{
  expire?: boolean;
  expireRefresh?: boolean;
  revoke?: boolean;
  challenge?: 'silent' | 'interactive' | 'never';
  account?: string;
}>({
  expire: optional(flag),
  expireRefresh: optional(flag),
  revoke: optional(flag),
  challenge: optional(oneOf('silent', 'interactive', 'never')),
  account: optional(text),
});

const settingsBody = shape<{ coop?: 'entra' | 'always' | 'never'; accessTokenSeconds?: number }>({
  coop: optional(oneOf('entra', 'always', 'never')),
  accessTokenSeconds: optional(number),
});

const bridgeErrorBody = shape<{
  status: string;
  code: string;
  subError?: string;
  description: string;
  times?: number;
}>({ status: text, code: text, subError: optional(text), description: text, times: optional(number) });

const mintBody = shape<{
  account: string;
  clientId: string;
  scopes: string[];
  claims?: string;
  consent: boolean;
}>({ account: text, clientId: text, scopes: listOf(text), claims: optional(text), consent: flag });

/**
 * What can be turned about sign-in: consent (`POST /control/consent` sets exactly what an account has granted), tokens
 * that expire, are revoked or not enough, the manners of the sign-in pages, errors of the host's bridge; and the tokens
 * that the Outlook page asks for on behalf of the add-in.
 */
export function createSignInRoutes(options: {
  signIn: SignIn;
  mailboxes: Mailboxes;
  isOffline: () => boolean;
}): readonly Route[] {
  const { signIn, mailboxes } = options;
  const { state, directory } = signIn;
  const accountId = (name: string | undefined) => mailboxOf(mailboxes, name).account.oid;

  return [
    {
      method: 'GET',
      path: '/control/consent',
      handle: () => ({
        body: directory.accounts.map(({ oid, username }) => ({
          account: username,
          decisions: state.consent.decisions(oid),
        })),
      }),
    },
    {
      method: 'POST',
      path: '/control/consent',
      handle: async (request) => {
        const { account, scopes, adminRequired } = await requestBody(request, consentBody);
        state.consent.set(accountId(account), scopes, adminRequired);
        return {};
      },
    },
    {
      method: 'POST',
      path: '/control/tokens',
      handle: async (request) => {
        const { expire, expireRefresh, revoke, challenge, account } = await requestBody(request, tokensBody);
        if (expire) signIn.expireTokens();
        if (expireRefresh) signIn.expireRefreshTokens();
        if (revoke) signIn.revokeTokens();
        if (challenge) state.register.challenge(accountId(account), challenge);
        return {};
      },
    },
    {
      method: 'POST',
      path: '/control/sign-in',
      handle: async (request) => {
        const { coop, accessTokenSeconds } = await requestBody(request, settingsBody);
        if (coop) state.coop = coop;
        if (accessTokenSeconds !== undefined) state.accessTokenSeconds = accessTokenSeconds;
        return {};
      },
    },
    {
      method: 'POST',
      path: '/control/naa/errors',
      handle: async (request) => {
        const { times = 1, ...error } = await requestBody(request, bridgeErrorBody);
        if (times < 0 || times > 1000) throw new BadRequest('times has to be between 0 and 1000.');
        for (let count = 0; count < times; count += 1) state.bridgeErrors.push(error);
        return {};
      },
    },
    {
      method: 'POST',
      path: '/control/naa/token',
      handle: async (request) => {
        const body = await requestBody(request, mintBody);
        if (options.isOffline()) {
          return {
            body: {
              error: { status: 'NO_NETWORK', code: 'no_network', description: 'There is no network.' },
            },
          };
        }
        return { body: await signIn.mint(body) };
      },
    },
  ];
}
