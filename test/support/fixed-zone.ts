import type { MailboxTime } from '../../src/domain/time/mailbox-time';

/** A mailbox whose clock is always `hoursAhead` hours ahead of UTC. */
export function fixedZone(timeZone: string, hoursAhead: number): MailboxTime {
  return {
    timeZone,
    toLocal(instant) {
      const local = new Date(instant.getTime() + hoursAhead * 3_600_000);
      return {
        year: local.getUTCFullYear(),
        month: local.getUTCMonth() + 1,
        day: local.getUTCDate(),
        hours: local.getUTCHours(),
        minutes: local.getUTCMinutes(),
      };
    },
  };
}
