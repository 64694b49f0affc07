import type { DateTimeTimeZone } from '../../time/date-time-time-zone';
import type { Field } from './field';

/** The reminder; none by default. That of an existing task is sent back as it was read. */
export const reminder: Field<DateTimeTimeZone | undefined> = {
  initial: () => undefined,
  property: 'reminderDateTime',
};

/**
 * Whether an entered reminder has its day and time, and is still to come.
 *
 * @param now the clock of its time zone, see `wallClock`
 */
export function isToCome({ dateTime }: DateTimeTimeZone, now: string): boolean {
  return /^\d.*T\d/.test(dateTime) && dateTime.slice(0, 16) > now;
}
