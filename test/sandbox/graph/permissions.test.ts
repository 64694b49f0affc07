import { describe, expect, test } from '@jest/globals';
import { allScopes, createGraphFixture, errorIn, objectIn } from './graph-fixture';

describe('permissions', () => {
  test.each([
    ['GET', '/me', 'User.Read'],
    ['GET', '/me/messages', 'Mail.Read'],
    ['GET', '/me/todo/lists', 'Tasks.Read'],
    ['GET', '/me/mailFolders', 'Mail.ReadBasic'],
    ['GET', '/me/outlook/masterCategories', 'MailboxSettings.Read'],
    ['POST', '/me/todo/lists', 'Tasks.ReadWrite'],
  ])('%s %s needs %s', (method, path, scope) => {
    const { handle } = createGraphFixture();
    const body = method === 'POST' ? { displayName: 'x' } : undefined;
    const ask = (scopes: ReadonlySet<string>) => handle({ method, url: `/v1.0${path}`, body, scopes });
    expect(ask(new Set([scope])).status).toBeLessThan(300);
    expect(errorIn(ask(new Set(['openid', 'Calendars.Read'])))).toMatchObject({
      status: 403,
      code: 'ErrorAccessDenied',
    });
  });

  test.each([
    ['PATCH', (id: string) => `/me/messages/${id}`],
    ['POST', (id: string) => `/me/messages/${id}/extensions`],
  ])('%s of mail needs more than reading', (method, path) => {
    const { handle, mail } = createGraphFixture();
    const answer = handle({
      method,
      url: `/v1.0${path(mail('first').id)}`,
      body: {},
      scopes: new Set(['Mail.Read']),
    });
    expect(answer.status).toBe(403);
  });
});

describe('every answer', () => {
  test('carries request ids, and an error carries them in its body too', () => {
    const { handle } = createGraphFixture();
    const { headers, body } = handle({
      url: 'https://graph.microsoft.com/v1.0/me/messages/x',
      headers: { 'client-request-id': 'mine' },
      scopes: allScopes,
    });
    expect(headers).toMatchObject({ 'client-request-id': 'mine', 'request-id': expect.any(String) });
    expect(objectIn(objectIn(body)['error'])['innerError']).toEqual({
      date: '2026-11-21T10:30:00',
      'request-id': headers['request-id'],
      'client-request-id': 'mine',
    });
  });
});
