import type { DateTimeTimeZone } from '../time/date-time-time-zone';

/** The flag of a mail, with its days as the service told them: what is taken off can be put back as it was. */
export interface MailFlag {
  readonly startDateTime?: DateTimeTimeZone;
  readonly dueDateTime?: DateTimeTimeZone;
}
