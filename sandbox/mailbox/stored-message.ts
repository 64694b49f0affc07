import type { StoredExtension } from './stored-extension';

/** A folder of the mailbox. Its id never changes. */
export interface MailFolder {
  readonly id: string;
  readonly displayName: string;
  /** Name that stands for the id in Graph's paths, e.g. `inbox`; absent for folders that the owner made. */
  readonly wellKnownName?: string;
}

export interface Recipient {
  readonly name: string;
  readonly address: string;
}

/** A file, mail or cloud link that hangs on a message. */
export interface MessageAttachment {
  /** Unique within the message; the ids that Graph gives out are made from it and the message's own. */
  readonly key: string;
  readonly kind: 'file' | 'item' | 'reference';
  readonly name: string;
  readonly contentType: string;
  /** Length of the content in bytes. */
  readonly size: number;
  readonly isInline: boolean;
  readonly contentId?: string;
  /** Absent: filler bytes of `size`, made when they are read. */
  readonly content?: Uint8Array;
}

/** A day and its zone, as Graph takes them. */
export interface FlagDay {
  readonly dateTime: string;
  readonly timeZone: string;
}

/** The days of a flag. One that is due has begun some time. */
export interface FlagDays {
  readonly startDateTime?: FlagDay;
  readonly dueDateTime?: FlagDay;
}

/** A message as the mailbox holds it. Change it through the mailbox only, so that its etag changes too. */
export interface StoredMessage {
  /** Key of the seed it came from. */
  readonly seedKey: string;
  /** Mutable REST id: another one after each move. */
  readonly id: string;
  /** Stays through moves within the mailbox. */
  readonly immutableId: string;
  /** Without `W/"…"`: Graph's changeKey, and the heart of its etag. */
  readonly changeKey: string;
  readonly folderId: string;
  readonly conversationId: string;
  /** With its angle brackets; empty when the mail was sent a moment ago. */
  readonly internetMessageId: string;
  readonly kind: 'message' | 'meetingRequest';
  /** MAPI message class; absent: that of its kind. */
  readonly itemClass?: string;
  readonly subject: string;
  readonly from: Recipient;
  readonly to: readonly Recipient[];
  readonly cc: readonly Recipient[];
  readonly body: { readonly contentType: 'text' | 'html'; readonly content: string };
  /** First 255 characters of the body as text. */
  readonly bodyPreview: string;
  readonly importance: 'low' | 'normal' | 'high';
  readonly categories: readonly string[];
  readonly isRead: boolean;
  readonly isDraft: boolean;
  readonly flagStatus: 'notFlagged' | 'flagged' | 'complete';
  /** Days of the flag, as they were given; absent where it has none. */
  readonly flagDays?: FlagDays;
  readonly inferenceClassification: 'focused' | 'other';
  /** ISO 8601 instants in UTC, whole seconds. */
  readonly createdDateTime: string;
  readonly receivedDateTime: string;
  readonly sentDateTime: string;
  readonly lastModifiedDateTime: string;
  /** Transport headers, e.g. In-Reply-To. */
  readonly headers: readonly { readonly name: string; readonly value: string }[];
  readonly attachments: readonly MessageAttachment[];
  /** By extensionName. */
  readonly extensions: ReadonlyMap<string, StoredExtension>;
  /** Single-value extended properties by their id, e.g. `String {guid} Name x`. */
  readonly extendedProperties: ReadonlyMap<string, string>;
  /** Multi-value extended properties by their id, e.g. `StringArray {guid} Name x`. */
  readonly multiValueProperties: ReadonlyMap<string, readonly string[]>;
}

/** What can be changed about a message where it lies. */
export type MessageFields = Pick<
  StoredMessage,
  | 'multiValueProperties'
  | 'subject'
  | 'body'
  | 'importance'
  | 'categories'
  | 'isRead'
  | 'flagStatus'
  | 'flagDays'
  | 'inferenceClassification'
  | 'internetMessageId'
>;
