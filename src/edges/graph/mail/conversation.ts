import { array, boolean, fallback, object, optional, unknown } from 'valibot';
import type { Link } from '../../../domain/link/link';
import { linksOf } from '../../../domain/mail/message-tag';
import { readShape, requiredText, textOrEmpty } from '../../../lib/schema';
import { readMessageLinks } from '../tags/message-links-format';
import type { Answer } from '../transport/answer';
import { expandById, literal, option, withQuery } from '../transport/odata';
import { readAnswer } from '../transport/problem-of-answer';
import type { GraphRequest } from '../transport/transport';
import type { MailContext } from './mail-context';

/** Mails of a conversation that are looked at; longer ones are rare. */
const mostMails = '50';
const properties = 'id,receivedDateTime,isDraft';

/** Reads the tags of a conversation's mails. Never with `$orderby`, which the service refuses beside the filter. */
export function conversationRequest(conversationId: string, context: MailContext): GraphRequest {
  const path = withQuery(
    `${context.root}/messages`,
    option('filter', `conversationId eq ${literal(conversationId)}`),
    option('top', mostMails),
    option('select', properties),
    `$expand=${expandById('extensions', context.names.extension)}`,
  );
  return { method: 'GET', path };
}

const mailSchema = object({
  id: requiredText,
  receivedDateTime: textOrEmpty,
  isDraft: fallback(boolean(), false),
  extensions: optional(unknown()),
});

/** A conversation as read. */
export interface ConversationReading {
  /** The service knows no mail of it, not even the one that it was asked for. */
  readonly isUnknown: boolean;
  /** The links of the mails but for that one, those of the newest first. */
  readonly links: readonly Link[];
}

/** Reads the answer to `conversationRequest`. `own` is the REST id of the mail that it is about. */
export function readConversation(answer: Answer, own: string, { names }: MailContext): ConversationReading {
  const { value } = readAnswer(answer, (body) =>
    readShape(object({ value: array(unknown()) }), body, 'messages'),
  );
  const others = value
    .map((item) => readShape(mailSchema, item, 'message'))
    .filter(({ id, isDraft }) => id !== own && !isDraft)
    .sort((a, b) => b.receivedDateTime.localeCompare(a.receivedDateTime));
  return {
    isUnknown: value.length === 0,
    links: others.flatMap(({ extensions }) => linksOf(readMessageLinks(extensions, names.extension))),
  };
}
