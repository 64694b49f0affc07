import type { DateTimeTimeZone } from '../time/date-time-time-zone';
import { addDays, toDueDay, toPlainDate, type PlainDate } from '../time/plain-date';

/** Time of day at which a reminder is offered. */
const usualTime = '09:00';

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
 */
export function usualReminder(due: PlainDate | undefined, now: string): ReminderParts {
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
