import { describe, expect, test } from '@jest/globals';
import { createTransport } from '../../../../src/edges/graph/transport/transport';
import { createScriptedFetch, json } from '../../../support/scripted-fetch';
import { problemFrom, scriptedServices } from '../../../support/scripted-services';

const listsPage = { value: [{ id: 'L1', displayName: 'Tasks', wellknownListName: 'defaultList' }] };
const none = new AbortController().signal;

describe('a request', () => {
  test('carries a token that was got silently, an id of its own, and nothing of the browser', async () => {
    const { tasks, seen, asked } = scriptedServices((_, init) => {
      expect(init).toMatchObject({ cache: 'no-store', credentials: 'omit', redirect: 'error' });
      return json(200, listsPage);
    });
    expect((await tasks.lists(none)).lists).toHaveLength(1);
    expect(seen).toHaveLength(1);
    expect(seen[0]?.url).toBe('https://graph.example/v1.0/me/todo/lists?$top=100');
    expect(seen[0]?.headers.get('authorization')).toBe('Bearer token');
    expect(seen[0]?.headers.get('client-request-id')).toBe('request-1');
    expect(asked.map(([scopes, { interactive }]) => [scopes, interactive])).toEqual([
      [['Tasks.ReadWrite'], false],
    ]);
  });

  test('asks for the scope of mail only where mail is touched', async () => {
    const { messages, asked } = scriptedServices(() => json(200, { value: [] }));
    await messages.find({ internetMessageId: '<1@example.com>' }, none).catch(() => undefined);
    expect(asked[0]?.[0]).toEqual(['Tasks.ReadWrite', 'Mail.ReadWrite']);
  });

  test('is sent once, however it fails', async () => {
    const { tasks, seen } = scriptedServices(() => json(503, {}, { 'retry-after': '1' }));
    const problem = await problemFrom(tasks.lists(none));
    expect(problem).toMatchObject({ kind: 'service-down', retryAfterMs: 1000 });
    expect(problem.trace).toEqual({ status: 503, clientRequestId: 'request-1' });
    expect(seen).toHaveLength(1);
  });

  test('leaves the dollar and the equals sign of To Do as they are, and encodes the ids of mails', async () => {
    const { tasks, messages, seen } = scriptedServices(() =>
      json(404, { error: { code: 'ErrorItemNotFound' } }),
    );
    await tasks.read([{ listId: 'AAMk_L-1=', taskId: 'AAMk_T=' }], none);
    await messages.find({ immutableId: 'AAk/A+L=', internetMessageId: '' }, none);
    const [first = '', second = ''] = seen.map(({ url }) => url);
    expect(first).toBe(
      "https://graph.example/v1.0/me/todo/lists/AAMk_L-1=/tasks/AAMk_T=?$expand=extensions($filter=id%20eq%20'dev.emailtotodo.link')",
    );
    expect(second).toMatch(/^https:\/\/graph\.example\/v1\.0\/me\/messages\/AAk%2FA%2BL%3D\?\$select=/);
    expect(`${first}${second}`).not.toContain('%24');
  });

  test('doubles the quotes of a Message-ID, which anybody can write', async () => {
    const { messages, seen } = scriptedServices(() => json(200, { responses: [] }));
    const internetMessageId = "<o'hara@example.com>' or subject ne '";
    await problemFrom(messages.find({ internetMessageId }, none));
    const filter = "internetMessageId eq '<o''hara@example.com>'' or subject ne '''";
    expect(JSON.stringify(seen[0]?.body)).toContain(encodeURIComponent(filter));
  });

  test.each(['https://graph.example.evil.example/v1.0/me', 'https://evil.example/https://graph.example/'])(
    'to %s is not sent: it leads away from Microsoft Graph',
    async (path) => {
      const { fetch, seen } = createScriptedFetch(() => json(200, {}));
      const transport = createTransport({
        graphEndpoint: 'https://graph.example',
        tokens: { token: () => Promise.resolve('token'), account: () => undefined },
        fetch,
        newRequestId: () => 'request-1',
        timeout: () => none,
      });
      const sent = transport.send({ method: 'GET', path }, { scopes: ['Tasks.ReadWrite'], signal: none });
      expect((await problemFrom(sent)).kind).toBe('unexpected');
      expect(seen).toEqual([]);
    },
  );

  test('with an id that would lead to another path is not sent', async () => {
    const { tasks, seen } = scriptedServices(() => json(204, undefined));
    for (const id of ['', '.', '..']) {
      expect(await problemFrom(tasks.remove({ listId: 'L', taskId: id }, none))).toMatchObject({
        kind: 'rejected',
      });
    }
    expect(seen).toHaveLength(0);
  });
});

describe('without an answer', () => {
  test('the trouble is the network', async () => {
    const { tasks } = scriptedServices(() => {
      throw new TypeError('Failed to fetch');
    });
    const problem = await problemFrom(tasks.lists(none));
    expect(problem).toMatchObject({ kind: 'offline', trace: { clientRequestId: 'request-1' } });
  });

  test('the trouble is the network also when the answer breaks off', async () => {
    const { tasks } = scriptedServices(() => {
      const broken = new ReadableStream({
        start: (controller) => controller.error(new TypeError('terminated')),
      });
      return new Response(broken);
    });
    expect((await problemFrom(tasks.lists(none))).kind).toBe('offline');
  });

  test('after the time limit the request ends as timed out', async () => {
    const { tasks, limit } = scriptedServices((_, init) => {
      limit.abort();
      expect(init.signal?.aborted).toBe(true);
      return Promise.reject(new DOMException('aborted', 'AbortError'));
    });
    expect((await problemFrom(tasks.lists(none))).kind).toBe('timed-out');
  });

  test('an aborted signal ends the request with its own reason', async () => {
    const controller = new AbortController();
    const reason = new RangeError('another mail');
    const { tasks, seen } = scriptedServices((_, init) => {
      controller.abort(reason);
      expect(init.signal?.aborted).toBe(true);
      return Promise.reject(new DOMException('aborted', 'AbortError'));
    });
    await expect(tasks.lists(controller.signal)).rejects.toBe(reason);
    await expect(tasks.lists(controller.signal)).rejects.toBe(reason);
    expect(seen).toHaveLength(1);
  });
});

describe('an answer', () => {
  test('of another shape is unexpected', async () => {
    for (const body of ['<html>', '{}', '{"value":{}}', '{"value":[{"id":1}]}', '[]']) {
      const { tasks } = scriptedServices(() => new Response(body, { headers: { 'request-id': 'r1' } }));
      expect(await problemFrom(tasks.lists(none))).toMatchObject({
        kind: 'unexpected',
        trace: { requestId: 'r1' },
      });
    }
  });

  test('that leads to a next page elsewhere is not followed, and the token stays here', async () => {
    for (const link of ['https://evil.example/v1.0/me', 'https://graph.example.evil.example/v1.0/me', 7]) {
      const { tasks, seen } = scriptedServices(() => json(200, { value: [], '@odata.nextLink': link }));
      expect((await problemFrom(tasks.lists(none))).kind).toBe('unexpected');
      expect(seen).toHaveLength(1);
    }
    const hidden = 'https://graph.example/v1.0/me?x=https://evil.example/v1.0/y';
    const { tasks, seen } = scriptedServices(() => json(200, { value: [], '@odata.nextLink': hidden }));
    expect((await problemFrom(tasks.lists(none))).kind).toBe('unexpected');
    expect(seen).toHaveLength(1);
  });
});
