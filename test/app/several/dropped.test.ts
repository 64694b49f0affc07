import { expect, test } from '@jest/globals';
import { mimeOf } from '../../../sandbox/graph/messages/mime';
import { namesOnly } from '../../../src/domain/task/task-fields';
import { none } from '../../support/graph-world';
import { present } from '../../support/present';
import { createSeveralWorld } from '../../support/several-world';

type World = ReturnType<typeof createSeveralWorld>;

const file = (name: string, content: string) => ({ name, type: '', content: new Blob([content]) });
const emlOf = (world: World, key: string) => file(`${key}.eml`, mimeOf(world.seed(key)));
const foreign = file(
  'offer.eml',
  'From: Cleo <cleo@example.org>\r\nMessage-ID: <elsewhere@example.org>\r\nSubject: An offer\r\n\r\nHello',
);
const alone = ({ list }: World) => ({
  foreignDraft: ({ subject }: { readonly subject: string }) =>
    namesOnly({ title: subject, listId: list.id, listName: list.displayName }),
});
const titlesIn = (world: World) => world.mailbox.tasks(world.list.id).map(({ title }) => title);

test('dropped mails are found in the mailbox by their Message-IDs, in two requests', async () => {
  const world = createSeveralWorld(3);
  const files = [emlOf(world, 'mail-2'), emlOf(world, 'mail-0')];
  await world.several.read({ files }, none);
  expect(world.exchanges).toHaveLength(2);
  const { rows, foreign: strangers, refused } = world.several.state();
  expect(rows.map(({ mail }) => mail.subject)).toEqual(['Subject 2', 'Subject 0']);
  expect([strangers, refused]).toEqual([[], []]);
  await world.several.createEach(world.draftOf, alone(world));
  expect(await world.linksOn('mail-2')).toBe(1);
});

test('of copies the newest counts that is neither deleted nor a sent one', async () => {
  const world = createSeveralWorld(2);
  const message = world.seed('mail-0');
  world.mailbox.updateMessage(world.seed('mail-1'), { internetMessageId: message.internetMessageId });
  const files = [emlOf(world, 'mail-0')];
  await world.several.read({ files }, none);
  expect(world.several.state().rows.map(({ mail }) => mail.subject)).toEqual(['Subject 0']);
  world.mailbox.deleteMessage(message.id);
  await world.several.read({ files }, none);
  expect(world.several.state().rows.map(({ mail }) => mail.subject)).toEqual(['Subject 1']);
});

test('a mail of elsewhere becomes a task without a link, and Undo all takes it back', async () => {
  const world = createSeveralWorld(1);
  await world.several.read({ files: [emlOf(world, 'mail-0'), foreign] }, none);
  expect(world.several.state().foreign).toMatchObject([{ mail: { subject: 'An offer' } }]);
  await world.several.createEach(world.draftOf, alone(world));
  expect(titlesIn(world)).toEqual(expect.arrayContaining(['Subject 0', 'An offer']));
  const made = present(world.mailbox.tasks(world.list.id).find(({ title }) => title === 'An offer'));
  expect(made.linkedResource).toBeUndefined();
  expect(made.extensions.size).toBe(0);
  expect(world.several.state()).toMatchObject({ phase: 'choosing', done: 2, all: 2 });
  await world.several.undoAll();
  expect(titlesIn(world)).toEqual(expect.not.arrayContaining(['An offer']));
  expect(titlesIn(world)).toEqual(expect.not.arrayContaining(['Subject 0']));
});

test('a lost answer makes no second one, not even beside an older task of that title', async () => {
  let isLost = false;
  const world = createSeveralWorld(1, {
    after: ({ method, url }) => {
      if (isLost || method !== 'POST' || !url.endsWith('/tasks')) return undefined;
      isLost = true;
      return 'lost';
    },
  });
  world.mailbox.addTask(world.list.id, { title: 'An offer' });
  await world.several.read({ files: [foreign] }, none);
  await world.several.createEach(world.draftOf, alone(world));
  expect(isLost).toBe(true);
  expect(titlesIn(world).filter((title) => title === 'An offer')).toHaveLength(2);
  expect(world.several.state().foreign).toMatchObject([{ state: { kind: 'created' } }]);
});

test('what is no mail that can be read is refused by name, and nothing is asked because of it', async () => {
  const world = createSeveralWorld(1);
  const files = [file('lunch.msg', 'ÐÏ\u0011à'), file('notes.txt', 'just text'), file('empty.eml', '')];
  await world.several.read({ files }, none);
  expect(world.several.state()).toMatchObject({
    phase: 'choosing',
    rows: [],
    foreign: [],
    refused: ['lunch.msg', 'notes.txt', 'empty.eml'],
  });
  expect(world.exchanges).toEqual([]);
});

test('a refused task says so and can be tried again', async () => {
  let isRefused = true;
  const world = createSeveralWorld(1, {
    before: ({ method, url }) =>
      isRefused && method === 'POST' && url.endsWith('/tasks')
        ? { status: 403, headers: {}, body: { error: { code: 'ErrorAccessDenied', message: '' } } }
        : undefined,
  });
  await world.several.read({ files: [foreign] }, none);
  await world.several.createEach(world.draftOf, alone(world));
  expect(world.several.state().foreign).toMatchObject([{ state: { kind: 'failed' } }]);
  isRefused = false;
  await world.several.tryAgain(world.draftOf, alone(world));
  expect(world.several.state().foreign).toMatchObject([{ state: { kind: 'created' } }]);
});

test.each([
  ['dropped', (world: World) => ({ files: [emlOf(world, 'mail-0')] })],
  ['flagged', () => 'flagged' as const],
  ['selected', (world: World) => world.selected],
])('%s mails come with the lists where this device does not know them', async (_which, wanted) => {
  const world = createSeveralWorld(1);
  world.mailbox.updateMessage(world.seed('mail-0'), { flagStatus: 'flagged' });
  world.forgetLists();
  await world.several.read(wanted(world), none);
  expect(world.several.state().lists.map(({ id }) => id)).toContain(world.list.id);
});
