import { afterEach, describe, expect, test } from '@jest/globals';
import type { TokenProvider } from '../../../src/app/ports/sign-in';
import { toPlainDate } from '../../../src/domain/time/plain-date';
import { startGraphServer } from '../../support/graph-server';
import { linkOf, newTask, none, tagWith } from '../../support/graph-world';
import { present } from '../../support/present';

type Running = Awaited<ReturnType<typeof startGraphServer>>;

const claims = '{"access_token":{"nbf":{"essential":true,"value":"1795255200"}}}';
let running: Running | undefined;

async function start(options: Partial<Parameters<typeof startGraphServer>[0]> = {}): Promise<Running> {
  running = await startGraphServer({ token: () => Promise.resolve('token'), ...options });
  return running;
}

/** The mail of a test as the service holds it, and the list that its task goes into. */
async function prepare({ messages, mailbox }: Running) {
  const { id: restId, internetMessageId } = present(mailbox.messageBySeed('report'));
  const opening = await messages.open({ restId, internetMessageId }, { lists: true, guesses: [] }, none);
  const list = present(opening.lists?.lists.find(({ name }) => name === 'Work'));
  return { message: present(opening.message), listId: list.id };
}

afterEach(() => {
  running?.close();
  running = undefined;
});

describe('over HTTP', () => {
  test('a task is made in one request, and both sides are linked in one more', async () => {
    const server = await start();
    const { tasks, messages, traffic, mailbox } = server;
    const { message, listId } = await prepare(server);
    traffic.clear();
    const due = present(toPlainDate('2026-11-27'));
    const task = await tasks.create(newTask(1, message, { listId, due }), none);
    const link = { ...linkOf(1), listId, taskId: task.taskId };
    const written = await messages.writeTag(message, tagWith(link), task, none);
    expect(traffic.exchanges().map(({ method, status }) => [method, status])).toEqual([
      ['POST', 201],
      ['POST', 200],
    ]);
    expect(task.due).toBe(due);
    expect(written.task?.tag.kind).toBe('tag');
    expect(written.message.tag).toEqual({ kind: 'links', links: [link] });
    expect(await messages.findTracked([link.taskKey], none)).toEqual([written.message]);
    expect((await tasks.findTagged({}, none)).tasks).toEqual([written.task]);
    expect(await tasks.remove(task, none)).toBe(true);
    expect(mailbox.task(task.taskId)).toBeUndefined();
  });

  test('every page of a collection is read', async () => {
    const { tasks, mailbox } = await start();
    for (let n = 0; n < 120; n += 1) mailbox.addList(`List ${n}`);
    expect((await tasks.lists(none)).lists).toHaveLength(125);
  });
});

describe('when the connection is cut', () => {
  test('nothing was done if the request did not arrive', async () => {
    const server = await start();
    const { message, listId } = await prepare(server);
    const before = server.mailbox.tasks(listId).length;
    server.faults.add({ match: { method: 'POST', path: '/tasks$' }, effect: { drop: 'before' }, times: 1 });
    await expect(server.tasks.create(newTask(1, message, { listId }), none)).rejects.toMatchObject({
      kind: 'offline',
    });
    expect(server.mailbox.tasks(listId)).toHaveLength(before);
  });

  test('the task is there and can be found by its key if only the answer was lost', async () => {
    const server = await start();
    const { message, listId } = await prepare(server);
    server.faults.add({ match: { method: 'POST', path: '/tasks$' }, effect: { drop: 'after' }, times: 1 });
    await expect(server.tasks.create(newTask(1, message, { listId }), none)).rejects.toMatchObject({
      kind: 'offline',
    });
    const { tasks } = await server.tasks.findTagged({ listIds: [listId] }, none);
    expect(tasks).toMatchObject([{ title: 'Quarterly report' }]);
  });
});

describe('when the service is slow', () => {
  test('the time limit ends the request', async () => {
    const server = await start({ timeout: () => AbortSignal.timeout(50) });
    server.faults.add({ match: {}, effect: { delayMs: 500 } });
    await expect(server.tasks.lists(none)).rejects.toMatchObject({ kind: 'timed-out' });
  });

  test('the signal ends the request with its own reason', async () => {
    const server = await start();
    server.faults.add({ match: {}, effect: { delayMs: 500 } });
    const controller = new AbortController();
    const lists = server.tasks.lists(controller.signal);
    const reason = new RangeError('another mail');
    setTimeout(() => controller.abort(reason), 20);
    await expect(lists).rejects.toBe(reason);
  });
});

describe('when the service throttles', () => {
  test('the wait is told, for a request and for a part of a batch', async () => {
    const server = await start();
    const { message } = await prepare(server);
    server.faults.add({ match: { part: false }, effect: { status: 429, retryAfter: 7 }, times: 1 });
    const throttled = { kind: 'throttled', retryAfterMs: 7000 };
    await expect(server.tasks.lists(none)).rejects.toMatchObject(throttled);
    server.faults.add({
      match: { part: true, method: 'POST' },
      effect: { status: 429, retryAfter: 7 },
      times: 1,
    });
    const tag = tagWith(linkOf(1));
    await expect(server.messages.writeTag(message, tag, undefined, none)).rejects.toMatchObject(throttled);
    await expect(server.messages.writeTag(message, tag, undefined, none)).rejects.toMatchObject({
      kind: 'conflict',
    });
  });

  test('six tasks are read without ever asking for more than four things at once', async () => {
    const server = await start();
    const { listId } = await prepare(server);
    for (let n = 0; n < 6; n += 1) server.mailbox.addTask(listId, { title: `Task ${n}` });
    const refs = server.mailbox.tasks(listId).map(({ id }) => ({ listId, taskId: id }));
    expect(await server.tasks.read(refs, none)).toHaveLength(refs.length);
    expect(server.traffic.ndjson()).not.toContain('"status":429');
  });
});

describe('when the token is refused', () => {
  const renewing = (): { token: TokenProvider['token']; asked: (string | true | undefined)[] } => {
    const asked: (string | true | undefined)[] = [];
    return {
      asked,
      token: (_, { claims: given, renew }) => {
        asked.push(given ?? (renew === true ? true : undefined));
        return Promise.resolve(`token-${asked.length}`);
      },
    };
  };

  test('for a claims challenge it is renewed with the claims, and the request repeated once', async () => {
    const { token, asked } = renewing();
    const server = await start({ token });
    server.faults.add({ match: { part: false }, effect: { claims }, times: 1 });
    expect((await server.tasks.lists(none)).lists).toHaveLength(5);
    expect(asked).toEqual([undefined, claims]);
  });

  test('inside a batch only the parts that were not executed are repeated', async () => {
    const { token, asked } = renewing();
    const server = await start({ token });
    const { message } = await prepare(server);
    asked.length = 0;
    server.faults.add({ match: { part: true, method: 'POST' }, effect: { claims }, times: 1 });
    const { message: tagged } = await server.messages.writeTag(message, tagWith(linkOf(1)), undefined, none);
    expect(tagged.indexedKeys).toEqual([linkOf(1).taskKey]);
    expect(asked).toEqual([undefined, claims]);
    expect(server.traffic.ndjson().match(/"method":"PATCH","url":"\/me\/messages/g)).toHaveLength(1);
  });

  test('although it looked valid here it is renewed once', async () => {
    const { token, asked } = renewing();
    const server = await start({
      token,
      verifyToken: (authorization) =>
        Promise.resolve({ kind: authorization === 'Bearer token-1' ? 'expired' : 'revoked' }),
    });
    await expect(server.tasks.lists(none)).rejects.toMatchObject({
      kind: 'sign-in-needed',
      trace: { status: 401, code: 'InvalidAuthenticationToken' },
    });
    expect(asked).toEqual([undefined, true]);
    expect(server.traffic.exchanges()).toHaveLength(2);
  });
});
