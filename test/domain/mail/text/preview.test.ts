import { describe, expect, test } from '@jest/globals';
import { cleanPreview } from '../../../../src/domain/mail/text/mail-text';

/** Longest preview of the service. */
const length = 255;
const sentence = 'The second lift is in the offer of the landlord, and Dana wants the numbers on one page. ';
const before = sentence.repeat(3).slice(0, 240).trimEnd();

/** A preview that the service cut after the first letters of a word. */
const cutAfter = (space: string, letters: string) =>
  `${before.slice(0, length - space.length - letters.length)}${space}${letters}`;

describe('the preview of a mail', () => {
  test.each([
    ['a line', cutAfter(',\r\n', 'a')],
    ['a paragraph', cutAfter('.\r\n \r\n', 'an')],
    ['a word', cutAfter(', ', 'cl')],
  ])('that ends with the first letters of %s ends before them, and says that there is more', (_, cut) => {
    const preview = cut.padStart(length, 'x');
    const kept = preview.slice(0, preview.search(/\s+\S+$/)).replace(/\s+/g, ' ');
    expect(cleanPreview(preview, 'Budget').text.replace(/\s+/g, ' ')).toBe(`${kept}…`);
  });

  test('that is whole stays as it is', () => {
    expect(cleanPreview(sentence, 'Budget').text).toBe(sentence.trim());
  });
});
