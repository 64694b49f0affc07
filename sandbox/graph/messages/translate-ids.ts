import { fromEwsId, toEwsId } from '../../mailbox/item-ids';
import type { Mailbox } from '../../mailbox/mailbox';
import type { StoredMessage } from '../../mailbox/stored-message';
import type { Handler } from '../context';
import { badRequest } from '../errors';
import { Fields } from '../fields';
import { ok } from '../responses';

const formats = ['entryId', 'ewsId', 'immutableEntryId', 'restId', 'restImmutableEntryId'] as const;
type Format = (typeof formats)[number];

/** Stands before an entry id where it is written out as a REST id. */
const entryStart = 'AAMkAG';

function find(mailbox: Mailbox, id: string, format: Format): StoredMessage | undefined {
  switch (format) {
    case 'restId': {
      const message = mailbox.message(id);
      return message?.id === id ? message : undefined;
    }
    case 'ewsId':
      return mailbox.message(fromEwsId(id));
    case 'entryId':
      return mailbox.message(`${entryStart}${fromEwsId(id)}`);
    case 'immutableEntryId':
    case 'restImmutableEntryId': {
      const message = mailbox.message(fromEwsId(id));
      return message?.immutableId === fromEwsId(id) ? message : undefined;
    }
  }
}

function show(message: StoredMessage, format: Format): string {
  switch (format) {
    case 'restId':
      return message.id;
    case 'ewsId':
      return toEwsId(message.id);
    case 'entryId':
      return toEwsId(message.id).slice(entryStart.length);
    case 'immutableEntryId':
      return toEwsId(message.immutableId);
    case 'restImmutableEntryId':
      return message.immutableId;
  }
}

/** A parameter of the action by its documented name, or as the metadata and Microsoft's SDKs write it: `InputIds`. */
function parameter(fields: Fields, name: string): string {
  return fields.has(name) ? name : `${name.charAt(0).toUpperCase()}${name.slice(1)}`;
}

/** POST /me/translateExchangeIds: up to 1000 ids of messages, each answered by itself. */
export const translateExchangeIds: Handler = (context) => {
  const fields = new Fields(context.body, badRequest);
  const ids = fields.texts(parameter(fields, 'inputIds'));
  const from = fields.oneOf(parameter(fields, 'sourceIdType'), formats);
  const to = fields.oneOf(parameter(fields, 'targetIdType'), formats);
  if (ids === undefined || from === undefined || to === undefined) {
    throw badRequest('The parameters inputIds, sourceIdType and targetIdType are required.');
  }
  if (ids.length > 1000) throw badRequest('The number of ids exceeds the limit of 1000.');
  return ok({
    '@odata.context':
      'https://graph.microsoft.com/v1.0/$metadata#Collection(microsoft.graph.convertIdResult)',
    value: ids.map((sourceId) => {
      const message = find(context.mailbox, sourceId, from);
      if (message !== undefined) return { sourceId, targetId: show(message, to) };
      return {
        sourceId,
        errorDetails: { code: 'NotFound', message: 'The specified object was not found in the store.' },
      };
    }),
  });
};
