import type { TaskKey } from '../../src/domain/task/task-key';
import type { Actor } from './actor';
import { addForeignLink } from './foreign-link';
import type { Action } from './plan';
import { count } from './weather';
import type { World } from './world';

/** What a person adds to the note of a task in a To Do app. */
export const handWritten = ' (noted by hand)';

/** Does something to the link that `pick` chooses among those shown to the actor. */
function withLink(actor: Actor, pick: number, act: (index: number) => void): void {
  const { length } = actor.shownLinks();
  if (length > 0) act(pick % length);
}

function onTask(world: World, pick: number, act: (id: string, taskKey: TaskKey) => void): void {
  const tasks = world.taggedTasks();
  const chosen = tasks[pick % Math.max(1, tasks.length)];
  if (chosen) act(chosen.task.id, chosen.taskKey);
}

function touchTask(world: World, pick: number, act: (id: string, taskKey: TaskKey) => void): void {
  onTask(world, pick, (id, taskKey) => {
    const click = world.ledger.get(taskKey);
    if (click) click.isTouched = true;
    act(id, taskKey);
  });
}

function byActor(world: World, action: Extract<Action, { actor: string }>): void {
  const { actor: name } = action;
  const device = world.deviceOf(name);
  switch (action.kind) {
    case 'kill':
      count(world.counts, 'killed');
      world.kill(name);
      return;
    case 'network-off':
      world.offline.add(device.name);
      return;
    case 'network-on':
      world.offline.delete(device.name);
      return;
    case 'storage-wiped':
      count(world.counts, 'storage wiped');
      device.wipe();
      return;
    case 'storage-blocked':
      count(world.counts, 'storage blocked');
      device.block();
      return;
    case 'storage-back':
      device.isBlocked = false;
      return;
    default:
  }
  const actor = world.actor(name);
  const { service, signal } = actor;
  const { kind } = action;
  switch (kind) {
    case 'open':
      actor.do(`open ${action.mail}`, () => actor.open(action.mail));
      return;
    case 'capture':
      actor.do(`capture ${action.mail}`, () => actor.capture(action.mail));
      return;
    case 'capture-twice':
      actor.do(`capture twice ${action.mail}`, async () => {
        const opened = await actor.open(action.mail);
        if (!opened || opened.linkedTasks.length > 0) return;
        await Promise.all([
          actor.captureOpened(opened, action.mail),
          actor.captureOpened(opened, action.mail),
        ]);
      });
      return;
    case 'resume':
      actor.do('resume', () => service.resume(signal));
      return;
    case 'retry':
    case 'discard': {
      const pending = service.pending();
      const chosen = pending[action.pick % Math.max(1, pending.length)];
      if (!chosen) return;
      // Giving up an undo or unlink half way leaves either side as it is.
      if (action.kind === 'discard' && chosen.action !== 'create') world.ledger.forget(chosen.taskKey);
      actor.do(kind, () => service[kind](chosen.id, signal));
      return;
    }
    case 'complete':
      withLink(actor, action.pick, (index) => {
        const linked = actor.opened?.linkedTasks[index];
        const click = linked && world.ledger.get(linked.link.taskKey);
        if (click) click.isTouched = true;
        if (linked) actor.do('complete', () => service.change(linked, { isDone: true }, signal));
      });
      return;
    case 'undo':
    case 'unlink':
    case 'delete':
      withLink(actor, action.pick, (index) => {
        const { opened } = actor;
        const link = opened?.linkedTasks[index]?.link;
        if (!opened || !link) return;
        actor.do(action.kind, () => {
          if (action.kind === 'unlink') return service.unlink(link, opened, signal);
          return action.kind === 'undo'
            ? service.undo(link.taskKey, opened, signal)
            : service.remove(link, opened, signal);
        });
      });
  }
}

/** Lets a action happen. */
export function perform(world: World, action: Action): void {
  world.scheduler.note('', `== ${JSON.stringify(action)}`);
  if ('actor' in action) {
    byActor(world, action);
    return;
  }
  const { mailbox } = world;
  switch (action.kind) {
    case 'consent-withdrawn':
      world.hasMailConsent = false;
      return;
    case 'consent-given':
      world.hasMailConsent = true;
      return;
    case 'mail-moved': {
      const message = world.message(action.mail);
      if (message)
        mailbox.moveMessage(
          message.id,
          message.folderId === mailbox.folder('archive')?.id ? 'inbox' : 'archive',
        );
      return;
    }
    case 'mail-deleted': {
      const message = world.message(action.mail);
      if (message) mailbox.deleteMessage(message.id, { permanently: true });
      world.deleted.add(action.mail);
      return;
    }
    case 'mail-categorised': {
      const message = world.message(action.mail);
      if (message) mailbox.setCategory(message.id, 'Blue category', true);
      world.categorised.add(action.mail);
      return;
    }
    case 'mail-read': {
      const message = world.message(action.mail);
      if (message) mailbox.updateMessage(message, { isRead: !message.isRead });
      return;
    }
    case 'foreign-link': {
      const message = world.message(action.mail);
      if (message) world.foreign.set(addForeignLink(world, message), action.mail);
      return;
    }
    case 'task-moved':
      onTask(world, action.pick, (id) => {
        const task = mailbox.task(id);
        const others = mailbox
          .lists()
          .filter((list) => list.id !== task?.listId && list.wellknownListName === 'none');
        const target = others[action.pick % Math.max(1, others.length)];
        if (target) mailbox.moveTask(id, target.id);
      });
      return;
    case 'task-deleted':
      touchTask(world, action.pick, (id, taskKey) => {
        mailbox.deleteTask(id);
        // A request that was lost may make it anew, without what a person wrote.
        world.noted.delete(taskKey);
      });
      return;
    case 'task-completed':
      touchTask(world, action.pick, (id) => mailbox.completeTask(id));
      return;
    case 'task-renamed':
      touchTask(world, action.pick, (id) => mailbox.renameTask(id, `Renamed ${id.slice(-8)}`));
      return;
    case 'task-noted':
      onTask(world, action.pick, (id, taskKey) => {
        const task = mailbox.task(id);
        if (!task) return;
        mailbox.updateTask(task, { body: { ...task.body, content: `${task.body.content}${handWritten}` } });
        world.noted.add(taskKey);
      });
      return;
    case 'list-deleted':
      mailbox.deleteList(world.listId);
      world.isListGone = true;
  }
}
