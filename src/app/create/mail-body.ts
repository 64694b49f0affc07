import type { LinkedMail, MailBody } from '../../domain/mail/mail';
import { Problem } from '../../domain/problem';
import { ignore } from '../../lib/ignored-errors';
import type { LinkDeps } from '../engine/link-deps';

/** A part of the program that is loaded when it is needed. Rejects with `offline` when it cannot be. */
export async function loadPart<Part>(load: () => Promise<Part>): Promise<Part> {
  try {
    return await load();
  } catch (error) {
    throw new Problem('offline', { cause: error });
  }
}

/** The part that reads a mail's text; it is large and rarely needed. Rejects with `offline` when it cannot be loaded. */
export const loadReader = () => loadPart(() => import('../../domain/mail/text/mail-text'));

/**
 * The body of a mail: from Outlook while the mail is open there, which needs no consent, and else from the service.
 * Undefined when it is gone.
 */
export async function readBody(
  { mailbox, messages }: Pick<LinkDeps, 'mailbox' | 'messages'>,
  mail: LinkedMail,
  signal: AbortSignal,
): Promise<MailBody | undefined> {
  try {
    return await mailbox.body(mail, signal);
  } catch (error) {
    signal.throwIfAborted();
    ignore('read the body from Outlook', error);
  }
  return messages.body(mail, signal);
}
