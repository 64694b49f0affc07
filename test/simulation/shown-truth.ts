import type { MailSnapshot } from '../../src/app/pane-service';
import { isMarked } from '../../src/domain/mail/task-category';
import { intentOf } from './ledger';
import { mailsWithoutMessageId } from './plan';
import { isTakenForOther, promisedTasks } from './promised-tasks';
import { linksOn } from './stored';
import type { World } from './world';

/** What was shown of the mails at the end is so. */
export function theTruthIsShown(world: World, opened: readonly MailSnapshot[]): string[] {
  const broken: string[] = [];
  const tasks = new Map(promisedTasks(world).map((tagged) => [tagged.taskKey, tagged.task]));
  for (const { mail, linkedTasks, problem } of opened) {
    if (problem)
      broken.push(`4: mail "${mail.subject}" shows trouble (${problem.kind}) although all is well`);
    for (const { link, state, task } of linkedTasks) {
      if (!world.ledger.get(link.taskKey) || isTakenForOther(world, link.taskKey)) continue;
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

/** A mail that was opened has our category as long as one of its tasks is open. */
export function marksAreTrue(world: World, opened: readonly MailSnapshot[]): string[] {
  return opened.flatMap(({ mail, message, linkedTasks }) => {
    const stored = message && world.mailbox.message(message.restId);
    if (!stored) return [];
    const shown = new Set(linkedTasks.map(({ link }) => link.taskKey));
    const isTold =
      linkedTasks.every(({ task, state }) => task || state === 'task-gone') &&
      linksOn(stored).every(({ taskKey }) => shown.has(taskKey));
    if (!isTold) return [];
    const isOpen = linkedTasks.some(({ task }) => task?.isDone === false);
    return isMarked(stored.categories) === isOpen
      ? []
      : [`3: mail "${mail.subject}" is ${isOpen ? 'not ' : ''}marked as one with an open task`];
  });
}

/** Undo brings a mail back that went into the archive with its task, unless somebody moved it as well. */
export function undoneMailsAreBack(world: World): string[] {
  const archive = world.mailbox.folder('archive')?.id;
  const archiving = world.ledger.all().filter((click) => click.archivesMail);
  return archiving.flatMap((click) => {
    const [mail] = click.mails;
    const message = mail === undefined ? undefined : world.message(mail);
    // Without a Message-ID a mail is another one for Outlook once it has moved: the operation is not found by it.
    const isNamed = mail !== undefined && mail < mailsWithoutMessageId.inOutlook;
    if (!isNamed || message?.folderId !== archive || world.moved.has(mail)) return [];
    const isOnlyOne = archiving.filter((other) => other.mails.has(mail)).length === 1;
    // Unlinking ends the operation, and with it what it knew.
    const isPromised =
      click.unlinked.size === 0 &&
      !click.isGivenUp &&
      !click.isUndoneElsewhere &&
      !world.hasAnyForgotten() &&
      !isTakenForOther(world, click.taskKey);
    return isOnlyOne && isPromised && intentOf(click) === 'nothing'
      ? [`5: mail ${mail} of ${click.taskKey} is still in the archive`]
      : [];
  });
}
