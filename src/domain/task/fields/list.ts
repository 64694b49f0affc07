import type { Settings } from '../../settings';
import type { TodoList } from '../task';
import type { Field } from './field';

/** The lists with the last used one first and the built-in one next; the others as the service orders them. */
export function orderedLists(lists: readonly TodoList[], settings: Settings): readonly TodoList[] {
  const rank = (list: TodoList) => (list.id === settings.lastListId ? 0 : list.isDefault ? 1 : 2);
  return [...lists].sort((a, b) => rank(a) - rank(b));
}

/** The list set as default, or the first that is offered. */
export function defaultList(lists: readonly TodoList[], settings: Settings): TodoList | undefined {
  return lists.find((list) => list.id === settings.defaultListId) ?? orderedLists(lists, settings)[0];
}

/** The default list. It is no property of a task, which lies in it. */
export const listId: Field<string | undefined> = {
  initial: ({ lists, settings }) => defaultList(lists, settings)?.id,
};
