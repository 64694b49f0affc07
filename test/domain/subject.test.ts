import { describe, expect, test } from '@jest/globals';
import * as fc from 'fast-check';
import { bareSubject, fitTitle, maxTitleLength } from '../../src/domain/subject';

describe('a title from a subject', () => {
  test.each([
    ['RE: Budget', 'Budget'],
    ['AW: WG: Re: FW: Budget', 'Budget'],
    ['Re[2]: Budget', 'Budget'],
    ['SV: TR : Budget', 'Budget'],
    ['回复：预算', '预算'],
    ['  Budget \t 2027 ', 'Budget 2027'],
    ['Reply needed: budget', 'Reply needed: budget'],
    ['Regarding: budget', 'Regarding: budget'],
    ['RE:', ''],
    ['', ''],
  ])('%p becomes %p', (subject, title) => {
    expect(bareSubject(subject)).toBe(title);
  });

  test('is cut to what the service takes and keeps the rest', () => {
    const { title, overflow } = fitTitle('x'.repeat(400));
    expect(title).toHaveLength(maxTitleLength);
    expect(title.slice(0, -1) + overflow).toBe('x'.repeat(400));
  });

  test('never cuts a character in two', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme-composite', minLength: 100, maxLength: 400 }), (text) => {
        const { title, overflow } = fitTitle(text);
        expect(title.length).toBeLessThanOrEqual(maxTitleLength);
        // Throws for half of a surrogate pair.
        expect(() => encodeURIComponent(title)).not.toThrow();
        expect(overflow === '' ? title : title.slice(0, -1) + overflow).toBe(text);
      }),
    );
  });
});
