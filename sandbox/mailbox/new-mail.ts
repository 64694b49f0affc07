import { previewOf } from './html-text';
import { conversationIdOf, immutableItemId, itemId } from './item-ids';
import { toSeconds } from './seed-message';
import type { Recipient, StoredMessage } from './stored-message';

/** A mail that comes into the mailbox after its start. */
export interface NewMail {
  /** Folder by its well-known name. */
  readonly folder: 'inbox' | 'sentitems';
  readonly from: Recipient;
  readonly to: readonly Recipient[];
  readonly subject: string;
  readonly text: string;
  /** Absent: a conversation of its own. */
  readonly conversationId?: string;
  readonly headers: StoredMessage['headers'];
  /** MAPI message class; absent: `IPM.Note`. */
  readonly itemClass?: string;
}

/** The message of a mail that comes now, as Exchange would store it. */
export function newMessage(
  mail: NewMail,
  made: {
    readonly at: Date;
    readonly newId: () => string;
    readonly folderId: string;
    readonly changeKey: string;
  },
): StoredMessage {
  const { from, to, subject, text, headers, itemClass } = mail;
  const { at, newId, folderId, changeKey } = made;
  const key = newId();
  const received = toSeconds(at);
  const body = { contentType: 'text', content: text } as const;
  const domain = from.address.split('@')[1] ?? 'example.com';
  return {
    seedKey: `new-${key}`,
    id: itemId(newId()),
    immutableId: immutableItemId(newId()),
    changeKey,
    folderId,
    conversationId: mail.conversationId ?? conversationIdOf(newId()),
    internetMessageId: `<CAF+${key}=7Qw@mail.${domain}>`,
    kind: 'message',
    ...(itemClass !== undefined && { itemClass }),
    subject,
    from,
    to,
    cc: [],
    body,
    bodyPreview: previewOf(body),
    importance: 'normal',
    categories: [],
    isRead: mail.folder === 'sentitems',
    isDraft: false,
    flagStatus: 'notFlagged',
    inferenceClassification: 'focused',
    createdDateTime: received,
    receivedDateTime: received,
    sentDateTime: received,
    lastModifiedDateTime: received,
    headers,
    attachments: [],
    extensions: new Map(),
    extendedProperties: new Map(),
    multiValueProperties: new Map(),
  };
}
