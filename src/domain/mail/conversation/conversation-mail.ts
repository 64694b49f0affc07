/** A mail that the user sent and waits for an answer to. */
export interface AskingMail {
  /** Message-ID header with its angle brackets. */
  readonly internetMessageId: string;
  readonly conversationId: string;
  readonly subject: string;
  /** ISO 8601 instant. */
  readonly sentDateTime: string;
}

/** A mail that came into the mailbox, or that the user sent, after another one was sent. */
export interface ConversationMail {
  readonly internetMessageId: string;
  readonly conversationId: string;
  readonly subject: string;
  /** SMTP address of the sender. */
  readonly from: string;
  /** SMTP addresses of the recipients, without those in Cc. */
  readonly to: readonly string[];
  /** ISO 8601 instant. */
  readonly receivedDateTime: string;
  /** MAPI message class, such as `IPM.Note`; empty when it was not read. */
  readonly itemClass: string;
  /** Internet headers in the order of the mail; empty when they were not read. */
  readonly headers: readonly MailHeader[];
}

export interface MailHeader {
  readonly name: string;
  readonly value: string;
}

/** The values of a header, whatever the case of its name. */
export const headerValues = (headers: readonly MailHeader[], name: string): readonly string[] =>
  headers.flatMap((header) => (header.name.toLowerCase() === name ? [header.value.trim()] : []));
