import { isForwarded } from '../../task/subject';
import { isAutomatic } from './automatic';
import { headerValues, type AskingMail, type ConversationMail } from './conversation-mail';

const isSameAddress = (a: string, b: string): boolean => a.toLowerCase() === b.toLowerCase();

/** Message-IDs without their angle brackets, which some programs leave out. */
const idsIn = (text: string): readonly string[] => text.match(/[^<>\s,]+/g) ?? [];

/** Whether a header of a mail names a Message-ID. */
function names(mail: ConversationMail, header: string, id: string): boolean {
  const [wanted] = idsIn(id);
  return (
    wanted !== undefined && headerValues(mail.headers, header).some((value) => idsIn(value).includes(wanted))
  );
}

/** Whether a mail belongs to the asking one and came after it. */
function followsOn(mail: ConversationMail, asked: AskingMail): boolean {
  const id = asked.internetMessageId;
  // Clocks differ: what answers a mail was written after it, whatever they say.
  if (names(mail, 'in-reply-to', id)) return true;
  const isLater = Date.parse(mail.receivedDateTime) > Date.parse(asked.sentDateTime);
  const isRelated =
    (asked.conversationId !== '' && mail.conversationId === asked.conversationId) ||
    names(mail, 'references', id);
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
export function answerTo<Mail extends ConversationMail>(
  asked: AskingMail,
  mails: readonly Mail[],
  owner: string,
): Mail | undefined {
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
