import type { TodoList } from '../domain/task';
import { objectAt, requiredText, ShapeError, textOrEmpty } from '../lib/json';

/** Reads a `todoTaskList` that was just made. Throws `ShapeError`. */
export function readNewTodoList(value: unknown): TodoList {
  const list = readTodoList(value);
  if (list) return list;
  throw new ShapeError('todoTaskList is of another kind');
}

/** Reads a `todoTaskList`; undefined for the list of flagged mails, which takes no tasks. Throws `ShapeError`. */
export function readTodoList(value: unknown): TodoList | undefined {
  const list = objectAt(value, 'todoTaskList');
  if (list.wellknownListName === 'flaggedEmails') return undefined;
  return {
    id: requiredText(list, 'id'),
    name: textOrEmpty(list, 'displayName'),
    isDefault: list.wellknownListName === 'defaultList',
    isShared: list.isShared === true || list.isOwner === false,
  };
}
