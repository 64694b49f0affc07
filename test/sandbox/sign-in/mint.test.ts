import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { adele, ben } from '../../../sandbox/mailbox/account';
import type { MintRequest } from '../../../sandbox/sign-in/mint';
import { clientId, startSignIn, type SignInFixture } from './sign-in-fixture';

let fixture: SignInFixture;

beforeEach(async () => {
  fixture = await startSignIn(['Tasks.ReadWrite']);
});
afterEach(() => fixture.close());

const mint = (request: Partial<MintRequest> = {}) =>
  fixture.signIn.mint({
    account: adele.username,
    clientId,
    scopes: ['Tasks.ReadWrite'],
    consent: false,
    ...request,
  });

describe('tokens from the host', () => {
  test('a granted scope gives a token for the account of the mailbox', async () => {
    const answer = await mint();
    if ('error' in answer) throw new Error(answer.error.code);
    expect(answer.account).toEqual({
      homeAccountId: `${adele.oid}.${adele.tenantId}`,
      environment: 'login.microsoftonline.com',
      tenantId: adele.tenantId,
      localAccountId: adele.oid,
      username: adele.username,
      name: adele.name,
    });
    const verdict = await fixture.signIn.verifyToken(`Bearer ${answer.accessToken}`);
    expect(verdict).toMatchObject({ kind: 'valid', account: adele });
  });

  test('a scope that is not granted needs the person, and is granted by agreeing', async () => {
    const scopes = ['Mail.ReadWrite', 'Tasks.ReadWrite'];
    expect(await mint({ scopes })).toMatchObject({
      error: {
        status: 'USER_INTERACTION_REQUIRED',
        code: 'invalid_grant',
        subError: 'consent_required',
        missingScopes: ['Mail.ReadWrite'],
      },
    });
    expect(await mint({ scopes, consent: true })).toMatchObject({ scope: 'Mail.ReadWrite Tasks.ReadWrite' });
    expect(await mint({ scopes })).toHaveProperty('accessToken');
  });

  test('agreeing does not grant what needs an administrator', async () => {
    fixture.signIn.state.consent.set(adele.oid, [], ['Mail.ReadWrite']);
    expect(await mint({ scopes: ['Mail.ReadWrite'] })).toMatchObject({
      error: { adminScopes: ['Mail.ReadWrite'] },
    });
    expect(await mint({ scopes: ['Mail.ReadWrite'], consent: true })).toMatchObject({
      error: { status: 'PERSISTENT_ERROR', description: expect.stringContaining('AADSTS90094') },
    });
  });

  test('consent of one account is not consent of another', async () => {
    expect(await mint({ account: ben.username })).toMatchObject({ error: { subError: 'consent_required' } });
  });

  test('after a revocation the person has to be asked', async () => {
    fixture.signIn.revokeTokens();
    expect(await mint()).toMatchObject({
      error: { status: 'USER_INTERACTION_REQUIRED', subError: 'bad_token' },
    });
    expect(await mint({ consent: true })).toHaveProperty('accessToken');
    expect(await mint()).toHaveProperty('accessToken');
  });

  test('an error that was asked for is answered once', async () => {
    fixture.signIn.state.bridgeErrors.push({
      status: 'NO_NETWORK',
      code: 'no_network',
      description: 'No network.',
    });
    expect(await mint()).toMatchObject({ error: { status: 'NO_NETWORK' } });
    expect(await mint()).toHaveProperty('accessToken');
  });

  test('unknown accounts, clients and scopes are refused', async () => {
    expect(await mint({ account: 'nobody@example.com' })).toMatchObject({
      error: { status: 'ACCOUNT_UNAVAILABLE' },
    });
    expect(await mint({ clientId: 'other' })).toMatchObject({ error: { code: 'unauthorized_client' } });
    expect(await mint({ scopes: ['Files.Read'] })).toMatchObject({ error: { code: 'invalid_scope' } });
  });

  test('everything is as at the start after a reset', async () => {
    await mint({ scopes: ['Mail.ReadWrite'], consent: true });
    fixture.signIn.revokeTokens();
    fixture.signIn.reset();
    expect(await mint()).toHaveProperty('accessToken');
    expect(await mint({ scopes: ['Mail.ReadWrite'] })).toMatchObject({
      error: { subError: 'consent_required' },
    });
  });
});
