import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { MailRef } from '../../../../src/domain/mail/mail';
import { toTaskKey } from '../../../../src/domain/task/task-key';
import type { TaskTag } from '../../../../src/domain/task/task-tag';
import type { Waiting } from '../../../../src/domain/task/waiting';
import { plainDate } from '../../../../src/domain/time/plain-date';
import { readTaskTag, taskTagBody } from '../../../../src/edges/graph/tags/task-tag-format';
import { digestOf } from '../../../support/node-digest';
import { present } from '../../../support/present';
import { realListId, realTaskId } from '../../../support/real-ids';

const name = 'dev.emailtotodo.link';
const taskKey = present(toTaskKey('6f1d2c3b-0000-4000-8000-00000000000a'));

/** A mail whose ids are as long as those of the service. */
const mail = {
  immutableId: realTaskId(1, 1),
  internetMessageId: '<AS8PR04MB1234567890ABCDEF1234567890A@AS8PR04MB1234.eurprd04.prod.outlook.com>',
  conversationId: realListId(2),
  mailbox: digestOf('adele@example.com'),
  subject: 'Quarterly report',
  sender: 'ben@example.com',
  receivedDateTime: '2026-11-20T08:15:00Z',
} satisfies MailRef;

const others = (count: number) =>
  Array.from({ length: count }, (_, index) => digestOf(`<${String(index)}@example.com>`));
const read = (values: object) => readTaskTag([{ extensionName: name, ...values }], name);
const bytes = (body: object) => Buffer.byteLength(JSON.stringify(body));

/** The extension as version 0.1.0 wrote it. */
function firstFormat({ mailbox, ...rest }: MailRef, owner = mailbox) {
  return { formatVersion: 1, linkKey: taskKey, mails: JSON.stringify([{ ...rest, owner }]) };
}

const text = fc.string({ unit: 'grapheme', maxLength: 40 });
const id = fc.string({ minLength: 3, maxLength: 60 });
const anyTag: fc.Arbitrary<TaskTag> = fc.record(
  {
    taskKey: fc.constant(taskKey),
    others: fc.array(fc.string().map(digestOf), { maxLength: 10 }),
    waiting: fc.record<Waiting, 'asked' | 'since' | 'by'>(
      {
        asked: fc.record({ internetMessageId: id, conversationId: id }),
        since: fc.constant('2026-11-23T08:15:00Z'),
        by: fc.constant(plainDate(2026, 11, 26)),
        name: text,
        after: fc.constant('2026-11-24T08:15:00Z'),
        dueBefore: fc.constant(plainDate(2026, 12, 24)),
      },
      { requiredKeys: ['asked', 'since', 'by'] },
    ),
    mail: fc.record<MailRef, 'internetMessageId' | 'conversationId' | 'mailbox'>(
      {
        immutableId: id,
        internetMessageId: id,
        conversationId: id,
        mailbox: text,
        subject: text,
        sender: text,
        receivedDateTime: text,
      },
      { requiredKeys: ['internetMessageId', 'conversationId', 'mailbox'] },
    ),
  },
  { requiredKeys: ['taskKey', 'others'] },
);

describe('the tag of a task', () => {
  test('comes back as it was written, whether the task is new or had a tag', () => {
    fc.assert(
      fc.property(anyTag, fc.boolean(), (tag, isRewritten) => {
        const body = taskTagBody(tag, name, { isRewritten });
        const companions = {
          'formatVersion@odata.type': '#Int64',
          id: `microsoft.graph.openTypeExtension.${name}`,
        };
        expect(read({ ...body, ...companions })).toEqual({ kind: 'tag', tag });
      }),
    );
  });

  test('is written in the oldest format that holds it, and leaves nothing of a newer one behind', () => {
    const { internetMessageId, conversationId } = mail;
    const waiting: Waiting = {
      asked: { internetMessageId, conversationId },
      since: '2026-11-23T08:15:00Z',
      by: plainDate(2026, 11, 26),
      name: 'Anna Keller',
    };
    const tag = { taskKey, mail, others: [] };
    const waits = taskTagBody({ ...tag, waiting }, name);
    expect(waits).toMatchObject({ formatVersion: 3 });
    // The mail that was asked is the first one, which is there already.
    expect(JSON.stringify(waits).split(internetMessageId)).toHaveLength(2);
    expect(read(waits)).toEqual({ kind: 'tag', tag: { ...tag, waiting } });
    const over = { ...waits, ...taskTagBody(tag, name, { isRewritten: true }) };
    expect(over).toMatchObject({ formatVersion: 2 });
    expect(JSON.stringify(over)).not.toContain('Anna');
    expect(read(over)).toEqual({ kind: 'tag', tag });
  });

  test('keeps the whole subject while it fits', () => {
    const tag = { taskKey, mail: { ...mail, subject: 'x'.repeat(255) }, others: [] };
    expect(read(taskTagBody(tag, name))).toEqual({ kind: 'tag', tag });
  });

  test('takes fifty mails, and drops the subject, the sender and the time to take them', () => {
    const tag = { taskKey, mail, others: others(49) };
    const body = taskTagBody(tag, name, { isRewritten: true });
    expect(bytes(body)).toBeLessThanOrEqual(2048);
    expect(read(body)).toMatchObject({ tag: { mail: { subject: mail.subject }, others: tag.others } });
    const long = { ...mail, conversationId: realTaskId(2, 2).repeat(2), sender: 'b'.repeat(200) };
    const { subject: _subject, sender: _sender, receivedDateTime: _time, ...ids } = long;
    const cut = taskTagBody({ ...tag, mail: long }, name, { isRewritten: true });
    expect(bytes(cut)).toBeLessThanOrEqual(2048);
    expect(read(cut)).toEqual({ kind: 'tag', tag: { ...tag, mail: ids } });
  });

  test('cuts the subject at a whole character', () => {
    const body = taskTagBody(
      { taskKey, mail: { ...mail, subject: '📎'.repeat(255) }, others: others(20) },
      name,
    );
    const reading = read(body);
    expect(reading.kind === 'tag' && reading.tag.mail?.subject).toMatch(/^(📎)+$/u);
  });

  test.each([
    ['more than fifty mails', { taskKey, mail, others: others(50) }],
    ['ids that leave no room', { taskKey, mail: { ...mail, conversationId: 'c'.repeat(2000) }, others: [] }],
  ])('is refused with %s, and drops none', (_, tag) => {
    expect(() => taskTagBody(tag, name)).toThrow(
      expect.objectContaining({ kind: 'rejected', trace: { code: 'tag-too-large' } }),
    );
  });

  test('of format 1 is read, and nothing of it is left once format 2 was written over it', () => {
    const { immutableId: _, ...unknownId } = mail;
    for (const ref of [mail, unknownId]) {
      const old = firstFormat(ref, 'adele@example.com');
      const reading = read(old);
      const tag = { taskKey, mail: { ...ref, mailbox: 'adele@example.com' }, others: [] };
      expect(reading).toEqual({ kind: 'tag', tag });
      // Also where the service merges.
      const merged = {
        ...old,
        ...taskTagBody({ taskKey, mail: ref, others: [] }, name, { isRewritten: true }),
      };
      expect(read(merged)).toEqual({ kind: 'tag', tag: { taskKey, mail: ref, others: [] } });
      expect(JSON.stringify(merged)).not.toContain('adele@');
    }
  });

  test('of a newer format is told apart and not read, whatever it holds', () => {
    fc.assert(
      fc.property(fc.integer({ min: 4 }), fc.jsonValue(), (formatVersion, value) => {
        expect(read({ formatVersion, taskKey: value, mail: value, others: value })).toEqual({
          kind: 'newer',
          formatVersion,
        });
      }),
    );
  });

  const whole = taskTagBody({ taskKey, mail, others: [] }, name);
  test.each([
    ['no key', { ...whole, taskKey: undefined }],
    ['no word about its mail', { ...whole, mail: undefined }],
    ['no word about further mails', { ...whole, others: undefined }],
    ['a mail that is none', { ...whole, mail: '[1]' }],
    ['a mail without its mailbox', { ...whole, mail: JSON.stringify({ ...mail, mailbox: 1 }) }],
    ['an id that leads elsewhere', { ...whole, mail: JSON.stringify({ ...mail, immutableId: '..' }) }],
    ['a further mail that is no digest', { ...whole, others: '<1@example.com>' }],
    ['no key in format 1', { ...firstFormat(mail), linkKey: undefined }],
    ['no mail in format 1', { ...firstFormat(mail), mails: '[]' }],
    ['a mail that is none in format 1', { ...firstFormat(mail), mails: '[1]' }],
  ])('is damaged with %s', (_, values) => {
    expect(read(values)).toEqual({ kind: 'damaged' });
  });
});
