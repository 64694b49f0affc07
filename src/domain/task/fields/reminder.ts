import { isObject } from '../../../lib/json';
import type { DateTimeTimeZone } from '../../time/date-time-time-zone';
import type { Field } from './field';

/** The reminder; none by default. That of an existing task is sent back as it was read. */
export const reminder: Field<DateTimeTimeZone | undefined> = {
  initial: () => undefined,
  isValid: (value) =>
    isObject(value) && typeof value['dateTime'] === 'string' && typeof value['timeZone'] === 'string',
  property: 'reminderDateTime',
};

/** What keeps an entered reminder from being set: its day or time is missing, or it would be in the past. */
export type ReminderFault = 'incomplete' | 'past';

/**
 * What is wrong with a reminder, if anything.
 *
 * @param now the clock of its time zone, see `wallClock`
 */
export function reminderFault({ dateTime }: DateTimeTimeZone, now: string): ReminderFault | undefined {
  if (!/^[\d-]+T[\d:]+$/.test(dateTime)) return 'incomplete';
  return dateTime.slice(0, 16) > now ? undefined : 'past';
}
