import type { ListsReading } from '../../../app/ports/tasks';
import { isTransient, toProblem, type Problem } from '../../../domain/problem';
import type { Task, TodoList } from '../../../domain/task/task';
import type { TaskRef } from '../../../domain/task/task-ref';
import { isObject } from '../../../lib/json';
import type { Access } from '../transport/access';
import { isOk, type Answer } from '../transport/answer';
import {
  isGone,
  pageOf,
  readCollections,
  type Collection,
  type CollectionsReading,
} from '../transport/collection';
import type { GraphContext } from '../transport/graph-context';
import { myMailbox } from '../transport/mailbox-root';
import { expandById, option, toDoSegment, withQuery } from '../transport/odata';
import { problemOf, readAnswer } from '../transport/problem-of-answer';
import type { GraphRequest } from '../transport/transport';
import { readTask } from './todo-task';
import { readTodoList } from './todo-task-list';

export const listsPath = `${myMailbox}/todo/lists`;

export function tasksPath(listId: string): string {
  return `${listsPath}/${toDoSegment(listId)}/tasks`;
}

export function taskPath({ listId, taskId }: TaskRef): string {
  return `${tasksPath(listId)}/${toDoSegment(taskId)}`;
}

/**
 * The first page of all lists. `$top` is required: without it some tenants stop after 16, 18 or 50 lists and give no
 * link to the rest (microsoft-graph-docs-contrib#595). `$select` is refused.
 */
export const listsRequest: GraphRequest = {
  method: 'GET',
  path: withQuery(listsPath, option('top', '100')),
};

/**
 * Whether a listing may be incomplete: some were seen to stop at these sizes without a link to the rest
 * (microsoftgraph/microsoft-graph-docs-contrib#595 and #565), and every mailbox has a list that takes tasks.
 */
function isSuspicious(listing: readonly (TodoList | undefined)[]): boolean {
  const count = listing.length;
  return count % 10 === 0 || count === 16 || count === 18 || listing.every((list) => !list);
}

/** All lists by the delta query, which includes those that the listing of some tenants omits. */
const listsByDelta: Collection<TodoList | undefined> = {
  request: { method: 'GET', path: `${listsPath}/delta` },
  readItem: (item) => (isObject(item) && '@removed' in item ? undefined : readTodoList(item)),
};

/** What the delta query adds to a possibly incomplete listing, or the problem when it fails. */
async function crossCheck(
  { transport }: GraphContext,
  access: Access,
): Promise<CollectionsReading<TodoList | undefined>> {
  try {
    return await readCollections(transport, [listsByDelta], access);
  } catch (error) {
    access.signal.throwIfAborted();
    return { items: [], missing: new Map([[0, toProblem(error)]]), deltaPaths: new Map() };
  }
}

/**
 * The lists of a first page and of all pages after it, without the list of flagged mails. An empty listing, or one that
 * stops at a suspicious size, is checked against the delta query.
 */
export async function allLists(first: Answer, context: GraphContext, access: Access): Promise<ListsReading> {
  const { transport } = context;
  const { items, nextPath } = pageOf(first, transport, readTodoList);
  const more = { request: { method: 'GET', path: nextPath ?? '' }, readItem: readTodoList } as const;
  const rest =
    nextPath === undefined
      ? isSuspicious(items) && (await crossCheck(context, access))
      : await readCollections(transport, [more], access);
  const all = [...items, ...(rest ? rest.items : [])].filter((list) => list !== undefined);
  const lists = [...new Map(all.map((list) => [list.id, list])).values()];
  return { lists, isComplete: !rest || rest.missing.size === 0 };
}

/** Reads a task with its tag, which only a filtered `$expand` returns. */
export function taskRequest(ref: TaskRef, { names }: GraphContext): GraphRequest {
  const expand = `$expand=${expandById('extensions', names.extension)}`;
  return { method: 'GET', path: withQuery(taskPath(ref), expand) };
}

/**
 * The task in an answer, undefined when it or its list is gone, or the problem with this task alone. Throws transient
 * problems.
 */
export function tryReadTask(
  answer: Answer,
  listId: string,
  context: GraphContext,
): Task | Problem | undefined {
  if (isOk(answer)) return readTaskAnswer(answer, listId, context);
  const problem = problemOf(answer);
  if (isTransient(problem)) throw problem;
  return problem.kind === 'not-found' ? undefined : problem;
}

/** The task in an answer; undefined when it, or its list, is gone. */
export function readTaskOrGone(answer: Answer, listId: string, context: GraphContext): Task | undefined {
  return isGone(answer) ? undefined : readTaskAnswer(answer, listId, context);
}

export function readTaskAnswer(answer: Answer, listId: string, { names, time }: GraphContext): Task {
  return readAnswer(answer, (body) => readTask(body, listId, { time, extensionName: names.extension }));
}

/** A list's tasks with their tags: all, or those changed since an instant. */
export function taskCollection(
  listId: string,
  since: Date | undefined,
  { names, time }: GraphContext,
): Collection<Task> {
  const options = [`$expand=${expandById('extensions', names.extension)}`, option('top', '100')];
  if (since) options.push(option('filter', `lastModifiedDateTime ge ${since.toISOString().slice(0, 19)}Z`));
  return {
    request: { method: 'GET', path: withQuery(tasksPath(listId), ...options) },
    readItem: (item) => readTask(item, listId, { time, extensionName: names.extension }),
  };
}
