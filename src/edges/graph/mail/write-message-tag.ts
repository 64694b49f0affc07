import type { Message } from '../../../domain/mail/message';
import type { MessageTag } from '../../../domain/mail/message-tag';
import { Problem } from '../../../domain/problem';
import type { Task } from '../../../domain/task/task';
import type { TaskRef } from '../../../domain/task/task-ref';
import { indexValue } from '../tags/link-index';
import { messageLinksBody } from '../tags/message-links-format';
import { readTaskOrGone, taskRequest } from '../todo/todo-requests';
import { mailAccess } from '../transport/access';
import { outcomeOf, sendChain } from '../transport/batch';
import { readAnswer } from '../transport/problem-of-answer';
import type { GraphRequest } from '../transport/transport';
import type { MailContext } from './mail-context';
import { readMessage } from './message';
import { messagePath, messageRequest } from './message-requests';

type TaggedMessage = Pick<Message, 'restId' | 'immutableId' | 'etag' | 'tag'>;

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
 * Writes the tag of a message, then its index, and reads back both and the task to verify, in one chained batch. The
 * first write is conditional on the message's etag, even when it creates the extension: otherwise it would overwrite
 * one that another device created meanwhile. The index is written unconditionally, since the first write changed the
 * etag.
 *
 * The immutable id comes from the caller: it does not change, and reading it would take another part of the batch. A
 * failure other than `conflict` may leave the tag written and the index not.
 */
export async function writeMessageTag(
  context: MailContext,
  message: TaggedMessage,
  tag: MessageTag,
  verify: TaskRef | undefined,
  signal: AbortSignal,
): Promise<{ readonly message: Message; readonly task: Task | undefined }> {
  const { names, transport } = context;
  if (message.tag.kind === 'damaged' || message.tag.kind === 'newer') {
    throw new Problem('rejected', { trace: { code: 'tag-unreadable' } });
  }
  const index: GraphRequest = {
    method: 'PATCH',
    path: messagePath(message.restId, context),
    body: { singleValueExtendedProperties: [{ id: names.property, value: indexValue(tag) }] },
  };
  const extension = extensionRequest(message, tag, context);
  const [first, ...others] = extension ? [extension, index] : [index];
  const writes = [{ ...first, headers: { 'If-Match': message.etag } }, ...others];
  const reads = [messageRequest(message.restId, context), ...(verify ? [taskRequest(verify, context)] : [])];
  const answers = await sendChain(transport, [...writes, ...reads], mailAccess(signal));
  const written = readAnswer(outcomeOf(answers, writes.length), (body) => readMessage(body, names.extension));
  const task = verify && readTaskOrGone(outcomeOf(answers, writes.length + 1), verify.listId, context);
  return { message: { ...written, immutableId: message.immutableId }, task };
}
