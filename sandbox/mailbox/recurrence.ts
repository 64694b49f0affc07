import type { Recurrence } from './stored-task';

const dayMs = 86_400_000;
const weekdays = ['sunday', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday'];
const indexes = ['first', 'second', 'third', 'fourth', 'last'];

const weekdayOf = (day: number): number => new Date(day).getUTCDay();

/** A series that goes on for ever from a day on, as a user chooses it in an app. `firstDay` is its midnight in UTC. */
export function simpleSeries(
  type: Extract<Recurrence['pattern']['type'], 'daily' | 'weekly' | 'absoluteMonthly'>,
  firstDay: number,
  zone: string,
): Recurrence {
  return {
    pattern: usualPattern(type, firstDay),
    range: {
      type: 'noEnd',
      startDate: new Date(firstDay).toISOString().slice(0, 10),
      endDate: '0001-01-01',
      recurrenceTimeZone: zone,
      numberOfOccurrences: 0,
    },
  };
}

/** What the service makes of a pattern that says nothing but its type. `firstDay` is a midnight in UTC, in milliseconds. */
export function usualPattern(type: Recurrence['pattern']['type'], firstDay: number): Recurrence['pattern'] {
  const first = new Date(firstDay);
  return {
    type,
    interval: 1,
    month: type.endsWith('Yearly') ? first.getUTCMonth() + 1 : 0,
    dayOfMonth: type.startsWith('absolute') ? first.getUTCDate() : 0,
    daysOfWeek: type === 'weekly' ? [weekdays[first.getUTCDay()] ?? 'sunday'] : [],
    firstDayOfWeek: 'sunday',
    index: 'first',
  };
}

/** Day of a month (0 to 11), cut to its last day. */
function dayOfMonth(year: number, month: number, day: number): number {
  const last = new Date(Date.UTC(year, month + 1, 0)).getUTCDate();
  return Date.UTC(year, month, Math.min(Math.max(day, 1), last));
}

/** E.g. the second Tuesday, or the last weekday of the named ones, in a month (0 to 11). */
function relativeDay(year: number, month: number, pattern: Recurrence['pattern']): number {
  const wanted = new Set(pattern.daysOfWeek.map((name) => weekdays.indexOf(name)));
  const days: number[] = [];
  for (let day = Date.UTC(year, month, 1); new Date(day).getUTCMonth() === month % 12; day += dayMs) {
    if (wanted.size === 0 || wanted.has(weekdayOf(day))) days.push(day);
  }
  const at = pattern.index === 'last' ? days.length - 1 : indexes.indexOf(pattern.index);
  return days[Math.min(at, days.length - 1)] ?? Date.UTC(year, month, 1);
}

/** The days of the n-th period (day, week, month or year) of a pattern that starts on a day. */
function period(pattern: Recurrence['pattern'], start: number, n: number): number[] {
  const step = n * Math.max(pattern.interval, 1);
  const first = new Date(start);
  const year = first.getUTCFullYear();
  const month = first.getUTCMonth();
  const yearly = Math.max(pattern.month, 1) - 1;
  switch (pattern.type) {
    case 'daily':
      return [start + step * dayMs];
    case 'weekly': {
      const firstWeekday = Math.max(weekdays.indexOf(pattern.firstDayOfWeek), 0);
      const week = start - ((weekdayOf(start) - firstWeekday + 7) % 7) * dayMs + step * 7 * dayMs;
      return pattern.daysOfWeek
        .map((name) => week + ((weekdays.indexOf(name) - firstWeekday + 7) % 7) * dayMs)
        .sort((a, b) => a - b);
    }
    case 'absoluteMonthly':
      return [dayOfMonth(year + Math.floor((month + step) / 12), (month + step) % 12, pattern.dayOfMonth)];
    case 'relativeMonthly':
      return [relativeDay(year + Math.floor((month + step) / 12), (month + step) % 12, pattern)];
    case 'absoluteYearly':
      return [dayOfMonth(year + step, yearly, pattern.dayOfMonth)];
    case 'relativeYearly':
      return [relativeDay(year + step, yearly, pattern)];
  }
}

const toDay = (text: string): number => Date.parse(`${text}T00:00:00Z`);

/**
 * The first day of a series after another day, or undefined when the series has ended. Days are midnights in UTC, in
 * milliseconds.
 */
export function nextOccurrence({ pattern, range }: Recurrence, after: number): number | undefined {
  const start = toDay(range.startDate);
  const end = range.type === 'endDate' ? toDay(range.endDate) : Number.POSITIVE_INFINITY;
  const most = range.type === 'numbered' ? range.numberOfOccurrences : Number.POSITIVE_INFINITY;
  let count = 0;
  for (let n = 0; n < 20_000; n += 1) {
    for (const day of period(pattern, start, n)) {
      if (day < start) continue;
      count += 1;
      if (day > end || count > most) return undefined;
      if (day > after) return day;
    }
  }
  return undefined;
}
