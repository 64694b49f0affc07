import type { StoredMessage } from '../../sandbox/mailbox/stored-message';
import type { TaskKey } from '../../src/domain/task/task-key';
import type { World } from './world';

const extension = 'dev.emailtotodo.link';
const property = 'String {5d6a3f0e-8f3b-4f57-9c31-6e1f0b7a2c44} Name dev.emailtotodo.links';
/** Another client of the same person links a task made by hand to the mail; returns the key of the link. */
export function addForeignLink(world: World, message: StoredMessage): TaskKey {
  const taskKey = world.newForeignKey();
  const list = world.mailbox.lists().find((other) => other.wellknownListName === 'defaultList');
  const task = list && world.mailbox.addTask(list.id, { title: `Foreign ${taskKey.slice(-2)}` });
  if (!task) throw new Error('The default list is gone.');
  const text = message.extensions.get(extension)?.['links'];
  const links = typeof text === 'string' ? (JSON.parse(text) as { taskKey: string }[]) : [];
  const createdDateTime = world.scheduler.now().toISOString();
  const all = [...links, { taskKey, listId: task.listId, taskId: task.id, createdDateTime }];
  const tagged = world.mailbox.setMessageExtension(message, extension, {
    formatVersion: 1,
    links: JSON.stringify(all),
  });
  const keys = all.map((link) => link.taskKey).join(' ');
  world.mailbox.updateMessage(tagged, {}, new Map([[property, `linked ${keys}`]]));
  return taskKey;
}
