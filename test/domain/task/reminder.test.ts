import { describe, expect, test } from '@jest/globals';
import { isToCome } from '../../../src/domain/task/fields/reminder';
import {
  clockOf,
  partsOf,
  quickReminders,
  reminderOf,
  usualReminder,
} from '../../../src/domain/task/reminder';
import { plainDate, type PlainDate } from '../../../src/domain/time/plain-date';
import { fixedZone } from '../../support/fixed-zone';

const friday = plainDate(2026, 11, 27);
const thursday = plainDate(2026, 11, 26);

describe('the reminder that is offered', () => {
  test.each<[string, PlainDate | undefined, string, PlainDate]>([
    ['on the due day', plainDate(2026, 12, 4), '2026-11-26T23:30', plainDate(2026, 12, 4)],
    ['today before nine, without a due day', undefined, '2026-11-26T08:59', thursday],
    ['tomorrow from nine on', undefined, '2026-11-26T09:00', friday],
    ['tomorrow when the due day has begun', thursday, '2026-11-26T12:00', friday],
    ['today when the due day is over', plainDate(2026, 11, 20), '2026-11-26T07:00', thursday],
  ])('is %s', (_, due, now, day) => {
    expect(usualReminder(due, now)).toEqual({ day, time: '09:00' });
  });
});

describe('the reminders of one click', () => {
  const quick = (now: string) => quickReminders(now).map(({ name, day, time }) => `${name} ${day} ${time}`);

  test('are a full hour later today, tomorrow morning and next Monday morning', () => {
    const others = ['tomorrow 2026-11-27 09:00', 'next-week 2026-11-30 09:00'];
    expect(quick('2026-11-26T09:00')).toEqual(['later-today 2026-11-26 12:00', ...others]);
    expect(quick('2026-11-26T19:59')).toEqual(['later-today 2026-11-26 23:00', ...others]);
    expect(quick('2026-11-26T20:01')).toEqual(others);
  });
});

test('reminders are offered at the time of the settings', () => {
  expect(usualReminder(undefined, '2026-11-26T08:00', '07:45')).toEqual({ day: friday, time: '07:45' });
  expect(quickReminders('2026-11-26T23:00', '07:45').map(({ time }) => time)).toEqual(['07:45', '07:45']);
});

describe('a reminder', () => {
  const berlin = fixedZone('Europe/Berlin', 1);

  test('is on the mailbox’s clock, read back in UTC or just entered', () => {
    expect(clockOf({ dateTime: '2026-11-27T23:30:00.0000000', timeZone: 'UTC' }, berlin)).toBe(
      '2026-11-28T00:30',
    );
    expect(clockOf({ dateTime: '2026-11-27T23:30:00', timeZone: 'Europe/Berlin' }, berlin)).toBe(
      '2026-11-27T23:30',
    );
  });

  test.each([
    ['whole', { day: friday, time: '14:30' }, '2026-11-27T14:30:00'],
    ['without its day', { day: undefined, time: '14:30' }, 'T14:30:00'],
    ['without its time', { day: friday, time: '' }, '2026-11-27T'],
  ])('keeps its parts: %s', (_, parts, dateTime) => {
    const reminder = reminderOf(parts, 'Europe/Berlin');
    expect(reminder).toEqual({ dateTime, timeZone: 'Europe/Berlin' });
    expect(partsOf(reminder)).toEqual(parts);
  });

  test.each([
    ['2026-11-27T14:30:00', true],
    ['2026-11-26T12:01:00', true],
    ['2026-11-26T12:00:00', false],
    ['2025-12-31T23:00:00', false],
    ['T14:30:00', false],
    ['2026-11-27T', false],
  ])('for %s at noon of 26 November is to come: %s', (dateTime, is) => {
    expect(isToCome({ dateTime, timeZone: 'UTC' }, '2026-11-26T12:00')).toBe(is);
  });
});
