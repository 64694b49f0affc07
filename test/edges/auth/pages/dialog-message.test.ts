import { describe, expect, test } from '@jest/globals';
import {
  readDialogAnswer,
  readDialogRequest,
  writeDialogAnswer,
  writeDialogRequest,
} from '../../../../src/edges/auth/pages/dialog-message';
import { adele, grantFor } from '../fake-msal';

describe('what the pane asks of a dialog', () => {
  test.each([
    { scopes: ['Tasks.ReadWrite'], chooseAccount: false },
    { scopes: ['Mail.ReadWrite', 'Tasks.ReadWrite'], chooseAccount: true, claims: '{"a":"b&c=d"}' },
    { scopes: ['Tasks.ReadWrite'], chooseAccount: false, loginHint: 'adele+x@example.com' },
  ])('arrives as it was sent: %j', (request) => {
    expect(readDialogRequest(writeDialogRequest(request))).toEqual(request);
  });

  test('may be nothing but what this add-in asks for', () => {
    const scopes = ['Tasks.ReadWrite', 'Mail.Send', 'https://evil.example/.default', 'openid'];
    const asked = writeDialogRequest({ scopes, chooseAccount: false });
    expect(readDialogRequest(asked)).toEqual({ scopes: ['Tasks.ReadWrite'], chooseAccount: false });
    const foreign = writeDialogRequest({ scopes: ['Mail.Send'], chooseAccount: false });
    expect(readDialogRequest(foreign)).toBeUndefined();
  });

  test.each(['', '#', '#code=abc&state=def'])('is nothing in %p', (fragment) => {
    expect(readDialogRequest(fragment)).toBeUndefined();
  });
});

describe('what a dialog answers', () => {
  test('is one token with its account', () => {
    const grant = grantFor(adele);
    expect(readDialogAnswer(writeDialogAnswer({ kind: 'grant', grant }))).toEqual({ kind: 'grant', grant });
  });

  test('may be a problem', () => {
    const answer = { kind: 'problem', problem: 'cancelled', code: 'access_denied', requestId: 'r' } as const;
    expect(readDialogAnswer(writeDialogAnswer(answer))).toEqual(answer);
  });

  test.each([
    '',
    'null',
    '[]',
    '{"v":2,"kind":"grant"}',
    '{"v":1,"kind":"grant"}',
    '{"v":1,"kind":"grant","grant":{"accessToken":"t","expiresOn":"never","scopes":[],"account":{}}}',
    '{"v":1,"kind":"problem","problem":"wrong-account"}',
  ])('is not %s', (message) => {
    expect(readDialogAnswer(message)).toBeUndefined();
  });
});
