import { array, boolean, fallback, object, optional, unknown } from 'valibot';
import type { OpenBatch } from '../../../app/ports/messages';
import { linksOf } from '../../../domain/mail/message-tag';
import { readShape, requiredText, textOrEmpty } from '../../../lib/schema';
import { readMessageLinks } from '../tags/message-links-format';
import type { Answer } from '../transport/answer';
import { expandById, literal, option, withQuery } from '../transport/odata';
import { readAnswer } from '../transport/problem-of-answer';
import type { GraphRequest } from '../transport/transport';
import { foundMailProperties, itemClassProperty, readFoundMail } from './found-mail';
import type { MailContext } from './mail-context';

/** Mails of a conversation that are looked at; longer ones are rare. */
const mostMails = '50';

/**
 * Reads the mails of a conversation with their tags, and without their headers, which are long. Never with `$orderby`, which
 * the service refuses beside the filter.
 */
export function conversationRequest(conversationId: string, context: MailContext): GraphRequest {
  const tag = expandById('extensions', context.names.extension);
  const itemClass = expandById('singleValueExtendedProperties', itemClassProperty);
  const path = withQuery(
    `${context.root}/messages`,
    option('filter', `conversationId eq ${literal(conversationId)}`),
    option('top', mostMails),
    option('select', foundMailProperties),
    `$expand=${tag},${itemClass}`,
  );
  return { method: 'GET', path };
}

const mailSchema = object({
  id: requiredText,
  receivedDateTime: textOrEmpty,
  isDraft: fallback(boolean(), false),
  extensions: optional(unknown()),
});

/** The items of a page of messages. */
export function messagesIn(answer: Answer): readonly unknown[] {
  const schema = object({ value: array(unknown()) });
  return readAnswer(answer, (body) => readShape(schema, body, 'messages')).value;
}

/**
 * Reads the answer to `conversationRequest`: the mails, and the links of those but `own`, the REST id of the mail that it is
 * about, those of the newest first. Without any mail the service knows no such conversation.
 */
export function readConversation(
  answer: Answer,
  own: string,
  { names }: Pick<MailContext, 'names'>,
): Pick<OpenBatch, 'conversation' | 'mails'> {
  const sent = messagesIn(answer)
    .map((item) => ({ ...readShape(mailSchema, item, 'message'), found: readFoundMail(item) }))
    .filter(({ isDraft }) => !isDraft)
    .sort((a, b) => b.receivedDateTime.localeCompare(a.receivedDateTime));
  const others = sent.filter(({ id }) => id !== own);
  return {
    conversation: others.flatMap(({ extensions }) => linksOf(readMessageLinks(extensions, names.extension))),
    mails: sent.map(({ found }) => found),
  };
}
