import type { TaskKey } from '../task/task-key';
import type { MailRef } from './mail';

/** The first 16 bytes of the SHA-256 of a text as base64url: 22 characters. */
export type Digest = (text: string) => Promise<string>;

/** The user's own mailbox, as the tag of one task names it. */
export interface OwnMailbox {
  /** SMTP address. Never stored in a tag. */
  readonly address: string;
  /**
   * What stands for it in the tag: the digest of the task key with the address in lower case. So it differs from task to
   * task, and is in no table of digests of addresses.
   */
  readonly mark: string;
  /** The digest of the address alone, which stood there before. */
  readonly unsalted: string;
}

/** The mailbox with this address, in the tag of a task. */
export async function ownMailbox(address: string, taskKey: TaskKey, digest: Digest): Promise<OwnMailbox> {
  const name = address.toLowerCase();
  const [mark, unsalted] = await Promise.all([digest(`${taskKey}:${name}`), digest(name)]);
  return { address, mark, unsalted };
}

/** Whether a tag means this mailbox: by its mark, by the digest that stood there before, or by the address of format 1. */
export function isOwnMailbox(mailbox: string, { address, mark, unsalted }: OwnMailbox): boolean {
  return mailbox === mark || mailbox === unsalted || mailbox.toLowerCase() === address.toLowerCase();
}

/** What stands in a tag for a mail that is not the first of its task. */
export function mailDigest(
  mail: Pick<MailRef, 'immutableId' | 'internetMessageId'>,
  digest: Digest,
): Promise<string> {
  return digest(mail.internetMessageId || (mail.immutableId ?? ''));
}
