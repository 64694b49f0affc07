import type { DateTimeTimeZone } from '../time/date-time-time-zone';
import { wallClock, type MailboxTime } from '../time/mailbox-time';
import { addDays, nextMonday, toDueDay, toPlainDate, type PlainDate } from '../time/plain-date';

/** Time of day at which a reminder is offered until the user chooses another: `HH:MM` on the mailbox's clock. */
export const defaultReminderTime = '09:00';

/** A time of day as it is stored: `HH:MM`. */
export const timeOfDay = /^([01]\d|2[0-3]):[0-5]\d$/;

/** A reminder as it is entered. */
export interface ReminderParts {
  /** Day in the mailbox's time zone; undefined while it is being entered. */
  readonly day: PlainDate | undefined;
  /** `HH:MM` on the mailbox's clock; empty while it is being entered. */
  readonly time: string;
}

/**
 * The reminder to offer: on the morning of the due day, or else on the next morning.
 *
 * @param now the mailbox's clock, see `wallClock`
 * @param usualTime that of the settings
 */
export function usualReminder(
  due: PlainDate | undefined,
  now: string,
  usualTime = defaultReminderTime,
): ReminderParts {
  const today = toPlainDate(now.slice(0, 10));
  const days = [due, today, today && addDays(today, 1)];
  const day = days.find((one) => one !== undefined && `${one}T${usualTime}` > now);
  return { day, time: usualTime };
}

/** A reminder of these parts. One without day or time is kept too, so that nothing entered is lost. */
export function reminderOf({ day, time }: ReminderParts, timeZone: string): DateTimeTimeZone {
  return { dateTime: `${day ?? ''}T${time === '' ? '' : `${time}:00`}`, timeZone };
}

/** The parts of a reminder. */
export function partsOf({ dateTime }: DateTimeTimeZone): ReminderParts {
  const [day = '', time = ''] = dateTime.split('T');
  return { day: toDueDay(day), time: time.slice(0, 5) };
}

/**
 * A reminder on the mailbox's clock, see `wallClock`. The service returns every reminder in UTC, whatever zone it was
 * written in; one that was just entered is still in that of the mailbox.
 */
export function clockOf({ dateTime, timeZone }: DateTimeTimeZone, time: MailboxTime): string {
  const instant = new Date(`${dateTime.slice(0, 19)}Z`);
  const isElsewhere = timeZone === 'UTC' && !Number.isNaN(instant.getTime());
  return isElsewhere ? wallClock(time, instant) : dateTime.slice(0, 16);
}

/** A reminder that one click chooses, as To Do offers them. */
export interface QuickReminder {
  readonly name: 'later-today' | 'tomorrow' | 'next-week';
  readonly day: PlainDate;
  /** `HH:MM` on the mailbox's clock. */
  readonly time: string;
}

/** So many hours from now "later today" is at least. */
const laterHours = 3;

/**
 * The reminders to offer: at a full hour later today, while there is one, tomorrow morning and next Monday morning.
 *
 * @param now the mailbox's clock, see `wallClock`
 * @param usualTime that of the settings
 */
export function quickReminders(now: string, usualTime = defaultReminderTime): readonly QuickReminder[] {
  const today = toPlainDate(now.slice(0, 10));
  if (today === undefined) return [];
  const isFullHour = now.endsWith(':00');
  const hour = Number(now.slice(11, 13)) + laterHours + (isFullHour ? 0 : 1);
  const later = { name: 'later-today', day: today, time: `${String(hour).padStart(2, '0')}:00` } as const;
  return [
    ...(hour < 24 ? [later] : []),
    { name: 'tomorrow', day: addDays(today, 1), time: usualTime },
    { name: 'next-week', day: nextMonday(today), time: usualTime },
  ];
}
