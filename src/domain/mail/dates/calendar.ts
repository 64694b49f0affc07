import { addDays, daysBetween, plainDate, utcMidnight, type PlainDate } from '../../time/plain-date';

/** Day of a week, from 1 for Monday to 7 for Sunday. */
export type Weekday = number;

export const weekdayOf = (date: PlainDate): Weekday => new Date(utcMidnight(date)).getUTCDay() || 7;

/** The year and month (1 to 12) of a day. */
export function monthOf(date: PlainDate): { readonly year: number; readonly month: number } {
  return { year: Number(date.slice(0, 4)), month: Number(date.slice(5, 7)) };
}

/** The day of a year, month and day of month; undefined when that month has no such day. */
export function dayOfMonth(year: number, month: number, day: number): PlainDate | undefined {
  if (month < 1 || month > 12 || day < 1 || year < 1900 || year > 2999) return undefined;
  const date = plainDate(year, month, day);
  return Number(date.slice(8)) === day ? date : undefined;
}

/** The day that is meant without a year: the one nearest to today. */
export function nearestDay(today: PlainDate, month: number, day: number): PlainDate | undefined {
  const { year } = monthOf(today);
  const distance = (date: PlainDate) => Math.abs(daysBetween(today, date));
  return [year, year + 1, year - 1]
    .map((each) => dayOfMonth(each, month, day))
    .filter((date) => date !== undefined)
    .sort((one, other) => distance(one) - distance(other))[0];
}

/** The next day of month that a number alone means, today included. */
export function nextDayOfMonth(today: PlainDate, day: number): PlainDate | undefined {
  const { year, month } = monthOf(today);
  return [0, 1, 2]
    .map((ahead) => dayIn(year, month + ahead, day))
    .find((date) => date !== undefined && date >= today);
}

/** As `dayOfMonth`; a month beyond December is one of the next year. */
export function dayIn(year: number, month: number, day: number): PlainDate | undefined {
  const index = month - 1;
  return dayOfMonth(year + Math.floor(index / 12), (((index % 12) + 12) % 12) + 1, day);
}

/** The first such weekday after today. */
export const comingWeekday = (today: PlainDate, weekday: Weekday): PlainDate =>
  addDays(today, (weekday - weekdayOf(today) + 7) % 7 || 7);

/** The weekday in the week (Monday to Sunday) a number of weeks ahead. */
export const weekdayIn = (today: PlainDate, weeks: number, weekday: Weekday): PlainDate =>
  addDays(today, weeks * 7 + weekday - weekdayOf(today));

/** The last day of the month a number of months ahead. */
export function endOfMonth(today: PlainDate, months: number): PlainDate {
  const { year, month } = monthOf(today);
  return plainDate(year, month + months + 1, 0);
}

/** The same day of month a number of months ahead, or the last one of a shorter month. */
export function addMonths(date: PlainDate, months: number): PlainDate {
  const { year, month } = monthOf(date);
  return dayIn(year, month + months, Number(date.slice(8))) ?? endOfMonth(date, months);
}

/** The day a number of working days (Monday to Friday) later. */
export function addWorkingDays(date: PlainDate, days: number): PlainDate {
  let day = date;
  for (let left = days; left > 0;) {
    day = addDays(day, 1);
    if (weekdayOf(day) <= 5) left -= 1;
  }
  return day;
}
