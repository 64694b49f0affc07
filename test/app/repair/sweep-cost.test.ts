import { expect, test } from '@jest/globals';
import { createOutbox } from '../../../src/app/outbox/outbox';
import { sweep } from '../../../src/app/repair/sweep';
import { linksOf } from '../../../src/domain/mail/message-tag';
import { createMemoryOutboxStore } from '../../../src/edges/browser/outbox-store';
import { createSystemClock } from '../../../src/edges/browser/system-clock';
import { createSystemRandom } from '../../../src/edges/browser/system-random';
import { indexValue } from '../../../src/edges/graph/tags/link-index';
import { tagNames } from '../../../src/edges/graph/tags/tag-names';
import { createWorld, keyOf, linkOf, newTask, none, tagWith } from '../../support/graph-world';
import { nodeDigest } from '../../support/node-digest';
import { present } from '../../support/present';

const mails = 10_000;
const lists = 500;
const { property } = tagNames('dev.emailtotodo');

test(`${mails} tracked mails and ${lists} lists cost no more than the lists, and the mail of what was lost`, async () => {
  const from = { name: 'Ben Okafor', address: 'ben@example.com' };
  const seeds = Array.from({ length: mails }, (_nothing, number) => ({
    key: `mail-${number}`,
    from,
    subject: `Subject ${number}`,
    date: 60 + number,
  }));
  const world = createWorld({ seeds });
  const { mailbox, tasks, messages, exchanges } = world;
  for (let number = mailbox.lists().length; number < lists; number += 1) mailbox.addList(`List ${number}`);
  for (let number = 1; number < mails; number += 1) {
    const value = indexValue(tagWith(linkOf(number)));
    mailbox.updateMessage(world.seed(`mail-${number}`), {}, new Map([[property, value]]));
  }
  // Made, and cut off before its mail was tagged.
  const lost = await world.message('mail-0');
  const list = present(mailbox.lists().at(-1));
  await tasks.create(newTask(0, lost, { listId: list.id }), none);
  exchanges.length = 0;
  const clock = createSystemClock();
  const report = await sweep(
    {
      owner: 'adele@example.com',
      tasks,
      messages,
      outbox: createOutbox(createMemoryOutboxStore(), clock),
      clock,
      locks: { areShared: () => true, run: (_name, _signal, work) => work() },
      random: createSystemRandom(),
      digest: nodeDigest,
      itemTags: () => undefined,
      lists: { read: () => undefined, write: () => {} },
      mailbox: { body: () => Promise.reject(new Error('not asked for')) },
    },
    none,
  );
  expect(report).toEqual({ unread: [], failures: [] });
  expect(linksOf((await world.message('mail-0')).tag)).toMatchObject([{ taskKey: keyOf(0) }]);
  // The lists by pages of 100, their tasks by twenty in a round trip, one for the mails by key, one for the mail, one to tag it.
  const pages = lists / 100;
  const readings = lists / 20;
  expect(exchanges.length - 1).toBeLessThanOrEqual(pages + readings + 1 + 1 + 1);
}, 60_000);
