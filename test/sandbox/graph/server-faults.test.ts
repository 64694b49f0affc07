import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { setImmediate as nextTurn } from 'node:timers/promises';
import { objectIn, partsIn, valuesIn } from './graph-fixture';
import { startGraph, type ServerFixture } from './server-fixture';

let server: ServerFixture;
beforeEach(async () => {
  server = await startGraph();
});
afterEach(() => server.close());

const titles = (): unknown[] =>
  valuesIn(server.call('GET', `/me/todo/lists/${server.listId}/tasks`)).map((task) => task['title']);
const create = () => server.send('POST', `/me/todo/lists/${server.listId}/tasks`, { title: 'x' });

/** A request that arrived and is held. */
async function held(hold: string) {
  server.faults.add({ match: { method: 'POST' }, effect: { hold }, times: 1 });
  const answer = create();
  while (server.faults.list().length > 0) await nextTurn();
  return { answer };
}

describe('a fault', () => {
  test('answers in the place of the service, so many times', async () => {
    server.faults.add({
      match: { method: 'POST', path: '/tasks$' },
      effect: { status: 429, retryAfter: 7 },
      times: 1,
    });
    const refused = await create();
    expect([refused.status, refused.headers.get('retry-after')]).toEqual([429, '7']);
    expect(await refused.json()).toMatchObject({ error: { code: 'activityLimitReached' } });
    expect((await create()).status).toBe(201);
    expect(titles()).toEqual(['x']);
  });

  test('may answer after the request took effect', async () => {
    server.faults.add({ match: {}, effect: { status: 504, afterEffect: true }, times: 1 });
    expect((await create()).status).toBe(504);
    expect(titles()).toEqual(['x']);
  });

  test.each([
    ['before', []],
    ['after', ['x']],
  ] as const)('cuts the connection %s the effect', async (drop, expected) => {
    server.faults.add({ match: { method: 'POST' }, effect: { drop }, times: 1 });
    await expect(create()).rejects.toThrow('fetch failed');
    expect(titles()).toEqual(expected);
  });

  test('holds a request until it is released by its name', async () => {
    const first = await held('a');
    expect(titles()).toEqual([]);
    server.faults.release('another');
    server.faults.release('a');
    expect((await first.answer).status).toBe(201);
    expect(titles()).toEqual(['x']);
  });

  test('that holds a request when everything begins anew gives it up', async () => {
    const { answer } = await held('a');
    server.faults.reset();
    await expect(answer).rejects.toThrow('fetch failed');
    expect(titles()).toEqual([]);
  });
});

describe('a fault in a part of a batch', () => {
  const json = { 'Content-Type': 'application/json' };
  const batch = () => {
    const url = `/me/todo/lists/${server.listId}/tasks`;
    return server.send('POST', '/$batch', {
      requests: [
        { id: '1', method: 'POST', url, body: { title: 'one' }, headers: json },
        { id: '2', method: 'POST', url, body: { title: 'two' }, headers: json, dependsOn: ['1'] },
        { id: '3', method: 'GET', url, dependsOn: ['2'] },
      ],
    });
  };

  test('hits the part alone, and what depends on it', async () => {
    server.faults.add({
      match: { path: '/v1.0/me/todo/.*/tasks$', part: true, method: 'POST' },
      effect: { status: 503 },
      times: 1,
    });
    const parts = partsIn({ status: 200, headers: {}, body: await (await batch()).json() });
    expect([1, 2, 3].map((id) => parts[String(id)]?.['status'])).toEqual([503, 424, 424]);
    expect(titles()).toEqual([]);
  });

  test('cuts the connection when what came before has taken effect', async () => {
    server.faults.add({ match: { part: true, method: 'POST' }, effect: { delayMs: 0 }, times: 1 });
    server.faults.add({ match: { part: true, method: 'POST' }, effect: { drop: 'before' }, times: 1 });
    await expect(batch()).rejects.toThrow('fetch failed');
    expect(titles()).toEqual(['one']);
  });

  test('loses the answer to all when only one answer is lost', async () => {
    server.faults.add({ match: { part: true, method: 'GET' }, effect: { drop: 'after' }, times: 1 });
    await expect(batch()).rejects.toThrow('fetch failed');
    expect(titles()).toEqual(['one', 'two']);
  });
});

test('offline, nothing can be reached, not even a preflight', async () => {
  server.faults.setOffline(true);
  await expect(create()).rejects.toThrow('fetch failed');
  await expect(fetch(`${server.origin}/v1.0/me`, { method: 'OPTIONS' })).rejects.toThrow('fetch failed');
  server.faults.setOffline(false);
  expect((await create()).status).toBe(201);
});

describe('the record of traffic', () => {
  test('has each exchange on a line, a batch as one, and no token', async () => {
    const { send, traffic } = server;
    await send('POST', '/$batch', { requests: [{ id: '1', method: 'GET', url: '/me' }] });
    await send('GET', '/me', undefined, { prefer: 'return=minimal' });
    const lines = traffic
      .ndjson()
      .trim()
      .split('\n')
      .map((line) => objectIn(JSON.parse(line)));
    expect(lines).toMatchObject([
      {
        method: 'POST',
        url: `${server.origin}/v1.0/$batch`,
        requestHeaders: { 'content-type': 'application/json' },
        requestBody: { requests: [{ id: '1' }] },
        status: 200,
        responseBody: { responses: [{ id: '1', status: 200 }] },
      },
      {
        method: 'GET',
        requestHeaders: { prefer: 'return=minimal' },
        status: 200,
        responseBody: { displayName: 'Adele Vance' },
      },
    ]);
    expect(traffic.ndjson()).not.toContain('Bearer');
    traffic.clear();
    expect(traffic.exchanges()).toEqual([]);
  });
});
