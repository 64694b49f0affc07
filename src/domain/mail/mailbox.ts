import type { MailRef } from './mail';

/** The first 16 bytes of the SHA-256 of a text as base64url: 22 characters. */
export type Digest = (text: string) => Promise<string>;

/** A mailbox of the user, as it is written and as it is known from tags. */
export interface OwnMailbox {
  /** SMTP address. Never stored in a tag. */
  readonly address: string;
  /** The digest of the address in lower case, which stands for it in tags. */
  readonly digest: string;
}

/** The mailbox with this address. */
export async function ownMailbox(address: string, digest: Digest): Promise<OwnMailbox> {
  return { address, digest: await digest(address.toLowerCase()) };
}

/** Whether a tag means this mailbox: by the digest of its address, or by the address itself as format 1 had it. */
export function isOwnMailbox(mailbox: string, { address, digest }: OwnMailbox): boolean {
  return mailbox === digest || mailbox.toLowerCase() === address.toLowerCase();
}

/** What stands in a tag for a mail that is not the first of its task. */
export function mailDigest(
  mail: Pick<MailRef, 'immutableId' | 'internetMessageId'>,
  digest: Digest,
): Promise<string> {
  return digest(mail.internetMessageId || (mail.immutableId ?? ''));
}
