import type { Recipient, StoredMessage } from '../../mailbox/stored-message';
import { messageExtensionType } from '../extensions';
import { collectionOf, entityType, textType, type Property } from '../odata/entity-type';
import { extendedProperties } from './extended-properties';

type TextOf = (message: StoredMessage) => string;
const text = (get: TextOf): Property<StoredMessage> => ({ type: 'text', get, ignoresCase: true });
const exact = (get: TextOf): Property<StoredMessage> => ({ type: 'text', get });
const instant = (get: TextOf): Property<StoredMessage> => ({ type: 'instant', get });
const enumeration = (get: TextOf): Property<StoredMessage> => ({ type: 'enum', get });
const flag = (get: (message: StoredMessage) => boolean): Property<StoredMessage> => ({
  type: 'boolean',
  get,
});

const recipientType = entityType<Recipient>('microsoft.graph.recipient', {
  'emailAddress/address': { type: 'text', get: (one) => one.address, ignoresCase: true },
  'emailAddress/name': { type: 'text', get: (one) => one.name, ignoresCase: true },
});

/** What messages can be filtered and sorted by. */
export const messageType = entityType<StoredMessage>(
  'microsoft.graph.message',
  {
    subject: text((message) => message.subject),
    'from/emailAddress/address': text((message) => message.from.address),
    'from/emailAddress/name': text((message) => message.from.name),
    'sender/emailAddress/address': text((message) => message.from.address),
    'sender/emailAddress/name': text((message) => message.from.name),
    internetMessageId: exact((message) => message.internetMessageId),
    conversationId: exact((message) => message.conversationId),
    parentFolderId: exact((message) => message.folderId),
    importance: enumeration((message) => message.importance),
    inferenceClassification: enumeration((message) => message.inferenceClassification),
    'flag/flagStatus': enumeration((message) => message.flagStatus),
    isRead: flag((message) => message.isRead),
    isDraft: flag((message) => message.isDraft),
    hasAttachments: flag((message) => message.attachments.some((one) => !one.isInline)),
    createdDateTime: instant((message) => message.createdDateTime),
    receivedDateTime: instant((message) => message.receivedDateTime),
    sentDateTime: instant((message) => message.sentDateTime),
    lastModifiedDateTime: instant((message) => message.lastModifiedDateTime),
  },
  {
    categories: collectionOf((message) => message.categories, textType),
    toRecipients: collectionOf((message) => message.to, recipientType),
    ccRecipients: collectionOf((message) => message.cc, recipientType),
    extensions: collectionOf((message) => message.extensions.keys(), messageExtensionType),
    singleValueExtendedProperties: extendedProperties,
  },
);
