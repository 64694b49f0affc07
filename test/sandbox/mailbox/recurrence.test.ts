import { describe, expect, test } from '@jest/globals';
import { nextOccurrence } from '../../../sandbox/mailbox/recurrence';
import type { Recurrence } from '../../../sandbox/mailbox/stored-task';

const day = (text: string): number => Date.parse(`${text}T00:00:00Z`);

function series(
  pattern: Partial<Recurrence['pattern']>,
  range: Partial<Recurrence['range']> = {},
): Recurrence {
  return {
    pattern: {
      type: 'daily',
      interval: 1,
      month: 0,
      dayOfMonth: 0,
      daysOfWeek: [],
      firstDayOfWeek: 'sunday',
      index: 'first',
      ...pattern,
    },
    range: {
      type: 'noEnd',
      startDate: '2026-01-01',
      endDate: '0001-01-01',
      recurrenceTimeZone: 'UTC',
      numberOfOccurrences: 0,
      ...range,
    },
  };
}

const next = (recurrence: Recurrence, after: string): string | undefined => {
  const found = nextOccurrence(recurrence, day(after));
  return found === undefined ? undefined : new Date(found).toISOString().slice(0, 10);
};

describe('the next day of a series', () => {
  test.each([
    [{ type: 'daily' as const, interval: 3 }, '2026-01-01', '2026-01-04'],
    [{ type: 'weekly' as const, daysOfWeek: ['monday', 'thursday'] }, '2026-01-01', '2026-01-05'],
    [{ type: 'weekly' as const, daysOfWeek: ['thursday'], interval: 2 }, '2026-01-01', '2026-01-15'],
    [{ type: 'absoluteMonthly' as const, dayOfMonth: 31 }, '2026-01-31', '2026-02-28'],
    [{ type: 'absoluteMonthly' as const, dayOfMonth: 15, interval: 12 }, '2026-01-15', '2027-01-15'],
    [
      { type: 'relativeMonthly' as const, daysOfWeek: ['tuesday'], index: 'second' as const },
      '2026-01-13',
      '2026-02-10',
    ],
    [
      { type: 'relativeMonthly' as const, daysOfWeek: ['friday'], index: 'last' as const },
      '2026-11-27',
      '2026-12-25',
    ],
    [{ type: 'absoluteYearly' as const, month: 2, dayOfMonth: 29 }, '2026-02-28', '2027-02-28'],
    [
      { type: 'relativeYearly' as const, month: 11, daysOfWeek: ['thursday'], index: 'fourth' as const },
      '2026-11-26',
      '2027-11-25',
    ],
  ])('%j after %s is %s', (pattern, after, expected) => {
    expect(next(series(pattern), after)).toBe(expected);
  });

  test('is missing when the series has ended', () => {
    expect(next(series({}, { type: 'endDate', endDate: '2026-01-03' }), '2026-01-02')).toBe('2026-01-03');
    expect(next(series({}, { type: 'endDate', endDate: '2026-01-03' }), '2026-01-03')).toBeUndefined();
    expect(next(series({}, { type: 'numbered', numberOfOccurrences: 2 }), '2026-01-01')).toBe('2026-01-02');
    expect(next(series({}, { type: 'numbered', numberOfOccurrences: 2 }), '2026-01-02')).toBeUndefined();
  });
});
