import { addDays, daysBetween, utcMidnight, type PlainDate } from '../domain/time/plain-date';
import type { Words } from './words';

/** A day in words, e.g. "Fri, 28 Nov"; with the year when it is not that of `today`. */
export function dayText(words: Words, date: PlainDate, today: PlainDate): string {
  return new Intl.DateTimeFormat(words.locale, {
    timeZone: 'UTC',
    weekday: 'short',
    day: 'numeric',
    month: 'short',
    ...(date.slice(0, 4) === today.slice(0, 4) ? {} : { year: 'numeric' }),
  }).format(utcMidnight(date));
}

/** A day within a sentence, e.g. "tomorrow" or "Fri, 28 Nov". */
export function dayInSentence(words: Words, date: PlainDate, today: PlainDate): string {
  const days = daysBetween(today, date);
  if (days !== 0 && days !== 1) return dayText(words, date, today);
  return new Intl.RelativeTimeFormat(words.language, { numeric: 'auto' }).format(days, 'day');
}

/** When an open task is due, e.g. "Due tomorrow" or "Overdue since Fri, 28 Nov". */
export function dueText(words: Words, due: PlainDate, today: PlainDate): string {
  if (due === today) return words.say('due.isToday');
  if (due === addDays(today, 1)) return words.say('due.isTomorrow');
  const date = dayText(words, due, today);
  return daysBetween(today, due) < 0 ? words.say('due.wasOn', { date }) : words.say('due.isOn', { date });
}

/**
 * A time of day in words, e.g. "09:00", with its day before it when that is not today.
 *
 * @param clock the mailbox's clock, see `wallClock`
 */
export function timeText(words: Words, clock: string, today: PlainDate): string {
  const isToday = clock.startsWith(today);
  const isThisYear = clock.slice(0, 4) === today.slice(0, 4);
  return new Intl.DateTimeFormat(words.locale, {
    timeZone: 'UTC',
    hour: 'numeric',
    minute: '2-digit',
    ...(!isToday && { weekday: 'short', day: 'numeric', month: 'short' }),
    ...(!isThisYear && { year: 'numeric' }),
  }).format(Date.parse(`${clock}:00Z`));
}
