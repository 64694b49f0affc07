import type { Message } from '../../domain/mail/message';
import { linksOf } from '../../domain/mail/message-tag';
import { isMarked } from '../../domain/mail/task-category';
import { ignore } from '../../lib/ignored-errors';
import type { MailSnapshot } from '../pane-service';
import type { Clock, Random } from '../ports/device';
import type { MessageService } from '../ports/messages';
import { changeConditionally } from './change-conditionally';

interface MarkDeps {
  readonly messages: Pick<MessageService, 'find' | 'mark'>;
  readonly clock: Clock;
  readonly random: Random;
  readonly marksMails: () => boolean;
}

/**
 * Whether a mail should have our category: as long as one of its tasks is open. Undefined where that is not known, and for
 * a mail that never had a task.
 */
function wantedMark({ message, linkedTasks }: MailSnapshot, { marksMails }: MarkDeps): boolean | undefined {
  if (!message) return undefined;
  const links = linksOf(message.tag);
  if (links.length === 0 && linkedTasks.length === 0 && message.tombstones.length === 0) return undefined;
  if (!marksMails()) return false;
  const isOpen = new Map(
    linkedTasks.map(({ link, task, state }) => [
      link.taskKey,
      task ? !task.isDone : state === 'task-gone' || state === 'list-gone' ? false : undefined,
    ]),
  );
  if ([...isOpen.values()].includes(true)) return true;
  const isKnown =
    links.every(({ taskKey }) => isOpen.has(taskKey)) && ![...isOpen.values()].includes(undefined);
  return isKnown ? false : undefined;
}

/** The same for a picture of earlier: the mail is read again first. */
export async function markMailAgain(
  deps: MarkDeps,
  opened: MailSnapshot,
  signal: AbortSignal,
): Promise<void> {
  if (!opened.message) return;
  try {
    const message = await deps.messages.find(opened.message, signal);
    await markMail(deps, { ...opened, message }, signal);
  } catch (error) {
    signal.throwIfAborted();
    ignore('read a mail to mark it', error);
  }
}

/**
 * Gives the mail of a picture our category, or takes it away, by what its tasks are now. Nothing is sent when it is right.
 * Resolves to the message as it is then. A failure is passed over: the next opening heals it.
 */
export async function markMail(
  deps: MarkDeps,
  opened: MailSnapshot,
  signal: AbortSignal,
): Promise<Message | undefined> {
  const wanted = wantedMark(opened, deps);
  const { message } = opened;
  if (wanted === undefined) return message;
  try {
    return await changeConditionally(
      deps,
      message,
      {
        write: (current) =>
          isMarked(current.categories) === wanted
            ? undefined
            : () => deps.messages.mark(current, wanted, signal),
        readAgain: (current) => deps.messages.find(current, signal),
      },
      signal,
    );
  } catch (error) {
    signal.throwIfAborted();
    ignore('mark a mail', error);
    return message;
  }
}
