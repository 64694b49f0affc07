import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import {
  instantOf,
  midnightOf,
  resolveZone,
  wallClock,
  windowsZoneOf,
} from '../../../../sandbox/mailbox/time-zones';
import { midnightIn } from '../../../../src/domain/time/date-time-time-zone';
import { timeInZone, type MailboxTime } from '../../../../src/domain/time/mailbox-time';
import { addDays, plainDate, utcMidnight, type PlainDate } from '../../../../src/domain/time/plain-date';
import { dayInSeries, dayOf } from '../../../../src/edges/graph/todo/date-time-time-zone';
import { createOutlookTime } from '../../../../src/edges/outlook/host/outlook-time';
import { present } from '../../../support/present';

/*
 * The service keeps a due date as the instant of its day's midnight in the zone in which it was written, and gives it back
 * in UTC. Whoever reads it takes the nearest midnight of their own zone: To Do does, and so do we.
 */

const hourMs = 3_600_000;
/** Zones whose clocks differ by more than this may show another day; a day has 24 hours, and clocks change by one. */
const farthestHours = 11;

const ianaZones = Intl.supportedValuesOf('timeZone');
/** As Outlook names zones: by Windows where that has a name, else by IANA. */
const hostNames = [...new Set(ianaZones.flatMap((zone) => [zone, windowsZoneOf(zone) ?? zone]))].filter(
  (name) => resolveZone(name) !== undefined,
);

const names = fc.constantFrom(...hostNames);
const days = fc
  .tuple(fc.integer({ min: 2015, max: 2045 }), fc.integer({ min: 1, max: 366 }))
  .map(([year, day]) => addDays(plainDate(year, 1, 1), day - 1));

/** A mailbox in a zone that its host names so, and whose host converts times. */
function mailboxIn(name: string): MailboxTime {
  const iana = present(resolveZone(name));
  return createOutlookTime({
    userProfile: { timeZone: name },
    convertToLocalClientTime: (instant: Date) => {
      const { year, month, day, hours, minutes } = present(timeInZone(iana, instant));
      return { year, month: month - 1, date: day, hours, minutes };
    },
  });
}

/** A due day as the service gives it back. */
function stored(name: string, day: PlainDate) {
  const written = midnightIn(mailboxIn(name).timeZone, day);
  const zone = present(resolveZone(written.timeZone));
  const instant = midnightOf(zone, Date.parse(`${written.dateTime}Z`));
  return { dateTime: new Date(instant).toISOString().replace('Z', '0000'), timeZone: 'UTC' };
}

function hoursAhead(name: string, instant: number): number {
  return (wallClock(present(resolveZone(name)), instant) - instant) / hourMs;
}

/** Whether two zones differ by no more than that on a day, before and after a change of their clocks. */
function areNear(a: string, b: string, day: PlainDate): boolean {
  return [-1, 0, 1].every((offset) => {
    const instant = utcMidnight(addDays(day, offset));
    return Math.abs(hoursAhead(a, instant) - hoursAhead(b, instant)) <= farthestHours;
  });
}

/** The days before, on and after which a zone changes its clock, of the next years. */
function changesOf(name: string): readonly PlainDate[] {
  const first = plainDate(2024, 1, 1);
  return Array.from({ length: 1_100 }, (_, index) => addDays(first, index)).filter(
    (day) => hoursAhead(name, utcMidnight(day)) !== hoursAhead(name, utcMidnight(addDays(day, 1))),
  );
}

describe('the day that a user picks', () => {
  test('is the day that is shown to the same user, whatever the zone and the time of the year', () => {
    fc.assert(
      fc.property(names, days, (name, day) => {
        expect(dayOf(stored(name, day), mailboxIn(name))).toBe(day);
      }),
      { numRuns: 3_000 },
    );
  });

  test('is the day that is shown in every zone up to eleven hours away', () => {
    fc.assert(
      fc.property(names, names, days, (writer, reader, day) => {
        fc.pre(areNear(writer, reader, day));
        expect(dayOf(stored(writer, day), mailboxIn(reader))).toBe(day);
      }),
      { numRuns: 3_000 },
    );
  });

  test('is the same day where and when clocks change, even at midnight', () => {
    const changing = [
      'Europe/Berlin',
      'W. Europe Standard Time',
      'America/New_York',
      'Pacific Standard Time',
      'Australia/Lord_Howe',
      'America/Santiago',
      'Asia/Beirut',
      'Africa/Cairo',
      'America/Havana',
      'Atlantic/Azores',
      'Africa/Casablanca',
      'Pacific/Auckland',
    ];
    for (const writer of changing) {
      const around = changesOf(writer).flatMap((day) => [-1, 0, 1, 2].map((offset) => addDays(day, offset)));
      expect(around.length).toBeGreaterThan(0);
      for (const day of around) {
        for (const reader of changing.filter((one) => areNear(writer, one, day))) {
          expect(`${writer} → ${reader}: ${dayOf(stored(writer, day), mailboxIn(reader))}`).toBe(
            `${writer} → ${reader}: ${day}`,
          );
        }
      }
    }
  });

  test('is named to the service in a zone that it knows, whatever the host calls it', () => {
    for (const name of hostNames) {
      expect(resolveZone(mailboxIn(name).timeZone)).toBe(resolveZone(name));
    }
  });

  test.each(['Customized Time Zone', 'tzone://Microsoft/Custom', '', '(UTC+01:00) Berlin'])(
    'is named in the zone of the device where the host says %p',
    (name) => {
      const { timeZone } = createOutlookTime({ userProfile: { timeZone: name } });
      expect(timeZone).toBe(new Intl.DateTimeFormat().resolvedOptions().timeZone);
    },
  );

  test('of a series is its own day everywhere, as the service writes it', () => {
    fc.assert(
      fc.property(names, days, (reader, day) => {
        const inUtc = { dateTime: `${day}T00:00:00.0000000`, timeZone: 'UTC' };
        expect(dayInSeries(inUtc, mailboxIn(reader))).toBe(day);
      }),
      { numRuns: 1_000 },
    );
  });
});

test('farther away the service cannot tell which day was meant: it keeps no zone', () => {
  const day = plainDate(2026, 11, 28);
  const [honolulu, auckland] = [mailboxIn('Pacific/Honolulu'), mailboxIn('Pacific/Auckland')];
  expect(dayOf(stored('Pacific/Auckland', day), auckland)).toBe(day);
  expect(dayOf(stored('Pacific/Auckland', day), honolulu)).toBe(plainDate(2026, 11, 27));
  expect(instantOf('UTC', utcMidnight(day))).toBe(utcMidnight(day));
});
