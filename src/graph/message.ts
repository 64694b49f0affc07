import type { Message } from '../domain/ports';
import { readIndex } from './link-index';
import { readMessageLinks } from './message-links-format';
import { readImportance } from './todo-task';
import { isObject, itemsOf, objectAt, requiredText, textOrEmpty } from '../lib/json';

/** A message as one request tells it: its immutable id takes another, since an answer holds ids of one form only. */
export type MutableMessage = Omit<Message, 'immutableId'>;

/** Properties of a message that `readMessage` needs, besides the two expanded ones. */
export const messageProperties =
  'id,internetMessageId,conversationId,subject,from,sender,receivedDateTime,webLink,importance,bodyPreview,categories';

function readAddress(...recipients: readonly unknown[]): string {
  for (const recipient of recipients) {
    if (isObject(recipient) && isObject(recipient.emailAddress)) {
      return textOrEmpty(recipient.emailAddress, 'address');
    }
  }
  return '';
}

/** Reads a `message` that was asked for without the immutable-id header. Throws `ShapeError`. */
export function readMessage(value: unknown, extensionName: string): MutableMessage {
  const message = objectAt(value, 'message');
  return {
    restId: requiredText(message, 'id'),
    // Null on a mail that was sent a moment ago.
    internetMessageId: textOrEmpty(message, 'internetMessageId'),
    conversationId: textOrEmpty(message, 'conversationId'),
    subject: textOrEmpty(message, 'subject'),
    sender: readAddress(message.from, message.sender),
    receivedDateTime: textOrEmpty(message, 'receivedDateTime'),
    webLink: requiredText(message, 'webLink'),
    importance: readImportance(message.importance),
    bodyPreview: textOrEmpty(message, 'bodyPreview'),
    categories: itemsOf(message.categories).filter((category) => typeof category === 'string'),
    etag: requiredText(message, '@odata.etag'),
    tag: readMessageLinks(message.extensions, extensionName),
    ...readIndex(message.singleValueExtendedProperties),
  };
}
