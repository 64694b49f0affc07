import type { Link } from '../../domain/link/link';
import type { LinkedTask } from '../../domain/link/link-state';
import { mailIdentityOf, type CurrentItem } from '../../domain/mail/mail';
import type { Task } from '../../domain/task/task';
import type { TaskKey } from '../../domain/task/task-key';
import { summaryOf, type TaskSummary } from '../../domain/task/task-summary';
import type { Answer } from '../../domain/task/waiting';
import type { PlainDate } from '../../domain/time/plain-date';
import type { Cache } from '../ports/device';

/** A link with its task as this device saw it last. */
export interface RememberedLink extends Link {
  readonly task?: TaskSummary;
  /** When its task was last looked for in all lists and not found, ISO 8601 instant. */
  readonly searchedDateTime?: string;
  /** The answer that was found for it, and the day on which it was last looked for, in the mailbox's time zone. */
  readonly answer?: Answer;
  readonly lookedOn?: PlainDate;
}

/**
 * Which tasks the last mails had, newest first: so that opening a mail again needs one round trip, its cards have names
 * and sizes at once, and a task that is gone keeps its name.
 */
export interface RememberedLinks {
  readonly mail: string;
  readonly links: readonly RememberedLink[];
}

type LinkCache = Cache<readonly RememberedLinks[]>;

const mostMails = 200;

function linksOf(cache: LinkCache, mail: CurrentItem): readonly RememberedLink[] {
  return cache.read()?.find((entry) => entry.mail === mailIdentityOf(mail))?.links ?? [];
}

/** The links that a mail had when it was last open, as a guess to be checked. */
export function recallLinks(cache: LinkCache, mail: CurrentItem): readonly LinkedTask[] {
  return linksOf(cache, mail).map(({ taskKey, listId, taskId, task, answer }) => ({
    link: { taskKey, listId, taskId },
    state: 'checking',
    ...(task && { remembered: task }),
    ...(answer && { answer }),
  }));
}

/** When the tasks of a mail that are gone were last looked for, by their keys. */
export function lastSearches(cache: LinkCache, mail: CurrentItem): ReadonlyMap<TaskKey, Date> {
  const searches = new Map<TaskKey, Date>();
  for (const { taskKey, searchedDateTime } of linksOf(cache, mail)) {
    if (searchedDateTime !== undefined) searches.set(taskKey, new Date(searchedDateTime));
  }
  return searches;
}

/** Gives links whose tasks are not read (any more) what is remembered of these. */
export function withMemory(
  linkedTasks: readonly LinkedTask[],
  memory: readonly LinkedTask[],
): readonly LinkedTask[] {
  const summaries = new Map(memory.map(({ link, remembered }) => [link.taskKey, remembered]));
  return linkedTasks.map((linked) => {
    const remembered = summaries.get(linked.link.taskKey);
    return linked.task || !remembered ? linked : { ...linked, remembered };
  });
}

function toRemember(
  { link, task, remembered, searchedDateTime, answer }: LinkedTask,
  before: readonly RememberedLink[],
): RememberedLink {
  const summary = task ? summaryOf(task) : remembered;
  const lookedOn = before.find(({ taskKey }) => taskKey === link.taskKey)?.lookedOn;
  return {
    ...link,
    ...(summary && { task: summary }),
    ...(searchedDateTime !== undefined && { searchedDateTime }),
    ...(answer && { answer }),
    ...(lookedOn !== undefined && { lookedOn }),
  };
}

function write(cache: LinkCache, mail: CurrentItem, links: readonly RememberedLink[]): void {
  const others = (cache.read() ?? []).filter((entry) => entry.mail !== mailIdentityOf(mail));
  cache.write(
    links.length === 0 ? others : [{ mail: mailIdentityOf(mail), links }, ...others].slice(0, mostMails),
  );
}

/** Remembers the links of a mail for next time, and of those that could not be read what was known before. */
export function rememberLinks(cache: LinkCache, mail: CurrentItem, linkedTasks: readonly LinkedTask[]): void {
  const before = linksOf(cache, mail);
  const known = withMemory(linkedTasks, recallLinks(cache, mail));
  write(
    cache,
    mail,
    known.map((linked) => toRemember(linked, before)),
  );
}

/** Remembers one more link of a mail, or what became of it. */
export function rememberLink(cache: LinkCache, mail: CurrentItem, linked: LinkedTask): void {
  const before = linksOf(cache, mail);
  const others = before.filter(({ taskKey }) => taskKey !== linked.link.taskKey);
  write(cache, mail, [...others, toRemember(linked, before)]);
}

/** Remembers how a task is now that it was changed, at each mail that has it. */
export function rememberChange(cache: LinkCache, taskKey: TaskKey, task: Task): void {
  const entries = cache.read() ?? [];
  if (!entries.some(({ links }) => links.some((link) => link.taskKey === taskKey))) return;
  const { listId, taskId } = task;
  const changed = (link: RememberedLink) =>
    link.taskKey === taskKey ? { ...link, listId, taskId, task: summaryOf(task) } : link;
  cache.write(entries.map((entry) => ({ ...entry, links: entry.links.map(changed) })));
}

/** Forgets one link of a mail. */
export function forgetLink(cache: LinkCache, mail: CurrentItem, taskKey: TaskKey): void {
  const links = linksOf(cache, mail);
  const others = links.filter((link) => link.taskKey !== taskKey);
  if (others.length < links.length) write(cache, mail, others);
}

/** All remembered links, once for each task. */
export function rememberedTasks(cache: LinkCache): readonly RememberedLink[] {
  const links = (cache.read() ?? []).flatMap((entry) => entry.links);
  return [...new Map(links.map((link) => [link.taskKey, link])).values()];
}

/** Remembers on which day answers were looked for, and what was found. */
export function rememberLook(
  cache: LinkCache,
  found: ReadonlyMap<TaskKey, Answer | undefined>,
  lookedOn: PlainDate,
): void {
  const looked = (link: RememberedLink): RememberedLink => {
    if (!found.has(link.taskKey)) return link;
    const answer = found.get(link.taskKey);
    return { ...link, ...(answer && { answer }), lookedOn };
  };
  cache.write((cache.read() ?? []).map((entry) => ({ ...entry, links: entry.links.map(looked) })));
}
