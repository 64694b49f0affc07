/** The path of a mailbox, without a trailing slash. */
export type MailboxRoot = '/me' | `/users/${string}`;

/** The mailbox of the signed-in user. Tasks always belong to it, whichever mailbox holds their mail. */
export const myMailbox: MailboxRoot = '/me';
