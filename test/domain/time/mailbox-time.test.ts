import { describe, expect, test } from '@jest/globals';
import { dueDay, timeLeftToday, today, wallClock } from '../../../src/domain/time/mailbox-time';
import { fixedZone } from '../../support/fixed-zone';

const ahead = (minutes: number) => fixedZone('Anywhere', minutes / 60);

describe('time in the mailbox', () => {
  test('says what day it is there, not here', () => {
    const instant = new Date('2026-11-21T23:30:00Z');
    expect(today(ahead(0), instant)).toBe('2026-11-21');
    expect(today(ahead(60), instant)).toBe('2026-11-22');
    expect(today(ahead(-480), instant)).toBe('2026-11-21');
  });

  test('says what its clock shows, in texts that sort by time', () => {
    expect(wallClock(ahead(60), new Date('2026-11-30T23:04:59Z'))).toBe('2026-12-01T00:04');
    expect(wallClock(ahead(-480), new Date('2026-11-21T18:30:00Z'))).toBe('2026-11-21T10:30');
  });

  test.each([
    ['a moment before midnight', '2026-11-21T22:59:59.999Z', 1],
    ['at midnight', '2026-11-21T23:00:00Z', 86_400_000],
    ['at noon', '2026-11-22T11:00:00Z', 43_200_000],
  ])('tells how long the day still lasts: %s', (_case, instant, left) => {
    expect(timeLeftToday(ahead(60), new Date(instant))).toBe(left);
  });

  test.each([
    ['midnight of its own zone', '2026-11-20T23:00:00Z', 60],
    ['midnight in UTC, read to the east', '2026-11-21T00:00:00Z', 60],
    ['midnight in UTC, read to the west', '2026-11-21T00:00:00Z', -300],
    ['midnight of a zone further east', '2026-11-20T20:00:00Z', 60],
    ['summer midnight read in winter time', '2026-11-20T22:00:00Z', 60],
  ])('takes %s for the day that was meant', (_case, instant, minutes) => {
    expect(dueDay(ahead(minutes), new Date(instant))).toBe('2026-11-21');
  });
});
