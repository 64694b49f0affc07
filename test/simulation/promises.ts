import type { StoredMessage } from '../../sandbox/mailbox/stored-message';
import type { StoredTask } from '../../sandbox/mailbox/stored-task';
import type { MailSnapshot } from '../../src/app/pane-service';
import type { TaskKey } from '../../src/domain/task/task-key';
import type { TaskRef } from '../../src/domain/task/task-ref';
import { handWritten } from './actions-elsewhere';
import { intentOf, type Click } from './ledger';
import { hasLostCopy } from './lost-copies';
import { firstMailOf, mailsNamedBy, mailsOf } from './mails-of-task';
import { deviceNames, mailsIn, mailsWithoutMessageId } from './plan';
import { isPlanted, isTakenForOther, promisedTasks } from './promised-tasks';
import { marksAreTrue, theTruthIsShown, undoneMailsAreBack } from './shown-truth';
import { keysIndexedOn, linksOn } from './stored';
import type { World } from './world';

/** The tasks that were made for a click; of one that repeats only those that are open. */
function madeFor(world: World, taskKey: TaskKey): readonly StoredTask[] {
  const made = world.tasksMadeFor(taskKey);
  return world.occurrences.repeating.has(taskKey)
    ? made.filter(({ status }) => status !== 'completed')
    : made;
}

/** Clicks by which the user still wants a task that nothing has befallen elsewhere. */
function wantedClicks(world: World): readonly Click[] {
  return world.ledger
    .all()
    .filter(({ taskKey }) => !isTakenForOther(world, taskKey))
    .filter((click) => intentOf(click) === 'task' && !click.isTouched && !click.isGivenUp)
    .filter(({ device }) => !world.hasForgotten(device));
}

function oneIntentOneTask(world: World): string[] {
  const broken: string[] = [];
  const tasks = promisedTasks(world);
  const tasksOf = (taskKey: TaskKey) => tasks.filter((tagged) => tagged.taskKey === taskKey);
  for (const { taskKey, device, mails, outcome } of world.ledger.all()) {
    const made = tasksOf(taskKey);
    const isTwice = world.copied.has(taskKey)
      ? made.length > 1 && !isMailGone(world, mails)
      : madeFor(world, taskKey).length > 1;
    // Neither the service nor the device knows that there is one already.
    const isUnknown = world.conditions.quirks.inlineExtensions === 'echoed' && world.hasForgotten(device);
    if (isTwice && !isUnknown && !hasLostCopy(world, taskKey))
      broken.push(`1: ${taskKey} has more than one task`);
    if (outcome === 'failed' && made.length > 0) broken.push(`1: ${taskKey} failed but has a task`);
  }
  const wanted = wantedClicks(world);
  for (const { taskKey, mails, outcome } of wanted) {
    // What is more than the mail holds is refused.
    const isFull = [...mails].some((mail) => world.full.has(mail));
    const isPromised = outcome !== 'failed' && mails.size > 0 && !isFull && !world.isListGone;
    // A series that is shared and a completed occurrence of it are not told apart from those of others: one is enough.
    if (isPromised && tasksOf(taskKey).length === 0 && madeFor(world, taskKey).length === 0)
      broken.push(`1: ${taskKey} (${outcome ?? 'cut off'}) has no task`);
  }
  // One device, one mail, nobody asked for a second task: there is one. A mail of which only Outlook's own id is known, while
  // the service does not answer, is another one once it has moved.
  for (const mail of mailsIn(world.conditions)) {
    if (mail === mailsWithoutMessageId.anywhere && world.moved.has(mail)) continue;
    for (const device of deviceNames) {
      const alike = wanted
        .filter((click) => [...click.mails][0] === mail && click.device === device && !click.isFurther)
        .filter(({ unlinked }) => !unlinked.has(mail))
        .filter(({ taskKey }) => tasksOf(taskKey).length > 0);
      if (alike.length > 1) broken.push(`1: mail ${mail} has ${alike.length} tasks from device ${device}`);
    }
  }
  return broken;
}

/** Whether the way back of a task is about this mail. */
function leadsTo({ linkedResource }: StoredTask, message: StoredMessage): boolean {
  const externalId = linkedResource?.externalId;
  return externalId === message.immutableId || externalId === message.internetMessageId;
}

/** Whether the way back of a task is about a mail that was deleted: it stays, since nothing is written on a guess. */
function leadsToGoneMail(world: World, { linkedResource }: StoredTask): boolean {
  const id = linkedResource?.externalId ?? '';
  const mail = world.numberOf({ restId: '', immutableId: id, internetMessageId: id });
  return mail !== undefined && !world.message(mail);
}

function isAt(task: StoredTask, { listId, taskId }: TaskRef): boolean {
  return task.id === taskId && task.listId === listId;
}

/**
 * Whether a further mail leads to a copy of the task that came of a request sent twice. Both stay as long as the first mail, where one
 * would be offered for removal, is gone.
 */
function isAtCopy(world: World, taskKey: TaskKey, link: TaskRef): boolean {
  const mails = world.ledger.get(taskKey)?.mails ?? new Set();
  if (!world.copied.has(taskKey) || !isMailGone(world, mails)) return false;
  return world.tasksMadeFor(taskKey).some((copy) => isAt(copy, link));
}

function nothingHalf(world: World): string[] {
  const broken: string[] = [];
  for (const { taskKey, task } of promisedTasks(world)) {
    const mails = mailsOf(world, taskKey, task);
    for (const [mail, message] of mails) {
      const link = linksOn(message).find((other) => other.taskKey === taskKey);
      const isByItem = world.itemTags.on(mail).some((other) => other.taskKey === taskKey);
      // Where tags are written over, a task in a shared list is not told from one that somebody planted there, and a further
      // mail cannot be found by what its task keeps of it.
      const mayBePlanted = world.ledger.get(taskKey)?.isShared === true || isPlanted(world, taskKey);
      const isLost = !areTagsGuarded(world) && (mayBePlanted || mail !== firstMailOf(world, task));
      if (!link && !isByItem && !world.full.has(mail) && !isLost)
        broken.push(`2: task ${taskKey} is there, its mail ${mail} does not know it`);
      else if (link && !isAt(task, link) && !isAtCopy(world, taskKey, link)) {
        broken.push(`2: mail ${mail} of ${taskKey} knows an old place of its task`);
      }
      if (link && !keysIndexedOn(message).includes(taskKey))
        broken.push(`2: ${taskKey} cannot be searched for`);
    }
    const messages = [...mails.values()];
    const target = messages.find((message) => leadsTo(task, message)) ?? messages[0];
    // An unlinking that was given up half way may leave a way back that is not this task's any more.
    if (!target || world.ledger.get(taskKey)?.isGivenUp || leadsToGoneMail(world, task)) continue;
    if (task.linkedResource?.externalId !== undefined) {
      const id = decodeURIComponent(/ItemID=([^&]+)/.exec(task.linkedResource.webUrl ?? '')?.[1] ?? '');
      if (id !== target.id) broken.push(`6: the way back of ${taskKey} leads to an old place of its mail`);
    } else broken.push(`6: task ${taskKey} has no way back`);
  }
  return broken;
}

/** Whether the service tells the second of two who write the tag of a mail at once; nobody else could. */
function areTagsGuarded(world: World): boolean {
  return world.conditions.quirks.messageIfMatch === 'honoured';
}

function nothingOfOthersTouched(world: World): string[] {
  const broken: string[] = [];
  for (const mail of world.categorised) {
    const message = world.message(mail);
    if (areTagsGuarded(world) && message && !message.categories.includes('Blue category'))
      broken.push(`3: mail ${mail} lost its category`);
  }
  for (const [taskKey, mail] of world.foreign) {
    const message = world.message(mail);
    if (areTagsGuarded(world) && message && !linksOn(message).some((link) => link.taskKey === taskKey)) {
      broken.push(`3: mail ${mail} lost the link of another client`);
    }
  }
  for (const { taskKey, task } of world.openTasks()) {
    const isNoted = world.noted.has(taskKey) && !world.copied.has(taskKey) && !hasLostCopy(world, taskKey);
    if (isNoted && !task.body.content.includes(handWritten)) {
      broken.push(`3: task ${taskKey} lost what a person wrote into its note`);
    }
  }
  return broken;
}

/** Whether a mail has any trace of a link. */
function isTracedOn(world: World, mail: number, taskKey: TaskKey): boolean {
  const message = world.message(mail);
  return (
    message !== undefined &&
    (linksOn(message).some((link) => link.taskKey === taskKey) ||
      keysIndexedOn(message).includes(taskKey) ||
      world.itemTags.on(mail).some((link) => link.taskKey === taskKey))
  );
}

/** A task that somebody else put into a shared list stays as it is, and no mail is linked with it. */
function plantsAreLeftAlone(world: World): string[] {
  const broken: string[] = [];
  for (const { kind, task, taskKey } of world.plants.values()) {
    if (isTakenForOther(world, taskKey)) continue;
    if (world.mailbox.task(task.id) !== task) broken.push(`3: a planted task (${kind}) was changed`);
    const isLinked = world.mailbox
      .messages()
      .some((message) => linksOn(message).some((link) => link.taskId === task.id));
    const isKnown =
      !world.ledger.get(taskKey) &&
      mailsIn(world.conditions).some((mail) => isTracedOn(world, mail, taskKey));
    if (isLinked || isKnown) broken.push(`3: a mail was linked with a planted task (${kind})`);
  }
  return broken;
}

/** Whether one of these mails was deleted: then there is nowhere to offer a copy of its task for removal. */
function isMailGone(world: World, mails: ReadonlySet<number>): boolean {
  return [...mails].some((mail) => world.deleted.has(mail));
}

function undoIsComplete(world: World): string[] {
  const broken: string[] = [];
  if (world.hasAnyForgotten()) return broken;
  const clicks = world.ledger
    .all()
    .filter(({ taskKey, isGivenUp }) => !isGivenUp && !isTakenForOther(world, taskKey));
  for (const click of clicks) {
    const { taskKey, mails, unlinked } = click;
    const intent = intentOf(click);
    const carrying = world.openTasks().filter((tagged) => tagged.taskKey === taskKey);
    // A task that moved and was unlinked there bears nothing by which an undo that knows its old place could find it.
    const isUnknown = click.isMoved && unlinked.size > 0;
    const isThere =
      // Of two that nobody could tell apart one may stay, as a task of its own.
      intent === 'nothing' && !world.copied.has(taskKey) && !isUnknown
        ? madeFor(world, taskKey).length > 0
        : carrying.length > 0;
    const isCopyLeft = world.copied.has(taskKey) && isMailGone(world, mails);
    if (intent !== 'task' && isThere && !isCopyLeft)
      broken.push(`5: ${taskKey} should be ${intent} but its task is there`);
    for (const mail of intent === 'nothing' ? mails : unlinked) {
      if (areTagsGuarded(world) && isTracedOn(world, mail, taskKey))
        broken.push(`5: ${taskKey} is off mail ${mail}, which knows it`);
      const isNamed = carrying.some(({ task }) => mailsNamedBy(world, task).includes(mail));
      if (intent === 'task' && isNamed) broken.push(`5: ${taskKey} is off mail ${mail}, but names it`);
    }
  }
  return broken;
}

function aSeriesStaysOne(world: World): string[] {
  const { occurrences } = world;
  // A task that was sent twice gets another key under way.
  const unasked = world.copied.size > 0 ? [] : occurrences.completedUnasked();
  const broken = unasked.map(
    (taskKey) => `7: an occurrence of ${taskKey} is completed that nobody completed`,
  );
  for (const taskKey of occurrences.repeating) {
    const open = world.tasksMadeFor(taskKey).filter(({ status }) => status !== 'completed');
    const isTwice = hasLostCopy(world, taskKey);
    if (open.length > 1 && !world.copied.has(taskKey) && !isTwice) broken.push(`7: ${taskKey} is two series`);
    const mayBeAnew = world.copied.has(taskKey) || occurrences.deleted.has(taskKey);
    const single = open.filter(({ recurrence }) => !recurrence);
    // What was copied before the task was made to repeat stays beside it as it was.
    const isSplit = isTwice ? single.length > 0 && single.length === open.length : single.length > 0;
    if (isSplit && !mayBeAnew) broken.push(`7: ${taskKey} does not repeat any more`);
  }
  return broken;
}

/** The promises that do not hold once everything was resumed; the number is the one of the promise. */
export function brokenPromises(world: World, opened: readonly MailSnapshot[]): readonly string[] {
  return [
    ...oneIntentOneTask(world),
    ...nothingHalf(world),
    ...nothingOfOthersTouched(world),
    ...plantsAreLeftAlone(world),
    ...theTruthIsShown(world, opened),
    ...marksAreTrue(world, opened),
    ...undoIsComplete(world),
    ...undoneMailsAreBack(world),
    ...aSeriesStaysOne(world),
    ...world.ledger.unasked,
    ...world.surprises.map((error) => `0: something unforeseen was thrown: ${String(error)}`),
  ];
}
