import { newWaiting, waitingOf } from '../../app/waiting/new-waiting';
import type { Task } from '../../domain/task/task';
import { ignore } from '../../lib/ignored-errors';
import { usePaneTools } from '../context/pane-tools';
import { useWords } from '../kit/words';
import type { CardCommand, MailState } from '../state/mail-state';
import { openedOrUnread } from '../state/opened-or-unread';
import type { PaneState } from '../state/pane-state';

/**
 * What makes a task of the mail wait for an answer, or ends that. Undefined for one that cannot: it is done, its tag
 * cannot be read, or this build has no access to mails, so that no answer could be found.
 */
export function useWaiting(
  mail: MailState,
  state: PaneState,
): (task: Task, onCommand: (command: CardCommand) => void) => (() => void) | undefined {
  const { environment, commands } = usePaneTools();
  const words = useWords();
  const wait = async (task: Task): Promise<CardCommand> => {
    const at = { time: environment.mailbox.time, now: environment.now(), days: state.settings.waitingDays };
    const recipients = await commands
      .ask(({ forms }) => Promise.resolve(forms.recipients(mail.mail)))
      .catch((error: unknown) => {
        ignore('read who the mail was sent to', error);
        return [];
      });
    const fresh = newWaiting(mail.mail, recipients, at, words);
    return { kind: 'wait', waiting: waitingOf(task, openedOrUnread(mail, state), fresh) };
  };
  return (task, onCommand) => {
    const cannotWait = mail.opened?.access === 'none' && !task.waiting;
    if (task.isDone || task.tag.kind !== 'tag' || cannotWait) return undefined;
    return () => {
      if (task.waiting) onCommand({ kind: 'wait', waiting: undefined });
      else void wait(task).then(onCommand);
    };
  };
}
