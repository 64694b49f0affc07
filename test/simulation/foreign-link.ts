import type { StoredMessage } from '../../sandbox/mailbox/stored-message';
import type { TaskKey } from '../../src/domain/task/task-key';
import { addLink } from './stored';
import type { World } from './world';

/** Another client of the same person links a task made by hand to the mail; returns the key of the link. */
export function addForeignLink(world: World, message: StoredMessage): TaskKey {
  const taskKey = world.newForeignKey();
  const list = world.mailbox.lists().find((other) => other.wellknownListName === 'defaultList');
  const task = list && world.mailbox.addTask(list.id, { title: `Foreign ${taskKey.slice(-2)}` });
  if (!task) throw new Error('The default list is gone.');
  addLink(world.mailbox, message, { taskKey, listId: task.listId, taskId: task.id });
  return taskKey;
}
