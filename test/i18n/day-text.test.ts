import { expect, test } from '@jest/globals';
import { plainDate } from '../../src/domain/time/plain-date';
import { dayText, dueText } from '../../src/i18n/day-text';
import { loadWords } from '../../src/i18n/load-words';

const today = plainDate(2026, 11, 21);

test('a day is written in the locale, without the year when it is this one', async () => {
  const british = await loadWords('en-GB');
  const american = await loadWords('en-US');
  expect(dayText(british, plainDate(2026, 11, 28), today)).toBe('Sat 28 Nov');
  expect(dayText(american, plainDate(2027, 1, 4), today)).toBe('Mon, Jan 4, 2027');
});

test('a day is the same one in every zone of the machine', async () => {
  const words = await loadWords('de-DE');
  expect(dayText(words, plainDate(2026, 12, 31), today)).toBe('Do., 31. Dez.');
});

test('due days near today have words of their own', async () => {
  const words = await loadWords('en-GB');
  expect(dueText(words, today, today)).toBe('Due today');
  expect(dueText(words, plainDate(2026, 11, 22), today)).toBe('Due tomorrow');
  expect(dueText(words, plainDate(2026, 11, 30), today)).toBe('Due Mon 30 Nov');
  expect(dueText(words, plainDate(2026, 11, 20), today)).toBe('Overdue since Fri 20 Nov');
});
