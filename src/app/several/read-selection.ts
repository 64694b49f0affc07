import type { CurrentItem } from '../../domain/mail/mail';
import type { MailFlag } from '../../domain/mail/mail-flag';
import { asCurrentItem, type Message } from '../../domain/mail/message';
import { linksOf } from '../../domain/mail/message-tag';
import { Problem } from '../../domain/problem';
import { isOfOtherLink, type Task } from '../../domain/task/task';
import { withRetries } from '../engine/with-retries';
import type { SelectedMail } from '../ports/mail-selection';
import type { SeveralDeps } from './run';

/** One of several mails, as it was read. */
export interface SeveralMail {
  readonly mail: CurrentItem;
  readonly message: Message;
  /** The open task that it has already. */
  readonly openTask: Task | undefined;
  /** Its flag, where flagged mails were asked for. */
  readonly flag?: MailFlag | undefined;
}

/** Several mails, as they were read. */
export interface SelectionReading {
  /** In the order of their selection, each once. */
  readonly mails: readonly SeveralMail[];
  /** How many more cannot be used: they are drafts, gone, or cannot be read. */
  readonly leftOut: number;
  /** When they were read, in milliseconds. */
  readonly readAt: number;
}

/** The open tasks of mails, by the mails' immutable ids: 20 links in one round trip. */
async function openTasks(
  deps: SeveralDeps,
  messages: readonly Message[],
  signal: AbortSignal,
): Promise<ReadonlyMap<string, Task>> {
  const links = messages.flatMap(({ immutableId, tag }) =>
    linksOf(tag).map((link) => ({ immutableId, link })),
  );
  if (links.length === 0) return new Map();
  const refs = links.map(({ link }) => link);
  const tasks = await withRetries(deps, signal, () => deps.tasks.tryRead(refs, signal));
  const open = links.flatMap(({ immutableId, link }, index): [string, Task][] => {
    const task = tasks[index];
    const isOpen = task && !(task instanceof Problem) && !task.isDone && !isOfOtherLink(task, link.taskKey);
    return isOpen ? [[immutableId, task]] : [];
  });
  return new Map(open.reverse());
}

/** Mails as they were read, with the open tasks that they have: 20 links in one round trip. */
export async function withOpenTasks(
  deps: SeveralDeps,
  messages: readonly Message[],
  signal: AbortSignal,
): Promise<readonly SeveralMail[]> {
  const tasks = await openTasks(deps, messages, signal);
  return messages.map((message) => ({
    mail: asCurrentItem(message, deps.owner),
    message,
    openTask: tasks.get(message.immutableId),
  }));
}

/** Reads the lists where this device does not know them. */
export async function learnLists(deps: SeveralDeps, signal: AbortSignal): Promise<void> {
  if ((deps.lists.read() ?? []).length > 0) return;
  const { lists } = await withRetries(deps, signal, () => deps.tasks.lists(signal));
  deps.lists.write(lists);
}

/**
 * Reads the selected mails: 20 in one round trip, one more for all, and one for 20 tasks that they have. The lists come along
 * where this device does not know them. Drafts, which some hosts tell beside the selected mails (office-js#6901), are left out. Rejects
 * with `Problem`.
 */
export async function readSelection(
  deps: SeveralDeps,
  selected: readonly SelectedMail[],
  signal: AbortSignal,
): Promise<SelectionReading> {
  const lists = (deps.lists.read() ?? []).length === 0;
  const reading = await withRetries(deps, signal, () => deps.many.read(selected, { lists }, signal));
  if (reading.lists) deps.lists.write(reading.lists.lists);
  const readAt = deps.clock.now().getTime();
  const found = reading.messages.flatMap((message) =>
    message === undefined || message instanceof Problem || message.isDraft ? [] : [message],
  );
  const messages = [...new Map(found.map((message) => [message.immutableId, message])).values()];
  return {
    mails: await withOpenTasks(deps, messages, signal),
    leftOut: selected.length - found.length,
    readAt,
  };
}

/** Reads the last flagged mails: one round trip more than for selected ones, and one for lists that this device does not know. */
export async function readFlagged(deps: SeveralDeps, signal: AbortSignal): Promise<SelectionReading> {
  const flagged = await withRetries(deps, signal, () => deps.many.flagged(signal));
  const readAt = deps.clock.now().getTime();
  await learnLists(deps, signal);
  const flags = new Map(flagged.map(({ message, flag }) => [message.immutableId, flag]));
  const messages = flagged.map(({ message }) => message);
  const mails = await withOpenTasks(deps, messages, signal);
  return {
    mails: mails.map((mail) => ({ ...mail, flag: flags.get(mail.message.immutableId) })),
    leftOut: 0,
    readAt,
  };
}
