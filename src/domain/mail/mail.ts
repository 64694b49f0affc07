/** A person or mailbox as a mail names it. */
export interface MailAddress {
  readonly name: string;
  /** SMTP address, as written in the mail. */
  readonly address: string;
}

/** The body of a mail as Outlook or the service gives it. */
export interface MailBody {
  readonly contentType: 'html' | 'text';
  readonly content: string;
}

/** The mail that is open in Outlook, as Office.js reports it. Its id is already in the form that Graph takes. */
export interface CurrentItem {
  /** Mutable REST id: changes when the mail moves to another folder. */
  readonly restId: string;
  /** Message-ID header with its angle brackets; empty for a mail that was just sent. */
  readonly internetMessageId: string;
  readonly conversationId: string;
  readonly subject: string;
  readonly sender: MailAddress;
  /** ISO 8601 instant in UTC. */
  readonly receivedDateTime: string;
  /** SMTP address of the mailbox that holds the mail. */
  readonly owner: string;
  /** The owner has sent it to others. */
  readonly isSent?: true;
}

/** A mail as its task remembers it: everything needed to find the mail again after it moved. */
export interface MailRef {
  /** Survives moves within the mailbox; absent when it could not be read. */
  readonly immutableId?: string;
  readonly internetMessageId: string;
  readonly conversationId: string;
  /** The mailbox that holds the mail; see `isOwnMailbox`. */
  readonly mailbox: string;
  readonly subject?: string;
  /** SMTP address of the sender. */
  readonly sender?: string;
  /** ISO 8601 instant in UTC. */
  readonly receivedDateTime?: string;
}

/** A mail as its operations remember it. */
export interface LinkedMail {
  /** Mutable REST id under which it was last seen. */
  readonly restId: string;
  readonly immutableId?: string;
  readonly internetMessageId: string;
  readonly conversationId: string;
  /** SMTP address of the mailbox that holds the mail. */
  readonly owner: string;
  readonly subject: string;
  /** SMTP address of the sender. */
  readonly sender: string;
  /** ISO 8601 instant in UTC. */
  readonly receivedDateTime: string;
}

/** A mail as its task is to remember it: without the REST id, which changes with every move, and without the address. */
export function toMailRef({ restId: _restId, owner: _owner, ...mail }: LinkedMail, mailbox: string): MailRef {
  return { ...mail, mailbox };
}

/** The same mail by its ids alone: without subject, sender and time, for where others can read it. */
export function idsOf({ immutableId, internetMessageId, conversationId, mailbox }: MailRef): MailRef {
  return {
    ...(immutableId !== undefined && { immutableId }),
    internetMessageId,
    conversationId,
    mailbox,
  };
}

/** Names a mail on this device, in locks, operations and caches. */
export type MailIdentity = string;

/**
 * The identity of a mail, made once from the item that Outlook shows and kept from then on. Later data of the service,
 * such as the Message-ID of a mail that was just sent, must not change it.
 */
export function mailIdentityOf({
  owner,
  internetMessageId,
  restId,
}: Pick<CurrentItem, 'owner' | 'internetMessageId' | 'restId'>): MailIdentity {
  return `${owner}:${internetMessageId || restId}`;
}

/** The ids that tell two mails apart. */
export type MailIds = Pick<MailRef, 'immutableId' | 'internetMessageId'> & { readonly restId: string };

/**
 * Whether two references mean the same mail. Copies of a mail share the Message-ID, so the immutable id decides first.
 */
export function isSameMail(
  a: Pick<MailRef, 'immutableId' | 'internetMessageId'>,
  b: Pick<MailRef, 'immutableId' | 'internetMessageId'>,
): boolean {
  if (a.immutableId !== undefined && b.immutableId !== undefined) return a.immutableId === b.immutableId;
  return a.internetMessageId !== '' && a.internetMessageId === b.internetMessageId;
}
