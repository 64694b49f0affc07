import type { MailSnapshot } from '../../src/app/pane-service';
import { isMarked } from '../../src/domain/mail/task-category';
import { isTakenForOther, promisedTasks } from './promised-tasks';
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
    const isTold = linkedTasks.every(({ task, state }) => task || state === 'task-gone');
    if (!stored || !isTold) return [];
    const isOpen = linkedTasks.some(({ task }) => task?.isDone === false);
    return isMarked(stored.categories) === isOpen
      ? []
      : [`3: mail "${mail.subject}" is ${isOpen ? 'not ' : ''}marked as one with an open task`];
  });
}
