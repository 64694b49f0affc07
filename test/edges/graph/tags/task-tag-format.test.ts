import { describe, expect, test } from '@jest/globals';
import type { MailRef } from '../../../../src/domain/mail/mail';
import { toTaskKey } from '../../../../src/domain/task/task-key';
import { readTaskTag, taskTagBody } from '../../../../src/edges/graph/tags/task-tag-format';
import { present } from '../../../support/present';

const name = 'dev.emailtotodo.link';
const taskKey = present(toTaskKey('6f1d2c3b-0000-4000-8000-00000000000a'));

function mail(n: number, subject = 'Quarterly report'): MailRef {
  return {
    immutableId: `AAkALg${n}`.padEnd(150, 'A') + '==',
    internetMessageId: `<${n}.report@mail.example.com>`,
    conversationId: 'AAQkAD'.padEnd(100, 'B') + '=',
    owner: 'adele@example.com',
    subject,
    sender: 'ben@example.com',
    receivedDateTime: '2026-11-20T08:15:00Z',
  };
}

const bytes = (body: object) => Buffer.byteLength(JSON.stringify(body));

describe('the tag of a task', () => {
  test('comes back as it was written, also about a mail that is gone or has no immutable id', () => {
    const { immutableId: _, ...unknownId } = mail(2);
    const tag = { taskKey, mails: [mail(1), unknownId] };
    const [body] = [taskTagBody(tag, name)];
    const companions = {
      'formatVersion@odata.type': '#Int64',
      id: `microsoft.graph.openTypeExtension.${name}`,
    };
    expect(readTaskTag([{ ...body, ...companions }], name)).toEqual({ kind: 'tag', tag });
  });

  test('keeps the whole subject while it fits', () => {
    const tag = { taskKey, mails: [mail(1, 'x'.repeat(255))] };
    expect(readTaskTag([taskTagBody(tag, name)], name)).toEqual({ kind: 'tag', tag });
  });

  test('cuts subjects, at a whole character, before anything else', () => {
    const mails = [mail(1, '📎'.repeat(200)), mail(2, '議'.repeat(255))];
    const body = taskTagBody({ taskKey, mails }, name);
    expect(bytes(body)).toBeLessThanOrEqual(2048);
    const reading = readTaskTag([body], name);
    const read = reading.kind === 'tag' ? reading.tag.mails : [];
    expect(read.map(({ subject: _, ...rest }) => rest)).toEqual(mails.map(({ subject: _, ...rest }) => rest));
    expect(read[0]?.subject).toMatch(/^(📎)+$/u);
    expect(read[1]?.subject).toMatch(/^議+$/u);
  });

  test('takes no more mails than fit without their subjects, and drops none', () => {
    const mails = [1, 2, 3, 4, 5].map((n) => mail(n));
    expect(() => taskTagBody({ taskKey, mails }, name)).toThrow(
      expect.objectContaining({ kind: 'rejected', trace: { code: 'tag-too-large' } }),
    );
  });

  test.each([
    ['no key', { formatVersion: 1, mails: '[]' }],
    ['no mails', { formatVersion: 1, taskKey }],
    ['a mail that is none', { formatVersion: 1, taskKey, mails: '[1]' }],
    [
      'a mail without owner',
      { formatVersion: 1, taskKey, mails: JSON.stringify([{ ...mail(1), owner: 1 }]) },
    ],
  ])('is damaged with %s', (_, values) => {
    expect(readTaskTag([{ extensionName: name, ...values }], name)).toEqual({ kind: 'damaged' });
  });

  test('of a newer format is told apart and not read', () => {
    expect(readTaskTag([{ extensionName: name, formatVersion: 3 }], name)).toEqual({
      kind: 'newer',
      formatVersion: 3,
    });
  });
});
