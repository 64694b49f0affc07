import { createFromCommand, type CommandWords } from '../../src/app/create/create-from-command';
import type { TaskKey } from '../../src/domain/task/task-key';
import { present } from '../support/present';
import type { Actor } from './actor';
import { tasksOfOthers, type SeenTask } from './conversation';
import { linksOn } from './stored';
import type { World } from './world';

const words: CommandWords = {
  progress: 'progress',
  made: () => 'made',
  madeWithoutText: () => 'made',
  already: () => 'already',
  inConversation: () => 'in conversation',
  alreadyUnread: 'already',
  waiting: 'waiting',
  openPane: 'open pane',
  grantInPane: 'grant',
  failed: 'failed',
  failedBy: (kind) => kind,
};

/** Faults of the network so far. A conversation that cannot be read keeps nobody from making a task. */
function faultsSoFar({ figures }: World): number {
  return [...figures.faults.values()].reduce((sum, times) => sum + times, 0);
}

/** Whether the user has undone the task, or taken a mail off it: then its links may be on their way out. */
function isLeaving({ ledger }: World, taskKey: TaskKey): boolean {
  const click = ledger.get(taskKey);
  return click !== undefined && (click.isUndone || click.unlinked.size > 0);
}

/**
 * Watches one reading of a mail by somebody who has one task in mind for its conversation. What it returns is called when a new
 * task is made for the mail: that is wrong when there was one to be seen in one place all the time, and nothing kept it from being
 * read.
 */
function watch(world: World, mail: number, isWanted: (task: SeenTask) => boolean): () => void {
  const message = world.message(mail);
  const own = new Set(message && linksOn(message).map(({ taskKey }) => taskKey));
  const isOffered = (task: SeenTask) =>
    isWanted(task) && !own.has(task.taskKey) && !isLeaving(world, task.taskKey);
  const seen = () => (message ? tasksOfOthers(world, message).filter(isOffered) : []);
  const before = seen();
  const faults = faultsSoFar(world);
  return () => {
    const after = new Set(seen().map(({ taskId }) => taskId));
    const steady = before.find(({ taskId }) => after.has(taskId));
    if (steady && faultsSoFar(world) === faults)
      world.ledger.unasked.push(
        `8: mail ${mail} gets a task although its conversation has ${steady.taskKey}`,
      );
  };
}

/** The user adds the mail to the first task that the pane shows of its conversation, or else makes one. */
export async function joinOrCapture(world: World, actor: Actor, mail: number): Promise<unknown> {
  const onKept = watch(world, mail, () => true);
  const opened = await actor.open(mail);
  if (!opened || opened.linkedTasks.some(({ task }) => task && !task.isDone)) return undefined;
  const [offered] = opened.conversation;
  if (offered) return actor.service.join(offered.link.taskKey, opened, actor.signal);
  return actor.captureOpened(opened, mail, { onKept });
}

/** The user presses the ribbon command. */
export function runCommand(joinsConversation: boolean) {
  return async (world: World, actor: Actor, mail: number): Promise<void> => {
    const onKept = watch(world, mail, ({ isDone }) => !isDone);
    await createFromCommand(
      {
        mailbox: { current: () => actor.itemOf(mail) },
        pane: {
          ...actor.service,
          open: async () => present(await actor.open(mail)),
          capture: async (opened, draft, options) => {
            const outcome = await actor.service.capture(opened, draft, { ...options, onKept });
            world.onOutcome(outcome);
            return outcome;
          },
        },
        bar: { progress: async () => {}, done: async () => {}, failed: async () => {} },
        words,
        joinsConversation,
        draft: () => actor.draftFor(mail),
      },
      actor.signal,
    );
  };
}
