import { describe, expect, jest, test } from '@jest/globals';
import {
  createNestedAppAuth,
  type ConsentRequest,
  type TokenRequest,
} from '../../../sandbox/outlook/client/protocol/nested-app-auth';

const account = {
  key: 'adele',
  username: 'adele@example.com',
  name: 'Adele Vance',
  kind: 'work',
  oid: 'oid',
  tenantId: 'tid',
  timeZone: 'Europe/Berlin',
  windowsTimeZone: 'W. Europe Standard Time',
} as const;
const token = { accessToken: 'access', idToken: 'id', expiresIn: 3600, scope: 'Tasks.ReadWrite' };
const consentRequired = {
  error: {
    status: 'USER_INTERACTION_REQUIRED',
    code: 'invalid_grant',
    subError: 'consent_required',
    missingScopes: ['Mail.ReadWrite'],
    adminScopes: [],
  },
};

/** A bridge whose sign-in answers in turn, and whose user always answers alike. */
function bridge(answers: readonly unknown[], agrees = true) {
  const left = [...answers];
  const requests: TokenRequest[] = [];
  const questions: ConsentRequest[] = [];
  const answer = createNestedAppAuth({
    account,
    requestToken: async (body) => {
      requests.push(body);
      const next = left.shift();
      if (next instanceof Error) throw next;
      return next;
    },
    askConsent: async (question) => {
      questions.push(question);
      return agrees;
    },
  });
  const ask = async (method: string, tokenParams?: object) => {
    const request = { messageType: 'NestedAppAuthRequest', method, requestId: 'r', tokenParams };
    return JSON.parse((await answer(JSON.stringify(request))) ?? 'null') as unknown;
  };
  return { ask, answer, requests, questions };
}

const asked = { clientId: 'client', scope: 'Tasks.ReadWrite Mail.ReadWrite' };

describe('the bridge of nested app authentication', () => {
  test('passes a token on with the account that it is for, and the claims that were asked for', async () => {
    const { ask, requests } = bridge([token]);
    expect(await ask('GetToken', { ...asked, claims: '{"a":1}' })).toMatchObject({
      success: true,
      token: { access_token: 'access', id_token: 'id', expires_in: 3600, scope: 'Tasks.ReadWrite' },
      account: { homeAccountId: 'oid.tid', username: 'adele@example.com', localAccountId: 'oid' },
    });
    expect(requests).toEqual([
      {
        account: 'adele@example.com',
        clientId: 'client',
        scopes: ['Tasks.ReadWrite', 'Mail.ReadWrite'],
        claims: '{"a":1}',
        consent: false,
      },
    ]);
  });

  test('never prompts the user for a silent request', async () => {
    const { ask, questions } = bridge([consentRequired]);
    expect(await ask('GetToken', asked)).toMatchObject({
      success: false,
      error: { status: 'USER_INTERACTION_REQUIRED', subError: 'consent_required' },
    });
    expect(questions).toEqual([]);
  });

  test('asks for what is missing, and only then says that the user agreed', async () => {
    const { ask, requests, questions } = bridge([consentRequired, token]);
    expect(await ask('GetTokenPopup', asked)).toMatchObject({ success: true });
    expect(questions).toEqual([{ scopes: ['Mail.ReadWrite'], adminScopes: [] }]);
    expect(requests.map(({ consent }) => consent)).toEqual([false, true]);
  });

  test('reports a refusal as a cancellation by the user', async () => {
    const { ask, requests } = bridge([consentRequired], false);
    expect(await ask('GetTokenPopup', asked)).toMatchObject({
      success: false,
      error: { status: 'USER_CANCEL' },
    });
    expect(requests).toHaveLength(1);
  });

  test('passes on that an administrator has to approve, which the user cannot', async () => {
    const error = { status: 'PERSISTENT_ERROR', code: 'access_denied', description: 'AADSTS90094' };
    const needsAdmin = { error: { ...consentRequired.error, adminScopes: ['Mail.ReadWrite'] } };
    const { ask, questions } = bridge([needsAdmin, { error }], false);
    expect(await ask('GetTokenPopup', asked)).toMatchObject({ success: false, error });
    expect(questions).toEqual([{ scopes: ['Mail.ReadWrite'], adminScopes: ['Mail.ReadWrite'] }]);
  });

  test('answers what goes wrong in the words of the bridge', async () => {
    jest.spyOn(console, 'error').mockImplementationOnce(() => undefined);
    expect(await bridge([new Error('no network')]).ask('GetToken', asked)).toMatchObject({
      error: { status: 'NO_NETWORK' },
    });
    expect(await bridge([]).ask('GetToken', {})).toMatchObject({ error: { status: 'PERSISTENT_ERROR' } });
    expect(await bridge([]).ask('SomethingElse')).toMatchObject({ error: { status: 'PERSISTENT_ERROR' } });
  });
});
