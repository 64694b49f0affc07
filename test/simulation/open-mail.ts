import type { StoredMessage } from '../../sandbox/mailbox/stored-message';
import type { OpenMail } from '../../src/domain/mail/mail';

/** A stored message as Outlook hands it to the add-in. */
export function toOpenMail(message: StoredMessage, owner: string): OpenMail {
  return {
    restId: message.id,
    internetMessageId: message.internetMessageId,
    conversationId: message.conversationId,
    subject: message.subject,
    sender: message.from,
    receivedDateTime: message.receivedDateTime,
    owner,
  };
}
