import type { TaskKey } from '../../src/domain/task/task-key';
import { intentOf } from './ledger';
import { hasLostCopy } from './lost-copies';
import { mailsNamedBy } from './mails-of-task';
import { linksOn } from './stored';
import type { World } from './world';

export type Tagged = ReturnType<World['taggedTasks']>[number];

/** Whether somebody else made a task with this key in a shared list. */
export function isPlanted(world: World, taskKey: TaskKey): boolean {
  return [...world.plants.values()].some((plant) => plant.taskKey === taskKey);
}

/**
 * Whether a task of the user cannot be told from one that somebody else made with its key: it is, or may be, in a shared list
 * as well. The key is all that a task is known by that was moved.
 */
export function isTakenForOther(world: World, taskKey: TaskKey): boolean {
  const click = world.ledger.get(taskKey);
  if (!click || !isPlanted(world, taskKey)) return false;
  const isThere = world.tasksMadeFor(taskKey).length > 0;
  // What was moved after the real one was deleted may be a copy of the other.
  const mayBeCopied = click.isTouched && click.movers.size > 0;
  return click.isShared || click.isGivenUp || intentOf(click) !== 'task' || !isThere || mayBeCopied;
}

/**
 * Whether a task stays as it is because no mail is linked with it and another task has its key: a completed copy, which may be
 * an occurrence of one that repeats, a copy in a shared list, where others could have made it, or a copy that was made before
 * anything but Outlook's own id was known of its mail.
 */
function isLeftAlone(world: World, { taskKey, task }: Tagged, linked: ReadonlySet<string>): boolean {
  if (linked.has(task.id)) return false;
  const { copied, occurrences } = world;
  const hasCopies = copied.has(taskKey) || occurrences.repeating.has(taskKey) || hasLostCopy(world, taskKey);
  const isOfUnknownMail = mailsNamedBy(world, task).length === 0;
  return hasCopies && (task.status === 'completed' || world.isShared(task.listId) || isOfUnknownMail);
}

/** Whether only an outbox could tell a task in a shared list from one that somebody else made, and none knows it any more. */
function isUnknownInSharedList(world: World, { taskKey, task }: Tagged): boolean {
  const click = world.ledger.get(taskKey);
  const isForgotten =
    !click ||
    click.mails.size === 0 ||
    world.hasForgotten(click.device) ||
    // What is finished stays in the outbox for an hour.
    world.itemTags.writtenOver.has(taskKey);
  return world.isShared(task.listId) && isForgotten;
}

/**
 * Whether a task is a completed occurrence of a series that was undone: it stays, since the user has completed it, and as long as
 * no mail is linked with it, what it still says of its mails leads nobody anywhere.
 */
function isUndoneOccurrence(world: World, { taskKey, task }: Tagged): boolean {
  const click = world.ledger.get(taskKey);
  const isOccurrence = task.status === 'completed' && world.occurrences.repeating.has(taskKey);
  return isOccurrence && click !== undefined && intentOf(click) === 'nothing';
}

/** Tasks about which something is promised. */
export function promisedTasks(world: World): readonly Tagged[] {
  const linked = new Set(
    world.mailbox.messages().flatMap((message) => linksOn(message).map((link) => link.taskId)),
  );
  const all = world
    .taggedTasks()
    .filter((tagged) => !isTakenForOther(world, tagged.taskKey))
    .filter(
      (tagged) =>
        linked.has(tagged.task.id) ||
        !(isUnknownInSharedList(world, tagged) || isUndoneOccurrence(world, tagged)),
    );
  return all.filter(
    (tagged) =>
      !isLeftAlone(world, tagged, linked) ||
      !all.some((other) => other !== tagged && other.taskKey === tagged.taskKey),
  );
}
