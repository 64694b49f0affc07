import { addDays, utcMidnight, type PlainDate } from './plain-date';

/** Days of a week from Monday, 1, to Sunday, 7. */
const usualWeekend: readonly number[] = [6, 7];

/** Newer browsers have the method, some of before have the property, and others know nothing of weeks. */
type WithWeek = Intl.Locale & {
  getWeekInfo?(): { readonly weekend: readonly number[] };
  readonly weekInfo?: { readonly weekend: readonly number[] };
};

/** The days off in the region of a locale (BCP 47); Saturday and Sunday where the environment does not know. */
export function weekendOf(locale: string): readonly number[] {
  const region: WithWeek = new Intl.Locale(locale);
  return (region.getWeekInfo?.() ?? region.weekInfo)?.weekend ?? usualWeekend;
}

/** The day so many working days after another one. */
export function addWorkingDays(day: PlainDate, count: number, weekend: readonly number[]): PlainDate {
  let then = day;
  for (let left = count; left > 0;) {
    then = addDays(then, 1);
    const weekday = new Date(utcMidnight(then)).getUTCDay() || 7;
    if (!weekend.includes(weekday)) left -= 1;
  }
  return then;
}
