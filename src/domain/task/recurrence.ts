import { addDays, utcMidnight, type PlainDate } from '../time/plain-date';
import { weekdays, type Repeat, type Weekday } from './repeat';

type Field = string | number | readonly string[];

/**
 * How a task repeats (`patternedRecurrence` of Graph). That of an existing task is only sent back unchanged. Properties
 * that do not apply to a pattern are left out.
 */
export interface Recurrence {
  readonly pattern: Readonly<Record<string, Field>>;
  readonly range: Readonly<Record<string, Field>> & {
    /** Time zone of the days of the series and of its due dates. */
    readonly recurrenceTimeZone: string;
  };
}

/** The same series, with its next occurrence on another day. */
export function startingOn({ pattern, range }: Recurrence, day: PlainDate): Recurrence {
  return { pattern, range: { ...range, startDate: day } };
}

function weekdayOf(day: PlainDate): Weekday {
  // The days of `Date` begin on Sunday.
  return weekdays[(new Date(utcMidnight(day)).getUTCDay() + 6) % 7] ?? 'monday';
}

/** The days of the week on which a task that is due on a day can be due again. */
export function daysOf({ unit, days }: Repeat, due: PlainDate): readonly Weekday[] {
  if (unit === 'weekday') return weekdays.slice(0, 5);
  if (unit === 'week') return days ?? [weekdayOf(due)];
  return weekdays;
}

/** The first due day of a task that repeats: the chosen one, or the next that fits. */
export function firstDay(repeat: Repeat, due: PlainDate): PlainDate {
  const days = daysOf(repeat, due);
  const week = weekdays.map((_, index) => addDays(due, index));
  return week.find((day) => days.includes(weekdayOf(day))) ?? due;
}

function patternOf(repeat: Repeat, first: PlainDate): Recurrence['pattern'] {
  const { every: interval, unit } = repeat;
  const date = new Date(utcMidnight(first));
  const dayOfMonth = date.getUTCDate();
  switch (unit) {
    case 'day':
      return { type: 'daily', interval };
    case 'weekday':
    case 'week':
      return { type: 'weekly', interval, daysOfWeek: daysOf(repeat, first), firstDayOfWeek: 'monday' };
    case 'month':
      return { type: 'absoluteMonthly', interval, dayOfMonth };
    case 'year':
      return { type: 'absoluteYearly', interval, dayOfMonth, month: date.getUTCMonth() + 1 };
  }
}

/**
 * The series of a new task.
 *
 * @param first its due day, see `firstDay`: the service moves a task that is due on another day
 * @param timeZone that of the due date: the service shifts a series in another one by a day
 */
export function newSeries(repeat: Repeat, first: PlainDate, timeZone: string): Recurrence {
  return {
    pattern: patternOf(repeat, first),
    range: { type: 'noEnd', startDate: first, recurrenceTimeZone: timeZone },
  };
}
