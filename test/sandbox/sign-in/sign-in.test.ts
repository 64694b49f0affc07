import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { adele, ben } from '../../../sandbox/mailbox/account';
import { readRequestedClaims } from '../../../sandbox/sign-in/requested-claims';
import { clientId, redirectUri, startSignIn, type SignInFixture } from './sign-in-fixture';
import type { BrowserLike, Page } from './browser-like';

let fixture: SignInFixture;
let browser: BrowserLike;

beforeEach(async () => {
  fixture = await startSignIn(['Tasks.ReadWrite']);
  browser = fixture.newBrowser();
});
afterEach(() => fixture.close());

function json(page: Page): Record<string, unknown> {
  const parsed: unknown = JSON.parse(page.text);
  return Object.fromEntries(Object.entries(parsed ?? {}));
}

function textIn(page: Page, name: string): string {
  return String(json(page)[name]);
}

function returned(page: Page): Record<string, string> {
  expect(page.url.href.split('#')[0]).toBe(redirectUri);
  return Object.fromEntries(new URLSearchParams(page.url.hash.slice(1)));
}

async function signIn(scope = 'Tasks.ReadWrite', extra: Record<string, string> = {}): Promise<Page> {
  const page = await fixture.authorize(browser, { scope });
  return fixture.redeem(browser, await fixture.answer(browser, page, { account: adele.oid }), extra);
}

describe('signing in', () => {
  test('a person picks an account and the add-in gets a token that Graph accepts', async () => {
    const page = await fixture.authorize(browser, { scope: 'Tasks.ReadWrite' });
    expect(page.text).toContain('Pick an account');
    expect(page.headers['x-frame-options']).toBe('DENY');
    const answer = await fixture.redeem(browser, await fixture.answer(browser, page, { account: adele.oid }));
    expect(json(answer)).toMatchObject({ token_type: 'Bearer', scope: 'Tasks.ReadWrite', expires_in: 3600 });
    expect(answer.headers['access-control-allow-origin']).toBe('https://localhost:4001');
    const info: unknown = JSON.parse(Buffer.from(textIn(answer, 'client_info'), 'base64url').toString());
    expect(info).toEqual({ uid: adele.oid, utid: adele.tenantId });
    expect(await fixture.signIn.verifyToken(`Bearer ${textIn(answer, 'access_token')}`)).toEqual({
      kind: 'valid',
      account: adele,
      scopes: new Set(['Tasks.ReadWrite']),
    });
  });

  test('somebody who is signed in is not asked again', async () => {
    await signIn();
    const answer = await fixture.authorize(browser, { scope: 'Tasks.ReadWrite', prompt: 'none' });
    expect(returned(answer)).toHaveProperty('code');
  });

  test('without a session, asking silently says that signing in is needed', async () => {
    const answer = await fixture.authorize(browser, { scope: 'Tasks.ReadWrite', prompt: 'none' });
    expect(returned(answer)).toMatchObject({ error: 'login_required', state: 'some-state' });
  });

  test('prompt=select_account offers the accounts and signs in another one', async () => {
    await signIn();
    fixture.signIn.state.consent.set(ben.oid, ['Tasks.ReadWrite']);
    const page = await fixture.authorize(browser, { scope: 'Tasks.ReadWrite', prompt: 'select_account' });
    expect(page.text).toContain('Pick an account');
    const answer = await fixture.redeem(browser, await fixture.answer(browser, page, { account: ben.oid }));
    const verdict = await fixture.signIn.verifyToken(`Bearer ${textIn(answer, 'access_token')}`);
    expect(verdict).toMatchObject({ kind: 'valid', account: ben });
  });

  test('a hint at another account asks for signing in', async () => {
    await signIn();
    const silent = { scope: 'Tasks.ReadWrite', prompt: 'none' };
    const same = await fixture.authorize(browser, { ...silent, login_hint: adele.username });
    expect(returned(same)).toHaveProperty('code');
    const other = await fixture.authorize(browser, { ...silent, login_hint: ben.username });
    expect(returned(other)).toMatchObject({ error: 'login_required' });
  });

  test('any tenant in the path leads to the same directory', async () => {
    const page = await browser.get(
      `${fixture.origin}/organizations/oauth2/v2.0/authorize?client_id=${clientId}&response_type=code` +
        `&redirect_uri=${encodeURIComponent(redirectUri)}&scope=openid&prompt=none&code_challenge=${'a'.repeat(43)}` +
        '&code_challenge_method=S256&response_mode=fragment',
    );
    expect(returned(page)).toMatchObject({ error: 'login_required' });
  });
});

describe('consent', () => {
  test('a scope that was not granted is refused silently, and asked for in the open', async () => {
    const token = textIn(await signIn(), 'refresh_token');
    const silent = await fixture.refresh(browser, token, { scope: 'Mail.ReadWrite openid offline_access' });
    expect(silent.status).toBe(400);
    expect(json(silent)).toMatchObject({
      error: 'invalid_grant',
      suberror: 'consent_required',
      error_codes: [65001],
    });

    const page = await fixture.authorize(browser, { scope: 'Mail.ReadWrite' });
    expect(page.text).toContain('Read, change and delete your mail');
    expect(returned(await fixture.answer(browser, page, { decision: 'accept' }))).toHaveProperty('code');
    expect((await fixture.refresh(browser, token, { scope: 'Mail.ReadWrite' })).status).toBe(200);
  });

  test('declining is told to the add-in and the person is asked again next time', async () => {
    await signIn();
    const page = await fixture.authorize(browser, { scope: 'Mail.ReadWrite' });
    const answer = returned(await fixture.answer(browser, page, { decision: 'cancel' }));
    expect(answer).toMatchObject({
      error: 'access_denied',
      error_uri: expect.stringContaining('code=65004'),
    });
    expect(fixture.signIn.state.consent.decisions(adele.oid)).toMatchObject({ 'Mail.ReadWrite': 'declined' });
    expect((await fixture.authorize(browser, { scope: 'Mail.ReadWrite' })).text).toContain(
      'Permissions requested',
    );
  });

  test('a scope that needs an administrator cannot be granted by the person', async () => {
    fixture.signIn.state.consent.set(adele.oid, ['Tasks.ReadWrite'], ['Mail.ReadWrite']);
    await signIn();
    const page = await fixture.authorize(browser, { scope: 'Mail.ReadWrite' });
    expect(page.text).toContain('Need admin approval');
    const answer = returned(await fixture.answer(browser, page, { decision: 'accept' }));
    expect(answer).toMatchObject({
      error: 'access_denied',
      error_uri: expect.stringContaining('code=90094'),
    });
    expect(fixture.signIn.state.consent.granted(adele.oid)).toEqual(['Tasks.ReadWrite']);
  });

  test('an administrator grants for everybody and is led back', async () => {
    fixture.signIn.state.consent.set(adele.oid, ['Tasks.ReadWrite'], ['Mail.ReadWrite']);
    const back = 'https://localhost:4001/consent.html';
    const query = new URLSearchParams({
      client_id: clientId,
      scope: 'Mail.ReadWrite',
      redirect_uri: back,
      state: 's',
    });
    const page = await browser.get(`${fixture.origin}/organizations/v2.0/adminconsent?${query.toString()}`);
    expect(page.text).toContain('everybody in your organization');
    const answer = await browser.post(page.url.href, { decision: 'accept' }, { Origin: fixture.origin });
    expect(answer.url.href.startsWith(back)).toBe(true);
    expect(answer.url.searchParams.get('admin_consent')).toBe('True');
    expect(fixture.signIn.state.consent.granted(adele.oid)).toContain('Mail.ReadWrite');
  });

  test('what is withdrawn is no longer in new tokens', async () => {
    const token = textIn(await signIn(), 'refresh_token');
    fixture.signIn.state.consent.set(adele.oid, []);
    expect(json(await fixture.refresh(browser, token, { scope: 'Tasks.ReadWrite' }))).toMatchObject({
      suberror: 'consent_required',
    });
  });
});

describe('tokens that fail', () => {
  test('expired access tokens are renewed with the refresh token', async () => {
    const answer = await signIn();
    fixture.signIn.expireTokens();
    const header = `Bearer ${textIn(answer, 'access_token')}`;
    expect(await fixture.signIn.verifyToken(header)).toEqual({ kind: 'expired' });
    const renewed = await fixture.refresh(browser, textIn(answer, 'refresh_token'), {
      scope: 'Tasks.ReadWrite',
    });
    const verdict = await fixture.signIn.verifyToken(`Bearer ${textIn(renewed, 'access_token')}`);
    expect(verdict.kind).toBe('valid');
  });

  test('refresh tokens that have run out are told apart from those that were revoked', async () => {
    const token = textIn(await signIn(), 'refresh_token');
    fixture.signIn.expireRefreshTokens();
    expect(json(await fixture.refresh(browser, token, {}))).toMatchObject({ error_codes: [700084] });
    fixture.signIn.revokeTokens();
    expect(json(await fixture.refresh(browser, token, {}))).toMatchObject({ error_codes: [50173] });
  });

  test('after a revocation nothing works until the person signs in again', async () => {
    const answer = await signIn();
    fixture.signIn.revokeTokens();
    const header = `Bearer ${textIn(answer, 'access_token')}`;
    expect(await fixture.signIn.verifyToken(header)).toEqual({ kind: 'revoked' });
    const silent = await fixture.authorize(browser, { scope: 'Tasks.ReadWrite', prompt: 'none' });
    expect(returned(silent)).toMatchObject({ error: 'login_required' });
    const again = await signIn();
    const verdict = await fixture.signIn.verifyToken(`Bearer ${textIn(again, 'access_token')}`);
    expect(verdict.kind).toBe('valid');
  });

  test('a claims challenge is met by asking with its claims', async () => {
    const capabilities = { xms_cc: { values: ['CP1'] } };
    const answer = await signIn('Tasks.ReadWrite', {
      claims: JSON.stringify({ access_token: capabilities }),
    });
    fixture.signIn.state.register.challenge(adele.oid, 'silent');
    const verdict = await fixture.signIn.verifyToken(`Bearer ${textIn(answer, 'access_token')}`);
    if (verdict.kind !== 'claims-challenge') throw new Error(verdict.kind);
    const nbf = { essential: true, value: challengeValueOf(verdict.claims) };
    const claims = JSON.stringify({ access_token: { ...capabilities, nbf } });
    const renewed = await fixture.refresh(browser, textIn(answer, 'refresh_token'), {
      scope: 'Tasks.ReadWrite',
      claims,
    });
    const after = await fixture.signIn.verifyToken(`Bearer ${textIn(renewed, 'access_token')}`);
    expect(after.kind).toBe('valid');
  });

  test('a claims challenge that wants the person is not met silently', async () => {
    const answer = await signIn();
    fixture.signIn.state.register.challenge(adele.oid, 'interactive');
    const capabilities = { xms_cc: { values: ['CP1'] } };
    const value = await challengeValue();
    const claims = JSON.stringify({ access_token: { ...capabilities, nbf: { essential: true, value } } });
    const silent = await fixture.refresh(browser, textIn(answer, 'refresh_token'), {
      scope: 'Tasks.ReadWrite',
      claims,
    });
    expect(json(silent)).toMatchObject({ error: 'interaction_required' });
    const page = await fixture.authorize(browser, { scope: 'Tasks.ReadWrite', claims });
    expect(page.text).toContain('Pick an account');
    const redirected = await fixture.answer(browser, page, { account: adele.oid });
    const met = await fixture.redeem(browser, redirected, { claims });
    const verdict = await fixture.signIn.verifyToken(`Bearer ${textIn(met, 'access_token')}`);
    expect(verdict.kind).toBe('valid');
  });

  test('a token of somebody else, damaged or absent is told apart', async () => {
    expect(await fixture.signIn.verifyToken(undefined)).toEqual({ kind: 'missing' });
    expect(await fixture.signIn.verifyToken('Bearer nonsense')).toEqual({ kind: 'invalid' });
    const other = await startSignIn(['Tasks.ReadWrite']);
    const minted = await other.signIn.mint({
      account: adele.username,
      clientId,
      scopes: ['Tasks.ReadWrite'],
      consent: false,
    });
    await other.close();
    if ('error' in minted) throw new Error(minted.error.code);
    expect(await fixture.signIn.verifyToken(`Bearer ${minted.accessToken}`)).toEqual({ kind: 'invalid' });
  });
});

function challengeValueOf(claims: string): string {
  return readRequestedClaims(claims).challenge ?? '';
}

/** The value that a client would read from the challenge. */
async function challengeValue(): Promise<string> {
  const claims = JSON.stringify({ access_token: { xms_cc: { values: ['CP1'] } } });
  const minted = await fixture.signIn.mint({
    account: adele.username,
    clientId,
    scopes: ['Tasks.ReadWrite'],
    claims,
    consent: false,
  });
  if ('error' in minted) throw new Error(minted.error.code);
  const verdict = await fixture.signIn.verifyToken(`Bearer ${minted.accessToken}`);
  if (verdict.kind !== 'claims-challenge') throw new Error(verdict.kind);
  return challengeValueOf(verdict.claims);
}

describe('isolation of the sign-in pages', () => {
  test('the opener is cut off unless the client says that it has checked (pocd=1)', async () => {
    const cut = await fixture.authorize(browser, { scope: 'Tasks.ReadWrite' });
    expect(cut.headers['cross-origin-opener-policy']).toBe('same-origin');
    const open = await fixture.authorize(fixture.newBrowser(), { scope: 'Tasks.ReadWrite', pocd: '1' });
    expect(open.headers['cross-origin-opener-policy']).toBeUndefined();
    fixture.signIn.state.coop = 'always';
    const always = await fixture.authorize(fixture.newBrowser(), { scope: 'Tasks.ReadWrite', pocd: '1' });
    expect(always.headers['cross-origin-opener-policy']).toBe('same-origin');
  });
});
