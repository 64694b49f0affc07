import { describe, expect, test } from '@jest/globals';
import {
  dayInSeries,
  dayOf,
  readDateTimeTimeZone,
} from '../../../../src/edges/graph/todo/date-time-time-zone';
import { fixedZone } from '../../../support/fixed-zone';

const zone = (hoursAhead: number) => fixedZone('W. Europe Standard Time', hoursAhead);
const utc = (dateTime: string) => ({ dateTime, timeZone: 'UTC' });

describe('a due date', () => {
  test.each([
    ['2026-11-27T23:00:00.0000000', 1, '2026-11-28'],
    ['2026-11-28T00:00:00.0000000', 0, '2026-11-28'],
    ['2026-11-28T05:00:00.0000000', -5, '2026-11-28'],
    ['2026-11-28T00:00:00.0000000', 1, '2026-11-28'],
    ['2026-11-28T00:00:00.0000000', -5, '2026-11-28'],
    ['2026-12-31T15:00:00.0000000', 9, '2027-01-01'],
  ])('that comes back as %s in UTC is, %i hours ahead, the nearest day', (stored, hours, day) => {
    expect(dayOf(utc(stored), zone(hours))).toBe(day);
  });

  test.each([
    ['2026-11-28T00:00:00.0000000', 13],
    ['2026-11-28T00:00:00.0000000', -8],
    ['2026-11-27T11:00:00.0000000', 13],
  ])('of a series that comes back as %s is its own day also %i hours ahead', (stored, hours) => {
    expect(dayInSeries(utc(stored), zone(hours))).toBe('2026-11-28');
  });

  test('in another zone than UTC stands for its own day', () => {
    const stored = { dateTime: '2026-11-28T00:00:00', timeZone: 'Tokyo Standard Time' };
    expect(dayOf(stored, zone(-8))).toBe('2026-11-28');
  });

  test('that is none is refused', () => {
    expect(() => dayOf(utc('tomorrow'), zone(0))).toThrow('dateTime is no date');
    expect(() => readDateTimeTimeZone({ dateTime: '2026-11-28T00:00:00' })).toThrow('timeZone');
    expect(readDateTimeTimeZone(null)).toBeUndefined();
    expect(readDateTimeTimeZone(undefined)).toBeUndefined();
  });
});
