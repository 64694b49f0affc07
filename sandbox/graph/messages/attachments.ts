import { attachmentId } from '../../mailbox/item-ids';
import type { MessageAttachment, StoredMessage } from '../../mailbox/stored-message';
import { param, type Context, type Handler } from '../context';
import { badRequest, GraphError, itemNotFound } from '../errors';
import { metadataOf } from '../metadata';
import { entityType } from '../odata/entity-type';
import { parseFilter } from '../odata/parse-filter';
import { parseSelect } from '../odata/parse-options';
import { toPredicate } from '../odata/predicate';
import { reading } from '../query-options';
import { bytes, ok } from '../responses';
import { messageOf } from './locate-message';
import { shownId } from './render-message';

/** The content; filler for a file that only has a size. */
export const contentOf = (attachment: MessageAttachment): Uint8Array =>
  attachment.content ?? new Uint8Array(attachment.size).fill(0x2e);

/** How attachments are to be shown. */
export interface AttachmentView {
  readonly immutableIds: boolean;
  readonly select: readonly string[] | undefined;
}

const types = {
  file: '#microsoft.graph.fileAttachment',
  item: '#microsoft.graph.itemAttachment',
  reference: '#microsoft.graph.referenceAttachment',
} as const;

type Getter = (attachment: MessageAttachment, message: StoredMessage) => unknown;

const getters: Readonly<Record<string, Getter>> = {
  lastModifiedDateTime: (_one, message) => message.createdDateTime,
  name: (one) => one.name,
  contentType: (one) => (one.kind === 'item' ? null : one.contentType),
  size: (one) => one.size,
  isInline: (one) => one.isInline,
};

/** Of files only; reading the content is expensive. */
const fileGetters: Readonly<Record<string, Getter>> = {
  contentId: (one) => one.contentId ?? null,
  contentLocation: () => null,
  contentBytes: (one) => Buffer.from(contentOf(one)).toString('base64'),
};

const names = new Map(
  ['id', ...Object.keys(getters), ...Object.keys(fileGetters)].map((name) => [name.toLowerCase(), name]),
);

export function renderAttachment(
  message: StoredMessage,
  attachment: MessageAttachment,
  view: AttachmentView,
): Record<string, unknown> {
  const all = attachment.kind === 'file' ? { ...getters, ...fileGetters } : getters;
  const wanted = view.select?.map((name) => names.get(name.toLowerCase()) ?? name);
  const json: Record<string, unknown> = {
    '@odata.type': types[attachment.kind],
    id: attachmentId(shownId(message, view.immutableIds), attachment.key),
  };
  for (const [name, getter] of Object.entries(all)) {
    if (wanted === undefined || wanted.includes(name)) json[name] = getter(attachment, message);
  }
  return json;
}

function viewOf(context: Context): AttachmentView {
  const option = context.query.get('$select');
  const select = option === undefined ? undefined : reading('outlook', () => parseSelect(option));
  const unknown = select?.find((name) => name !== '*' && !names.has(name.toLowerCase()));
  if (unknown !== undefined) {
    throw badRequest(`Could not find a property named '${unknown}' on type 'microsoft.graph.attachment'.`);
  }
  const all = select?.includes('*') === true;
  return { immutableIds: context.preferences.immutableIds, select: all ? undefined : select };
}

function attachmentOf(context: Context, message: StoredMessage): MessageAttachment {
  const id = param(context, 1);
  const found = message.attachments.find(
    (one) => attachmentId(message.id, one.key) === id || attachmentId(message.immutableId, one.key) === id,
  );
  if (found === undefined) throw itemNotFound();
  return found;
}

const attachmentType = entityType<MessageAttachment>('microsoft.graph.attachment', {
  name: { type: 'text', get: (one) => one.name, ignoresCase: true },
  contentType: { type: 'text', get: (one) => one.contentType, ignoresCase: true },
  isInline: { type: 'boolean', get: (one) => one.isInline },
  size: { type: 'number', get: (one) => one.size },
});

/** GET /me/messages/{message}/attachments: with the content of files, unless `$select` leaves it out. */
export const getAttachments: Handler = (context) => {
  const message = messageOf(context);
  const view = viewOf(context);
  const filter = context.query.get('$filter');
  const wanted =
    filter === undefined
      ? () => true
      : reading('outlook', () => toPredicate(parseFilter(filter), attachmentType));
  return ok({
    '@odata.context': metadataOf(context, `messages('${message.id}')/attachments`),
    value: message.attachments.filter(wanted).map((one) => renderAttachment(message, one, view)),
  });
};

/** GET /me/messages/{message}/attachments/{attachment} */
export const getAttachment: Handler = (context) => {
  const message = messageOf(context);
  const view = { immutableIds: context.preferences.immutableIds, select: undefined };
  return ok({
    '@odata.context': metadataOf(context, `messages('${message.id}')/attachments/$entity`),
    ...renderAttachment(message, attachmentOf(context, message), view),
  });
};

/** GET …/attachments/{attachment}/$value: the bytes of a file, the MIME text of an attached mail, nothing of a link. */
export const getAttachmentContent: Handler = (context) => {
  const attachment = attachmentOf(context, messageOf(context));
  if (attachment.kind === 'reference') {
    throw new GraphError(405, 'ErrorInvalidRequest', 'A reference attachment has no content.');
  }
  const type = attachment.kind === 'item' ? 'message/rfc822' : attachment.contentType;
  return bytes(contentOf(attachment), type);
};
