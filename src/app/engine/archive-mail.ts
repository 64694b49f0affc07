import type { Archive, OutboxEntry } from '../../domain/link/outbox-entry';
import type { Message } from '../../domain/mail/message';
import { toProblem } from '../../domain/problem';
import { ignore } from '../../lib/ignored-errors';
import type { LinkDeps } from './link-deps';
import { messageOf, type MailSide } from './observed';
import type { Run } from './run';
import { withRetries } from './with-retries';

/** The mail as it is in another folder. */
function movedSide(mail: MailSide, message: Message): MailSide {
  return mail.kind === 'read' ? { ...mail, tagged: { ...mail.tagged, message } } : mail;
}

/** Whether the mail is to be archived, and is still where it was. */
export function isToBeArchived({ observed, operation, intent }: Run): boolean {
  const archive = operation?.archive;
  if (intent !== 'link' || !archive || archive.to !== undefined || archive.isRefused) return false;
  return messageOf(observed.mail)?.parentFolderId === archive.from;
}

/** Where the mail is on its way into the archive, as far as it was read by now. */
export function archiveOf(entry: OutboxEntry, mail: MailSide): Archive | undefined {
  const { archive, draft, goal } = entry;
  const folder = messageOf(mail)?.parentFolderId;
  if (goal !== 'link' || !draft.archivesMail || !folder) return archive;
  if (!archive) return { from: folder };
  const isThere = archive.to === undefined && !archive.isRefused && folder !== archive.from;
  return isThere ? { ...archive, to: folder } : archive;
}

/**
 * Archives a mail that is linked, where the move did not come with its tag. Returns the folder in which it is then;
 * undefined where it could not be moved: a mailbox may have no archive. The task stays either way.
 */
export async function archiveMail(
  deps: LinkDeps,
  run: Run,
  signal: AbortSignal,
): Promise<string | undefined> {
  const { observed, pair } = run;
  const message = messageOf(observed.mail);
  if (!message) return undefined;
  try {
    const moved = await withRetries(deps, signal, () => deps.messages.move(message, 'archive', signal));
    run.observed = { ...observed, mail: movedSide(observed.mail, moved) };
    return moved.parentFolderId;
  } catch (error) {
    signal.throwIfAborted();
    ignore('archive a mail', error);
    // The answer may have been lost, and the mail be there.
    const now = await withRetries(deps, signal, () => deps.messages.find(pair.mail, signal));
    if (!now || now.parentFolderId === message.parentFolderId) return undefined;
    run.observed = { ...observed, mail: movedSide(observed.mail, now) };
    return now.parentFolderId;
  }
}

/**
 * Brings a mail back from the archive to the folder from which it came, or to the inbox if that is gone. One that the user
 * has moved on since stays where it is. Rejects with what can be retried.
 */
export async function bringBack(
  deps: LinkDeps,
  run: Run,
  archive: Archive,
  signal: AbortSignal,
): Promise<void> {
  const message = await withRetries(deps, signal, () => deps.messages.find(run.pair.mail, signal));
  const isInArchive =
    message &&
    message.parentFolderId !== archive.from &&
    (archive.to === undefined || message.parentFolderId === archive.to);
  if (!isInArchive) return;
  const moveTo = (folder: string) =>
    withRetries(deps, signal, () => deps.messages.move(message, folder, signal));
  try {
    await moveTo(archive.from);
  } catch (error) {
    signal.throwIfAborted();
    if (toProblem(error).kind !== 'not-found') throw error;
    await moveTo('inbox');
  }
}
