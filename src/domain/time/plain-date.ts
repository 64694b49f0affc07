/** A calendar day without time or zone, `YYYY-MM-DD`. Due dates are days, never instants. */
export type PlainDate = string & { readonly __brand: 'PlainDate' };

const pattern = /^(\d{4})-(\d{2})-(\d{2})$/;
const dayMs = 86_400_000;

/** Parses a day; undefined when there is no such day. */
export function toPlainDate(text: string): PlainDate | undefined {
  const match = pattern.exec(text);
  if (!match) return undefined;
  const time = Date.parse(`${text}T00:00:00Z`);
  if (Number.isNaN(time)) return undefined;
  return new Date(time).toISOString().startsWith(text) ? (text as PlainDate) : undefined;
}

export function isPlainDate(value: unknown): value is PlainDate {
  return typeof value === 'string' && toPlainDate(value) !== undefined;
}

/** First and last due day that can be entered. */
export const firstDueDay = '2000-01-01';
export const lastDueDay = '2999-12-31';

/** Parses an entered due day; undefined when there is none. A two-digit year, which becomes 0026, is rejected. */
export function toDueDay(text: string): PlainDate | undefined {
  const day = toPlainDate(text);
  return day !== undefined && day >= firstDueDay && day <= lastDueDay ? day : undefined;
}

/** The day of a year, month (1 to 12) and day of month; overflowing days roll over as in `Date.UTC`. */
export function plainDate(year: number, month: number, day: number): PlainDate {
  return new Date(Date.UTC(year, month - 1, day)).toISOString().slice(0, 10) as PlainDate;
}

/** The instant of the day's midnight in UTC, in milliseconds: for calendar arithmetic and formatting in UTC only. */
export function utcMidnight(date: PlainDate): number {
  return Date.parse(`${date}T00:00:00Z`);
}

/** The day a number of days later (or earlier, when negative). */
export function addDays(date: PlainDate, days: number): PlainDate {
  return new Date(utcMidnight(date) + days * dayMs).toISOString().slice(0, 10) as PlainDate;
}

/** Days from one day to another; negative when `to` is earlier. */
export function daysBetween(from: PlainDate, to: PlainDate): number {
  return Math.round((utcMidnight(to) - utcMidnight(from)) / dayMs);
}

/** The Monday after this day: what To Do means by "next week". */
export function nextMonday(date: PlainDate): PlainDate {
  const weekday = new Date(utcMidnight(date)).getUTCDay();
  return addDays(date, (8 - weekday) % 7 || 7);
}
