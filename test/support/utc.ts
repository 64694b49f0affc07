import type { MailboxTime } from '../../src/domain/time/mailbox-time';

/** The time of a mailbox in UTC. */
export const utc: MailboxTime = {
  timeZone: 'UTC',
  toLocal: (instant) => ({
    year: instant.getUTCFullYear(),
    month: instant.getUTCMonth() + 1,
    day: instant.getUTCDate(),
    hours: instant.getUTCHours(),
    minutes: instant.getUTCMinutes(),
  }),
};
