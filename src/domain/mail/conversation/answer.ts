import { isForwarded } from '../../task/subject';
import { isAutomatic } from './automatic';
import { headerValues, type AskingMail, type ConversationMail } from './conversation-mail';

const isSameAddress = (a: string, b: string): boolean => a.toLowerCase() === b.toLowerCase();

/** The Message-IDs that a header of a mail names. */
function namedIds(mail: ConversationMail, header: string): readonly string[] {
  return headerValues(mail.headers, header).flatMap((value) => value.match(/<[^<>\s]+>/g) ?? []);
}

/** Whether a mail belongs to the asking one and came after it. */
function followsOn(mail: ConversationMail, asked: AskingMail): boolean {
  const id = asked.internetMessageId;
  // Clocks differ: what answers a mail was written after it, whatever they say.
  if (id !== '' && namedIds(mail, 'in-reply-to').includes(id)) return true;
  const isLater = Date.parse(mail.receivedDateTime) > Date.parse(asked.sentDateTime);
  const isRelated =
    (asked.conversationId !== '' && mail.conversationId === asked.conversationId) ||
    (id !== '' && namedIds(mail, 'references').includes(id));
  return isLater && isRelated;
}

/** A mail that was passed on to others, with the owner in Cc at most. */
const isPassedOn = (mail: ConversationMail, owner: string): boolean =>
  isForwarded(mail.subject) && !mail.to.some((address) => isSameAddress(address, owner));

/**
 * The first mail that answers `asked`: one of its conversation, later, and written by a person other than the owner of the
 * mailbox. Anybody's answer counts, also that of a colleague or of one of several recipients. Undefined while there is
 * none. `owner` is the SMTP address of the mailbox.
 */
export function answerTo(
  asked: AskingMail,
  mails: readonly ConversationMail[],
  owner: string,
): ConversationMail | undefined {
  const answers = mails.filter(
    (mail) =>
      !isSameAddress(mail.from, owner) &&
      followsOn(mail, asked) &&
      !isPassedOn(mail, owner) &&
      !isAutomatic(mail, asked.subject),
  );
  const [first] = answers.sort((a, b) => Date.parse(a.receivedDateTime) - Date.parse(b.receivedDateTime));
  return first;
}
