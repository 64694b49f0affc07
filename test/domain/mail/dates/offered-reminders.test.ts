import { describe, expect, test } from '@jest/globals';
import type { FoundDate } from '../../../../src/domain/mail/dates/find-dates';
import { offeredReminders } from '../../../../src/domain/mail/dates/offered-reminders';
import { plainDate } from '../../../../src/domain/time/plain-date';

const found = (day: number, time: string | undefined, words = `day ${day}`): FoundDate => ({
  date: plainDate(2026, 11, day),
  time,
  words,
});
const offered = (...dates: readonly FoundDate[]) =>
  offeredReminders(dates, '2026-11-26T12:00').map(({ date, time }) => `${date} ${time}`);

describe('the moments of a mail that are offered for a reminder', () => {
  test.each<[string, readonly FoundDate[], readonly string[]]>([
    ['those with a time', [found(28, undefined), found(27, '09:30')], ['2026-11-27 09:30']],
    ['those to come', [found(26, '12:00'), found(26, '12:01'), found(25, '18:00')], ['2026-11-26 12:01']],
    ['each once', [found(27, '09:30', 'first'), found(27, '09:30', 'again')], ['2026-11-27 09:30']],
    [
      'the three nearest, in their order',
      [found(30, '08:00'), found(27, '17:00'), found(29, '08:00'), found(27, '08:00')],
      ['2026-11-27 08:00', '2026-11-27 17:00', '2026-11-29 08:00'],
    ],
  ])('are %s', (_case, dates, expected) => {
    expect(offered(...dates)).toEqual(expected);
  });

  test('keep the words that say so first', () => {
    const dates = [found(27, '09:30', 'first'), found(27, '09:30', 'again')];
    expect(offeredReminders(dates, '2026-11-26T12:00')).toMatchObject([{ words: 'first' }]);
  });
});
