import { describe, expect, test } from '@jest/globals';
import { json, type Script } from '../../../support/scripted-fetch';
import { problemFrom, scriptedServices } from '../../../support/scripted-services';

const task = {
  '@odata.etag': 'W/"1"',
  id: 'T1',
  title: 'Pay the bill',
  status: 'notStarted',
  createdDateTime: '2026-11-21T10:00:00Z',
};
const none = new AbortController().signal;

describe('a batch', () => {
  const refs = (count: number) =>
    Array.from({ length: count }, (_, index) => ({ listId: 'L', taskId: `T${index + 1}` }));
  /** Answers each part of a batch by the task in its address; a chain ends at its first failure. */
  const answering =
    (answer: (taskId: string) => { status: number; headers?: object; body?: unknown }): Script =>
    ({ url, body }) => {
      const idOf = (address: string) => /tasks\/(\w+)/.exec(address)?.[1] ?? '';
      if (!url.endsWith('/$batch')) {
        const { status, body: own } = answer(idOf(url));
        return json(status, own ?? {});
      }
      const { requests } = body as { requests: { id: string; url: string; dependsOn?: string[] }[] };
      let isBroken = false;
      const responses = requests.map((part) => {
        const own = isBroken && part.dependsOn ? { status: 424 } : answer(idOf(part.url));
        isBroken ||= own.status >= 400;
        return { id: part.id, ...own };
      });
      return json(200, { responses: responses.reverse() });
    };
  const good = (id: string) => ({ status: 200, body: { ...task, id } });

  test('of up to four reads asks for all at once', async () => {
    const { tasks, seen } = scriptedServices(answering(good));
    expect(await tasks.read(refs(4), none)).toHaveLength(4);
    expect(seen).toHaveLength(1);
    expect(JSON.stringify(seen[0]?.body)).not.toContain('dependsOn');
  });

  test('of more reads is a chain, 20 at a time', async () => {
    const { tasks, seen } = scriptedServices(answering(good));
    const read = await tasks.read(refs(23), none);
    expect(read.map((one) => one?.taskId)).toEqual(refs(23).map(({ taskId }) => taskId));
    expect(seen).toHaveLength(2);
    expect(JSON.stringify(seen[0]?.body).match(/dependsOn/g)).toHaveLength(19);
  });

  test('that is one read only is sent without the envelope', async () => {
    const { tasks, seen } = scriptedServices(answering(good));
    expect(await tasks.read(refs(1), none)).toHaveLength(1);
    expect(seen[0]?.url).toContain('/tasks/T1?');
    expect(await tasks.read([], none)).toEqual([]);
    expect(seen).toHaveLength(1);
  });

  test('that stops at a missing task is resumed behind it', async () => {
    const { tasks, seen } = scriptedServices(
      answering((id) =>
        id === 'T3' ? { status: 404, body: { error: { code: 'ErrorItemNotFound' } } } : good(id),
      ),
    );
    const read = await tasks.read(refs(6), none);
    expect(read.map((one) => one?.taskId)).toEqual(['T1', 'T2', undefined, 'T4', 'T5', 'T6']);
    expect(seen).toHaveLength(2);
  });

  test('that is throttled at a part tells so with the wait, and asks no further', async () => {
    const throttled = { status: 429, headers: { 'Retry-After': '3' }, body: { error: { code: 'x' } } };
    const { tasks, seen } = scriptedServices(answering((id) => (id === 'T3' ? throttled : good(id))));
    expect(await problemFrom(tasks.read(refs(25), none))).toMatchObject({
      kind: 'throttled',
      retryAfterMs: 3000,
    });
    expect(seen).toHaveLength(1);
  });

  test('that fails as a whole tells why', async () => {
    const { tasks } = scriptedServices(() => json(500, { error: { code: 'generalException' } }));
    expect(await problemFrom(tasks.read(refs(2), none))).toMatchObject({
      kind: 'service-down',
      trace: { code: 'generalException' },
    });
  });

  test('without an answer to a part is unexpected', async () => {
    const { tasks } = scriptedServices(() =>
      json(200, { responses: [{ id: '1', status: 200, body: task }] }),
    );
    expect((await problemFrom(tasks.read(refs(2), none))).kind).toBe('unexpected');
  });
});
