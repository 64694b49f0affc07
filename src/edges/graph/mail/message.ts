import { fallback, nullish, object, optional, string, unknown } from 'valibot';
import type { Message } from '../../../domain/mail/message';
import { fittingItems, readShape, requiredText, textOrEmpty } from '../../../lib/schema';
import { readIndex } from '../tags/link-index';
import { readMessageLinks } from '../tags/message-links-format';
import { importanceSchema } from '../todo/todo-task';

/**
 * A message as one request returns it. The immutable id needs another request, since an answer holds ids of one form
 * only.
 */
export type MutableMessage = Omit<Message, 'immutableId'>;

/** Properties of a message that `readMessage` needs, besides the two expanded ones. */
export const messageProperties =
  'id,internetMessageId,conversationId,subject,from,sender,receivedDateTime,webLink,importance,bodyPreview,categories,parentFolderId,isDraft';

const recipientSchema = fallback(
  nullish(object({ emailAddress: object({ name: textOrEmpty, address: textOrEmpty }) })),
  undefined,
);

const messageSchema = object({
  id: requiredText,
  // Null on a mail that was just sent.
  internetMessageId: textOrEmpty,
  conversationId: textOrEmpty,
  subject: textOrEmpty,
  from: recipientSchema,
  sender: recipientSchema,
  receivedDateTime: textOrEmpty,
  webLink: requiredText,
  importance: importanceSchema,
  bodyPreview: textOrEmpty,
  categories: fallback(fittingItems(string()), []),
  parentFolderId: textOrEmpty,
  isDraft: optional(unknown()),
  '@odata.etag': requiredText,
  extensions: optional(unknown()),
  singleValueExtendedProperties: optional(unknown()),
});

/** Reads a `message` requested without the immutable-id header. Throws `ShapeError`. */
export function readMessage(value: unknown, extensionName: string): MutableMessage {
  const message = readShape(messageSchema, value, 'message');
  const {
    id,
    from,
    sender,
    extensions,
    singleValueExtendedProperties,
    isDraft,
    '@odata.etag': etag,
    ...same
  } = message;
  const { name = '', address = '' } = (from ?? sender)?.emailAddress ?? {};
  return {
    ...same,
    restId: id,
    sender: address,
    senderName: name,
    etag,
    ...(isDraft === true && { isDraft }),
    tag: readMessageLinks(extensions, extensionName),
    ...readIndex(singleValueExtendedProperties),
  };
}
