import type { Task } from '../../domain/task/task';
import { ignore } from '../../lib/ignored-errors';
import { linkedMailOf } from '../create/new-entry';
import type { LinkDeps } from '../engine/link-deps';
import { isSharedList } from '../engine/mail-on-task';
import { pointsTo } from '../engine/observed';
import { withRetries } from '../engine/with-retries';
import type { MailSnapshot } from '../pane-service';

/**
 * Keeps the note of a task in step with a mail that is not the one to which its linkedResource leads: a task has one of
 * these, so that a further mail is reached from To Do by a line in the note. Does nothing for the mail that has it. The link
 * itself does not depend on it: what fails here is ignored, and nothing but this line is ever touched.
 */
export async function keepMailInNote(
  deps: LinkDeps,
  task: Task | undefined,
  opened: MailSnapshot,
  way: 'add' | 'remove',
  signal: AbortSignal,
): Promise<void> {
  const { message } = opened;
  if (!task?.linkedResource || !message || pointsTo(task, linkedMailOf(opened))) return;
  // Others would read the subject.
  const name = isSharedList(deps, task.listId) ? '' : message.subject;
  const link = { name, webUrl: message.webLink };
  try {
    await withRetries(deps, signal, () =>
      way === 'add'
        ? deps.tasks.addToNote(task, link, signal)
        : deps.tasks.removeFromNote(task, link, signal),
    );
  } catch (error) {
    signal.throwIfAborted();
    ignore('keep the note of a task', error);
  }
}
