import type { LinkedTask } from '../../src/domain/link/link-state';
import { addDays, plainDate } from '../../src/domain/time/plain-date';
import type { Actor } from './actor';
import { joinOrCapture, runCommand } from './conversation-actions';
import { mailsWithoutMessageId, placeInConversation, type Action } from './plan';
import type { World } from './world';

type InPane = Extract<Action, { actor: string }>;

/** A day for tasks that have none. */
const someDay = plainDate(2026, 11, 27);

/** What befalls a pane or its device, without its doing. Undefined when the user does something in the pane instead. */
function befall(world: World, { kind, actor }: InPane): boolean | undefined {
  const device = world.deviceOf(actor);
  switch (kind) {
    case 'kill':
      return world.kill(actor);
    case 'network-off':
      world.offline.add(device.name);
      return true;
    case 'network-on':
      return world.offline.delete(device.name);
    case 'storage-wiped':
      device.wipe();
      return true;
    case 'storage-blocked':
      device.block();
      return true;
    case 'storage-back':
      device.isBlocked = false;
      return true;
    default:
      return undefined;
  }
}

function openOrCapture(world: World, actor: Actor, action: Extract<InPane, { mail: number }>): boolean {
  const { kind, mail } = action;
  const linked = actor.opened?.linkedTasks[0];
  const isOther = actor.opened !== undefined && world.numberOf(actor.opened.mail) !== mail;
  // Mails of one task are told apart by ids, which only the service tells for some.
  const hasId = world.hasMailConsent || mail < mailsWithoutMessageId.inOutlook;
  const tag = linked?.task?.tag;
  const isFirstNamed = tag?.kind !== 'tag' || !tag.tag.mail || tag.tag.mail.internetMessageId !== '';
  if (kind === 'add-mail' && !(linked && isOther && hasId && isFirstNamed)) return false;
  if (kind === 'join-or-capture' || kind === 'command' || kind === 'command-joining') {
    // Nobody reads a draft.
    if (placeInConversation(world.conditions, mail) === 'drafts') return false;
    const work = kind === 'join-or-capture' ? joinOrCapture : runCommand(kind === 'command-joining');
    actor.do(`${kind} ${mail}`, () => work(world, actor, mail));
    return true;
  }
  actor.do(`${kind} ${mail}`, async () => {
    if (kind === 'capture' || kind === 'capture-archived') {
      return actor.capture(mail, kind === 'capture-archived');
    }
    const opened = await actor.open(mail);
    if (kind === 'open' || !opened) return undefined;
    if (kind === 'add-mail') return linked && actor.service.link(linked, opened, actor.signal);
    if (kind === 'capture-more') return actor.captureOpened(opened, mail, { evenIfLinked: true });
    if (opened.linkedTasks.length > 0) return undefined;
    return Promise.all([actor.captureOpened(opened, mail), actor.captureOpened(opened, mail)]);
  });
  return true;
}

function complete(world: World, actor: Actor, linked: LinkedTask): void {
  const { taskKey } = linked.link;
  const click = world.ledger.get(taskKey);
  // Of a task that was sent twice only one repeats, and nobody can say which was meant.
  const goesOn = world.occurrences.repeating.has(taskKey) && !world.copied.has(taskKey);
  if (click && !goesOn) click.isTouched = true;
  world.occurrences.ask(taskKey, linked.task?.due);
  actor.do('complete', () => actor.complete(linked));
}

function postpone(world: World, actor: Actor, linked: LinkedTask, days: number): void {
  world.occurrences.postponed.add(linked.link.taskKey);
  const due = addDays(linked.task?.due ?? someDay, days);
  actor.do('postpone', () => actor.change(linked, { due }));
}

/** Moves the task to another list. One in a shared list is where others can write. */
function move(world: World, actor: Actor, linked: LinkedTask, pick: number): boolean {
  const lists = actor.opened?.lists ?? [];
  const to = lists[pick % Math.max(1, lists.length)];
  if (!to || to.id === (linked.task ?? linked.link).listId) return false;
  const click = world.ledger.get(linked.link.taskKey);
  if (click) {
    click.isMoved = true;
    if (to.isShared) click.isShared = true;
  }
  actor.do('move', () => actor.move(linked, to));
  return true;
}

/** Undoes the link that `pick` chooses among those shown and those whose capture is under way. */
function undo(actor: Actor, pick: number): boolean {
  const { opened, underWay, service, signal } = actor;
  if (!opened) return false;
  const keys = [...opened.linkedTasks.map(({ link }) => link.taskKey), ...underWay];
  const taskKey = keys[pick % Math.max(1, keys.length)];
  if (!taskKey) return false;
  actor.do('undo', () => service.undo(taskKey, opened, signal));
  return true;
}

/** Does something to the link that `pick` chooses among those shown. */
function actOnLink(world: World, actor: Actor, { kind, pick }: Extract<InPane, { pick: number }>): boolean {
  const { opened, service, signal } = actor;
  const linked = opened?.linkedTasks[pick % Math.max(1, opened.linkedTasks.length)];
  if (!opened || !linked) return false;
  const { link } = linked;
  switch (kind) {
    case 'complete':
      complete(world, actor, linked);
      return true;
    case 'postpone':
      postpone(world, actor, linked, 1 + pick);
      return true;
    case 'reopen-occurrence': {
      const occurrence = actor.occurrences.get(link.taskKey);
      if (!occurrence) return false;
      actor.do(kind, () => service.reopenOccurrence(linked, occurrence, opened, signal));
      return true;
    }
    case 'move':
      return move(world, actor, linked, pick);
    case 'unlink':
      actor.do(kind, () => service.unlink(link, opened, signal));
      return true;
    case 'delete':
      actor.do(kind, () => service.remove(link, opened, signal));
      return true;
    default:
      return false;
  }
}

/** Does something to the unfinished operation that `pick` chooses. */
function actOnPending(world: World, actor: Actor, kind: 'retry' | 'discard', pick: number): boolean {
  const pending = actor.service.pending();
  const chosen = pending[pick % Math.max(1, pending.length)];
  if (!chosen) return false;
  // Giving up an undo or unlink half way leaves either side as it is.
  if (kind === 'discard' && chosen.action !== 'create') world.ledger.forget(chosen.taskKey);
  actor.do(kind, () => actor.service[kind](chosen.id, actor.signal));
  return true;
}

/** What the user does in a pane or with the command, and what befalls them. Returns whether there was anything to act on. */
export function actInPane(world: World, action: InPane): boolean {
  const befallen = befall(world, action);
  if (befallen !== undefined) return befallen;
  const actor = world.actor(action.actor);
  if ('mail' in action) return openOrCapture(world, actor, action);
  if (!('pick' in action)) {
    actor.do('resume', () => actor.service.resume(actor.signal));
    return true;
  }
  const { kind, pick } = action;
  if (kind === 'retry' || kind === 'discard') return actOnPending(world, actor, kind, pick);
  return kind === 'undo' ? undo(actor, pick) : actOnLink(world, actor, action);
}
