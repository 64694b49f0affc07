import type { DateTimeTimeZone } from '../time/date-time-time-zone';
import { toPlainDate, type PlainDate } from '../time/plain-date';

/** The flag of a mail, with its days as the service told them: what is taken off can be put back as it was. */
export interface MailFlag {
  readonly startDateTime?: DateTimeTimeZone;
  readonly dueDateTime?: DateTimeTimeZone;
}

/** The day for which a mail is flagged, as it is written: flags have no time of day. */
export function dueOfFlag(flag: MailFlag | undefined): PlainDate | undefined {
  return toPlainDate(flag?.dueDateTime?.dateTime.slice(0, 10) ?? '');
}
