import { nullish, object } from 'valibot';
import type { DateTimeTimeZone } from '../../../domain/time/date-time-time-zone';
import { dueDay, type MailboxTime } from '../../../domain/time/mailbox-time';
import { toPlainDate, type PlainDate } from '../../../domain/time/plain-date';
import { ShapeError } from '../../../lib/json';
import { readShape, requiredText } from '../../../lib/schema';

const dateTimeTimeZoneSchema = object({ dateTime: requiredText, timeZone: requiredText });

/** Reads a `dateTimeTimeZone`; undefined when it is absent or null. Throws `ShapeError`. */
export function readDateTimeTimeZone(value: unknown): DateTimeTimeZone | undefined {
  return readShape(nullish(dateTimeTimeZoneSchema), value, 'dateTimeTimeZone') ?? undefined;
}

/**
 * The day of a due date in the mailbox's zone. The service returns every date in UTC, as the midnight of the zone in
 * which it was written; a date in any other zone means its own day.
 */
export function dayOf(stored: DateTimeTimeZone, time: MailboxTime): PlainDate {
  const date = toPlainDate(stored.dateTime.slice(0, 10));
  const instant = new Date(`${stored.dateTime.slice(0, 19)}Z`);
  if (date === undefined || Number.isNaN(instant.getTime())) throw new ShapeError('dateTime is no date');
  return stored.timeZone === 'UTC' ? dueDay(time, instant) : date;
}

/**
 * The day of a repeating task's due date. The service itself writes the days of a series as midnight in UTC, which east
 * of +12:00 is nearer to the next day.
 */
export function dayInSeries(stored: DateTimeTimeZone, time: MailboxTime): PlainDate {
  const isOwnDay = /T00:00:00(\.0+)?$/.test(stored.dateTime);
  return dayOf(isOwnDay ? { ...stored, timeZone: '' } : stored, time);
}
