import { dueDay, type MailboxTime } from '../domain/mailbox-time';
import { toPlainDate, type PlainDate } from '../domain/plain-date';
import { objectAt, requiredText, ShapeError } from './wire-value';

/** A `dateTimeTimeZone`: wall clock without offset, and the zone it is in. */
export interface DateTimeTimeZone {
  readonly dateTime: string;
  readonly timeZone: string;
}

/** Reads a `dateTimeTimeZone`; undefined when it is absent or null. Throws `ShapeError`. */
export function readDateTimeTimeZone(value: unknown): DateTimeTimeZone | undefined {
  if (value === undefined || value === null) return undefined;
  const object = objectAt(value, 'dateTimeTimeZone');
  return { dateTime: requiredText(object, 'dateTime'), timeZone: requiredText(object, 'timeZone') };
}

/**
 * The day that a due date means in the mailbox's zone. The service gives every date back in UTC, as the midnight of the
 * zone in which it was written; a date in any other zone stands for its own day.
 */
export function dayOf(stored: DateTimeTimeZone, time: MailboxTime): PlainDate {
  const date = toPlainDate(stored.dateTime.slice(0, 10));
  const instant = new Date(`${stored.dateTime.slice(0, 19)}Z`);
  if (date === undefined || Number.isNaN(instant.getTime())) throw new ShapeError('dateTime is no date');
  return stored.timeZone === 'UTC' ? dueDay(time, instant) : date;
}

/** The due date of a day: its midnight in the mailbox's zone, of which the service keeps the day. */
export function dueDateTime(day: PlainDate, time: MailboxTime): DateTimeTimeZone {
  return { dateTime: `${day}T00:00:00`, timeZone: time.timeZone };
}
