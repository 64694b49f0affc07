import {
  timeInZone as byZone,
  type LocalDateTime,
  type MailboxTime,
} from '../../../domain/time/mailbox-time';
import { isObject, textOf } from './host-value';
import type { OutlookMailbox } from './office-api';

/**
 * The mailbox's time as Outlook knows it. Where the host cannot convert, the zone is looked up by name. Where the
 * browser does not know that name (Windows zone names), the zone of this device is used.
 */
export function createOutlookTime(
  mailbox: Pick<OutlookMailbox, 'userProfile' | 'convertToLocalClientTime'>,
): MailboxTime {
  const profileZone = textOf(mailbox.userProfile?.timeZone);
  let timeZone: string | undefined;
  return {
    // Only a task with a date needs it: the first use of `Intl` would delay the first frame.
    get timeZone() {
      return (timeZone ??= isZoneName(profileZone)
        ? profileZone
        : new Intl.DateTimeFormat().resolvedOptions().timeZone);
    },
    toLocal: (instant) => byHost(mailbox, instant) ?? byZone(profileZone, instant) ?? byDevice(instant),
  };
}

/**
 * Whether the service can know a zone by this name: an IANA zone or a Windows one, which are "… Standard Time", four of
 * them with "(Mexico)" behind, "Russia Time Zone 3", 10 and 11, or UTC with hours. Old mailboxes may have custom zones,
 * such as `Customized Time Zone` or `tzone://Microsoft/Custom`.
 */
function isZoneName(name: string): boolean {
  return (
    /( Standard Time( \(Mexico\))?|^Russia Time Zone \d+|^UTC([+-]\d\d)?)$/.test(name) ||
    (name !== '' && byZone(name, new Date(0)) !== undefined)
  );
}

function byHost(
  mailbox: Pick<OutlookMailbox, 'convertToLocalClientTime'>,
  instant: Date,
): LocalDateTime | undefined {
  let local: unknown;
  try {
    local = mailbox.convertToLocalClientTime?.(instant);
  } catch {
    return undefined;
  }
  if (!isObject(local)) return undefined;
  const { year, month, date, hours, minutes } = local;
  if (!isWhole(year) || !isWhole(month) || !isWhole(date) || !isWhole(hours) || !isWhole(minutes)) {
    return undefined;
  }
  return { year, month: month + 1, day: date, hours, minutes };
}

function isWhole(value: unknown): value is number {
  return Number.isInteger(value);
}

function byDevice(instant: Date): LocalDateTime {
  return {
    year: instant.getFullYear(),
    month: instant.getMonth() + 1,
    day: instant.getDate(),
    hours: instant.getHours(),
    minutes: instant.getMinutes(),
  };
}
