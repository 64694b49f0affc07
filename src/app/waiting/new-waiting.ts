import type { CurrentItem, MailAddress } from '../../domain/mail/mail';
import type { Task } from '../../domain/task/task';
import type { AskedMail, NewWaiting, Waiting } from '../../domain/task/waiting';
import { today, type MailboxTime } from '../../domain/time/mailbox-time';
import { addWorkingDays, weekendOf } from '../../domain/time/working-days';
import type { Words } from '../../i18n/words';
import { cutAtGrapheme } from '../../lib/text';
import type { MailSnapshot } from '../pane-service';

/** Characters of a name that are kept. */
const longestName = 60;

/** By when an answer is expected. */
export interface WaitingTime {
  readonly time: MailboxTime;
  readonly now: Date;
  /** Working days until then: a setting of the user. */
  readonly days: number;
}

const isAddress = (a: string, b: string) => a.toLowerCase() === b.toLowerCase();

/** The day by which an answer is expected. */
export function expectedBy({ time, now, days }: WaitingTime, words: Words): NewWaiting['by'] {
  return addWorkingDays(today(time, now), days, weekendOf(words.locale));
}

/** The people of a mail in a few words, without the owner of its mailbox. */
function namesOf(people: readonly MailAddress[], owner: string, words: Words): string | undefined {
  const names = people
    .filter(({ address }) => !isAddress(address, owner))
    .map(({ name, address }) => name || address)
    .map((name) => cutAtGrapheme(name, longestName));
  const [first] = names;
  if (first === undefined) return undefined;
  if (names.length > 2) return words.say('waiting.others', { name: first, count: names.length - 1 });
  return new Intl.ListFormat(words.language, { type: 'conjunction' }).format(names);
}

/**
 * What a task of this mail waits for: an answer of those to whom the user has sent it, since then; or of its sender, from
 * now on.
 */
export function newWaiting(
  mail: CurrentItem,
  recipients: readonly MailAddress[],
  at: WaitingTime,
  words: Words,
): NewWaiting {
  const isSent = mail.isSent === true;
  const name = namesOf(isSent ? recipients : [mail.sender], mail.owner, words);
  const now = at.now.toISOString();
  return {
    since: isSent ? mail.receivedDateTime : now,
    by: expectedBy(at, words),
    ...(name !== undefined && { name }),
    ...(!isSent && { after: now }),
  };
}

/** The same for a task that is there. */
export function waitingOf(
  { due, waiting }: Task,
  { mail, message }: Pick<MailSnapshot, 'mail' | 'message'>,
  fresh: NewWaiting,
): Waiting {
  const { internetMessageId, conversationId }: AskedMail = message ?? mail;
  const dueBefore = waiting ? waiting.dueBefore : due;
  return {
    ...fresh,
    asked: { internetMessageId, conversationId },
    ...(dueBefore !== undefined && { dueBefore }),
  };
}

/** Waits on, and what was seen does not count any more. */
export function waitingOn(waiting: Waiting, seen: string, at: WaitingTime, words: Words): Waiting {
  return { ...waiting, by: expectedBy(at, words), after: seen };
}
