import { fallback, nullish, object, optional, unknown } from 'valibot';
import type { FoundMail } from '../../../app/ports/messages';
import type { MailHeader } from '../../../domain/mail/conversation/conversation-mail';
import { isObject, itemsOf } from '../../../lib/json';
import { fittingItems, readShape, requiredText, textOrEmpty } from '../../../lib/schema';

/** The message class, such as `IPM.Note`: PidTagMessageClass. */
export const itemClassProperty = 'String 0x001A';

/** Properties that `readFoundMail` needs, besides the expanded one. */
export const foundMailProperties =
  'id,receivedDateTime,isDraft,internetMessageId,conversationId,subject,from,toRecipients';

const recipientSchema = object({ emailAddress: object({ name: textOrEmpty, address: textOrEmpty }) });

const mailSchema = object({
  id: requiredText,
  // Null on a mail that was just sent.
  internetMessageId: textOrEmpty,
  conversationId: textOrEmpty,
  subject: textOrEmpty,
  from: fallback(nullish(recipientSchema), undefined),
  toRecipients: fallback(fittingItems(recipientSchema), []),
  receivedDateTime: textOrEmpty,
  singleValueExtendedProperties: optional(unknown()),
});

function itemClassOf(properties: unknown): string {
  const [property] = itemsOf(properties);
  return isObject(property) && typeof property.value === 'string' ? property.value : '';
}

/** Reads a message as a mail that may be an answer, without its headers. Throws `ShapeError`. */
export function readFoundMail(value: unknown): FoundMail {
  const { id, from, toRecipients, singleValueExtendedProperties, ...same } = readShape(
    mailSchema,
    value,
    'message',
  );
  const { name = '', address = '' } = from?.emailAddress ?? {};
  return {
    ...same,
    restId: id,
    from: address,
    senderName: name || address,
    to: toRecipients.map(({ emailAddress }) => emailAddress.address),
    itemClass: itemClassOf(singleValueExtendedProperties),
    headers: [],
  };
}

const headersSchema = object({
  internetMessageHeaders: fallback(fittingItems(object({ name: requiredText, value: textOrEmpty })), []),
});

/** Reads a message of which only the headers were asked for. Throws `ShapeError`. */
export function readMailHeaders(value: unknown): readonly MailHeader[] {
  return readShape(headersSchema, value, 'message').internetMessageHeaders;
}
