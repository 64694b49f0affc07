import type { Task, TodoList } from '../domain/task';
import type { TaskRef } from '../domain/task-ref';
import type { Access } from './access';
import type { Answer } from './answer';
import { isGone, pageOf, readCollections, type Collection } from './collection';
import type { GraphContext } from './graph-context';
import { expandById, option, toDoSegment, withQuery } from './odata';
import { readAnswer } from './problem-of-answer';
import { readTask } from './todo-task';
import { readTodoList } from './todo-task-list';
import type { GraphRequest } from './transport';

/** The path of a list's tasks. */
export function tasksPath(listId: string): string {
  return `/me/todo/lists/${toDoSegment(listId)}/tasks`;
}

/** The path of a task. */
export function taskPath({ listId, taskId }: TaskRef): string {
  return `${tasksPath(listId)}/${toDoSegment(taskId)}`;
}

/**
 * The first page of all lists. `$top` has to be there: without it some tenants stop after 16, 18 or 50 lists and give no
 * link to the rest (microsoft-graph-docs-contrib#595). `$select` is refused.
 */
export const listsRequest: GraphRequest = {
  method: 'GET',
  path: withQuery('/me/todo/lists', option('top', '100')),
};

/** The lists of a first page and of all pages after it, the list of flagged mails left out. */
export async function allLists(
  first: Answer,
  { transport }: GraphContext,
  access: Access,
): Promise<readonly TodoList[]> {
  const { items, nextPath } = pageOf(first, transport, readTodoList);
  const more = { request: { method: 'GET', path: nextPath ?? '' }, readItem: readTodoList } as const;
  const rest = nextPath === undefined ? [] : await readCollections(transport, [more], access);
  return [...items, ...rest].filter((list) => list !== undefined);
}

/** Reads a task with its tag, which only a filtered `$expand` shows. */
export function taskRequest(ref: TaskRef, { names }: GraphContext): GraphRequest {
  const expand = `$expand=${expandById('extensions', names.extension)}`;
  return { method: 'GET', path: withQuery(taskPath(ref), expand) };
}

/** The task in an answer; undefined when it, or its list, is gone. */
export function readTaskOrGone(answer: Answer, listId: string, context: GraphContext): Task | undefined {
  return isGone(answer) ? undefined : readTaskAnswer(answer, listId, context);
}

/** The task in an answer. */
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
