import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { partsIn } from './graph-fixture';
import { startGraph, type ServerFixture } from './server-fixture';

let server: ServerFixture;
beforeEach(async () => {
  server = await startGraph(150);
});
afterEach(() => server.close());

const get = (id: string) => ({ id, method: 'GET', url: '/me/todo/lists' });
const chained = (ids: readonly string[]) =>
  ids.map((id, index) => ({ ...get(id), ...(index === 0 ? {} : { dependsOn: [ids[index - 1]] }) }));

test('four requests of a mailbox run at once, the next one is throttled and may come later', async () => {
  const responses = await Promise.all(Array.from({ length: 6 }, () => server.send('GET', '/me/todo/lists')));
  const statuses = responses.map((response) => response.status).sort();
  expect(statuses).toEqual([200, 200, 200, 200, 429, 429]);
  const throttled = responses.find((response) => response.status === 429);
  expect(throttled?.headers.get('retry-after')).toBe('2');
  expect((await server.send('GET', '/me/todo/lists')).status).toBe(200);
});

test('parts of a parallel batch take a slot each, beside other requests', async () => {
  const [batch, ...others] = await Promise.all([
    server.send('POST', '/$batch', { requests: ['1', '2', '3', '4'].map(get) }),
    server.send('GET', '/me'),
  ]);
  const statuses = Object.values(partsIn({ status: 200, headers: {}, body: await batch.json() })).map(
    (part) => part['status'],
  );
  const all = [...statuses, ...others.map((response) => response.status)].sort();
  expect(all).toEqual([200, 200, 200, 200, 429]);
});

test('a chain takes one slot, however long it is', async () => {
  const ids = Array.from({ length: 20 }, (_none, index) => String(index));
  const responses = await Promise.all([
    server.send('POST', '/$batch', { requests: chained(ids) }),
    ...Array.from({ length: 3 }, () => server.send('GET', '/me')),
  ]);
  expect(responses.map((response) => response.status)).toEqual([200, 200, 200, 200]);
});
