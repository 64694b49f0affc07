import type { Link } from '../../domain/link/link';
import type { CurrentItem } from '../../domain/mail/mail';
import { Problem } from '../../domain/problem';
import { isOfOtherLink, type Task } from '../../domain/task/task';
import type { TaskKey } from '../../domain/task/task-key';
import { ignore } from '../../lib/ignored-errors';
import type { LinkDeps } from '../engine/link-deps';
import { withRetries } from '../engine/with-retries';
import type { ConversationTask } from '../pane-service';
import type { OpenBatch } from '../ports/messages';

/** So many tasks of a conversation are offered at most. */
const mostOffered = 5;

/** Links of the conversation to tasks that the mail does not have. */
export function offeredLinks(
  { conversation }: OpenBatch,
  own: readonly Link[],
  gone: ReadonlySet<TaskKey>,
): readonly Link[] {
  const known = new Set([...own.map(({ taskKey }) => taskKey), ...gone]);
  // Of a task that was moved, some of its mails may still know the old place.
  const isFirst = ({ taskKey, taskId }: Link, index: number) =>
    conversation.findIndex((other) => other.taskKey === taskKey && other.taskId === taskId) === index;
  return conversation
    .filter((link, index) => !known.has(link.taskKey) && isFirst(link, index))
    .slice(0, mostOffered);
}

/** The tasks behind links of the conversation: what is gone, unreadable, or of other links as it says itself, is left out. */
export function offeredTasks(
  others: readonly Link[],
  tasks: ReadonlyMap<TaskKey, Task | Problem>,
): readonly ConversationTask[] {
  return others.flatMap((link) => {
    const task = tasks.get(link.taskKey);
    const isThere = task && !(task instanceof Problem) && task.taskId === link.taskId;
    if (!isThere || task.tag.kind !== 'tag') return [];
    return isOfOtherLink(task, link.taskKey) ? [] : [{ link, task }];
  });
}

/**
 * The tasks that the conversation of a mail offers, read by themselves: two round trips. None where they cannot be read, as
 * in the one round trip that reads them with the mail.
 */
export async function readOffered(
  deps: LinkDeps,
  mail: CurrentItem,
  own: readonly Link[],
  gone: ReadonlySet<TaskKey>,
  signal: AbortSignal,
): Promise<readonly ConversationTask[]> {
  const { conversationId } = mail;
  try {
    const opening = await withRetries(deps, signal, () =>
      deps.messages.open(mail, { lists: false, guesses: [], conversationId }, signal),
    );
    const links = offeredLinks(opening, own, gone);
    const tasks =
      links.length === 0 ? [] : await withRetries(deps, signal, () => deps.tasks.tryRead(links, signal));
    return links.flatMap((link, index) => {
      const task = tasks[index];
      return task ? offeredTasks([link], new Map([[link.taskKey, task]])) : [];
    });
  } catch (error) {
    signal.throwIfAborted();
    ignore('read a conversation', error);
    return [];
  }
}
