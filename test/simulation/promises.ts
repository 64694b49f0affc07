import type { StoredTask } from '../../sandbox/mailbox/stored-task';
import type { MailSnapshot } from '../../src/app/pane-service';
import type { TaskKey } from '../../src/domain/task/task-key';
import { handWritten } from './actions';
import type { Click } from './ledger';
import { mailCount } from './plan';
import { keysIndexedOn, linksOn, tagOf } from './stored';
import type { World } from './world';

/** Whether storage of the click's device can be relied on; without it less is promised. */
function hasMemory(world: World, click: Click): boolean {
  return !world.deviceOf(click.device === 'two' ? 'device2' : 'pane1').hasForgotten;
}

/** Tasks about which something is promised: a completed copy that no mail is linked to stays as it is. */
function promisedTasks(world: World): ReturnType<World['taggedTasks']> {
  const linked = new Set(
    world.mailbox.messages().flatMap((message) => linksOn(message).map((link) => link.taskId)),
  );
  const isLeftAlone = ({ taskKey, task }: { taskKey: TaskKey; task: StoredTask }) =>
    world.copied.has(taskKey) && task.status === 'completed' && !linked.has(task.id);
  const all = world.taggedTasks();
  return all.filter(
    (tagged) =>
      !isLeftAlone(tagged) || !all.some((other) => other !== tagged && other.taskKey === tagged.taskKey),
  );
}

function oneIntentOneTask(world: World): string[] {
  const broken: string[] = [];
  const tasks = promisedTasks(world);
  for (const click of world.ledger.all()) {
    const made = tasks.filter((tagged) => tagged.taskKey === click.taskKey);
    // Without a mail there is nowhere to offer the copy for removal.
    const isMailGone = click.mail !== undefined && world.deleted.has(click.mail);
    const isTwice = world.copied.has(click.taskKey)
      ? made.length > 1 && !isMailGone
      : world.tasksMadeFor(click.taskKey).length > 1;
    if (isTwice) broken.push(`1: ${click.taskKey} has more than one task`);
    const isPromised =
      click.intent === 'task' &&
      !click.isTouched &&
      !click.isGivenUp &&
      hasMemory(world, click) &&
      click.outcome !== 'failed' &&
      click.mail !== undefined &&
      !world.isListGone;
    if (isPromised && made.length === 0)
      broken.push(`1: ${click.taskKey} (${click.outcome ?? 'cut off'}) has no task`);
    if (click.outcome === 'failed' && made.length > 0)
      broken.push(`1: ${click.taskKey} failed but has a task`);
  }
  // One device, one mail, nobody asked for a second task: there is one.
  for (let mail = 0; mail < mailCount; mail += 1) {
    for (const device of ['one', 'two']) {
      const untouched = world.ledger
        .all()
        .filter(
          (click) => click.mail === mail && click.device === device && !click.isTouched && !click.isGivenUp,
        )
        .filter((click) => click.intent === 'task' && hasMemory(world, click))
        .filter((click) => tasks.some((tagged) => tagged.taskKey === click.taskKey));
      if (untouched.length > 1)
        broken.push(`1: mail ${mail} has ${untouched.length} tasks from device ${device}`);
    }
  }
  return broken;
}

function nothingHalf(world: World): string[] {
  const broken: string[] = [];
  for (const { taskKey, task } of promisedTasks(world)) {
    const reading = tagOf(task);
    const own = reading.kind === 'tag' ? reading.tag.mail : undefined;
    const message =
      own && world.mailbox.messages().find((other) => other.internetMessageId === own.internetMessageId);
    if (!message) continue;
    const link = linksOn(message).find((other) => other.taskKey === taskKey);
    const isByItem = (world.itemTags.get(message.internetMessageId) ?? []).some(
      (other) => other.taskKey === taskKey,
    );
    if (!link && !isByItem) broken.push(`2: task ${taskKey} is there, ${message.subject} does not know it`);
    else if (link && (link.taskId !== task.id || link.listId !== task.listId)) {
      broken.push(`2: the mail of ${taskKey} knows an old place of its task`);
    }
    if (link && !keysIndexedOn(message).includes(taskKey))
      broken.push(`2: ${taskKey} cannot be searched for`);
    if (task.linkedResource?.externalId !== undefined) {
      const id = decodeURIComponent(/ItemID=([^&]+)/.exec(task.linkedResource.webUrl ?? '')?.[1] ?? '');
      if (id !== message.id) broken.push(`6: the way back of ${taskKey} leads to an old place of its mail`);
    } else broken.push(`6: task ${taskKey} has no way back`);
  }
  return broken;
}

function nothingOfOthersTouched(world: World): string[] {
  const broken: string[] = [];
  for (const mail of world.categorised) {
    const message = world.message(mail);
    if (message && !message.categories.includes('Blue category'))
      broken.push(`3: mail ${mail} lost its category`);
  }
  for (const [taskKey, mail] of world.foreign) {
    const message = world.message(mail);
    // Two may write at once, and only the service could tell the second one.
    const isGuarded = world.quirks.messageIfMatch === 'honoured';
    if (isGuarded && message && !linksOn(message).some((link) => link.taskKey === taskKey)) {
      broken.push(`3: mail ${mail} lost the link of another client`);
    }
  }
  for (const { taskKey, task } of world.taggedTasks()) {
    const isNoted = world.noted.has(taskKey) && !world.copied.has(taskKey);
    if (isNoted && !task.body.content.includes(handWritten)) {
      broken.push(`3: task ${taskKey} lost what a person wrote into its note`);
    }
  }
  return broken;
}

function theTruthIsShown(world: World, opened: readonly MailSnapshot[]): string[] {
  const broken: string[] = [];
  const tasks = new Map(promisedTasks(world).map((tagged) => [tagged.taskKey, tagged.task]));
  for (const { mail, linkedTasks, problem } of opened) {
    if (problem)
      broken.push(`4: mail "${mail.subject}" shows trouble (${problem.kind}) although all is well`);
    for (const { link, state, task } of linkedTasks) {
      if (!world.ledger.get(link.taskKey)) continue;
      const real = tasks.get(link.taskKey);
      const isGood = state === 'good' && task !== undefined;
      if (isGood !== (real !== undefined)) broken.push(`4: ${link.taskKey} is shown as ${state}`);
      if (real && task && (task.title !== real.title || task.isDone !== (real.status === 'completed'))) {
        broken.push(`4: ${link.taskKey} is shown with an old title or state`);
      }
    }
  }
  return broken;
}

function undoIsComplete(world: World): string[] {
  const broken: string[] = [];
  const tasks = world.taggedTasks();
  const traces = (taskKey: TaskKey) =>
    world.mailbox
      .messages()
      .some(
        (message) =>
          linksOn(message).some((link) => link.taskKey === taskKey) ||
          keysIndexedOn(message).includes(taskKey) ||
          (world.itemTags.get(message.internetMessageId) ?? []).some((link) => link.taskKey === taskKey),
      );
  for (const click of world.ledger.all()) {
    if (click.intent === 'task' || click.isGivenUp || world.hasAnyForgotten()) continue;
    const isThere =
      // Of two that nobody could tell apart one may stay, as a task of its own.
      click.intent === 'nothing' && !world.copied.has(click.taskKey)
        ? world.tasksMadeFor(click.taskKey).length > 0
        : tasks.some((tagged) => tagged.taskKey === click.taskKey);
    if (isThere) broken.push(`5: ${click.taskKey} should be ${click.intent} but its task is there`);
    if (traces(click.taskKey))
      broken.push(`5: ${click.taskKey} should be ${click.intent} but its mail knows it`);
  }
  return broken;
}

/** The promises that do not hold once everything was resumed; the number is the one of the promise. */
export function brokenPromises(world: World, opened: readonly MailSnapshot[]): readonly string[] {
  return [
    ...oneIntentOneTask(world),
    ...nothingHalf(world),
    ...nothingOfOthersTouched(world),
    ...theTruthIsShown(world, opened),
    ...undoIsComplete(world),
    ...world.surprises.map((error) => `0: something unforeseen was thrown: ${String(error)}`),
  ];
}
