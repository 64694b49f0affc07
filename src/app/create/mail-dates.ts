import type { FoundDate } from '../../domain/mail/dates/find-dates';
import type { CurrentItem } from '../../domain/mail/mail';
import type { Mailbox } from '../ports/mailbox';
import { loadPart, loadReader } from './mail-body';

/**
 * The days that the open mail speaks of, in its subject and its own text. Asks Outlook alone, unlike `readBody`: every mail
 * is looked through, and nothing is sent for it. What reads them is loaded here. Rejects when the text cannot be had.
 */
export async function datesInMail(
  mailbox: Pick<Mailbox, 'body' | 'time' | 'displayLanguage'>,
  mail: CurrentItem,
  signal: AbortSignal,
): Promise<readonly FoundDate[]> {
  const body = await mailbox.body(mail, signal);
  const [{ mailText }, { findDates }, { loadDateLanguages }] = await Promise.all([
    loadReader(),
    loadPart(() => import('../../domain/mail/dates/find-dates')),
    loadPart(() => import('../../domain/mail/dates/load-languages')),
  ]);
  const languages = await loadDateLanguages(mailbox.displayLanguage);
  signal.throwIfAborted();
  return findDates(`${mail.subject}\n\n${mailText(body, mail.subject)}`, {
    received: new Date(mail.receivedDateTime),
    time: mailbox.time,
    locale: mailbox.displayLanguage,
    languages,
  });
}
