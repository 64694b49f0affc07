import { htmlToText } from '../../mailbox/html-text';
import type { Recipient, StoredMessage } from '../../mailbox/stored-message';
import type { Context } from '../context';
import { etagOf } from '../etags';
import { ODataError } from '../odata/expression';
import { parseSelect } from '../odata/parse-options';
import { reading } from '../query-options';
import { webLinkOf } from './web-link';

/** How messages are to be shown. */
export interface MessageView {
  readonly webOrigin: string;
  readonly immutableIds: boolean;
  readonly textBody: boolean;
  /** Canonical names; undefined for all that are shown by default. */
  readonly select: readonly string[] | undefined;
}

/** The id under which a message is shown. */
export const shownId = (message: StoredMessage, immutableIds: boolean): string =>
  immutableIds ? message.immutableId : message.id;

const recipient = ({ name, address }: Recipient): object => ({ emailAddress: { name, address } });

function bodyOf({ body }: StoredMessage, textBody: boolean): object {
  const content = textBody && body.contentType === 'html' ? htmlToText(body.content) : body.content;
  return { contentType: textBody ? 'text' : body.contentType, content };
}

type Getter = (message: StoredMessage, view: MessageView) => unknown;

/** Properties that come without being asked for, in their order. */
const shown: Readonly<Record<string, Getter>> = {
  createdDateTime: (message) => message.createdDateTime,
  lastModifiedDateTime: (message) => message.lastModifiedDateTime,
  changeKey: (message) => message.changeKey,
  categories: (message) => [...message.categories],
  receivedDateTime: (message) => message.receivedDateTime,
  sentDateTime: (message) => message.sentDateTime,
  hasAttachments: (message) => message.attachments.some((one) => !one.isInline),
  internetMessageId: (message) => (message.internetMessageId === '' ? null : message.internetMessageId),
  subject: (message) => message.subject,
  bodyPreview: (message) => message.bodyPreview,
  importance: (message) => message.importance,
  parentFolderId: (message) => message.folderId,
  conversationId: (message) => message.conversationId,
  conversationIndex: () => 'AQHcW1mM',
  isDeliveryReceiptRequested: () => false,
  isReadReceiptRequested: () => false,
  isRead: (message) => message.isRead,
  isDraft: (message) => message.isDraft,
  webLink: (message, view) => webLinkOf(view.webOrigin, shownId(message, view.immutableIds)),
  inferenceClassification: (message) => message.inferenceClassification,
  body: (message, view) => bodyOf(message, view.textBody),
  sender: (message) => recipient(message.from),
  from: (message) => recipient(message.from),
  toRecipients: (message) => message.to.map(recipient),
  ccRecipients: (message) => message.cc.map(recipient),
  bccRecipients: () => [],
  replyTo: () => [],
  flag: ({ flagStatus, flagDays }) => ({ flagStatus, ...flagDays }),
};

/** Properties that come only when they are asked for. */
const hidden: Readonly<Record<string, Getter>> = {
  uniqueBody: (message, view) => bodyOf(message, view.textBody),
  internetMessageHeaders: (message) => message.headers.map((header) => ({ ...header })),
};

const getters = new Map(Object.entries({ ...shown, ...hidden }));
const shownNames: readonly string[] = Object.keys(shown);

/** May be named in a `$select`, though only `$expand` or the answer itself brings them. */
const alsoSelectable = ['id', 'extensions', 'attachments', 'singleValueExtendedProperties'];

const canonicalNames = new Map(
  [...getters.keys(), ...alsoSelectable].map((name) => [name.toLowerCase(), name]),
);

/** What a request's options and Prefer header make of the messages in its answer. */
export function messageViewOf(context: Context): MessageView {
  const { preferences, webOrigin } = context;
  const option = context.query.get('$select');
  const select =
    option === undefined
      ? undefined
      : reading('outlook', () =>
          parseSelect(option).flatMap((name) => {
            if (name === '*') return shownNames;
            const canonical = canonicalNames.get(name.toLowerCase());
            if (canonical !== undefined) return [canonical];
            throw new ODataError(
              `Could not find a property named '${name}' on type 'microsoft.graph.message'.`,
            );
          }),
        );
  return { webOrigin, immutableIds: preferences.immutableIds, textBody: preferences.textBody, select };
}

/** A message with the properties that the view selects; id and etag always. */
export function renderMessage(message: StoredMessage, view: MessageView): Record<string, unknown> {
  const json: Record<string, unknown> = { '@odata.etag': etagOf(message.changeKey) };
  if (message.kind === 'meetingRequest') json['@odata.type'] = '#microsoft.graph.eventMessageRequest';
  json['id'] = shownId(message, view.immutableIds);
  for (const name of view.select ?? shownNames) {
    const getter = getters.get(name);
    if (getter !== undefined) json[name] = getter(message, view);
  }
  if (message.kind === 'meetingRequest' && view.select === undefined) {
    json['meetingMessageType'] = 'meetingRequest';
  }
  return json;
}
