import { describe, expect, test } from '@jest/globals';
import type { MailSeed } from '../../../../sandbox/mails/mail-seed';
import { createWorld, linkOf, none, tagWith } from '../../../support/graph-world';

const ben = { name: 'Ben Okafor', address: 'ben@example.com' };
const mail = (key: string, age: number, more: Partial<MailSeed> = {}): MailSeed => ({
  key,
  from: ben,
  subject: `Lamps ${key}`,
  date: age,
  conversation: 'lamps',
  ...more,
});
const seeds = [
  mail('first', 50),
  mail('second', 40, { folder: 'sentitems' }),
  mail('third', 30, { folder: 'archive' }),
  mail('other', 20, { conversation: 'chairs' }),
];

const refused = {
  status: 400,
  headers: {},
  body: { error: { code: 'ErrorInvalidRequest', message: 'No.' } },
};

async function worldWithTags(...tagged: readonly string[]) {
  const world = createWorld({ seeds });
  for (const [index, key] of tagged.entries()) {
    await world.messages.writeTag(await world.message(key), tagWith(linkOf(index + 1)), undefined, none);
  }
  world.exchanges.length = 0;
  const open = (key: string, conversationId = world.seed(key).conversationId) =>
    world.messages.open(world.openMail(key), { lists: true, guesses: [], conversationId }, none);
  return { ...world, open };
}

describe('the conversation of a mail', () => {
  test('is its other mails with tasks, in all folders, the newest first, in the same round trip', async () => {
    const { open, exchanges } = await worldWithTags('first', 'third', 'other', 'second');
    const { conversation } = await open('second');
    expect(exchanges).toHaveLength(1);
    expect(conversation).toEqual([linkOf(2), linkOf(1)]);
  });

  test('is asked for once more where Outlook names it otherwise than the service', async () => {
    const { open, exchanges } = await worldWithTags('first');
    const { conversation } = await open('second', 'AAQkOther=');
    expect(exchanges).toHaveLength(2);
    expect(conversation).toHaveLength(1);
    exchanges.length = 0;
    expect((await open('second', '')).conversation).toEqual([]);
    expect(exchanges).toHaveLength(1);
  });

  test('that cannot be read does not keep the mail from being read', async () => {
    const world = createWorld({
      seeds,
      aroundPart: ({ url }, run) => (url.includes('conversationId%20eq') ? refused : run()),
    });
    const { conversation, message } = await world.messages.open(
      world.openMail('first'),
      { lists: false, guesses: [], conversationId: world.seed('first').conversationId },
      none,
    );
    expect([conversation, message?.subject]).toEqual([[], 'Lamps first']);
  });
});
