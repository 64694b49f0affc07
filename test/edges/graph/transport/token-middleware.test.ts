import { describe, expect, test } from '@jest/globals';
import { Problem } from '../../../../src/domain/problem';
import { json } from '../../../support/scripted-fetch';
import { problemFrom, scriptedServices } from '../../../support/scripted-services';

const claims = '{"access_token":{"nbf":{"essential":true,"value":"1795255200"}}}';
const challenge = {
  'www-authenticate': `Bearer error="insufficient_claims", claims="${btoa(claims)}"`,
};
const listsPage = { value: [{ id: 'L1', displayName: 'Tasks', wellknownListName: 'defaultList' }] };
const task = {
  '@odata.etag': 'W/"1"',
  id: 'T1',
  title: 'Pay the bill',
  status: 'notStarted',
  createdDateTime: '2026-11-21T10:00:00Z',
};
const none = new AbortController().signal;

describe('a refused token', () => {
  test.each([401, 403])(
    'is renewed with the claims that a %i asks for, and the request repeated once',
    async (status) => {
      const { tasks, seen, asked } = scriptedServices(
        (request) =>
          request.headers.get('authorization') === 'Bearer 2'
            ? json(200, listsPage)
            : json(status, {}, challenge),
        () => Promise.resolve(String(asked.length)),
      );
      expect((await tasks.lists(none)).lists).toHaveLength(1);
      expect(seen).toHaveLength(2);
      expect(asked[1]?.[1]).toMatchObject({ claims, interactive: false });
    },
  );

  test('is renewed although no claims are asked for', async () => {
    const { tasks, asked } = scriptedServices(
      (request) =>
        request.headers.get('authorization') === 'Bearer 2' ? json(200, listsPage) : json(401, {}),
      () => Promise.resolve(String(asked.length)),
    );
    expect((await tasks.lists(none)).lists).toHaveLength(1);
    expect(asked[0]?.[1].renew).toBeUndefined();
    expect(asked[1]?.[1]).toMatchObject({ renew: true });
  });

  test('a second time asks the user to sign in, and passes the claims on', async () => {
    const { tasks, seen } = scriptedServices(() => json(401, {}, challenge));
    expect(await problemFrom(tasks.lists(none))).toMatchObject({ kind: 'sign-in-needed', claims });
    expect(seen).toHaveLength(2);
  });

  test('that cannot be renewed silently passes the claims on', async () => {
    const { tasks, seen } = scriptedServices(
      () => json(401, {}, challenge),
      (_, options) =>
        options.claims === undefined
          ? Promise.resolve('token')
          : Promise.reject(new Problem('sign-in-needed')),
    );
    expect(await problemFrom(tasks.lists(none))).toMatchObject({ kind: 'sign-in-needed', claims });
    expect(seen).toHaveLength(1);
  });

  test('inside a batch repeats only the parts that were refused', async () => {
    const refused = { id: '2', status: 401, headers: { 'WWW-Authenticate': challenge['www-authenticate'] } };
    const { tasks, seen, asked } = scriptedServices(() =>
      json(200, {
        responses:
          seen.length === 1
            ? [
                refused,
                { id: '1', status: 200, body: task },
                { id: '3', status: 404, body: { error: { code: '' } } },
              ]
            : [{ id: '1', status: 200, body: { ...task, id: 'T2' } }],
      }),
    );
    const refs = ['T1', 'T2', 'T3'].map((taskId) => ({ listId: 'L', taskId }));
    const read = await tasks.read(refs, none);
    expect(read.map((one) => one?.taskId)).toEqual(['T1', 'T2', undefined]);
    expect(seen.map(({ body }) => body)).toEqual([
      { requests: [expect.anything(), expect.anything(), expect.anything()] },
      { requests: [expect.objectContaining({ id: '1', url: expect.stringContaining('/T2?') })] },
    ]);
    expect(asked[1]?.[1]).toMatchObject({ claims });
  });

  test('inside a chain repeats from the refused part on, so that no write is sent twice', async () => {
    const { tasks, seen } = scriptedServices(() =>
      json(200, {
        responses:
          seen.length === 1
            ? [
                { id: '1', status: 200, body: task },
                { id: '2', status: 401, body: {} },
              ]
            : [{ id: '1', status: 200, body: task }],
      }),
    );
    const changed = await tasks.change({ listId: 'L', taskId: 'T1' }, { isDone: false }, 'W/"0"', none);
    expect(changed.title).toBe('Pay the bill');
    const [first, second] = seen.map(({ body }) => body);
    expect(first).toMatchObject({ requests: [{ method: 'PATCH' }, { method: 'GET', dependsOn: ['1'] }] });
    expect(second).toEqual({ requests: [{ id: '1', method: 'GET', url: expect.any(String) }] });
  });
});
