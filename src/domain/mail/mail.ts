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

/** The mail that is open in Outlook, as Office.js tells it, with its id already in the form that Graph takes. */
export interface CurrentItem {
  /** Mutable REST id: changes when the mail moves to another folder. */
  readonly restId: string;
  /** Message-ID header with its angle brackets; empty for a mail that was sent a moment ago. */
  readonly internetMessageId: string;
  readonly conversationId: string;
  readonly subject: string;
  readonly sender: MailAddress;
  /** ISO 8601 instant in UTC. */
  readonly receivedDateTime: string;
  /** SMTP address of the mailbox that holds the mail. */
  readonly owner: string;
}

/** A mail as a task remembers it. Everything needed to find the mail again after it moved. */
export interface MailRef {
  /** Survives moves within the mailbox; absent when it could not be read. */
  readonly immutableId?: string;
  readonly internetMessageId: string;
  readonly conversationId: string;
  readonly owner: string;
  readonly subject: string;
  /** SMTP address of the sender. */
  readonly sender: string;
  /** ISO 8601 instant in UTC. */
  readonly receivedDateTime: string;
}

/** A mail with the REST id under which it was last seen. */
export type LinkedMail = MailRef & { readonly restId: string };

/** The mail as its task remembers it: the REST id changes with every move. */
export function toMailRef({ restId: _restId, ...mail }: LinkedMail): MailRef {
  return mail;
}

/** What a mail is called on this device: by locks, operations and caches. */
export type MailIdentity = string;

/**
 * The one identity of a mail, made from the item that Outlook shows and kept from then on: what the service knows besides,
 * such as the Message-ID of a mail that was just sent, would make it another one.
 */
export function mailIdentityOf({
  owner,
  internetMessageId,
  restId,
}: Pick<CurrentItem, 'owner' | 'internetMessageId' | 'restId'>): MailIdentity {
  return `${owner}:${internetMessageId || restId}`;
}

/** What a mail is recognised by. */
export type MailIds = Pick<MailRef, 'immutableId' | 'internetMessageId'> & { readonly restId: string };

/** Whether two references mean the same mail. Copies of one mail share the Message-ID, so the immutable id decides first. */
export function isSameMail(
  a: Pick<MailRef, 'immutableId' | 'internetMessageId'>,
  b: Pick<MailRef, 'immutableId' | 'internetMessageId'>,
): boolean {
  if (a.immutableId !== undefined && b.immutableId !== undefined) return a.immutableId === b.immutableId;
  return a.internetMessageId !== '' && a.internetMessageId === b.internetMessageId;
}
