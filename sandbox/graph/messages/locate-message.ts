import { isWellFormedId } from '../../mailbox/item-ids';
import type { StoredMessage } from '../../mailbox/stored-message';
import { param, type Context } from '../context';
import { itemNotFound, malformedId } from '../errors';

/** The message that the path names by its mutable or its immutable id; both will do with every Prefer header. */
export function messageOf(context: Context): StoredMessage {
  const id = param(context, 0);
  const message = context.mailbox.message(id);
  if (message === undefined) throw isWellFormedId(id) ? itemNotFound() : malformedId();
  return message;
}
