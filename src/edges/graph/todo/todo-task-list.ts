import { object, optional, unknown } from 'valibot';
import type { TodoList } from '../../../domain/task/task';
import { ShapeError } from '../../../lib/json';
import { readShape, requiredText, textOrEmpty } from '../../../lib/schema';

const listSchema = object({
  id: requiredText,
  displayName: textOrEmpty,
  wellknownListName: optional(unknown()),
  isShared: optional(unknown()),
  isOwner: optional(unknown()),
});

/** Reads a `todoTaskList` that was just created. Throws `ShapeError`. */
export function readNewTodoList(value: unknown): TodoList {
  const list = readTodoList(value);
  if (list) return list;
  throw new ShapeError('todoTaskList is of another kind');
}

/** Reads a `todoTaskList`; undefined for the list of flagged mails, which takes no tasks. Throws `ShapeError`. */
export function readTodoList(value: unknown): TodoList | undefined {
  const list = readShape(listSchema, value, 'todoTaskList');
  if (list.wellknownListName === 'flaggedEmails') return undefined;
  return {
    id: list.id,
    name: list.displayName,
    isDefault: list.wellknownListName === 'defaultList',
    isShared: list.isShared === true || list.isOwner === false,
  };
}
