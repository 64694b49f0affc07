import type { LinkedTask } from '../../domain/link/link-state';
import type { TaskKey } from '../../domain/task/task-key';
import type { EffectContext } from '../context/effect-context';
import { touchesCompletion } from '../state/card-outcome';
import { conversationTasks } from '../state/conversation-tasks';
import { linkedTaskOf, type CardCommand, type MailState } from '../state/mail-state';
import { openedOrUnread } from '../state/opened-or-unread';
import type { MailAction } from '../state/pane-action';
import { shownTasks } from '../state/shown-tasks';

export interface CardEffects {
  /** Commands on one task run one after the other, each on the result of the one before. */
  act(mailId: string, taskKey: TaskKey, command: CardCommand): void;
}

/** The result of a command. */
type Outcome = Omit<Extract<MailAction, { kind: 'command-done' }>, 'kind' | 'id'>;

/** A second click during the first command would complete the next occurrence, too. */
function isRepeatedClick(mail: MailState, taskKey: TaskKey, command: CardCommand): boolean {
  return (
    touchesCompletion(command) &&
    linkedTaskOf(mail, taskKey)?.task?.recurrence !== undefined &&
    mail.operations.some((operation) => operation.taskKey === taskKey && touchesCompletion(operation.command))
  );
}

/** A task of the conversation that the mail does not have. */
function offeredTask(mail: MailState, taskKey: TaskKey): LinkedTask | undefined {
  const offered = conversationTasks(mail).find(({ link }) => link.taskKey === taskKey);
  return offered && { ...offered, state: 'good' };
}

/**
 * The effects behind the cards. `readAgain` is called when a task turns out to be gone, and when one of the conversation was
 * changed, of which the mail knows no more than what was read.
 */
export function createCardEffects(
  { store, services, run }: EffectContext,
  readAgain: (mailId: string) => void,
): CardEffects {
  const last = new Map<TaskKey, Promise<void>>();
  let ids = 0;

  const perform = async (
    mailId: string,
    taskKey: TaskKey,
    command: CardCommand,
    signal: AbortSignal,
  ): Promise<Outcome> => {
    const { pane } = await services();
    signal.throwIfAborted();
    const mail = store.get().mails.get(mailId);
    if (!mail) return { task: undefined };
    const opened = openedOrUnread(mail, store.get());
    if (command.kind === 'join') {
      const linked = await pane.join(taskKey, opened, signal);
      return { task: linked.task, linked };
    }
    const linked = linkedTaskOf(mail, taskKey) ?? offeredTask(mail, taskKey);
    if (!linked) return { task: undefined };
    if (command.kind === 'change') return { task: await pane.change(linked, command.change, opened, signal) };
    if (command.kind === 'reopen-occurrence') {
      return await pane.reopenOccurrence(linked, command.occurrence, opened, signal);
    }
    if (command.kind === 'wait') return { task: await pane.wait(linked, command.waiting, signal) };
    if (command.kind === 'move') return { task: await pane.move(linked, command.to, opened, signal) };
    await (command.kind === 'delete'
      ? pane.remove(linked.link, opened, signal)
      : pane.unlink(linked.link, opened, signal));
    return { task: undefined };
  };

  /** The category of the mail follows what has become of its tasks. */
  const mark = async (mailId: string, signal: AbortSignal) => {
    const { pane } = await services();
    const mail = store.get().mails.get(mailId);
    if (!mail?.opened) return;
    const linkedTasks = shownTasks(mail).map(({ linked }) => linked);
    await pane.mark({ ...mail.opened, linkedTasks }, signal);
  };

  return {
    act(mailId, taskKey, command) {
      const before = store.get().mails.get(mailId);
      if (before && isRepeatedClick(before, taskKey, command)) return;
      const isOffered = before && command.kind !== 'join' && !linkedTaskOf(before, taskKey);
      const id = ++ids;
      store.tell(mailId, { kind: 'command-started', id, taskKey, command });
      run(
        async (signal) => {
          const turn = (last.get(taskKey) ?? Promise.resolve()).then(() =>
            perform(mailId, taskKey, command, signal),
          );
          const settled = turn.then(
            () => undefined,
            () => undefined,
          );
          last.set(taskKey, settled);
          store.tell(mailId, { kind: 'command-done', id, ...(await turn) });
          if (isOffered) readAgain(mailId);
          else if (touchesCompletion(command)) await mark(mailId, signal);
        },
        (problem) => {
          store.tell(mailId, { kind: 'command-failed', id, problem });
          if (problem.kind === 'not-found') readAgain(mailId);
        },
      );
    },
  };
}
