import { describe, expect, test } from '@jest/globals';
import { daysOf, firstDay, newSeries } from '../../../src/domain/task/recurrence';
import type { Repeat } from '../../../src/domain/task/repeat';
import { plainDate, type PlainDate } from '../../../src/domain/time/plain-date';

const thursday = plainDate(2026, 11, 26);
const saturday = plainDate(2026, 11, 28);
const monday = plainDate(2026, 11, 30);
const workdays = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday'];

describe('a new series', () => {
  test.each<[string, Repeat, object]>([
    ['daily', { unit: 'day', every: 1 }, { type: 'daily', interval: 1 }],
    ['every three days', { unit: 'day', every: 3 }, { type: 'daily', interval: 3 }],
    [
      'weekdays',
      { unit: 'weekday', every: 1 },
      { type: 'weekly', interval: 1, daysOfWeek: workdays, firstDayOfWeek: 'monday' },
    ],
    [
      'weekly, on the weekday of its due day',
      { unit: 'week', every: 1 },
      { type: 'weekly', interval: 1, daysOfWeek: ['monday'], firstDayOfWeek: 'monday' },
    ],
    [
      'every other week on two days',
      { unit: 'week', every: 2, days: ['monday', 'friday'] },
      { type: 'weekly', interval: 2, daysOfWeek: ['monday', 'friday'], firstDayOfWeek: 'monday' },
    ],
    ['monthly', { unit: 'month', every: 1 }, { type: 'absoluteMonthly', interval: 1, dayOfMonth: 30 }],
    [
      'every ten years',
      { unit: 'year', every: 10 },
      { type: 'absoluteYearly', interval: 10, dayOfMonth: 30, month: 11 },
    ],
  ])('has the pattern that the service takes: %s', (_, repeat, pattern) => {
    expect(newSeries(repeat, monday, 'Europe/Berlin')).toEqual({
      pattern,
      range: { type: 'noEnd', startDate: '2026-11-30', recurrenceTimeZone: 'Europe/Berlin' },
    });
  });
});

describe('the first due day', () => {
  test.each<[string, Repeat, PlainDate, PlainDate]>([
    ['the chosen one, daily', { unit: 'day', every: 5 }, saturday, saturday],
    ['the chosen one, weekly', { unit: 'week', every: 1 }, saturday, saturday],
    ['the chosen one, on a weekday', { unit: 'weekday', every: 1 }, thursday, thursday],
    ['the Monday after a weekend', { unit: 'weekday', every: 1 }, saturday, monday],
    [
      'the next of the chosen days',
      { unit: 'week', every: 2, days: ['monday', 'wednesday'] },
      thursday,
      monday,
    ],
    ['the chosen one, monthly', { unit: 'month', every: 1 }, saturday, saturday],
  ])('is %s', (_, repeat, due, first) => {
    expect(firstDay(repeat, due)).toBe(first);
  });

  test('is on the weekday that a weekly task has without chosen days', () => {
    expect(daysOf({ unit: 'week', every: 1 }, saturday)).toEqual(['saturday']);
  });
});
