/** The path under which the service keeps a mailbox, without a slash at its end. */
export type MailboxRoot = '/me' | `/users/${string}`;

/** The mailbox of the user who is signed in. Tasks always belong to it, whichever mailbox holds their mail. */
export const myMailbox: MailboxRoot = '/me';
