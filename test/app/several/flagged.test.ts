import { expect, test } from '@jest/globals';
import type { MailFlag } from '../../../src/domain/mail/mail-flag';
import { none } from '../../support/graph-world';
import { present } from '../../support/present';
import { createSeveralWorld } from '../../support/several-world';

const flag: MailFlag = {
  startDateTime: { dateTime: '2026-11-20T00:00:00.0000000', timeZone: 'UTC' },
  dueDateTime: { dateTime: '2026-11-25T00:00:00.0000000', timeZone: 'UTC' },
};

/** Of six mails, the first is flagged with days, the third and fifth without. */
function worldWithFlags(options: Parameters<typeof createSeveralWorld>[1] = {}) {
  const world = createSeveralWorld(6, options);
  world.mailbox.updateMessage(world.seed('mail-0'), { flagStatus: 'flagged', flagDays: flag });
  for (const key of ['mail-2', 'mail-4'])
    world.mailbox.updateMessage(world.seed(key), { flagStatus: 'flagged' });
  return world;
}

const flagsOf = (world: ReturnType<typeof worldWithFlags>) =>
  ['mail-0', 'mail-2', 'mail-4'].map((key) => world.seed(key).flagStatus);

test('the flagged mails are listed, the newest first, in three requests', async () => {
  const world = worldWithFlags();
  await world.several.read('flagged', none);
  expect(world.exchanges).toHaveLength(3);
  const { rows } = world.several.state();
  expect(rows.map(({ mail }) => mail.subject)).toEqual(['Subject 0', 'Subject 2', 'Subject 4']);
  expect(rows[0]?.flag).toEqual(flag);
});

test('no more than a hundred are taken', async () => {
  const world = createSeveralWorld(130);
  for (let number = 0; number < 130; number += 1)
    world.mailbox.updateMessage(world.seed(`mail-${number}`), { flagStatus: 'flagged' });
  await world.several.read('flagged', none);
  expect(world.several.state().rows).toHaveLength(100);
});

test('they become tasks, and their flags are taken off in the same requests', async () => {
  const world = worldWithFlags();
  await world.several.read('flagged', none);
  const before = world.exchanges.length;
  await world.several.createEach(world.draftOf, { unflags: true });
  expect(world.exchanges.length - before).toBe(2);
  expect(flagsOf(world)).toEqual(['notFlagged', 'notFlagged', 'notFlagged']);
  expect(world.titles()).toHaveLength(3);
});

test('the flags stay where that was chosen', async () => {
  const world = worldWithFlags();
  await world.several.read('flagged', none);
  await world.several.createEach(world.draftOf);
  expect(flagsOf(world)).toEqual(['flagged', 'flagged', 'flagged']);
});

test('Undo all puts the flags back, with their days', async () => {
  const world = worldWithFlags();
  await world.several.read('flagged', none);
  await world.several.createEach(world.draftOf, { unflags: true });
  await world.several.undoAll();
  expect(world.titles()).toEqual([]);
  expect(flagsOf(world)).toEqual(['flagged', 'flagged', 'flagged']);
  expect(world.seed('mail-0').flagDays).toEqual(flag);
});

// One makes the tasks, one takes the tags and the flags.
test.each([1, 2])('cut off at request %i, the next pane takes the flags off too', async (last) => {
  let requests = 0;
  const world = worldWithFlags({
    before: () => {
      requests += 1;
      if (requests === 3 + last) world.life.abort();
      return undefined;
    },
  });
  await world.several.read('flagged', none);
  await world.several.createEach(world.draftOf, { unflags: true }).catch(() => undefined);
  for (const { id } of world.outbox.unfinished()) world.outbox.markRunning(id, false);
  await world.pane.resume(none, { sweeps: false });
  expect(world.titles()).toHaveLength(3);
  expect(flagsOf(world)).toEqual(['notFlagged', 'notFlagged', 'notFlagged']);
});

test('a flag that cannot be taken off leaves the rest to be finished', async () => {
  let isRefused = true;
  const world = worldWithFlags({
    before: ({ method, body }) =>
      isRefused && JSON.stringify(body ?? '').includes('notFlagged') && method === 'POST'
        ? { status: 503, headers: {}, body: { error: { code: 'serviceNotAvailable', message: '' } } }
        : undefined,
    aroundPart: (_part, answer) => answer(),
  });
  await world.several.read('flagged', none);
  await world.several.createEach(world.draftOf, { unflags: true });
  expect(world.titles()).toHaveLength(3);
  isRefused = false;
  await world.several.tryAgain(world.draftOf, { unflags: true });
  expect(flagsOf(world)).toEqual(['notFlagged', 'notFlagged', 'notFlagged']);
  expect(present(world.several.state().rows[0]).state.kind).toBe('created');
});
