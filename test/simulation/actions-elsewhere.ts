import type { StoredMessage } from '../../sandbox/mailbox/stored-message';
import type { StoredTask } from '../../sandbox/mailbox/stored-task';
import type { TaskKey } from '../../src/domain/task/task-key';
import { addDays, plainDate } from '../../src/domain/time/plain-date';
import { addForeignLink } from './foreign-link';
import { dueDayOf } from './occurrences';
import type { Action } from './plan';
import { plant } from './plants';
import { hasRoom } from './stored';
import type { World } from './world';

type Elsewhere = Exclude<Action, { actor: string }>;
type OnMail = Exclude<Extract<Elsewhere, { mail: number }>, { pick: number }>;
type OnTask = Exclude<Extract<Elsewhere, { pick: number }>, { mail: number }>;

/** What a person adds to the note of a task in a To Do app. */
export const handWritten = ' (noted by hand)';

const someDay = plainDate(2026, 11, 30);

/** What the user, or another client, does with a mail in Outlook. */
function actOnMail(world: World, { kind, mail }: OnMail, message: StoredMessage): void {
  const { mailbox } = world;
  switch (kind) {
    case 'mail-moved': {
      const isArchived = message.folderId === mailbox.folder('archive')?.id;
      mailbox.moveMessage(message.id, isArchived ? 'inbox' : 'archive');
      world.moved.add(mail);
      return;
    }
    case 'mail-deleted':
      mailbox.deleteMessage(message.id, { permanently: true });
      world.deleted.add(mail);
      return;
    case 'mail-categorised':
      mailbox.setCategory(message.id, 'Blue category', true);
      world.categorised.add(mail);
      return;
    case 'mail-read':
      mailbox.updateMessage(message, { isRead: !message.isRead });
      return;
    case 'foreign-link':
      if (hasRoom(message, world.listId)) world.foreign.set(addForeignLink(world, message), mail);
  }
}

/** Moves a task to a list; a task in a shared list is where others can write. */
function move(world: World, task: StoredTask, taskKey: TaskKey, listId: string): void {
  world.moveTask(task.id, listId);
  const click = world.ledger.get(taskKey);
  if (!click) return;
  click.isMoved = true;
  if (!world.isShared(listId)) return;
  click.isShared = true;
  click.isSharedByHand = true;
}

function touch(world: World, taskKey: TaskKey): void {
  const click = world.ledger.get(taskKey);
  if (click) click.isTouched = true;
}

/** What the user does with a task in a To Do app. */
function actOnTask(world: World, { kind, pick }: OnTask, task: StoredTask, taskKey: TaskKey): void {
  const { mailbox, occurrences } = world;
  switch (kind) {
    case 'task-moved': {
      const others = mailbox
        .lists()
        .filter((list) => list.id !== task.listId && list.wellknownListName === 'none');
      const target = others[pick % Math.max(1, others.length)];
      if (target) move(world, task, taskKey, target.id);
      return;
    }
    case 'task-shared':
      move(world, task, taskKey, world.sharedList().id);
      return;
    case 'task-deleted':
      touch(world, taskKey);
      mailbox.deleteTask(task.id);
      // A request that was lost may make it anew, without what a person wrote and without the repetition.
      world.noted.delete(taskKey);
      occurrences.deleted.add(taskKey);
      return;
    case 'task-completed':
      if (!task.recurrence) touch(world, taskKey);
      occurrences.ask(taskKey, dueDayOf(task));
      mailbox.completeTask(task.id);
      return;
    case 'task-renamed':
      touch(world, taskKey);
      mailbox.renameTask(task.id, `Renamed ${task.id.slice(-8)}`);
      return;
    case 'task-noted':
      mailbox.updateTask(task, { body: { ...task.body, content: `${task.body.content}${handWritten}` } });
      world.noted.add(taskKey);
      return;
    case 'task-repeats':
      // To Do lets nobody repeat what is done.
      if (task.status === 'completed') return;
      occurrences.repeating.add(taskKey);
      mailbox.setTaskRepeat(task.id, 'daily');
      return;
    case 'task-postponed':
      occurrences.postponed.add(taskKey);
      mailbox.setTaskDue(task.id, addDays(dueDayOf(task) ?? someDay, 1 + pick));
  }
}

/** What happens outside the add-in. Returns whether there was anything to act on. */
export function actElsewhere(world: World, action: Elsewhere): boolean {
  switch (action.kind) {
    case 'consent-withdrawn':
    case 'consent-given':
      world.hasMailConsent = action.kind === 'consent-given';
      return true;
    case 'list-deleted':
      world.isListGone = true;
      for (const { taskKey, task } of world.taggedTasks()) {
        if (task.listId === world.listId) world.occurrences.deleted.add(taskKey);
      }
      return world.mailbox.deleteList(world.listId);
    case 'planted': {
      const own = world.openTasks();
      const chosen = own[action.pick % Math.max(1, own.length)];
      return plant(world, action.what, action.mail, chosen && world.ledger.get(chosen.taskKey));
    }
    default:
  }
  if ('mail' in action) {
    const message = world.message(action.mail);
    if (message) actOnMail(world, action, message);
    else if (action.kind === 'mail-deleted') world.deleted.add(action.mail);
    return message !== undefined;
  }
  const tasks = world.openTasks();
  const chosen = tasks[action.pick % Math.max(1, tasks.length)];
  if (chosen) actOnTask(world, action, chosen.task, chosen.taskKey);
  return chosen !== undefined;
}
