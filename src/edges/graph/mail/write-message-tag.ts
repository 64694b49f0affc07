import type { Message } from '../../../domain/mail/message';
import { linksOf, type MessageTag } from '../../../domain/mail/message-tag';
import { withMark } from '../../../domain/mail/task-category';
import { Problem } from '../../../domain/problem';
import type { Task } from '../../../domain/task/task';
import type { TaskRef } from '../../../domain/task/task-ref';
import type { JsonObject } from '../../../lib/json';
import { indexValue } from '../tags/link-index';
import { messageLinksBody } from '../tags/message-links-format';
import { readTaskOrGone, taskRequest } from '../todo/todo-requests';
import { mailAccess } from '../transport/access';
import { isOk } from '../transport/answer';
import { outcomeOf, sendChain } from '../transport/batch';
import { readAnswer } from '../transport/problem-of-answer';
import type { GraphRequest } from '../transport/transport';
import type { MailContext } from './mail-context';
import { readMessage } from './message';
import { messagePath, messageRequest, moveRequest } from './message-requests';
import { asMoved } from './moved-message';

type TaggedMessage = Pick<Message, 'restId' | 'immutableId' | 'etag' | 'tag' | 'categories'>;

/** The request that writes a tag to the extension; undefined when there is neither an old nor a new one. */
function extensionRequest(
  message: TaggedMessage,
  tag: MessageTag,
  context: MailContext,
): GraphRequest | undefined {
  const name = context.names.extension;
  const collection = `${messagePath(message.restId, context)}/extensions`;
  const isThere = message.tag.kind !== 'absent';
  if (tag.links.length === 0) {
    return isThere ? { method: 'DELETE', path: `${collection}/${name}` } : undefined;
  }
  const body = messageLinksBody(tag.links, name);
  return isThere
    ? { method: 'PATCH', path: `${collection}/${name}`, body }
    : { method: 'POST', path: collection, body };
}

/**
 * The categories of a message that gets a tag: marked with its first link, without the mark after its last one. In between
 * the states of its tasks decide, which are not known here.
 */
function categoriesWith({ categories, tag: before }: TaggedMessage, tag: MessageTag, marks: boolean) {
  if (tag.links.length === 0) return withMark(categories, false);
  return marks && tag.links.length > linksOf(before).length ? withMark(categories, true) : categories;
}

/**
 * The requests that write index and mark of a message, and then its tag, to be sent as a chain. The first is conditional on the
 * message's etag, so that neither a category nor a tag of others is written over. The second is not: the first one changed
 * the etag. `more`: properties of the message
 * that change along. Throws `rejected` for a tag that is not ours to change.
 */
export function tagWrites(
  context: MailContext,
  message: TaggedMessage,
  tag: MessageTag,
  more: JsonObject = {},
): readonly GraphRequest[] {
  if (message.tag.kind === 'damaged' || message.tag.kind === 'newer') {
    throw new Problem('rejected', { trace: { code: 'tag-unreadable' } });
  }
  const categories = categoriesWith(message, tag, context.marksMails());
  const index: GraphRequest = {
    method: 'PATCH',
    path: messagePath(message.restId, context),
    body: {
      singleValueExtendedProperties: [{ id: context.names.property, value: indexValue(tag) }],
      ...(categories !== message.categories && { categories }),
      ...more,
    },
    headers: { 'If-Match': message.etag },
  };
  const extension = extensionRequest(message, tag, context);
  return extension ? [index, extension] : [index];
}

/**
 * Writes index and mark of a message, then its tag, and reads back all of it and the task to verify, in one chained batch.
 *
 * The immutable id comes from the caller: it does not change, and reading it would take another part of the batch. A
 * failure other than `conflict` may leave the index written and the tag not.
 */
export async function writeMessageTag(
  context: MailContext,
  message: TaggedMessage,
  tag: MessageTag,
  verify: TaskRef | undefined,
  signal: AbortSignal,
  then?: 'archive',
): Promise<{ readonly message: Message; readonly task: Task | undefined }> {
  const { names, transport } = context;
  const writes = tagWrites(context, message, tag);
  const reads = [messageRequest(message.restId, context), ...(verify ? [taskRequest(verify, context)] : [])];
  const moves = then ? [moveRequest(message.restId, then, context)] : [];
  const answers = await sendChain(transport, [...writes, ...reads, ...moves], mailAccess(signal));
  const written = readAnswer(outcomeOf(answers, writes.length), (body) => readMessage(body, names.extension));
  const task = verify && readTaskOrGone(outcomeOf(answers, writes.length + 1), verify.listId, context);
  const tagged = { ...written, immutableId: message.immutableId };
  const moved = then && answers[writes.length + reads.length];
  // A move that failed is no failure of the tag: the caller sees that the mail is where it was.
  return {
    message: moved && isOk(moved) ? readAnswer(moved, (body) => asMoved(tagged, body)) : tagged,
    task,
  };
}

/** Marks a message, or takes the mark off it; see `MessageService.mark`. */
export async function markMessage(
  context: MailContext,
  message: Pick<Message, 'restId' | 'immutableId' | 'etag' | 'categories'>,
  mark: boolean,
  signal: AbortSignal,
): Promise<Message> {
  const { names, transport } = context;
  const write: GraphRequest = {
    method: 'PATCH',
    path: messagePath(message.restId, context),
    body: { categories: withMark(message.categories, mark) },
    headers: { 'If-Match': message.etag },
  };
  const answers = await sendChain(
    transport,
    [write, messageRequest(message.restId, context)],
    mailAccess(signal),
  );
  const written = readAnswer(outcomeOf(answers, 1), (body) => readMessage(body, names.extension));
  return { ...written, immutableId: message.immutableId };
}
