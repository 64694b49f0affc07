import { isObject } from '../../../lib/json';
import type { DateTimeTimeZone } from '../../time/date-time-time-zone';
import type { Field } from './field';

/** The reminder: none in a new task so far. That of an existing task is sent back as it was read. */
export const reminder: Field<DateTimeTimeZone | undefined> = {
  initial: () => undefined,
  isValid: (value) =>
    isObject(value) && typeof value['dateTime'] === 'string' && typeof value['timeZone'] === 'string',
  property: 'reminderDateTime',
};
