import type { OpenTask } from '../../domain/task/open-task';
import { titleOfSubject } from '../../domain/task/subject';
import type { TodoList } from '../../domain/task/task';
import { inSlices } from '../../lib/in-slices';
import { withRetries } from '../engine/with-retries';
import type { RememberedLinks } from '../open/link-memory';
import type { Cache, Clock, Random } from '../ports/device';
import type { IndexedList, ListNews, OpenTaskService, OpenTaskStore } from '../ports/open-tasks';
import type { TaskService } from '../ports/tasks';
import { readingPlan } from './list-order';
import { createTaskFinder, type RelatedMail } from './task-finder';

/** Lists that are read at a time: the service allows four requests at once, and one is left for what the user does. */
const atOnce = 3;

/** What the search needs from the outside. */
export interface TaskSearchDeps {
  readonly openTasks: OpenTaskService;
  readonly store: OpenTaskStore;
  readonly tasks: Pick<TaskService, 'lists'>;
  readonly lists: Cache<readonly TodoList[]>;
  readonly links: Cache<readonly RememberedLinks[]>;
  readonly clock: Clock;
  readonly random: Random;
}

/** How far a run is. */
export interface SearchProgress {
  /** Lists with tasks that can be found, and how many there are in all. */
  readonly known: number;
  readonly all: number;
  /** Lists that cannot be read now; what was known of them can still be found. */
  readonly unread: number;
}

/** Finds open tasks of all lists by an index on this device, since the service has no search over lists. */
export interface TaskSearch {
  /**
   * Makes the tasks of last time findable, and then brings them up to date: lists that were never read and some of the
   * others, so that each has its turn. `onProgress` is called whenever more can be found. Rejects with what keeps it from
   * reading on; what was read until then is kept.
   */
  refresh(signal: AbortSignal, onProgress: (progress: SearchProgress) => void): Promise<void>;
  /** Open tasks with all words of `query`, or such as begin with them; without words those most likely meant for the mail. */
  find(query: string, mail: RelatedMail, most: number): readonly OpenTask[];
}

/** The ids of all lists, those of the last tasks first. */
function byUse(lists: readonly TodoList[], links: readonly RememberedLinks[]): readonly string[] {
  const used = links.flatMap((mail) => mail.links.map(({ listId }) => listId));
  const ids = new Set(lists.map(({ id }) => id));
  const first = lists.filter(({ isDefault }) => isDefault).map(({ id }) => id);
  return [...new Set([...first, ...used.filter((id) => ids.has(id)), ...ids])];
}

/** A delta query says nothing of our extension: what was known of it still holds. */
function withWhatWasKnown(task: OpenTask, before: OpenTask | undefined): OpenTask {
  if (!before) return task;
  const { title: _title, due: _due, ...known } = before;
  return { ...known, ...task };
}

/** A list as it is after what was read of it. */
function afterNews(
  listId: string,
  before: IndexedList | undefined,
  news: Extract<ListNews, { kind: 'whole' | 'changes' }>,
  readDateTime: string,
): IndexedList {
  if (news.kind === 'whole') return { listId, tasks: news.tasks, readDateTime };
  const known = new Map(before?.tasks.map((task) => [task.taskId, task]));
  // A first delta query tells everything: what it leaves out is gone.
  const tasks = before?.deltaPath === undefined ? new Map<string, OpenTask>() : new Map(known);
  for (const one of news.news) {
    if (one.kind === 'not-open') tasks.delete(one.taskId);
    else tasks.set(one.task.taskId, withWhatWasKnown(one.task, known.get(one.task.taskId)));
  }
  return { listId, tasks: [...tasks.values()], readDateTime, deltaPath: news.deltaPath };
}

function* groupsOf<T>(items: readonly T[]): Generator<readonly T[]> {
  for (let start = 0; start < items.length; start += atOnce) yield items.slice(start, start + atOnce);
}

/** The search over an index in the store of this device. */
export function createTaskSearch(deps: TaskSearchDeps): TaskSearch {
  const { openTasks, store, clock } = deps;
  const finder = createTaskFinder();
  const indexed = new Map<string, IndexedList>();
  let loading: Promise<void> | undefined;

  /** Makes the tasks of a list findable. Yields, since there may be thousands. */
  function* take(list: IndexedList): Generator<undefined, void> {
    const before = indexed.get(list.listId);
    indexed.set(list.listId, list);
    const kept = new Set(list.tasks.map(({ taskId }) => taskId));
    for (const task of before?.tasks ?? []) if (!kept.has(task.taskId)) finder.remove(task);
    const known = new Map(before?.tasks.map((task) => [task.taskId, task]));
    for (const task of list.tasks) {
      if (known.get(task.taskId) === task) continue;
      finder.put(task);
      yield;
    }
  }

  // What was read is taken in to its end, also when nobody waits for it any more: half a list would count as known.
  const takeIn = (list: IndexedList) => inSlices(take(list), clock, new AbortController().signal);

  async function load(): Promise<void> {
    for (const list of await store.all()) if (!indexed.has(list.listId)) await takeIn(list);
  }

  async function learn(listId: string, news: ListNews): Promise<void> {
    if (news.kind === 'lost' || news.kind === 'unread') return;
    const list = afterNews(listId, indexed.get(listId), news, clock.now().toISOString());
    await takeIn(list);
    await store.put(list);
  }

  return {
    async refresh(signal, onProgress) {
      await (loading ??= load());
      signal.throwIfAborted();
      const lists =
        deps.lists.read() ?? (await withRetries(deps, signal, () => deps.tasks.lists(signal))).lists;
      const ids = byUse(lists, deps.links.read() ?? []);
      const unread = new Set<string>();
      const tell = () => {
        onProgress({
          known: ids.filter((id) => indexed.has(id)).length,
          all: ids.length,
          unread: unread.size,
        });
      };
      tell();

      const learnAll = async (news: ReadonlyMap<string, ListNews>) => {
        for (const [listId, one] of news) {
          if (one.kind === 'unread') unread.add(listId);
          await learn(listId, one);
        }
        signal.throwIfAborted();
        tell();
      };
      const readWhole = async (listIds: readonly string[]) => {
        for (const group of groupsOf(listIds)) {
          await learnAll(await withRetries(deps, signal, () => openTasks.read(group, signal)));
        }
      };

      const { known, unknown } = readingPlan(ids, indexed, clock.now());
      const isListed = new Set(ids);
      for (const group of groupsOf(known.filter(({ listId }) => isListed.has(listId)))) {
        const asked = group.map(({ listId, deltaPath }) => ({ listId, deltaPath }));
        const news = await withRetries(deps, signal, () => openTasks.changes(asked, signal));
        await learnAll(news);
        await readWhole([...news].flatMap(([listId, { kind }]) => (kind === 'lost' ? [listId] : [])));
      }
      await readWhole(unknown);
      // Lists that the service did not name: left out, or there no more. Then they are empty.
      await readWhole(known.map(({ listId }) => listId).filter((listId) => !isListed.has(listId)));
      for (const { listId, tasks } of indexed.values()) {
        if (isListed.has(listId) || tasks.length > 0) continue;
        indexed.delete(listId);
        await store.remove(listId);
      }
    },

    find(query, mail, most) {
      return query.trim() === ''
        ? finder.suggest({ ...mail, subject: titleOfSubject(mail.subject) }, most)
        : finder.search(query, mail, most);
    },
  };
}
