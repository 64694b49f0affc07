import { describe, expect, test } from '@jest/globals';
import { WINDOWS_TO_IANA_MAP } from 'windows-iana';
import { instantOf, nearestDay, resolveZone, wallClock } from '../../../sandbox/mailbox/time-zones';

const utc = (text: string): number => Date.parse(`${text}Z`);
const iso = (instant: number): string => new Date(instant).toISOString().slice(0, 16);

describe('zone names', () => {
  test('of Windows are all known', () => {
    expect(WINDOWS_TO_IANA_MAP.filter(({ windowsName }) => resolveZone(windowsName) === undefined)).toEqual(
      [],
    );
  });

  test.each([
    ['Europe/Berlin', 'Europe/Berlin'],
    ['Etc/GMT+12', 'Etc/GMT+12'],
    ['pacific standard time', 'America/Los_Angeles'],
    ['UTC', 'UTC'],
  ])('%s is %s', (name, zone) => {
    expect(resolveZone(name)).toBe(zone);
  });

  test.each(['Mars/Base', '+02:00', '', 'Customized Time Zone'])('"%s" is none', (name) => {
    expect(resolveZone(name)).toBeUndefined();
  });
});

describe('a wall clock', () => {
  test.each([
    ['Europe/Berlin', '2026-03-28T00:00', '2026-03-27T23:00'],
    ['Europe/Berlin', '2026-03-30T00:00', '2026-03-29T22:00'],
    ['America/New_York', '2026-11-01T00:00', '2026-11-01T04:00'],
    ['Pacific/Kiritimati', '2026-11-21T00:00', '2026-11-20T10:00'],
    ['Asia/Kathmandu', '2026-11-21T00:00', '2026-11-20T18:15'],
    // The clock jumps from 00:00 to 01:00: the first instant of the day.
    ['Asia/Beirut', '2026-03-29T00:00', '2026-03-28T22:00'],
    // 02:30 comes twice: the earlier one.
    ['Europe/Berlin', '2026-10-25T02:30', '2026-10-25T00:30'],
  ])('in %s at %s is the instant %s', (zone, wall, expected) => {
    expect(iso(instantOf(zone, utc(wall)))).toBe(expected);
  });

  test('is read back from the instant, milliseconds and all', () => {
    const instant = utc('2026-11-21T10:30:15.250');
    expect(wallClock('Asia/Tokyo', instant) - instant).toBe(9 * 3_600_000);
    expect(wallClock('America/New_York', -1)).toBe(-1 - 5 * 3_600_000);
  });
});

describe('the day of a due instant', () => {
  test.each([
    ['UTC', '2026-09-25T23:00', '2026-09-26'],
    ['UTC', '2026-09-26T04:00', '2026-09-26'],
    ['Europe/London', '2026-09-25T23:00', '2026-09-26'],
    ['Asia/Tokyo', '2026-09-25T15:00', '2026-09-26'],
  ])('in %s of %s is %s', (zone, instant, expected) => {
    expect(iso(nearestDay(zone, utc(instant)))).toBe(`${expected}T00:00`);
  });
});
