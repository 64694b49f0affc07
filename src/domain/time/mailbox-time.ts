import { addDays, plainDate, type PlainDate } from './plain-date';

/** Wall-clock time in the mailbox's time zone. `month` runs from 1 to 12. */
export interface LocalDateTime {
  readonly year: number;
  readonly month: number;
  readonly day: number;
  readonly hours: number;
  readonly minutes: number;
}

/** The mailbox's own time: days are counted in it, not in the time zone of the machine. */
export interface MailboxTime {
  /** Name as Microsoft Graph takes it in `dateTimeTimeZone.timeZone`: a Windows zone name or an IANA name. */
  readonly timeZone: string;
  /** The wall clock of the mailbox at an instant. */
  toLocal(instant: Date): LocalDateTime;
}

/** The wall clock of a zone at an instant; undefined when the environment does not know the zone by this name. */
export function timeInZone(timeZone: string, instant: Date): LocalDateTime | undefined {
  if (timeZone === '') return undefined;
  let format: Intl.DateTimeFormat;
  try {
    format = new Intl.DateTimeFormat('en-US', {
      timeZone,
      calendar: 'gregory',
      numberingSystem: 'latn',
      hourCycle: 'h23',
      year: 'numeric',
      month: 'numeric',
      day: 'numeric',
      hour: 'numeric',
      minute: 'numeric',
    });
  } catch {
    return undefined;
  }
  const parts = new Map(format.formatToParts(instant).map((part) => [part.type, Number(part.value)]));
  return {
    year: parts.get('year') ?? 0,
    month: parts.get('month') ?? 0,
    day: parts.get('day') ?? 0,
    hours: parts.get('hour') ?? 0,
    minutes: parts.get('minute') ?? 0,
  };
}

/** Today in the mailbox's time zone. */
export function today(time: MailboxTime, now: Date): PlainDate {
  const { year, month, day } = time.toLocal(now);
  return plainDate(year, month, day);
}

/** The mailbox's clock at an instant, `YYYY-MM-DDTHH:MM`: later times are greater texts. */
export function wallClock(time: MailboxTime, now: Date): string {
  const { hours, minutes } = time.toLocal(now);
  const twoDigits = (value: number) => String(value).padStart(2, '0');
  return `${today(time, now)}T${twoDigits(hours)}:${twoDigits(minutes)}`;
}

/** Longer than any day, even one on which clocks are put back, in milliseconds. */
const longestDayMs = 26 * 3_600_000;

/** The time left of the mailbox's day, in milliseconds. Found by bisection, since `MailboxTime` has no offsets. */
export function timeLeftToday(time: MailboxTime, now: Date): number {
  const isToday = (ms: number) => today(time, new Date(now.getTime() + ms)) === today(time, now);
  let within = 0;
  let beyond = longestDayMs;
  while (beyond - within > 1) {
    const middle = Math.floor((within + beyond) / 2);
    if (isToday(middle)) within = middle;
    else beyond = middle;
  }
  return beyond;
}

/**
 * The day that a due instant means. To Do stores midnight in the zone in which the day was written, so the wall-clock
 * time here is rounded to the nearest midnight: 23:00 of the day before is this day, and so is 04:00 of the day itself.
 */
export function dueDay(time: MailboxTime, instant: Date): PlainDate {
  const { year, month, day, hours } = time.toLocal(instant);
  const date = plainDate(year, month, day);
  return hours >= 12 ? addDays(date, 1) : date;
}
