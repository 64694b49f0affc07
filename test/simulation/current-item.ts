import type { StoredMessage } from '../../sandbox/mailbox/stored-message';
import type { CurrentItem } from '../../src/domain/mail/mail';

/** A stored message as Outlook hands it to the add-in. */
export function toCurrentItem(message: StoredMessage, owner: string): CurrentItem {
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
