import { describe, expect, test } from '@jest/globals';
import { readEmlHeader } from '../../../src/domain/mail/eml-header';

const eml = (...lines: readonly string[]) => [...lines, '', 'Subject: not this one', ''].join('\r\n');

describe('the header of a mail in a file', () => {
  test('tells Message-ID, subject and sender, whatever the case of its names', () => {
    expect(
      readEmlHeader(
        eml('FROM: "Okafor, Ben" <ben@example.com>', 'message-id: <1@example.com>', 'Subject: Lunch'),
      ),
    ).toEqual({
      internetMessageId: '<1@example.com>',
      subject: 'Lunch',
      sender: { name: 'Okafor, Ben', address: 'ben@example.com' },
    });
  });

  test('is read across folded lines', () => {
    expect(
      readEmlHeader(eml('Message-ID:', ' <a-very-long-id@example.com>', 'Subject: one', '\ttwo')),
    ).toMatchObject({ internetMessageId: '<a-very-long-id@example.com>', subject: 'one two' });
  });

  test.each([
    ['=?utf-8?B?w5xiZXJzaWNodA==?=', 'Übersicht'],
    ['=?iso-8859-1?Q?=DCbersicht_2026?=', 'Übersicht 2026'],
    ['=?UTF-8?q?a?= =?UTF-8?q?b?=', 'ab'],
    ['=?utf-8?B?5Lya6K2w?= (draft)', '会議 (draft)'],
    ['=?nonsense?Q?ok?=', 'ok'],
    ['=?utf-8?B?%%%?=', '=?utf-8?B?%%%?='],
    ['plain = text ?', 'plain = text ?'],
  ])('has %p for %p', (written, read) => {
    expect(readEmlHeader(eml('From: a@example.com', `Subject: ${written}`))?.subject).toBe(read);
  });

  test('counts once: what follows the first empty line, and a second field of a name, are no header', () => {
    expect(readEmlHeader(eml('From: a@example.com'))?.subject).toBe('');
    expect(readEmlHeader(eml('Subject: first', 'Subject: second'))?.subject).toBe('first');
  });

  test.each(['', '\r\n\r\n', 'PK\u0003\u0004 something else', '<html><body>Subject: x</body></html>'])(
    'is not found in %p',
    (text) => {
      expect(readEmlHeader(text)).toBeUndefined();
    },
  );

  test('is read in a moment from a long line without an end', () => {
    expect(readEmlHeader(`Subject: ${'=?'.repeat(100_000)}`)?.subject).toHaveLength(200_000);
  });
});
