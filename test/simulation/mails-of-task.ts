import type { StoredMessage } from '../../sandbox/mailbox/stored-message';
import type { StoredTask } from '../../sandbox/mailbox/stored-task';
import type { TaskKey } from '../../src/domain/task/task-key';
import { digestOf } from '../support/node-digest';
import { mailsIn, mailsWithoutMessageId } from './plan';
import { tagOf } from './stored';
import type { World } from './world';

/** Number of the mail that a task keeps in full: of the others it keeps no more than tells them apart. */
export function firstMailOf(world: World, task: StoredTask): number | undefined {
  const reading = tagOf(task);
  const mail = reading.kind === 'tag' ? reading.tag.mail : undefined;
  return mail && world.numberOf({ ...mail, restId: '' });
}

/** Numbers of the mails in the tag of a task. */
export function mailsNamedBy(world: World, task: StoredTask): readonly number[] {
  const reading = tagOf(task);
  if (reading.kind !== 'tag') return [];
  const { others } = reading.tag;
  const first = firstMailOf(world, task);
  const further = mailsIn(world.conditions).filter((number) => {
    const message = world.message(number);
    return message && others.includes(digestOf(message.internetMessageId || message.immutableId));
  });
  return [...(first === undefined ? [] : [first]), ...further];
}

/**
 * Whether nothing that is known of a mail tells it from others: Outlook knew no Message-ID of it, and it had moved before the
 * service could be asked for its ids. The user is told that the mail was not found.
 */
function isUnknowable(mail: number, task: StoredTask): boolean {
  const reading = tagOf(task);
  const first = reading.kind === 'tag' ? reading.tag.mail : undefined;
  const isNameless = first?.immutableId === undefined && !first?.internetMessageId;
  return first !== undefined && isNameless && mail >= mailsWithoutMessageId.inOutlook;
}

/**
 * The mails that are to know a task: those that the user linked with it and did not take off, and those that it names. A further
 * mail that only an outbox knew of is forgotten with it.
 */
export function mailsOf(
  world: World,
  taskKey: TaskKey,
  task: StoredTask,
): ReadonlyMap<number, StoredMessage> {
  const click = world.ledger.get(taskKey);
  const linked = [...(click?.mails ?? [])]
    .filter((_mail, index) => index === 0 || !world.hasAnyForgotten())
    .filter((mail) => !click?.unlinked.has(mail))
    // One without a Message-ID that has moved is not found by what an outbox knows of it.
    .filter(
      (mail, index) => index === 0 || mail !== mailsWithoutMessageId.anywhere || !world.moved.has(mail),
    );
  const found = new Map<number, StoredMessage>();
  for (const mail of [...mailsNamedBy(world, task), ...linked]) {
    const message = world.message(mail);
    if (message && !isUnknowable(mail, task)) found.set(mail, message);
  }
  return found;
}
