import type { PlainDate } from './plain-date';

/** A `dateTimeTimeZone` of Graph: wall clock without offset, and the zone it is in. */
export interface DateTimeTimeZone {
  readonly dateTime: string;
  readonly timeZone: string;
}

/** The midnight of a day in a zone, of which the service keeps the day. */
export function midnightIn(timeZone: string, day: PlainDate): DateTimeTimeZone {
  return { dateTime: `${day}T00:00:00`, timeZone };
}
