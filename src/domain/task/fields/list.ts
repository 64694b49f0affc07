import type { Settings } from '../../settings';
import type { TodoList } from '../task';
import type { Field } from './field';

/** The lists to offer: the last used one, then the built-in one, then the others in the order of the service. */
export function orderedLists(lists: readonly TodoList[], settings: Settings): readonly TodoList[] {
  const rank = (list: TodoList) => (list.id === settings.lastListId ? 0 : list.isDefault ? 1 : 2);
  return [...lists].sort((a, b) => rank(a) - rank(b));
}

/** The default list in the settings, or else that of To Do: never silently the one used last. */
export function defaultList(lists: readonly TodoList[], settings: Settings): TodoList | undefined {
  return (
    lists.find((list) => list.id === settings.defaultListId) ??
    lists.find((list) => list.isDefault) ??
    orderedLists(lists, settings)[0]
  );
}

/** The list. Not a property of a task, which lies in it. */
export const listId: Field<string | undefined> = {
  initial: ({ lists, settings }) => defaultList(lists, settings)?.id,
};
