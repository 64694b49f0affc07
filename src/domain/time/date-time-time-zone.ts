import type { PlainDate } from './plain-date';

/** A `dateTimeTimeZone` of Graph: wall-clock time without offset, and its zone. */
export interface DateTimeTimeZone {
  readonly dateTime: string;
  readonly timeZone: string;
}

/** The midnight of a day in a zone. The service keeps only the day of it. */
export function midnightIn(timeZone: string, day: PlainDate): DateTimeTimeZone {
  return { dateTime: `${day}T00:00:00`, timeZone };
}
