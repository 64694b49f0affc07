import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { adele, ben } from '../../../sandbox/mailbox/account';
import type { MintRequest } from '../../../sandbox/sign-in/mint';
import { readRequestedClaims } from '../../../sandbox/sign-in/requested-claims';
import type { BrowserLike, Page } from './browser-like';
import { clientId, redirectUri, startSignIn, type SignInFixture } from './sign-in-fixture';

const scope = 'Tasks.ReadWrite';
const capabilities = { xms_cc: { values: ['CP1'] } };

let fixture: SignInFixture;
let browser: BrowserLike;

beforeAll(async () => {
  fixture = await startSignIn([scope]);
});
afterAll(() => fixture.close());
beforeEach(() => {
  fixture.signIn.reset();
  browser = fixture.newBrowser();
});

function json(page: Page): Record<string, unknown> {
  const parsed: unknown = JSON.parse(page.text);
  return Object.fromEntries(Object.entries(parsed ?? {}));
}

/** What the redirect back to the add-in brought. */
function returned(page: Page): Record<string, string> {
  expect(page.url.href.split('#')[0]).toBe(redirectUri);
  return Object.fromEntries(new URLSearchParams(page.url.hash.slice(1)));
}

/** Picks an account on a page and redeems the code for tokens. */
async function pick(page: Page, account = adele, extra: Record<string, string> = {}) {
  const answer = json(
    await fixture.redeem(browser, await fixture.answer(browser, page, { account: account.oid }), extra),
  );
  return { access: String(answer['access_token']), refresh: String(answer['refresh_token']), answer };
}

const signIn = async (extra: Record<string, string> = {}) =>
  pick(await fixture.authorize(browser, { scope }), adele, extra);
const verdict = (token: string) => fixture.signIn.verifyToken(`Bearer ${token}`);
const silently = (extra: Record<string, string> = {}) =>
  fixture.authorize(browser, { scope, prompt: 'none', ...extra }).then(returned);
const refreshed = async (token: string, extra: Record<string, string> = { scope }) =>
  json(await fixture.refresh(browser, token, extra));
const mint = (request: Partial<MintRequest> = {}) =>
  fixture.signIn.mint({ account: adele.username, clientId, scopes: [scope], consent: false, ...request });

describe('signing in', () => {
  test('gives the user who picks an account a token that Graph accepts', async () => {
    const page = await fixture.authorize(browser, { scope });
    expect(page.headers['x-frame-options']).toBe('DENY');
    const { access, answer } = await pick(page);
    expect(answer).toMatchObject({ token_type: 'Bearer', scope, expires_in: 3600 });
    const info: unknown = JSON.parse(Buffer.from(String(answer['client_info']), 'base64url').toString());
    expect(info).toEqual({ uid: adele.oid, utid: adele.tenantId });
    expect(await verdict(access)).toEqual({ kind: 'valid', account: adele, scopes: new Set([scope]) });
  });

  test('is silent in a session and for its account only', async () => {
    expect(await silently()).toMatchObject({ error: 'login_required', state: 'some-state' });
    await signIn();
    expect(await silently()).toHaveProperty('code');
    expect(await silently({ login_hint: adele.username })).toHaveProperty('code');
    expect(await silently({ login_hint: ben.username })).toMatchObject({ error: 'login_required' });
  });

  test('lets another account be picked when the add-in asks for the choice', async () => {
    await signIn();
    fixture.signIn.state.consent.set(ben.oid, [scope]);
    const { access } = await pick(await fixture.authorize(browser, { scope, prompt: 'select_account' }), ben);
    expect(await verdict(access)).toMatchObject({ kind: 'valid', account: ben });
  });

  test.each([
    ['as the service does', 'entra', {}, 'same-origin'],
    ['not when the client says that it has checked (pocd=1)', 'entra', { pocd: '1' }, undefined],
    ['in any case when so set', 'always', { pocd: '1' }, 'same-origin'],
  ] as const)('cuts off the opener %s', async (_name, coop, extra, expected) => {
    fixture.signIn.state.coop = coop;
    const { headers } = await fixture.authorize(browser, { scope, ...extra });
    expect(headers['cross-origin-opener-policy']).toBe(expected);
  });
});

describe('consent', () => {
  test('is refused silently where it is missing, and given in the open', async () => {
    const { refresh } = await signIn();
    expect(await refreshed(refresh, { scope: 'Mail.ReadWrite openid' })).toMatchObject({
      error: 'invalid_grant',
      suberror: 'consent_required',
      error_codes: [65001],
    });
    const page = await fixture.authorize(browser, { scope: 'Mail.ReadWrite' });
    expect(returned(await fixture.answer(browser, page, { decision: 'accept' }))).toHaveProperty('code');
    expect(await refreshed(refresh, { scope: 'Mail.ReadWrite' })).toHaveProperty('access_token');
  });

  test.each([
    ['the user declines', 'cancel', [], '65004'],
    ['an administrator is needed', 'accept', ['Mail.ReadWrite'], '90094'],
  ])('is denied with its code when %s', async (_name, decision, adminRequired, code) => {
    fixture.signIn.state.consent.set(adele.oid, [scope], adminRequired);
    await signIn();
    const page = await fixture.authorize(browser, { scope: 'Mail.ReadWrite' });
    expect(returned(await fixture.answer(browser, page, { decision }))).toMatchObject({
      error: 'access_denied',
      error_uri: expect.stringContaining(`code=${code}`),
    });
    expect(fixture.signIn.state.consent.granted(adele.oid)).toEqual([scope]);
  });
});

describe('tokens that fail', () => {
  test('are renewed when they have expired', async () => {
    const { access, refresh } = await signIn();
    fixture.signIn.expireTokens();
    expect(await verdict(access)).toEqual({ kind: 'expired' });
    const renewed = await refreshed(refresh);
    expect(await verdict(String(renewed['access_token']))).toMatchObject({ kind: 'valid' });
  });

  test('tell a refresh token that has run out from one that was revoked', async () => {
    const { access, refresh } = await signIn();
    fixture.signIn.expireRefreshTokens();
    expect(await refreshed(refresh, {})).toMatchObject({ error_codes: [700084] });
    fixture.signIn.revokeTokens();
    expect(await refreshed(refresh, {})).toMatchObject({ error_codes: [50173] });
    expect(await verdict(access)).toEqual({ kind: 'revoked' });
    expect(await silently()).toMatchObject({ error: 'login_required' });
    expect(await verdict((await signIn()).access)).toMatchObject({ kind: 'valid' });
  });

  test('meet a claims challenge by asking with its claims, where need be in the open', async () => {
    const { access, refresh } = await signIn({ claims: JSON.stringify({ access_token: capabilities }) });
    const challenged = async (kind: 'silent' | 'interactive') => {
      fixture.signIn.state.register.challenge(adele.oid, kind);
      const found = await verdict(access);
      if (found.kind !== 'claims-challenge') throw new Error(found.kind);
      const { challenge: value } = readRequestedClaims(found.claims);
      return JSON.stringify({ access_token: { ...capabilities, nbf: { essential: true, value } } });
    };
    const renewed = await refreshed(refresh, { scope, claims: await challenged('silent') });
    expect(await verdict(String(renewed['access_token']))).toMatchObject({ kind: 'valid' });

    const claims = await challenged('interactive');
    expect(await refreshed(String(renewed['refresh_token']), { scope, claims })).toMatchObject({
      error: 'interaction_required',
    });
    const again = await pick(await fixture.authorize(browser, { scope, claims }), adele, { claims });
    expect(await verdict(again.access)).toMatchObject({ kind: 'valid' });
  });

  test('are missing, or of an unknown user', async () => {
    expect(await fixture.signIn.verifyToken(undefined)).toEqual({ kind: 'missing' });
    expect(await verdict('nonsense')).toEqual({ kind: 'invalid' });
  });
});

describe('tokens from the host', () => {
  test('are for the account of the mailbox', async () => {
    const answer = await mint();
    if ('error' in answer) throw new Error(answer.error.code);
    expect(answer.account).toMatchObject({
      homeAccountId: `${adele.oid}.${adele.tenantId}`,
      localAccountId: adele.oid,
      username: adele.username,
    });
    expect(await verdict(answer.accessToken)).toMatchObject({ kind: 'valid', account: adele });
  });

  test.each<[string, Partial<MintRequest>, object]>([
    [
      'a scope without consent',
      { scopes: ['Mail.ReadWrite'] },
      { status: 'USER_INTERACTION_REQUIRED', code: 'invalid_grant', subError: 'consent_required' },
    ],
    ['an account without consent', { account: ben.username }, { subError: 'consent_required' }],
    ['an unknown account', { account: 'nobody@example.com' }, { status: 'ACCOUNT_UNAVAILABLE' }],
    ['another client', { clientId: 'other' }, { code: 'unauthorized_client' }],
    ['an unknown scope', { scopes: ['Files.Read'] }, { code: 'invalid_scope' }],
  ])('are refused for %s', async (_name, request, error) => {
    expect(await mint(request)).toMatchObject({ error });
  });

  test('come once the user agrees, but not for what needs an administrator', async () => {
    const scopes = ['Mail.ReadWrite'];
    expect(await mint({ scopes, consent: true })).toMatchObject({ scope: 'Mail.ReadWrite' });
    expect(await mint({ scopes })).toHaveProperty('accessToken');
    fixture.signIn.state.consent.set(adele.oid, [], scopes);
    expect(await mint({ scopes, consent: true })).toMatchObject({
      error: { status: 'PERSISTENT_ERROR', description: expect.stringContaining('AADSTS90094') },
    });
  });

  test('need the user after a revocation', async () => {
    fixture.signIn.revokeTokens();
    expect(await mint()).toMatchObject({
      error: { status: 'USER_INTERACTION_REQUIRED', subError: 'bad_token' },
    });
    expect(await mint({ consent: true })).toHaveProperty('accessToken');
    expect(await mint()).toHaveProperty('accessToken');
  });
});
