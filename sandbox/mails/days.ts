/** Sample mails speak of days around the one on which the sandbox starts, so that they never look old. */
const start = new Date();
const dayMs = 86_400_000;
const timeZone = 'Europe/Berlin';

const dayAndMonth: Intl.DateTimeFormatOptions = { weekday: 'long', day: 'numeric', month: 'long' };

/** Ways to write a day. */
export const numeric: Intl.DateTimeFormatOptions = { day: '2-digit', month: '2-digit', year: 'numeric' };
export const longDate: Intl.DateTimeFormatOptions = { day: 'numeric', month: 'long', year: 'numeric' };
export const weekday: Intl.DateTimeFormatOptions = { weekday: 'long' };

/** A day so many days from today, in words, e.g. "Friday 28 November". */
export function day(
  offset: number,
  locale = 'en-GB',
  style: Intl.DateTimeFormatOptions = dayAndMonth,
): string {
  const date = new Date(start.getTime() + offset * dayMs);
  return new Intl.DateTimeFormat(locale, { ...style, timeZone }).format(date);
}

/** As `day`, moved on to Monday when it falls on a weekend. */
export function workday(
  offset: number,
  locale = 'en-GB',
  style: Intl.DateTimeFormatOptions = dayAndMonth,
): string {
  const weekdayOf = (days: number) => day(days, 'en-GB', weekday);
  let days = offset;
  while (['Saturday', 'Sunday'].includes(weekdayOf(days))) days += 1;
  return day(days, locale, style);
}

/** The moment a mail arrived, as a quoting mail program writes it. */
export function moment(minutesAgo: number, locale = 'en-GB'): string {
  return new Intl.DateTimeFormat(locale, { dateStyle: 'full', timeStyle: 'short', timeZone }).format(
    new Date(start.getTime() - minutesAgo * 60_000),
  );
}

/** A moment in the form that calendar files use, at a full hour in UTC, e.g. `20261128T090000Z`. */
export function calendarStamp(offsetDays: number, hour: number): string {
  const date = new Date(start.getTime() + offsetDays * dayMs).toISOString().slice(0, 10).replaceAll('-', '');
  return `${date}T${String(hour).padStart(2, '0')}0000Z`;
}

const hour = 60;
/** Minutes in so many days and hours: how long ago a mail arrived. */
export function ago(days: number, hours = 0, minutes = 0): number {
  return days * 24 * hour + hours * hour + minutes;
}
