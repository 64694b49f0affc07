import { object } from 'valibot';
import type { Message } from '../../../domain/mail/message';
import { readShape, requiredText } from '../../../lib/schema';

/** What a move changes of a message. */
const movedSchema = object({
  id: requiredText,
  webLink: requiredText,
  parentFolderId: requiredText,
  '@odata.etag': requiredText,
});

/** A message after a move, from the answer to it. Throws `ShapeError`. */
export function asMoved(message: Message, value: unknown): Message {
  const { id, webLink, parentFolderId, '@odata.etag': etag } = readShape(movedSchema, value, 'message');
  return { ...message, restId: id, webLink, parentFolderId, etag };
}
