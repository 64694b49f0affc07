import type { DefaultDue } from '../../settings';
import { midnightIn } from '../../time/date-time-time-zone';
import { addDays, nextMonday, type PlainDate } from '../../time/plain-date';
import type { Field } from './field';

/** The day that a relative due means today. */
export function dayOfDue(due: DefaultDue, today: PlainDate): PlainDate | undefined {
  switch (due) {
    case 'none':
      return undefined;
    case 'today':
      return today;
    case 'tomorrow':
      return addDays(today, 1);
    case 'next-week':
      return nextMonday(today);
  }
}

/** The due day. The service keeps only the day of the midnight it is given. */
export const due: Field<PlainDate | undefined> = {
  initial: ({ settings, today }) => dayOfDue(settings.defaultDue, today),
  property: 'dueDateTime',
  toJson: (day, { timeZone }) => midnightIn(timeZone, day),
};
