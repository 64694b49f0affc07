import type { FoundDate } from '../../domain/mail/dates/find-dates';
import type { CurrentItem } from '../../domain/mail/mail';
import { inSlices } from '../../lib/in-slices';
import type { Clock } from '../ports/device';
import type { Mailbox } from '../ports/mailbox';
import { loadPart, loadReader } from './mail-body';

/** What looking for dates needs from the outside. */
interface DatesDeps {
  readonly mailbox: Pick<Mailbox, 'body' | 'time' | 'displayLanguage'>;
  readonly clock: Clock;
}

/**
 * The days that the open mail speaks of, in its subject and its own text. Asks Outlook alone, unlike `readBody`: every mail
 * is looked through, and nothing is sent for it. What reads them is loaded here. Rejects when the text cannot be had.
 */
export async function datesInMail(
  { mailbox, clock }: DatesDeps,
  mail: CurrentItem,
  signal: AbortSignal,
): Promise<readonly FoundDate[]> {
  const body = await mailbox.body(mail, signal);
  const [{ mailText }, { searchDates }, { loadDateLanguages }] = await Promise.all([
    loadReader(),
    loadPart(() => import('../../domain/mail/dates/find-dates')),
    loadPart(() => import('../../domain/mail/dates/load-languages')),
  ]);
  const languages = await loadDateLanguages(mailbox.displayLanguage);
  signal.throwIfAborted();
  const search = searchDates(`${mail.subject}\n\n${mailText(body, mail.subject)}`, {
    received: new Date(mail.receivedDateTime),
    time: mailbox.time,
    locale: mailbox.displayLanguage,
    languages,
  });
  return inSlices(search, clock, signal);
}
