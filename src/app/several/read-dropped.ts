import { headerBytes, readEmlHeader, type EmlHeader } from '../../domain/mail/eml-header';
import { withRetries } from '../engine/with-retries';
import type { DroppedFile } from '../ports/mail-drops';
import { learnLists, withOpenTasks, type SelectionReading } from './read-selection';
import type { SeveralDeps } from './run';

/** The most mails of one drop that are taken. */
const mostFiles = 100;

/** A mail that was dropped and is not in this mailbox. */
export type ForeignMail = EmlHeader;

/** What was read of a drop. */
export interface DropReading extends SelectionReading {
  readonly foreign: readonly ForeignMail[];
  /** Names of files that are no mails which can be read: those that Outlook for Windows drops (.msg) among them. */
  readonly refused: readonly string[];
}

/** The header of a dropped file; undefined when it is no mail that can be read. Reads its beginning alone. */
async function headerOf({ name, content }: DroppedFile): Promise<EmlHeader | undefined> {
  if (/\.msg$/i.test(name)) return undefined;
  return readEmlHeader(await content.slice(0, headerBytes).text());
}

/**
 * Finds dropped mails in the mailbox by their Message-IDs: 18 in one round trip, and one more for all, and one for 20 tasks that they
 * have. Nothing is asked for what is no mail. Rejects with `Problem`.
 */
export async function readDropped(
  deps: SeveralDeps,
  files: readonly DroppedFile[],
  signal: AbortSignal,
): Promise<DropReading> {
  const taken = files.slice(0, mostFiles);
  const headers = await Promise.all(taken.map(headerOf));
  const refused = [
    ...taken.filter((_file, index) => headers[index] === undefined),
    ...files.slice(mostFiles),
  ].map(({ name }) => name);
  const mails = headers.filter((header) => header !== undefined);
  const ids = [...new Set(mails.map(({ internetMessageId }) => internetMessageId))].filter((id) => id !== '');
  const found = ids.length === 0 ? [] : await withRetries(deps, signal, () => deps.many.find(ids, signal));
  const messages = new Map(ids.map((id, index) => [id, found[index]]));
  const there = found.filter((message) => message !== undefined);
  const readAt = deps.clock.now().getTime();
  if (mails.length > 0) await learnLists(deps, signal);
  return {
    mails: await withOpenTasks(deps, there, signal),
    foreign: mails.filter(({ internetMessageId }) => !messages.get(internetMessageId)),
    refused,
    leftOut: 0,
    readAt,
  };
}
