import type { Answer, NewWaiting } from '../domain/task/waiting';
import { today as dayOf, type MailboxTime } from '../domain/time/mailbox-time';
import { daysBetween, utcMidnight, type PlainDate } from '../domain/time/plain-date';
import { dayInSentence, dayText } from './day-text';
import type { Words } from './words';

/** The mailbox's time, and what is today in it. */
interface Now {
  readonly today: PlainDate;
  readonly time: MailboxTime;
}

/** A day of the past as sentences need it: "yesterday", its weekday within a week, or its date. */
function pastDay(
  instant: string,
  words: Words,
  { today, time }: Now,
): { readonly form: 'Day' | 'Weekday' | 'Date'; readonly date: string } {
  const day = dayOf(time, new Date(instant));
  const ago = daysBetween(day, today);
  // Clocks differ: what has just come is never of tomorrow.
  if (ago <= 0) return { form: 'Day', date: dayInSentence(words, today, today) };
  if (ago === 1) {
    const yesterday = new Intl.RelativeTimeFormat(words.language, { numeric: 'auto' }).format(-1, 'day');
    return { form: 'Day', date: yesterday };
  }
  if (ago > 6) return { form: 'Date', date: dayText(words, day, today) };
  const weekday = words.language === 'en' ? 'short' : 'long';
  const format = new Intl.DateTimeFormat(words.locale, { timeZone: 'UTC', weekday });
  return { form: 'Weekday', date: format.format(utcMidnight(day)) };
}

/** What a task waits for, e.g. "Waiting for Anna since Mon". */
export function waitingText({ name, since }: NewWaiting, words: Words, now: Now): string {
  if (name === undefined) return words.say('waiting.wait');
  const { form, date } = pastDay(since, words, now);
  return words.say(`waiting.since${form}`, { name, date });
}

/** Who has answered, e.g. "Anna answered today". */
export function answeredText({ name, receivedDateTime }: Answer, words: Words, now: Now): string {
  const { form, date } = pastDay(receivedDateTime, words, now);
  return words.say(`waiting.answered${form}`, { name, date });
}
