/** A person or mailbox in a sample mail. */
export interface SeedAddress {
  readonly name: string;
  readonly address: string;
}

/** An attachment of a sample mail. */
export interface SeedAttachment {
  readonly name: string;
  /** MIME type, e.g. `application/pdf`. */
  readonly contentType: string;
  /** The bytes: a text is stored as UTF-8. Absent: `size` bytes of filler. */
  readonly content?: string | Uint8Array;
  /** Length in bytes when there is no `content`, so that a large file costs no memory. */
  readonly size?: number;
  /** Shown inside the HTML body by `cid:` and its `contentId`. */
  readonly isInline?: boolean;
  readonly contentId?: string;
  /** `item`: an attached mail; `reference`: a link to a file in the cloud, its content the address. Default `file`. */
  readonly kind?: 'file' | 'item' | 'reference';
}

/** A sample mail as it is written by hand. The mailbox turns it into a Graph message. */
export interface MailSeed {
  /** Names the mail in tests and in the host page's URL: `/?mail=<key>`. Unique in a mailbox, `[a-z0-9-]+`. */
  readonly key: string;
  /** Folder by its well-known name, or the display name of an own folder that is made on first use. Default `inbox`. */
  readonly folder?:
    'inbox' | 'sentitems' | 'archive' | 'drafts' | 'deleteditems' | 'junkemail' | (string & {});
  readonly from: SeedAddress;
  /** Default: the owner of the mailbox. */
  readonly to?: readonly SeedAddress[];
  readonly cc?: readonly SeedAddress[];
  readonly subject: string;
  /** When it arrived: minutes before the start of the sandbox, or an ISO 8601 instant. */
  readonly date: number | string;
  /** Body as HTML. With neither `html` nor `text` the body is empty. */
  readonly html?: string;
  /** Body as plain text, used when there is no `html`. */
  readonly text?: string;
  readonly importance?: 'low' | 'normal' | 'high';
  /** Mails with the same key are one conversation. Default: the mail is a conversation of its own. */
  readonly conversation?: string;
  /** Key of the mail that this one answers; gives it the In-Reply-To and References headers. */
  readonly inReplyTo?: string;
  readonly categories?: readonly string[];
  readonly attachments?: readonly SeedAttachment[];
  /** Default true. */
  readonly isRead?: boolean;
  /** Flagged for follow-up: To Do mirrors it in the list of flagged mails. */
  readonly isFlagged?: boolean;
  /** Default `message`. */
  readonly kind?: 'message' | 'meetingRequest';
  /** Key of the mail that this one is another copy of: both share one internetMessageId, like a mail to oneself. */
  readonly copyOf?: string;
  /** Just sent: has no internetMessageId yet. */
  readonly justSent?: boolean;
}
