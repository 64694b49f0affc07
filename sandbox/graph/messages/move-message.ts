import type { Handler } from '../context';
import { badRequest, GraphError } from '../errors';
import { Fields } from '../fields';
import { metadataOf } from '../metadata';
import { created } from '../responses';
import { messageOf } from './locate-message';
import { messageViewOf, renderMessage } from './render-message';

/**
 * POST /me/messages/{message}/move: into a folder by its id or its well-known name. The message gets another id, unless
 * it is asked for by the one that survives moves.
 */
export const moveMessage: Handler = (context) => {
  const message = messageOf(context);
  const destination = new Fields(context.body, badRequest).text('destinationId');
  if (typeof destination !== 'string' || destination === '') {
    throw badRequest("The property 'destinationId' is required.");
  }
  const moved = context.mailbox.moveMessage(message.id, destination);
  if (!moved) {
    throw new GraphError(404, 'ErrorItemNotFound', 'The specified folder could not be found in the store.');
  }
  const view = messageViewOf(context);
  const body = { '@odata.context': metadataOf(context, 'messages/$entity'), ...renderMessage(moved, view) };
  return created(body, `${context.serviceRoot}/me/messages/${moved.id}`, moved.changeKey);
};
