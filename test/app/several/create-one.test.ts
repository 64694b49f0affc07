import { expect, test } from '@jest/globals';
import type { GraphRequest } from '../../../sandbox/graph/graph';
import { linksOf } from '../../../src/domain/mail/message-tag';
import { namesOnly, type TaskDraft } from '../../../src/domain/task/task-fields';
import { none } from '../../support/graph-world';
import { present } from '../../support/present';
import { createSeveralWorld } from '../../support/several-world';

type World = ReturnType<typeof createSeveralWorld>;

const draftIn = ({ list }: World): TaskDraft =>
  namesOnly({ title: 'All of them', listId: list.id, listName: list.displayName });

const taskOf = (world: World) => {
  const tasks = world.mailbox.lists().flatMap(({ id }) => world.mailbox.tasks(id));
  const made = tasks.filter(({ title }) => title === 'All of them');
  expect(made).toHaveLength(1);
  return present(made[0]);
};

/** Every mail leads to the one task, and nothing is left to do. */
async function expectWhole(world: World, count: number): Promise<void> {
  const { id } = taskOf(world);
  for (let number = 0; number < count; number += 1) {
    const { tag } = await world.message(`mail-${number}`);
    expect(linksOf(tag).map(({ taskId }) => taskId)).toEqual([id]);
  }
  expect(world.outbox.unfinished()).toEqual([]);
}

test('50 mails get one task, which names them all, in nine requests', async () => {
  const world = createSeveralWorld(50);
  await world.read();
  const before = world.exchanges.length;
  await world.several.createOne(draftIn(world));
  expect(world.kinds()).toEqual(Array.from({ length: 50 }, () => 'created'));
  // Made; its first mail tagged and both read; the others tagged.
  expect(world.exchanges.length - before).toBeLessThanOrEqual(9);
  await expectWhole(world, 50);
  const { body, linkedResource } = taskOf(world);
  expect(linkedResource?.externalId).toBe(world.seed('mail-0').internetMessageId);
  const first = await world.message('mail-0');
  expect(body.content).not.toContain(first.webLink);
  for (let number = 1; number < 50; number += 1)
    expect(body.content).toContain((await world.message(`mail-${number}`)).webLink);
});

test('each of the mails shows the task as its own, and repairs nothing', async () => {
  const world = createSeveralWorld(3);
  await world.read();
  await world.several.createOne(draftIn(world));
  const writes = () =>
    world.exchanges.filter(({ method, url, requestBody }) =>
      url.endsWith('$batch')
        ? /"method":"(?:POST|PATCH|DELETE)"/.test(JSON.stringify(requestBody))
        : method !== 'GET',
    ).length;
  const before = writes();
  for (const { mail } of world.several.state().rows) {
    const opened = await world.pane.open(mail, { signal: none, onProgress: () => {} });
    expect(opened.linkedTasks).toMatchObject([{ state: 'good', task: { title: 'All of them' } }]);
  }
  expect(writes()).toBe(before);
});

test('Undo all takes the task back, and the tags of all mails', async () => {
  const world = createSeveralWorld(4);
  await world.read();
  await world.several.createOne(draftIn(world));
  await world.several.undoAll();
  expect(world.kinds()).toEqual(Array.from({ length: 4 }, () => 'undone'));
  expect(world.titles()).toEqual([]);
  for (let number = 0; number < 4; number += 1) {
    const message = await world.message(`mail-${number}`);
    expect(message.tag).toEqual({ kind: 'absent' });
    expect(message.indexedKeys).toEqual([]);
  }
});

test('more than 50 are refused before anything is made', async () => {
  const world = createSeveralWorld(51);
  await world.read();
  const before = world.exchanges.length;
  await world.several.createOne(draftIn(world));
  expect(world.exchanges).toHaveLength(before);
  expect(world.kinds()).toEqual(Array.from({ length: 51 }, () => 'ready'));
});

// The task is made, its first mail is tagged, the task is read, the others are tagged.
test.each([1, 2, 3, 4])('cut off at request %i, the rest is done by the next pane', async (last) => {
  let requests = 0;
  const world = createSeveralWorld(12, {
    before: () => {
      requests += 1;
      if (requests === 2 + last) world.life.abort();
      return undefined;
    },
  });
  await world.read();
  await world.several.createOne(draftIn(world)).catch(() => undefined);
  for (const { id } of world.outbox.unfinished()) world.outbox.markRunning(id, false);
  await world.pane.resume(none, { sweeps: false });
  await expectWhole(world, 12);
});

test('a lost answer to the request that makes it makes no second one', async () => {
  let isLost = false;
  const world = createSeveralWorld(5, {
    after: ({ method, url }: GraphRequest) => {
      if (isLost || method !== 'POST' || !url.endsWith('/tasks')) return undefined;
      isLost = true;
      return 'lost';
    },
  });
  await world.read();
  await world.several.createOne(draftIn(world));
  expect(isLost).toBe(true);
  await expectWhole(world, 5);
});
