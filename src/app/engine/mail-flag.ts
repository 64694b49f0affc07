import type { OutboxEntry } from '../../domain/link/outbox-entry';
import type { LinkDeps } from './link-deps';
import { messageOf } from './observed';
import type { Run } from './run';
import { withRetries } from './with-retries';

/** Whether the flag of the mail is to be taken off, and is still there. */
export function isToBeUnflagged({ flag, isUnflagged }: OutboxEntry): boolean {
  return flag !== undefined && !isUnflagged;
}

/** Takes the flag off a mail that is linked. A mail that is gone has none. */
export async function unflag(deps: LinkDeps, { observed }: Run, signal: AbortSignal): Promise<void> {
  const message = messageOf(observed.mail);
  if (message) await withRetries(deps, signal, () => deps.messages.setFlag(message, undefined, signal));
}

/** Puts the flag back as it was, where one was or may have been taken off. */
export async function flagAgain(
  deps: LinkDeps,
  { flag, mail }: OutboxEntry,
  signal: AbortSignal,
): Promise<void> {
  if (!flag) return;
  const message = await withRetries(deps, signal, () => deps.messages.find(mail, signal));
  if (message) await withRetries(deps, signal, () => deps.messages.setFlag(message, flag, signal));
}
