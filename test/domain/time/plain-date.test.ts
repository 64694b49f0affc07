import { describe, expect, test } from '@jest/globals';
import * as fc from 'fast-check';
import {
  addDays,
  daysBetween,
  nextMonday,
  plainDate,
  toDueDay,
  toPlainDate,
  utcMidnight,
} from '../../../src/domain/time/plain-date';

const days = fc.integer({ min: -50_000, max: 50_000 }).map((n) => addDays(plainDate(2026, 1, 1), n));

describe('a plain date', () => {
  test.each(['2026-02-29', '2026-13-01', '2026-00-10', '21.11.2026', '2026-1-1', ''])('is not %p', (text) => {
    expect(toPlainDate(text)).toBeUndefined();
  });

  test('takes the leap day of a leap year', () => {
    expect(toPlainDate('2028-02-29')).toBe('2028-02-29');
  });

  test('adds days over the ends of months, years and daylight saving', () => {
    expect(addDays(plainDate(2026, 10, 24), 1)).toBe('2026-10-25');
    expect(addDays(plainDate(2026, 10, 25), 1)).toBe('2026-10-26');
    expect(addDays(plainDate(2026, 12, 31), 1)).toBe('2027-01-01');
  });

  test('counts back what was added', () => {
    fc.assert(
      fc.property(days, fc.integer({ min: -9_999, max: 9_999 }), (day, n) => {
        expect(daysBetween(day, addDays(day, n))).toBe(n);
      }),
    );
  });

  test('takes the Monday after any day for next week, never the day itself', () => {
    fc.assert(
      fc.property(days, (day) => {
        const monday = nextMonday(day);
        expect(new Date(utcMidnight(monday)).getUTCDay()).toBe(1);
        expect(daysBetween(day, monday)).toBeGreaterThanOrEqual(1);
        expect(daysBetween(day, monday)).toBeLessThanOrEqual(7);
      }),
    );
  });
});

describe('a due day that is entered', () => {
  test.each(['2000-01-01', '2026-05-03', '2028-02-29', '2999-12-31'])('may be %s', (text) => {
    expect(toDueDay(text)).toBe(text);
  });

  test.each([
    '',
    '0026-05-03',
    '0999-01-01',
    '1999-12-31',
    '3000-01-01',
    '20260-05-03',
    '2026-02-30',
    '2026-05',
  ])('is not %p', (text) => {
    expect(toDueDay(text)).toBeUndefined();
  });
});
