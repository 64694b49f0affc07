import { isObject } from '../api/is-object';
import { outlookErrors } from './host-numbers';

/** A message of the add-in in a mail's notification bar. */
export interface MailNotification {
  readonly key: string;
  readonly type: 'informational' | 'progress' | 'error' | 'insight';
  readonly message: string;
  /** Stays when the user goes on to another mail. */
  readonly persistent: boolean;
  /** As the add-in gave it, for reading it back. */
  readonly details: Readonly<Record<string, unknown>>;
}

/** An error code of Outlook, or undefined for success. */
export type NotificationOutcome = number | undefined;

/** The notification bars of all mails, by the mails' immutable ids. */
export interface Notifications {
  of(mailId: string): readonly MailNotification[];
  add(mailId: string, parameters: unknown): NotificationOutcome;
  /** Adds what is not there, as documented for `Office.NotificationMessages.replaceAsync`. */
  replace(mailId: string, parameters: unknown): NotificationOutcome;
  remove(mailId: string, key: string): NotificationOutcome;
  /** The user goes on to another mail. */
  leave(mailId: string): void;
}

const types = ['informational', 'progress', 'error', 'insight'] as const;
/** What Outlook shows for one mail at most. */
const most = 5;

/** @param changed called after each change */
export function createNotifications(changed: () => void): Notifications {
  const bars = new Map<string, readonly MailNotification[]>();
  const of = (mailId: string) => bars.get(mailId) ?? [];
  const set = (mailId: string, bar: readonly MailNotification[]): NotificationOutcome => {
    bars.set(mailId, bar);
    changed();
    return undefined;
  };
  const has = (mailId: string, key: string) => of(mailId).some((one) => one.key === key);
  const append = (mailId: string, added: MailNotification): NotificationOutcome =>
    of(mailId).length >= most ? outlookErrors.tooManyNotifications : set(mailId, [...of(mailId), added]);

  return {
    of,
    add(mailId, parameters) {
      const added = parseNotification(parameters);
      if (!added) return outlookErrors.noAnswer;
      return has(mailId, added.key) ? outlookErrors.notificationKeyExists : append(mailId, added);
    },
    replace(mailId, parameters) {
      const changed = parseNotification(parameters);
      if (!changed) return outlookErrors.noAnswer;
      if (!has(mailId, changed.key)) return append(mailId, changed);
      return set(
        mailId,
        of(mailId).map((one) => (one.key === changed.key ? changed : one)),
      );
    },
    remove(mailId, key) {
      if (!has(mailId, key)) return outlookErrors.notificationKeyUnknown;
      return set(
        mailId,
        of(mailId).filter((one) => one.key !== key),
      );
    },
    leave(mailId) {
      const staying = of(mailId).filter((one) => one.persistent || one.type !== 'informational');
      if (staying.length < of(mailId).length) set(mailId, staying);
    },
  };
}

function parseNotification(parameters: unknown): MailNotification | undefined {
  if (!isObject(parameters)) return undefined;
  const { key, message, type, persistent } = parameters;
  const kind = typeof type === 'number' ? types[type] : undefined;
  if (typeof key !== 'string' || typeof message !== 'string' || kind === undefined) return undefined;
  return { key, message, type: kind, persistent: persistent === true, details: parameters };
}
