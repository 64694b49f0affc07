import { exactOptional, fallback, object } from 'valibot';
import type { AskedMessage } from '../../../app/ports/many-mails';
import type { MailBody } from '../../../domain/mail/mail';
import type { MailFlag } from '../../../domain/mail/mail-flag';
import type { JsonObject } from '../../../lib/json';
import { readShape, requiredText, textOrEmpty } from '../../../lib/schema';
import { expandById, literal, mailSegment, option, withQuery } from '../transport/odata';
import type { GraphRequest } from '../transport/transport';
import type { MailContext } from './mail-context';
import { messageProperties } from './message';

/** Requests ids that survive moves. Never for the rest of a message: its webLink would not open then. */
const immutableIds = { Prefer: 'IdType="ImmutableId"' } as const;

/** Most messages on one page. */
const pageSize = '100';

export function messagePath(id: string, { root }: MailContext): string {
  return `${root}/messages/${mailSegment(id)}`;
}

function shape({ names }: MailContext): readonly string[] {
  const extension = expandById('extensions', names.extension);
  const property = expandById('singleValueExtendedProperties', names.property);
  return [option('select', messageProperties), `$expand=${extension},${property}`];
}

/** Reads a message with its tag and index. The id may be immutable; the answer still holds the mutable one. */
export function messageRequest(id: string, context: MailContext): GraphRequest {
  return { method: 'GET', path: withQuery(messagePath(id, context), ...shape(context)) };
}

/** Reads the unmodified body of a message. */
export function bodyRequest(id: string, context: MailContext): GraphRequest {
  return { method: 'GET', path: withQuery(messagePath(id, context), option('select', 'body')) };
}

const bodySchema = object({ body: object({ contentType: textOrEmpty, content: textOrEmpty }) });

/** Reads the answer to `bodyRequest`. Throws `ShapeError`. */
export function readBody(value: unknown): MailBody {
  const { contentType, content } = readShape(bodySchema, value, 'message').body;
  return { contentType: contentType.toLowerCase() === 'text' ? 'text' : 'html', content };
}

export function immutableIdRequest(id: string, context: MailContext): GraphRequest {
  const path = withQuery(messagePath(id, context), option('select', 'id'));
  return { method: 'GET', path, headers: immutableIds };
}

const idSchema = object({ id: requiredText });

/** Reads the answer to `immutableIdRequest`. Throws `ShapeError`. */
export function readImmutableId(value: unknown): string {
  return readShape(idSchema, value, 'message').id;
}

/** A search for messages, once for each form of id. */
export interface Search {
  readonly mutable: GraphRequest;
  readonly immutable: GraphRequest;
}

/** A search by a filter. Never with `$orderby`, which the service refuses beside a filter on an extended property. */
export function searchRequests(filter: string, context: MailContext): Search {
  const path = `${context.root}/messages`;
  const options = [option('filter', filter), option('top', pageSize)];
  const select = option('select', 'id,internetMessageId');
  return {
    mutable: { method: 'GET', path: withQuery(path, ...options, ...shape(context)) },
    immutable: { method: 'GET', path: withQuery(path, ...options, select), headers: immutableIds },
  };
}

/** The filter that finds a mail, and its copies, by Message-ID. */
export function internetMessageIdFilter(internetMessageId: string): string {
  return `internetMessageId eq ${literal(internetMessageId)}`;
}

/** Moves a message to a folder, by its id or its well-known name. */
export function moveRequest(id: string, destinationId: string, context: MailContext): GraphRequest {
  return { method: 'POST', path: `${messagePath(id, context)}/move`, body: { destinationId } };
}

/** What flags a message, or takes its flag off. */
export function flagBody(flag: MailFlag | undefined): JsonObject {
  return { flag: flag ? { flagStatus: 'flagged', ...flag } : { flagStatus: 'notFlagged' } };
}

/**
 * The last flagged messages. The service sorts by a property only if the filter begins with it, and not at all beside what is filtered of
 * extended properties: these come with the messages themselves.
 */
export function flaggedRequest({ root }: MailContext): GraphRequest {
  const filter = "receivedDateTime ge 1900-01-01T00:00:00Z and flag/flagStatus eq 'flagged'";
  const path = withQuery(
    `${root}/messages`,
    option('filter', filter),
    option('orderby', 'receivedDateTime desc'),
    option('top', pageSize),
    option('select', 'id,internetMessageId,flag'),
  );
  return { method: 'GET', path };
}

const flagDay = exactOptional(object({ dateTime: requiredText, timeZone: requiredText }));
const flaggedSchema = object({
  id: requiredText,
  internetMessageId: textOrEmpty,
  flag: fallback(object({ startDateTime: flagDay, dueDateTime: flagDay }), {}),
});

/** The ids of a message in the answer to `flaggedRequest`, and its flag. Throws `ShapeError`. */
export function readFlagged(value: unknown): AskedMessage & { readonly flag: MailFlag } {
  const { id: restId, internetMessageId, flag } = readShape(flaggedSchema, value, 'message');
  return { restId, internetMessageId, flag };
}
