import type { StoredExtension } from '../../mailbox/stored-extension';
import type { StoredMessage } from '../../mailbox/stored-message';
import { param, type Context, type Handler } from '../context';
import { badRequest, GraphError, itemNotFound } from '../errors';
import { checkIfMatch } from '../etags';
import { extensionNameOf, readExtension, readExtensionName, renderExtension } from '../extensions';
import { created, noContent, ok } from '../responses';
import { messageOf } from './locate-message';

const nameOf = (context: Context): string => extensionNameOf(param(context, 1), 'message');

function existing(context: Context, message: StoredMessage): StoredExtension {
  const extension = message.extensions.get(nameOf(context));
  if (extension === undefined) throw itemNotFound();
  return extension;
}

const entity = (message: StoredMessage, json: object): object => ({
  '@odata.context': `https://graph.microsoft.com/v1.0/$metadata#me/messages('${message.id}')/extensions/$entity`,
  ...json,
});

/** GET /me/messages/{message}/extensions/{name}, by the short name or either long id. */
export const getMessageExtension: Handler = (context) => {
  const message = messageOf(context);
  return ok(entity(message, renderExtension(nameOf(context), existing(context, message), 'message')));
};

/** POST /me/messages/{message}/extensions. What it does when there is one of the name is not documented: see Quirks. */
export const postMessageExtension: Handler = (context) => {
  const message = messageOf(context);
  const name = readExtensionName(context.body, badRequest);
  const extension = readExtension(context.body, 'message', badRequest);
  checkIfMatch(context.headers, message.changeKey);
  if (context.quirks.postedAgain === 'conflicts' && message.extensions.has(name)) {
    throw new GraphError(409, 'ErrorExtensionAlreadyExists', 'An extension of this name exists already.');
  }
  context.mailbox.setMessageExtension(message, name, extension);
  return created(
    entity(message, renderExtension(name, extension, 'message', true)),
    `${context.serviceRoot}${context.path}/${name}`,
  );
};

/** PATCH /me/messages/{message}/extensions/{name}: replaces the whole extension. */
export const patchMessageExtension: Handler = (context) => {
  const message = messageOf(context);
  existing(context, message);
  const extension = readExtension(context.body, 'message', badRequest);
  checkIfMatch(context.headers, message.changeKey);
  context.mailbox.setMessageExtension(message, nameOf(context), extension);
  return ok(entity(message, renderExtension(nameOf(context), extension, 'message')));
};

/** DELETE /me/messages/{message}/extensions/{name}: 404 when there is none. */
export const deleteMessageExtension: Handler = (context) => {
  const message = messageOf(context);
  existing(context, message);
  checkIfMatch(context.headers, message.changeKey);
  context.mailbox.removeMessageExtension(message, nameOf(context));
  return noContent;
};
