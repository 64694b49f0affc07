import { describe, expect, test } from '@jest/globals';
import { adele } from '../../../sandbox/mailbox/account';
import { allScopes, createGraphFixture, errorIn, objectIn, valuesIn } from './graph-fixture';

describe('who is signed in', () => {
  test('is told, in part if so asked', () => {
    const { call } = createGraphFixture();
    expect(call('GET', '/me').body).toMatchObject({
      id: adele.oid,
      displayName: 'Adele Vance',
      givenName: 'Adele',
      userPrincipalName: adele.username,
    });
    const { body } = call('GET', '/me?$select=displayName,jobTitle');
    expect(body).toMatchObject({ displayName: 'Adele Vance', jobTitle: null });
    expect(body).not.toHaveProperty('mail');
    expect(call('GET', '/me?$select=colour').status).toBe(400);
  });

  test('can be named in the path, and nobody else', () => {
    const { call } = createGraphFixture();
    expect(call('GET', `/users/${adele.oid}/todo/lists`).status).toBe(200);
    expect(call('GET', `/users/${encodeURIComponent(adele.username)}/messages`).status).toBe(200);
    expect(errorIn(call('GET', '/users/ben@example.com/messages'))).toMatchObject({
      status: 403,
      code: 'ErrorAccessDenied',
    });
    expect(errorIn(call('GET', '/users/ben@example.com/todo/lists'))).toMatchObject({
      status: 400,
      innerCode: 'ErrorIncorrectRoutingHint',
    });
  });
});

describe('master categories', () => {
  test('are listed and added, their names unique without regard to case', () => {
    const { call } = createGraphFixture();
    const path = '/me/outlook/masterCategories';
    const before = valuesIn(call('GET', path)).length;
    expect(call('POST', path, { displayName: 'Tracked', color: 'preset9' })).toMatchObject({
      status: 201,
      body: { displayName: 'Tracked', color: 'preset9' },
    });
    expect(errorIn(call('POST', path, { displayName: 'TRACKED' }))).toMatchObject({
      status: 409,
      code: 'CategoryNameExists',
    });
    expect(call('POST', path, { displayName: 'x', color: 'red' }).status).toBe(400);
    expect(valuesIn(call('GET', path))).toHaveLength(before + 1);
  });
});

describe('mail folders', () => {
  test('are listed with their counts', () => {
    const { call } = createGraphFixture();
    const folders = valuesIn(call('GET', '/me/mailFolders?$top=20'));
    expect(folders).toContainEqual(
      expect.objectContaining({ displayName: 'Inbox', totalItemCount: 3, unreadItemCount: 1 }),
    );
    expect(folders[0]).not.toHaveProperty('wellKnownName');
    expect(
      valuesIn(call('GET', "/me/mailFolders?$filter=displayName eq 'Archive'&$select=displayName")),
    ).toMatchObject([{ displayName: 'Archive' }]);
  });
});

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

  test('of another version than v1.0 is a 400', () => {
    const { handle } = createGraphFixture();
    expect(handle({ url: 'https://graph.microsoft.com/beta/me' }).status).toBe(400);
    expect(handle({ url: '/v1.0/planner/tasks' }).status).toBe(400);
  });
});
