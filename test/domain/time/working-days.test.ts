import { expect, test } from '@jest/globals';
import { plainDate } from '../../../src/domain/time/plain-date';
import { addWorkingDays, weekendOf } from '../../../src/domain/time/working-days';

const friday = plainDate(2026, 11, 27);

test.each([
  ['en-US', 3, plainDate(2026, 12, 2)],
  ['de', 1, plainDate(2026, 11, 30)],
  // Friday and Saturday are days off.
  ['ar-SA', 3, plainDate(2026, 12, 1)],
  ['ja', 10, plainDate(2026, 12, 11)],
])('working days leave out the weekend of %s', (locale, count, day) => {
  expect(addWorkingDays(friday, count, weekendOf(locale))).toBe(day);
});

test('a wait that begins on a Saturday counts from Monday', () => {
  expect(addWorkingDays(plainDate(2026, 11, 28), 1, weekendOf('en'))).toBe(plainDate(2026, 11, 30));
});
