/*
 * What the Outlook page and its small server say to each other, as JSON. Types only: the page checks what it receives.
 */

/** The user whose mailbox the page shows. */
export interface WireAccount {
  /** Name of the account in the page's address: the sign-in name's part before the `@`. */
  readonly key: string;
  readonly username: string;
  readonly name: string;
  readonly kind: 'work' | 'personal';
  readonly oid: string;
  readonly tenantId: string;
  /** IANA name. */
  readonly timeZone: string;
  /** The zone's name in Windows, which is what Outlook calls it. */
  readonly windowsTimeZone: string;
}

/** What the page knows before it asks for anything; stands in it as JSON. */
export interface WireStart {
  readonly account: WireAccount;
  readonly accounts: readonly { readonly key: string; readonly name: string; readonly username: string }[];
  readonly addInOrigin: string;
  /** When the page was asked for, as an ISO 8601 instant. */
  readonly now: string;
  /** The mail that the page's address names: `missing` when there is none under that name or id. */
  readonly open:
    | { readonly kind: 'mail'; readonly id: string; readonly folderId: string }
    | { readonly kind: 'missing' | 'none' };
}

export interface WireFolder {
  readonly id: string;
  readonly name: string;
  readonly wellKnownName: string;
  readonly unread: number;
  readonly total: number;
}

export interface WireCategory {
  readonly name: string;
  /** `none` or `preset0` to `preset24`. */
  readonly color: string;
}

export interface WirePerson {
  readonly name: string;
  readonly address: string;
}

/** A line of the message list. */
export interface WireMailSummary {
  readonly id: string;
  readonly seedKey: string;
  readonly conversationId: string;
  readonly internetMessageId: string;
  readonly from: WirePerson;
  readonly to: readonly WirePerson[];
  readonly subject: string;
  readonly preview: string;
  /** ISO 8601 instant in UTC. */
  readonly received: string;
  readonly isRead: boolean;
  readonly isDraft: boolean;
  readonly isFlagged: boolean;
  readonly isMeeting: boolean;
  readonly importance: 'low' | 'normal' | 'high';
  readonly hasAttachments: boolean;
  readonly categories: readonly WireCategory[];
}

export interface WireAttachment {
  /** Names it in paths of this server. */
  readonly key: string;
  /** Id as Microsoft Graph gives it. */
  readonly id: string;
  readonly kind: 'file' | 'item' | 'reference';
  readonly name: string;
  readonly contentType: string;
  /** In bytes. */
  readonly size: number;
  readonly isInline: boolean;
  readonly contentId: string;
  /** A picture that stands within the mail, whole; empty for all else. */
  readonly dataUrl: string;
}

/** A mail as the reading pane and the add-in need it. */
export interface WireMail extends WireMailSummary {
  readonly immutableId: string;
  readonly folderId: string;
  readonly cc: readonly WirePerson[];
  readonly body: { readonly contentType: 'text' | 'html'; readonly content: string };
  /** The body as text, whatever its type. */
  readonly text: string;
  readonly attachments: readonly WireAttachment[];
  /** Transport headers as they stand in a mail. */
  readonly headers: string;
  /** ISO 8601 instants in UTC. */
  readonly created: string;
  readonly modified: string;
}
