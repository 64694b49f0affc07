import { isWellFormedId } from '../../mailbox/item-ids';
import type { StoredList, StoredTask } from '../../mailbox/stored-task';
import { param, type Context } from '../context';
import { itemNotFound, malformedId } from '../errors';

/** Stands for the default list; not documented, but in wide use. */
const defaultList = 'tasks';

const ownDefaultList = ({ mailbox }: Context): StoredList | undefined =>
  mailbox.lists().find((list) => list.wellknownListName === 'defaultList');

/** The list that the path names. */
export function listOf(context: Context): StoredList {
  const id = param(context, 0);
  const list = id.toLowerCase() === defaultList ? ownDefaultList(context) : context.mailbox.list(id);
  if (list === undefined) throw isWellFormedId(id) ? itemNotFound() : malformedId();
  return list;
}

/** The task that the path names; it must lie in the list that the path names. */
export function taskOf(context: Context): StoredTask {
  const id = param(context, 1);
  const task = context.mailbox.task(id);
  if (task !== undefined && task.listId === listOf(context).id) return task;
  throw isWellFormedId(id) ? itemNotFound() : malformedId();
}
