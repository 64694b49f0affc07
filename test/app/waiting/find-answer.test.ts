import { describe, expect, test } from '@jest/globals';
import { answerTo, type AnswerKind } from '../../../sandbox/mailbox/answers';
import type { MailSeed } from '../../../sandbox/mails/mail-seed';
import { findAnswers } from '../../../src/app/waiting/find-answer';
import type { Waiting } from '../../../src/domain/task/waiting';
import { plainDate } from '../../../src/domain/time/plain-date';
import { createWorld, none, type WorldOptions } from '../../support/graph-world';

const owner = { name: 'Adele Vance', address: 'adele@example.com' };
const anna = { name: 'Anna Keller', address: 'anna@example.org' };
const seeds: readonly MailSeed[] = [
  { key: 'asked', folder: 'sentitems', from: owner, to: [anna], subject: 'Key for the annex', date: 60 },
  { key: 'other', from: anna, subject: 'Key for the annex', date: 30 },
];

function worldOf(options: WorldOptions = {}) {
  const world = createWorld({ seeds, ...options });
  const { internetMessageId, conversationId, sentDateTime } = world.seed('asked');
  const waiting: Waiting = {
    asked: { internetMessageId, conversationId },
    since: sentDateTime,
    by: plainDate(2026, 11, 26),
  };
  const come = (kind: AnswerKind) => world.mailbox.addMessage(answerTo(world.seed('asked'), kind));
  /** Looks once, as the daily look does. */
  const look = async (changes: Partial<Waiting> = {}) => {
    const one = { ...waiting, ...changes };
    const [mails = []] = await world.messages.related([one.asked], none);
    const deps = { messages: world.messages, owner: owner.address };
    return (await findAnswers(deps, [{ waiting: one, title: 'Key', mails }], none))[0];
  };
  return { ...world, come, look };
}

describe('an answer', () => {
  test('is found in the conversation, in two round trips, and its headers are read only where there may be one', async () => {
    const { come, look, exchanges } = worldOf();
    expect(await look()).toBeUndefined();
    expect(exchanges).toHaveLength(1);
    const { receivedDateTime } = come('reply');
    exchanges.length = 0;
    expect(await look()).toMatchObject({ name: 'Anna Keller', receivedDateTime });
    expect(exchanges).toHaveLength(2);
  });

  test('from another address and outside of the conversation is found by the mail that it names', async () => {
    const { come, look } = worldOf();
    come('elsewhere');
    expect(await look()).toMatchObject({ name: 'Anna Keller' });
  });

  test.each<AnswerKind>(['absence', 'receipt', 'bounce', 'again'])(
    'is nothing of the kind: %s',
    async (kind) => {
      const { come, look } = worldOf();
      come(kind);
      expect(await look()).toBeUndefined();
      const { receivedDateTime } = come('reply');
      expect(await look()).toMatchObject({ receivedDateTime });
    },
  );

  test('that was seen is not shown again, and a later one is', async () => {
    const { come, look } = worldOf();
    const { receivedDateTime: after } = come('reply');
    expect(await look({ after })).toBeUndefined();
    const { receivedDateTime } = come('reply');
    expect(await look({ after })).toMatchObject({ receivedDateTime });
  });

  test('is found in the conversation where the service refuses to search for replies', async () => {
    const refused = {
      status: 400,
      headers: {},
      body: { error: { code: 'InefficientFilter', message: 'No.' } },
    };
    const { come, look } = worldOf({
      aroundPart: ({ url }, run) => (url.includes('0x1042') ? refused : run()),
    });
    come('elsewhere');
    expect(await look()).toBeUndefined();
    come('reply');
    expect(await look()).toMatchObject({ name: 'Anna Keller' });
  });
});
