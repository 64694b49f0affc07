import { describe, expect, test } from '@jest/globals';
import type { MailSeed } from '../../../sandbox/mails/mail-seed';
import { createGraphFixture, errorIn, objectIn, valuesIn } from './graph-fixture';

const subjects = (values: readonly Record<string, unknown>[]): unknown[] =>
  values.map((one) => one['subject']);
const encoded = encodeURIComponent;

describe('a message', () => {
  test('shows what is selected, with id and etag', () => {
    const { call, mail } = createGraphFixture();
    const { body } = call('GET', `/me/messages/${mail('second').id}?$select=subject,internetMessageHeaders`);
    expect(Object.keys(objectIn(body)).sort()).toEqual([
      '@odata.context',
      '@odata.etag',
      'id',
      'internetMessageHeaders',
      'subject',
    ]);
    expect(body).toMatchObject({
      internetMessageHeaders: [{ name: 'Received' }, { name: 'In-Reply-To' }, { name: 'References' }],
    });
  });

  test('that was just sent has no internetMessageId', () => {
    const { call, mail } = createGraphFixture();
    expect(call('GET', `/me/messages/${mail('sent').id}`).body).toMatchObject({ internetMessageId: null });
  });
});

describe('the messages', () => {
  const many: readonly MailSeed[] = Array.from({ length: 25 }, (_none, index) => ({
    key: `m${index}`,
    from: { name: 'Ben Okafor', address: 'ben@example.com' },
    subject: `Mail ${index}`,
    date: index + 1,
    folder: index < 5 ? 'archive' : 'inbox',
  }));

  test('come newest first in pages of ten', () => {
    const { call } = createGraphFixture({ seeds: many });
    const sizes: number[] = [];
    let url: unknown = '/me/messages?$select=subject&$count=true';
    while (typeof url === 'string') {
      const page = call('GET', url.replace('https://graph.microsoft.com/v1.0', ''));
      sizes.push(valuesIn(page).length);
      expect(page.body).toMatchObject({ '@odata.count': 25 });
      url = objectIn(page.body)['@odata.nextLink'];
    }
    expect(sizes).toEqual([10, 10, 5]);
    expect(subjects(valuesIn(call('GET', '/me/messages?$top=2')))).toEqual(['Mail 0', 'Mail 1']);
    expect(call('GET', '/me/messages?$top=1001').status).toBe(400);
  });

  test('are found by their internetMessageId, every copy, when it is encoded', () => {
    const ben = { name: 'Ben Okafor', address: 'ben@example.com' };
    const { call, mail } = createGraphFixture({
      seeds: [
        { key: 'note', from: ben, subject: 'Note', date: 2 },
        { key: 'note-sent', copyOf: 'note', from: ben, subject: 'Note', date: 2, folder: 'sentitems' },
      ],
    });
    const id = mail('note').internetMessageId;
    expect(
      valuesIn(call('GET', `/me/messages?$filter=${encoded(`internetMessageId eq '${id}'`)}`)),
    ).toHaveLength(2);
    expect(valuesIn(call('GET', `/me/messages?$filter=internetMessageId eq '${id}'`))).toEqual([]);
  });

  test.each([
    ["contains(subject,'it''s')", ["RE: First, it's done"]],
    ["from/emailAddress/address eq 'CLEO@example.org'", ['Files']],
    ["toRecipients/any(r:r/emailAddress/address eq 'adele@example.com') and isRead eq false", ['Files']],
    ["categories/any(c:c eq 'Red category') or importance eq 'low'", ['Files']],
    ['receivedDateTime lt 2026-11-21T06:00:00Z', ['First']],
    [
      'not hasAttachments and isRead eq true and receivedDateTime ge 2026-11-21T10:00:00+00:00',
      ['Just sent'],
    ],
    ["flag/flagStatus eq 'flagged'", []],
  ])('can be filtered by %s', (filter, expected) => {
    const { call } = createGraphFixture();
    expect(
      subjects(valuesIn(call('GET', `/me/messages?$select=subject&$filter=${encoded(filter)}`))),
    ).toEqual(expected);
  });

  test.each([
    "colour eq 'x'",
    'isRead eq 7',
    'subject gt',
    'flag ne null',
    "contains(isRead,'x')",
    "toRecipients/all(r:r/emailAddress/address eq 'x')",
    "(subject eq 'x'",
    "subject eq 'x' trailing",
  ])('cannot be filtered by %s', (filter) => {
    const { call } = createGraphFixture();
    expect(errorIn(call('GET', `/me/messages?$filter=${encoded(filter)}`))).toMatchObject({
      status: 400,
      code: 'BadRequest',
    });
  });
});
