import { expect, test } from '@jest/globals';
import type { GraphRequest, GraphResponse } from '../../../sandbox/graph/graph';
import { none } from '../../support/graph-world';
import { present } from '../../support/present';
import { createSeveralWorld } from '../../support/several-world';

/** Requests since a point, without what they hold. */
function requestsOf({ exchanges }: ReturnType<typeof createSeveralWorld>, from = 0): readonly string[] {
  return exchanges.slice(from).map(({ method, url }) => `${method} ${new URL(url).pathname}`);
}

const refusing = (status: number, code: string, headers: Record<string, string> = {}): GraphResponse => ({
  status,
  headers: { 'content-type': 'application/json', ...headers },
  body: { error: { code, message: code } },
});

test('100 mails take 6 requests to be read, and 15 from the click to the last tag', async () => {
  const world = createSeveralWorld(100);
  await world.read();
  expect(world.several.state()).toMatchObject({ phase: 'choosing', leftOut: 0 });
  expect(world.exchanges).toHaveLength(6);
  await world.several.createEach(world.draftOf);
  expect(requestsOf(world, 6)).toHaveLength(15);
  expect(world.kinds()).toEqual(Array.from({ length: 100 }, () => 'created'));
  expect(new Set(world.titles()).size).toBe(100);
  expect(world.titles()).toHaveLength(100);
  for (let number = 0; number < 100; number += 1) expect(await world.linksOn(`mail-${number}`)).toBe(1);
  expect(world.outbox.unfinished()).toEqual([]);
});

test('where the service translates no ids, each mail is asked for its own', async () => {
  const world = createSeveralWorld(30, { isProfileGranted: false });
  await world.read();
  expect(requestsOf(world)).toHaveLength(2 + 2);
  const [row] = world.several.state().rows;
  expect(present(row).message.immutableId).toBe(world.seed('mail-0').immutableId);
});

test('what is made together is as it is made one by one: opening a mail repairs nothing', async () => {
  const world = createSeveralWorld(2);
  await world.read();
  await world.several.createEach(world.draftOf);
  const [row] = world.several.state().rows;
  const before = world.exchanges.length;
  const opened = await world.pane.open(present(row).mail, {
    signal: world.life.signal,
    onProgress: () => {},
  });
  expect(opened.linkedTasks).toMatchObject([{ state: 'good', task: { title: 'Subject 0' } }]);
  const methods = world.exchanges
    .slice(before)
    .flatMap(({ method, url, requestBody }) =>
      url.endsWith('$batch')
        ? (requestBody as { requests: { method: string }[] }).requests.map((part) => part.method)
        : [method],
    );
  expect(new Set(methods)).toEqual(new Set(['GET']));
});

test('Undo all takes back tasks and tags', async () => {
  const world = createSeveralWorld(7);
  await world.read();
  await world.several.createEach(world.draftOf);
  expect(world.titles()).toHaveLength(7);
  await world.several.undoAll();
  expect(world.titles()).toEqual([]);
  for (let number = 0; number < 7; number += 1) {
    const message = await world.message(`mail-${number}`);
    expect(message.tag).toEqual({ kind: 'absent' });
    expect(message.categories).toEqual([]);
  }
  expect(world.kinds()).toEqual(Array.from({ length: 7 }, () => 'undone'));
});

test('a task that is refused breaks no chain, and the others are made', async () => {
  let posts = 0;
  const world = createSeveralWorld(5, {
    aroundPart: ({ method }, answer) => {
      posts += method === 'POST' ? 1 : 0;
      return method === 'POST' && posts === 3 ? refusing(400, 'invalidRequest') : answer();
    },
    before: (request: GraphRequest) =>
      request.url.endsWith('/tasks') ? refusing(400, 'invalidRequest') : undefined,
  });
  await world.read();
  await world.several.createEach(world.draftOf);
  expect(world.kinds()).toEqual(['created', 'created', 'failed', 'created', 'created']);
  expect(world.titles()).toEqual(expect.not.arrayContaining(['Subject 2']));
  expect(world.outbox.unfinished()).toEqual([]);
});

test('a mail that somebody changes meanwhile is tagged by the engine', async () => {
  let isChanged = false;
  const world = createSeveralWorld(3, {
    before: (request: GraphRequest) => {
      if (isChanged || !JSON.stringify(request.body ?? '').includes('PATCH')) return undefined;
      isChanged = true;
      world.mailbox.updateMessage(world.seed('mail-1'), { categories: ['Blue category'] });
      return undefined;
    },
  });
  await world.read();
  await world.several.createEach(world.draftOf);
  expect(world.kinds()).toEqual(['created', 'created', 'created']);
  expect(await world.linksOn('mail-1')).toBe(1);
  expect((await world.message('mail-1')).categories).toContain('Blue category');
});

test.each([
  ['of the tasks', '/tasks"', 20],
  ['of the tags', 'PATCH', 20],
])('a lost answer to a batch %s makes nothing twice', async (_which, text, count) => {
  let isLost = false;
  const world = createSeveralWorld(count, {
    after: (request: GraphRequest) => {
      if (isLost || !request.url.endsWith('$batch') || !JSON.stringify(request.body).includes(text))
        return undefined;
      isLost = true;
      return 'lost';
    },
  });
  await world.read();
  await world.several.createEach(world.draftOf);
  expect(isLost).toBe(true);
  expect(world.titles()).toHaveLength(count);
  expect(world.kinds()).toEqual(Array.from({ length: count }, () => 'created'));
  for (let number = 0; number < count; number += 1) expect(await world.linksOn(`mail-${number}`)).toBe(1);
});

test('a service that asks to wait is left alone as long as it says, and asked by one lane after that', async () => {
  let parts = 0;
  let refusals = 0;
  const world = createSeveralWorld(60, {
    aroundPart: ({ method }, answer) => {
      if (method === 'GET') return answer();
      parts += 1;
      if (parts === 30) {
        refusals += 1;
        return refusing(429, 'activityLimitReached', { 'retry-after': '7' });
      }
      return answer();
    },
  });
  await world.read();
  await world.several.createEach(world.draftOf);
  expect(refusals).toBe(1);
  expect(Math.max(...world.waits)).toBeGreaterThanOrEqual(6_000);
  expect(world.kinds()).toEqual(Array.from({ length: 60 }, () => 'created'));
  expect(world.titles()).toHaveLength(60);
});

test('a service that goes on asking to wait leaves the rest in the outbox, from where it is made later', async () => {
  let isBusy = true;
  const world = createSeveralWorld(30, {
    before: (request: GraphRequest) =>
      isBusy && JSON.stringify(request.body ?? '').includes('POST')
        ? refusing(429, 'activityLimitReached', { 'retry-after': '2' })
        : undefined,
  });
  await world.read();
  const before = world.exchanges.length;
  await world.several.createEach(world.draftOf);
  expect(world.kinds()).toEqual(Array.from({ length: 30 }, () => 'waiting'));
  // No burst: four tries in all, not one for each mail.
  expect(world.exchanges.length - before).toBeLessThanOrEqual(6);
  expect(world.pane.pending()).toHaveLength(30);
  isBusy = false;
  await world.several.tryAgain(world.draftOf);
  expect(world.kinds()).toEqual(Array.from({ length: 30 }, () => 'created'));
  expect(world.titles()).toHaveLength(30);
});

test('Stop begins no further ones', async () => {
  const world = createSeveralWorld(100, {
    after: (request: GraphRequest) => {
      if (JSON.stringify(request.body ?? '').includes('"POST"')) world.several.stop();
      return undefined;
    },
  });
  await world.read();
  await world.several.createEach(world.draftOf);
  const kinds = world.kinds();
  const made = kinds.filter((kind) => kind === 'created').length;
  expect(made).toBe(60);
  expect(kinds.filter((kind) => kind === 'stopped')).toHaveLength(40);
  expect(world.titles()).toHaveLength(made);
  expect(world.outbox.unfinished()).toEqual([]);
});

// Three requests read the mails, two make the tasks, four tag the mails.
test.each([4, 5, 6, 7, 8, 9])(
  'a pane that is closed at request %i loses nothing: the next one makes the rest, each once',
  async (last) => {
    let requests = 0;
    const world = createSeveralWorld(40, {
      before: () => {
        requests += 1;
        if (requests === last) world.life.abort();
        return undefined;
      },
    });
    await world.read();
    await expect(world.several.createEach(world.draftOf)).rejects.toThrow();
    expect(world.outbox.unfinished()).not.toEqual([]);
    await world.pane.resume(none, { sweeps: false });
    expect(world.titles()).toHaveLength(40);
    expect(new Set(world.titles()).size).toBe(40);
    for (let number = 0; number < 40; number += 1) expect(await world.linksOn(`mail-${number}`)).toBe(1);
  },
);

test('a mail with an open task is told, and gets no second one', async () => {
  const world = createSeveralWorld(3);
  await world.read();
  await world.several.createEach(world.draftOf);
  await world.read();
  expect(world.several.state().rows.map(({ openTask }) => openTask?.title)).toEqual([
    'Subject 0',
    'Subject 1',
    'Subject 2',
  ]);
  await world.several.createEach(world.draftOf);
  expect(world.titles()).toHaveLength(3);
});

test('mails that were read a while ago are read again: what got a task meanwhile gets no second one', async () => {
  const world = createSeveralWorld(2);
  await world.read();
  const other = world.anotherDevice();
  await other.read(world.selected.slice(0, 1), none);
  await other.createEach(world.draftOf);
  world.pass(61_000);
  await world.several.createEach(world.draftOf);
  expect(world.kinds()).toEqual(['already', 'created']);
  expect(world.titles()).toHaveLength(2);
});
