import { duplicatesAmong } from '../../domain/link/duplicates';
import type { Link } from '../../domain/link/link';
import type { LinkedTask, LinkState } from '../../domain/link/link-state';
import { concerns } from '../../domain/link/outbox-entry';
import type { CurrentItem } from '../../domain/mail/mail';
import type { Message } from '../../domain/mail/message';
import { linksOf } from '../../domain/mail/message-tag';
import { Problem, toProblem } from '../../domain/problem';
import { isOfOtherLink, type Task } from '../../domain/task/task';
import type { TaskKey } from '../../domain/task/task-key';
import { ignore } from '../../lib/ignored-errors';
import type { LinkDeps } from '../engine/link-deps';
import { isStale } from '../engine/observed';
import { withRetries } from '../engine/with-retries';
import type { MailSnapshot } from '../pane-service';
import type { Cache } from '../ports/device';
import type { OpenBatch } from '../ports/messages';
import { repairLinks } from '../repair/repair-links';
import { keepingAnswers, withAnswers } from '../waiting/answers-on-open';
import { offeredLinks, offeredTasks, readOffered } from './conversation';
import { lastSearches, recallLinks, rememberLinks, withMemory, type RememberedLinks } from './link-memory';
import { markMail } from './mark-mail';

/** What opening a mail needs besides the engine. */
export interface OpenDeps extends LinkDeps {
  readonly links: Cache<readonly RememberedLinks[]>;
  /** Whether mails with open tasks get our category: a setting of the user. */
  readonly marksMails: () => boolean;
  /** Given where the build has no permission on mail, and never will. */
  readonly mailAccess?: 'none' | undefined;
}

/** What is known before the service answers: from last time, and marked as unconfirmed. */
function fromMemory(deps: OpenDeps, mail: CurrentItem): MailSnapshot {
  return {
    mail,
    message: undefined,
    access: deps.mailAccess ?? 'full',
    tagHealth: 'whole',
    lists: deps.lists.read() ?? [],
    areListsComplete: true,
    unreadLists: [],
    linkedTasks: recallLinks(deps.links, mail),
    conversation: [],
    duplicates: [],
    madeByCommand: [],
    problem: undefined,
    readDateTime: undefined,
  };
}

/** Links that are on their way out: they are neither shown nor repaired. */
function leaving(deps: OpenDeps): ReadonlySet<TaskKey> {
  return new Set(
    deps.outbox
      .unfinished()
      .filter((entry) => entry.goal !== 'link')
      .map((entry) => entry.taskKey),
  );
}

/** Whether the service does not know the mail: deleted, archived elsewhere, or in another user's mailbox. */
function isMailMissing({ message, mailProblem }: OpenBatch): boolean {
  return message === undefined && mailProblem === undefined;
}

/** The state that a task as read gives its link, before anything is repaired. */
function stateOf(task: Task, opening: OpenBatch): LinkState {
  const { message } = opening;
  switch (task.tag.kind) {
    case 'tag':
      if (isMailMissing(opening)) return 'mail-not-found';
      return message && isStale(task, message) ? 'outdated' : 'good';
    case 'absent':
      return 'one-sided';
    case 'damaged':
      return 'damaged';
    case 'newer':
      return 'newer-version';
  }
}

/** What can be repaired is not told before that was tried: mostly it has come to nothing a moment later. */
function beforeRepair(linked: LinkedTask): LinkedTask {
  return linked.state === 'one-sided' || linked.state === 'outdated'
    ? { ...linked, state: 'checking' }
    : linked;
}

function tagHealthOf(message: Message | undefined): MailSnapshot['tagHealth'] {
  if (message?.tag.kind === 'damaged') return 'damaged';
  return message?.tag.kind === 'newer' ? 'newer-version' : 'whole';
}

/** Custom properties of the item, where the host gives them. Without them the tag alone counts. */
async function itemLinks(deps: OpenDeps, mail: CurrentItem, signal: AbortSignal): Promise<readonly Link[]> {
  try {
    return (await deps.itemTags(mail)?.read(signal)) ?? [];
  } catch (error) {
    signal.throwIfAborted();
    ignore('read links of the item', error);
    return [];
  }
}

/** Links of both tags, each key once; the mail's own tag counts more than the item's properties. */
function union(first: readonly Link[], second: readonly Link[]): readonly Link[] {
  const keys = new Set(first.map((link) => link.taskKey));
  return [...first, ...second.filter((link) => !keys.has(link.taskKey))];
}

/** Links of a mail that cannot tell them itself, from what this device remembers and has just done. */
async function linksOfMissingMail(
  deps: OpenDeps,
  mail: CurrentItem,
  remembered: readonly Link[],
): Promise<readonly Link[]> {
  const made = (await deps.outbox.refresh()).flatMap((entry): readonly Link[] => {
    const { goal, step, taskKey } = entry;
    const isMade = goal === 'link' && step.kind === 'done' && concerns(entry, mail);
    return isMade ? [{ taskKey, ...step.task }] : [];
  });
  return union(remembered, made);
}

/** Keys of the tasks of this mail that the ribbon command made, as long as this device remembers that. */
async function keysByCommand(
  deps: OpenDeps,
  { mail, message, linkedTasks }: MailSnapshot,
): Promise<readonly TaskKey[]> {
  if (linkedTasks.length === 0) return [];
  const entries = await deps.outbox.refresh();
  return entries
    .filter((entry) => entry.byCommand && entry.goal === 'link' && concerns(entry, message ?? mail))
    .map(({ taskKey }) => taskKey);
}

async function readTasks(
  deps: OpenDeps,
  links: readonly Link[],
  guesses: readonly Link[],
  opening: OpenBatch,
  signal: AbortSignal,
): Promise<ReadonlyMap<TaskKey, Task | Problem>> {
  const isGuessed = (link: Link) =>
    guesses.findIndex((guess) => guess.taskId === link.taskId && guess.listId === link.listId);
  const found = new Map<TaskKey, Task | Problem>();
  const unread: Link[] = [];
  for (const link of links) {
    const at = isGuessed(link);
    if (at < 0) unread.push(link);
    const task = at < 0 ? undefined : opening.tasks[at];
    if (task) found.set(link.taskKey, task);
  }
  if (unread.length > 0) {
    const tasks = await withRetries(deps, signal, () => deps.tasks.tryRead(unread, signal));
    unread.forEach((link, index) => {
      const task = tasks[index];
      const isBetter = !(task instanceof Problem) || !found.has(link.taskKey);
      if (task && isBetter) found.set(link.taskKey, task);
    });
  }
  return found;
}

interface OpenOptions {
  readonly signal: AbortSignal;
  onProgress(opened: MailSnapshot): void;
}

async function readMail(
  deps: OpenDeps,
  remembered: MailSnapshot,
  { signal, onProgress }: OpenOptions,
): Promise<MailSnapshot> {
  const { mail } = remembered;
  const guesses = remembered.linkedTasks.map((linked) => linked.link);

  // A mail that has an open task needs none of its conversation, unless that waits for an answer: then the lists of last time
  // have to do, since no more than four reads go at once.
  const searched = lastSearches(deps.links, mail);
  const known = remembered.linkedTasks.filter(({ link }) => !searched.has(link.taskKey));
  const summaries = known.map(({ remembered: summary }) => summary);
  const waits = summaries.some((summary) => summary?.waiting !== undefined);
  const isRelated = waits || !summaries.some((summary) => summary?.isDone === false);

  let opening: OpenBatch;
  try {
    opening = await withRetries(deps, signal, () =>
      deps.messages.open(
        mail,
        {
          lists: !waits || remembered.lists.length === 0,
          guesses,
          ...(isRelated && { conversationId: mail.conversationId }),
        },
        signal,
      ),
    );
  } catch (error) {
    signal.throwIfAborted();
    return {
      ...remembered,
      linkedTasks: remembered.linkedTasks.map(({ link }) => ({ link, state: 'unconfirmed' })),
      problem: toProblem(error),
    };
  }

  const isWithoutConsent =
    opening.mailProblem?.kind === 'consent-needed' || opening.mailProblem?.kind === 'admin-consent-needed';
  const access = deps.mailAccess ?? (isWithoutConsent ? 'no-consent' : 'full');
  if (opening.lists) deps.lists.write(opening.lists.lists);
  const onItem = await itemLinks(deps, mail, signal);
  const gone = leaving(deps);
  const isMissing = isMailMissing(opening);
  const onMail = isMissing
    ? await linksOfMissingMail(deps, mail, guesses)
    : linksOf(opening.message?.tag ?? { kind: 'absent' });
  const links = union(onMail, onItem).filter((link) => !gone.has(link.taskKey));
  const base: MailSnapshot = {
    ...remembered,
    message: opening.message,
    access,
    tagHealth: tagHealthOf(opening.message),
    lists: opening.lists?.lists ?? remembered.lists,
    areListsComplete: opening.lists?.isComplete ?? true,
    linkedTasks: links.map((link) => ({ link, state: 'checking' })),
    problem: access === 'full' ? opening.mailProblem : undefined,
    readDateTime: deps.clock.now().toISOString(),
  };

  const others = offeredLinks(opening, links, gone);
  let tasks: ReadonlyMap<TaskKey, Task | Problem>;
  try {
    tasks = await readTasks(deps, [...links, ...others], guesses, opening, signal);
  } catch (error) {
    signal.throwIfAborted();
    return {
      ...base,
      linkedTasks: links.map((link) => ({ link, state: 'unconfirmed' })),
      problem: toProblem(error),
    };
  }
  const asRead = links.flatMap((link): readonly LinkedTask[] => {
    const task = tasks.get(link.taskKey);
    if (task instanceof Problem) return [{ link, state: 'checking' }];
    const isOwn = task && !isOfOtherLink(task, link.taskKey);
    if (isOwn) return [{ link, task, state: stateOf(task, opening) }];
    // What this device remembers counts only as long as the task says so too.
    return isMissing ? [] : [{ link, state: 'checking' }];
  });
  const unreadLists = links
    .filter((link) => tasks.get(link.taskKey) instanceof Problem)
    .map((link) => link.listId);
  const hasOpenTask = asRead.some(({ task }) => task?.isDone === false);
  // Where it was not read, the task that the mail had last time is done by now, or gone.
  const readRelated = () =>
    isRelated ? offeredTasks(others, tasks) : readOffered(deps, mail, links, gone, signal);
  const conversation = hasOpenTask ? [] : await readRelated();
  const answered = await withAnswers(
    deps,
    { linkedTasks: asRead, conversation },
    opening.mails,
    remembered.linkedTasks,
    signal,
  );
  const read: MailSnapshot = { ...base, ...answered, unreadLists, duplicates: duplicatesAmong(asRead) };
  onProgress({ ...read, linkedTasks: read.linkedTasks.map(beforeRepair) });

  const repaired = await repairLinks(deps, read, { onItem, leaving: gone, searched }, signal);
  const linkedTasks = keepingAnswers(repaired.linkedTasks, read.linkedTasks);
  rememberLinks(deps.links, mail, linkedTasks);
  const whole = { ...read, ...repaired, linkedTasks, duplicates: duplicatesAmong(linkedTasks) };
  return {
    ...whole,
    message: await markMail(deps, whole, signal),
    madeByCommand: await keysByCommand(deps, whole),
  };
}

/**
 * Reads everything about a mail: one round trip for the mail, the lists and the tasks that it had last time, one more
 * for tasks that are new to this device. What does not fit together is then repaired, and what cannot be repaired is named.
 */
export async function openMail(
  deps: OpenDeps,
  mail: CurrentItem,
  options: OpenOptions,
): Promise<MailSnapshot> {
  const remembered = fromMemory(deps, mail);
  const complete = (opened: MailSnapshot): MailSnapshot => ({
    ...opened,
    linkedTasks: withMemory(opened.linkedTasks, remembered.linkedTasks),
  });
  const onProgress = (opened: MailSnapshot) => {
    options.onProgress(complete(opened));
  };
  onProgress(remembered);
  return complete(await readMail(deps, remembered, { signal: options.signal, onProgress }));
}
