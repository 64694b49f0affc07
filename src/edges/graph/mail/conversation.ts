import { array, boolean, fallback, object, optional, unknown } from 'valibot';
import { linksOf } from '../../../domain/mail/message-tag';
import type { RelatedMail } from '../../../domain/mail/related-mail';
import { readShape, requiredText, textOrEmpty } from '../../../lib/schema';
import { readMessageLinks } from '../tags/message-links-format';
import type { Answer } from '../transport/answer';
import { expandById, literal, option, withQuery } from '../transport/odata';
import { readAnswer } from '../transport/problem-of-answer';
import type { GraphRequest } from '../transport/transport';
import type { MailContext } from './mail-context';
import { recipientSchema } from './message';

/** Mails of a conversation that are looked at; longer ones are rare. */
const mostMails = '50';
const properties = 'id,subject,from,sender,receivedDateTime,isDraft';

/** Reads the mails of a conversation with their tags. Never with `$orderby`, which the service refuses beside the filter. */
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
  subject: textOrEmpty,
  from: recipientSchema,
  sender: recipientSchema,
  receivedDateTime: textOrEmpty,
  isDraft: fallback(boolean(), false),
  extensions: optional(unknown()),
});

/** A conversation as read. */
export interface ConversationReading {
  /** The service knows no mail of it, not even the one that it was asked for. */
  readonly isUnknown: boolean;
  /** The mails with tasks but for one, the newest first. */
  readonly tagged: readonly RelatedMail[];
}

/** Reads the answer to `conversationRequest`. `own` is the REST id of the mail that it is about. */
export function readConversation(answer: Answer, own: string, { names }: MailContext): ConversationReading {
  const { value } = readAnswer(answer, (body) =>
    readShape(object({ value: array(unknown()) }), body, 'messages'),
  );
  const tagged = value.flatMap((item): readonly RelatedMail[] => {
    const { id, from, sender, isDraft, extensions, subject, receivedDateTime } = readShape(
      mailSchema,
      item,
      'message',
    );
    const links = linksOf(readMessageLinks(extensions, names.extension));
    if (id === own || isDraft || links.length === 0) return [];
    const address = (from ?? sender)?.emailAddress.address ?? '';
    return [{ restId: id, subject, sender: address, receivedDateTime, links }];
  });
  return {
    isUnknown: value.length === 0,
    tagged: tagged.sort((a, b) => b.receivedDateTime.localeCompare(a.receivedDateTime)),
  };
}
