import { describe, expect, test } from '@jest/globals';
import { offeredDates } from '../../../../src/domain/mail/dates/offered-dates';
import { toPlainDate, type PlainDate } from '../../../../src/domain/time/plain-date';

const day = (text: string): PlainDate => {
  const date = toPlainDate(text);
  if (!date) throw new Error(`${text} is no day.`);
  return date;
};
const found = (text: string, words = text) => ({ date: day(text), time: undefined, words });
const today = day('2026-11-26');

describe('of the days in a mail are offered', () => {
  test.each([
    ['the nearest first', ['2026-12-24', '2026-12-01'], ['2026-12-01', '2026-12-24']],
    ['today, but none before', ['2026-11-25', '2026-11-26'], ['2026-11-26']],
    [
      'at most three',
      ['2026-12-04', '2026-12-03', '2026-12-02', '2026-12-01'],
      ['2026-12-01', '2026-12-02', '2026-12-03'],
    ],
    ['none that has a chip already', ['2026-11-27', '2026-12-01'], ['2026-12-01']],
  ])('%s', (_what, days, offered) => {
    const dates = days.map((text) => found(text));
    expect(offeredDates(dates, today, [day('2026-11-27')]).map(({ date }) => date)).toEqual(offered);
  });

  test('each once, with the words that come first', () => {
    const dates = [found('2026-12-01', 'next Tuesday'), found('2026-12-01', 'December 1')];
    expect(offeredDates(dates, today, []).map(({ words }) => words)).toEqual(['next Tuesday']);
  });
});
