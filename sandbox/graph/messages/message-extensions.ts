import type { StoredExtension } from '../../mailbox/stored-extension';
import type { StoredMessage } from '../../mailbox/stored-message';
import { param, type Context, type Handler } from '../context';
import { badRequest, GraphError, itemNotFound } from '../errors';
import { checkMessageIfMatch } from '../etags';
import {
  extensionNameOf,
  postedOver,
  readExtension,
  readExtensionName,
  renderExtension,
} from '../extensions';
import { metadataOf } from '../metadata';
import { created, noContent, ok } from '../responses';
import { messageOf } from './locate-message';

const nameOf = (context: Context): string => extensionNameOf(param(context, 1), 'message');

function existing(context: Context, message: StoredMessage): StoredExtension {
  const extension = message.extensions.get(nameOf(context));
  if (extension === undefined) throw itemNotFound();
  return extension;
}

const entity = (context: Context, message: StoredMessage, json: object): object => ({
  '@odata.context': metadataOf(context, `messages('${message.id}')/extensions/$entity`),
  ...json,
});

/** GET /me/messages/{message}/extensions/{name}, by the short name or either long id. */
export const getMessageExtension: Handler = (context) => {
  const message = messageOf(context);
  return ok(
    entity(context, message, renderExtension(nameOf(context), existing(context, message), 'message')),
  );
};

/** POST /me/messages/{message}/extensions. What becomes of one of the name: see the quirk `postedAgain`. */
export const postMessageExtension: Handler = (context) => {
  const message = messageOf(context);
  const name = readExtensionName(context.body, badRequest);
  const posted = readExtension(context.body, 'message', badRequest);
  checkMessageIfMatch(context, message.changeKey);
  if (context.quirks.postedAgain === 'conflicts' && message.extensions.has(name)) {
    throw new GraphError(409, 'ErrorExtensionAlreadyExists', 'An extension of this name exists already.');
  }
  const extension = postedOver(context, message.extensions.get(name), posted);
  context.mailbox.setMessageExtension(message, name, extension);
  return created(
    entity(context, message, renderExtension(name, extension, 'message', true)),
    `${context.serviceRoot}${context.path}/${name}`,
  );
};

/** PATCH /me/messages/{message}/extensions/{name}: replaces the whole extension. */
export const patchMessageExtension: Handler = (context) => {
  const message = messageOf(context);
  existing(context, message);
  const extension = readExtension(context.body, 'message', badRequest);
  checkMessageIfMatch(context, message.changeKey);
  context.mailbox.setMessageExtension(message, nameOf(context), extension);
  return ok(entity(context, message, renderExtension(nameOf(context), extension, 'message')));
};

/** DELETE /me/messages/{message}/extensions/{name}: 404 when there is none. */
export const deleteMessageExtension: Handler = (context) => {
  const message = messageOf(context);
  existing(context, message);
  checkMessageIfMatch(context, message.changeKey);
  context.mailbox.removeMessageExtension(message, nameOf(context));
  return noContent;
};
