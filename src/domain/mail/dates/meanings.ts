import { addDays, daysBetween, type PlainDate } from '../../time/plain-date';
import {
  addMonths,
  addWorkingDays,
  comingWeekday,
  dayIn,
  dayOfMonth,
  endOfMonth,
  monthOf,
  nearestDay,
  nextDayOfMonth,
  weekdayIn,
  weekdayOf,
  type Weekday,
} from './calendar';

export type Unit = 'hour' | 'day' | 'working-day' | 'week' | 'month' | 'year';

/** What the words of a phrase say, as numbers. */
export interface Said {
  /** Days of a month, in the order of the text. */
  readonly days: readonly number[];
  /** The days are the ends of a range. */
  readonly isRange: boolean;
  /** 1 to 12. */
  readonly month: number | undefined;
  readonly year: number | undefined;
  readonly weekday: Weekday | undefined;
  readonly count: number | undefined;
  readonly unit: Unit | undefined;
  /** The sentence says that something was moved to another day. */
  readonly isMoved: boolean;
}

/** The days that a phrase means, seen from the mail's day; none for a phrase that is about no day to come. */
export type Meaning = (said: Said, today: PlainDate) => readonly PlainDate[];

const found = (day: PlainDate | undefined): readonly PlainDate[] => (day === undefined ? [] : [day]);

/** Covers words that look like a day, and means none. */
export const noDay: Meaning = () => [];

export const inDays =
  (days: number): Meaning =>
  (_, today) => [addDays(today, days)];

/** Of several days all, of a range its beginning; its end where that has passed, or where something was moved. */
function ofRange(days: readonly PlainDate[], { isRange, isMoved }: Said, today: PlainDate) {
  const last = days.at(-1);
  if (!isRange || last === undefined) return days;
  return isMoved ? [last] : found(days.find((day) => day >= today) ?? last);
}

/** Days with a month, and perhaps a year. */
export const onDate: Meaning = (said, today) => {
  const { days, month, year } = said;
  if (month === undefined) return [];
  const full = days
    .map((day) => (year === undefined ? nearestDay(today, month, day) : dayOfMonth(year, month, day)))
    .filter((day) => day !== undefined);
  return ofRange(full, said, today);
};

/** Days of the month a number of months ahead. */
export const inMonth =
  (months: number): Meaning =>
  ({ days }, today) => {
    const { year, month } = monthOf(today);
    return days.flatMap((day) => found(dayIn(year, month + months, day)));
  };

/** A month and day of the next year. */
export const nextYear: Meaning = ({ days, month }, today) =>
  month === undefined ? [] : days.flatMap((day) => found(dayOfMonth(monthOf(today).year + 1, month, day)));

/** Days of a month without a month. */
export const dayAlone: Meaning = (said, today) =>
  ofRange(
    said.days.flatMap((day) => found(nextDayOfMonth(today, day))),
    said,
    today,
  );

/** A time from now. A day or two are meant by 24 and 48 hours; less than a day is no day. */
export const fromNow: Meaning = ({ count, unit }, today) => {
  if (count === undefined || unit === undefined || count > 400) return [];
  switch (unit) {
    case 'hour':
      return count < 24 ? [] : [addDays(today, Math.floor(count / 24))];
    case 'day':
      return [addDays(today, count)];
    case 'working-day':
      return [addWorkingDays(today, count)];
    case 'week':
      return [addDays(today, 7 * count)];
    case 'month':
      return [addMonths(today, count)];
    case 'year':
      return [addMonths(today, 12 * count)];
  }
};

/** The first such weekday after today, or a number of days after that. */
export const onWeekday =
  (more = 0): Meaning =>
  ({ weekday }, today) =>
    weekday === undefined ? [] : [addDays(comingWeekday(today, weekday), more)];

/** The weekday in the week a number of weeks ahead, from Monday to Sunday. */
export const inWeek =
  (weeks: number): Meaning =>
  ({ weekday }, today) =>
    weekday === undefined ? [] : [weekdayIn(today, weeks, weekday)];

/** From one weekday to another: the days on which somebody works, unless something was moved to the second. */
export const weekdayRange: Meaning = (said, today) => (said.isMoved ? onWeekday()(said, today) : []);

const friday = 5;

/** The end of a week is its Friday; at a weekend, that of the week to come. */
export const endOfWeek =
  (weeks: number): Meaning =>
  (_, today) => {
    const day = weekdayIn(today, weeks, friday);
    return [day >= today ? day : addDays(day, 7)];
  };

export const endOfMonthIn =
  (months: number): Meaning =>
  (_, today) => [endOfMonth(today, months)];

/** The end of a month that is named: the next such end. */
export const endOfNamedMonth: Meaning = ({ month, year }, today) => {
  if (month === undefined) return [];
  const now = monthOf(today);
  const months = (year ?? now.year) * 12 + month - (now.year * 12 + now.month);
  return [endOfMonth(today, year === undefined ? (months + 12) % 12 : months)];
};

/** The end of this year, or one a number of years ahead. */
export const endOfYear =
  (years: number): Meaning =>
  (_, today) =>
    found(dayOfMonth(monthOf(today).year + years, 12, 31));

export const endOfQuarter: Meaning = (_, today) => [endOfMonth(today, 2 - ((monthOf(today).month - 1) % 3))];

/** The Monday after this week. */
export const startOfNextWeek: Meaning = (_, today) => [weekdayIn(today, 1, 1)];

/** The first day of the month a number of months ahead. */
export const startOfMonth =
  (months: number): Meaning =>
  (_, today) => [addDays(endOfMonth(today, months - 1), 1)];

/** Whether a day and a weekday said beside each other agree. */
export const isOnWeekday = (day: PlainDate, weekday: Weekday): boolean => weekdayOf(day) === weekday;

/** Days from today that are not too far away to be a task: ten years. */
export const isToCome = (day: PlainDate, today: PlainDate): boolean =>
  day >= today && daysBetween(today, day) <= 3_653;
