import type { TodoList } from '../../domain/task/task';
import type { TaskEdits } from '../../domain/task/task-fields';

/**
 * The entries of a form to which others are added. How much of the mail others get to see is decided for each shared list
 * anew: what was chosen before one was chosen counts no more.
 */
export function withEdits(edits: TaskEdits, added: TaskEdits, lists: readonly TodoList[]): TaskEdits {
  const isForOthers = lists.some(({ id, isShared }) => isShared && id === added.listId);
  const { noteLevel: _noteLevel, ...others } = edits;
  return { ...(isForOthers ? others : edits), ...added };
}
