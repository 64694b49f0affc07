import { createHash, randomBytes, randomUUID } from 'node:crypto';
import { join } from 'node:path';
import { accounts, adele } from '../../../sandbox/mailbox/account';
import { loadCertificate } from '../../../sandbox/server/certificate';
import { openHttpsServer } from '../../../sandbox/server/https-server';
import { createSignIn, type SignIn } from '../../../sandbox/sign-in/sign-in';
import { createBrowserLike, type BrowserLike, type Page } from './browser-like';

export const clientId = '11111111-1111-4111-8111-111111111111';
export const addIn = 'https://localhost:4001';
export const redirectUri = `${addIn}/redirect.html`;

/** A running sign-in on a free port, with a client that talks to it as MSAL and a browser do. */
export interface SignInFixture {
  readonly signIn: SignIn;
  readonly origin: string;
  newBrowser(): BrowserLike;
  /** Opens the sign-in page as MSAL would. */
  authorize(browser: BrowserLike, options: { scope: string } & Record<string, string>): Promise<Page>;
  /** Answers the page that is shown. */
  answer(browser: BrowserLike, page: Page, form: Record<string, string>): Promise<Page>;
  /** Redeems the code that the redirect brought. */
  redeem(browser: BrowserLike, redirected: Page, extra?: Record<string, string>): Promise<Page>;
  refresh(browser: BrowserLike, refreshToken: string, extra: Record<string, string>): Promise<Page>;
  close(): Promise<void>;
}

/** @param consented what Adele has granted at the start */
export async function startSignIn(consented: readonly string[]): Promise<SignInFixture> {
  const certificate = await loadCertificate(join('.cache', 'sandbox-certificate.json'), new Date());
  const server = await openHttpsServer({ port: 0, ...certificate });
  const signIn = await createSignIn({
    origin: server.origin,
    accounts,
    clientId,
    clientName: 'Email to To Do',
    redirectUris: [redirectUri, `${addIn}/consent.html`],
    pageOrigins: [addIn],
    initialConsent: { [adele.oid]: consented },
    newId: randomUUID,
    now: () => new Date(),
  });
  server.handle(signIn.listener);
  const verifier = randomBytes(32).toString('base64url');
  const { origin } = server;
  const token = (browser: BrowserLike, form: Record<string, string>) =>
    browser.post(`${origin}/common/oauth2/v2.0/token`, { client_id: clientId, ...form }, { Origin: addIn });

  return {
    signIn,
    origin,
    newBrowser: () => createBrowserLike(addIn),
    authorize: (browser, { scope, ...extra }) => {
      const query = new URLSearchParams({
        client_id: clientId,
        response_type: 'code',
        response_mode: 'fragment',
        redirect_uri: redirectUri,
        scope: `openid profile offline_access ${scope}`,
        state: 'some-state',
        nonce: 'some-nonce',
        code_challenge: createHash('sha256').update(verifier).digest('base64url'),
        code_challenge_method: 'S256',
        client_info: '1',
        ...extra,
      });
      return browser.get(`${origin}/common/oauth2/v2.0/authorize?${query.toString()}`);
    },
    answer: (browser, page, form) => browser.post(page.url.href, form),
    redeem: (browser, redirected, extra = {}) =>
      token(browser, {
        grant_type: 'authorization_code',
        code: new URLSearchParams(redirected.url.hash.slice(1)).get('code') ?? '',
        code_verifier: verifier,
        redirect_uri: redirectUri,
        ...extra,
      }),
    refresh: (browser, refreshToken, extra) =>
      token(browser, { grant_type: 'refresh_token', refresh_token: refreshToken, ...extra }),
    close: () => server.close(),
  };
}
