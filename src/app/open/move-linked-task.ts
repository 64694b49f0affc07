import type { Link } from '../../domain/link/link';
import type { LinkedTask } from '../../domain/link/link-state';
import { isUnfinished, taskOf, type OutboxEntry } from '../../domain/link/outbox-entry';
import { mailIdentityOf } from '../../domain/mail/mail';
import { Problem } from '../../domain/problem';
import type { Task, TodoList } from '../../domain/task/task';
import type { TaskRef } from '../../domain/task/task-ref';
import { begun, intentToMove, type FallbackWebLink } from '../create/new-entry';
import { advance, type Progress } from '../engine/advance';
import { findTaskOfOperation, readTask } from '../engine/find-tasks';
import { goalLockOf, lockOfOperation, type LinkDeps } from '../engine/link-deps';
import { lastOf } from '../engine/observed';
import { withRetries } from '../engine/with-retries';
import type { MailSnapshot } from '../pane-service';

type MoveDeps = LinkDeps & { readonly fallbackWebLink: FallbackWebLink };

/** A task that was moved by somebody else at the same time is moved again from there, so many times. */
const mostAttempts = 3;

/** Begins a move, or returns what is still under way for the link: it comes first. */
function begin(
  deps: MoveDeps,
  link: Link,
  to: TodoList,
  opened: MailSnapshot,
  signal: AbortSignal,
): Promise<{ readonly entry: OutboxEntry; readonly isBegun: boolean }> {
  const mail = mailIdentityOf(opened.mail);
  return deps.locks.run(goalLockOf(mail), signal, async () => {
    const known = await deps.outbox.ofLink(link.taskKey, mail);
    if (known && isUnfinished(known)) return { entry: known, isBegun: false };
    const intent = intentToMove(opened, link, to, begun(deps), deps.fallbackWebLink);
    // Undo still has to bring the mail back from the archive.
    const entry = known?.archive ? { ...intent, archive: known.archive } : intent;
    await deps.outbox.put(entry);
    return { entry, isBegun: true };
  });
}

/** How far an operation came, as the task that it ended with. Rejects with what it waits for, or why it was given up. */
function taskAfter(progress: Progress): Task {
  if (progress.kind === 'resting' || progress.kind === 'failed') throw progress.problem;
  const task =
    progress.kind === 'linked'
      ? lastOf(progress.observed)
      : progress.kind === 'mail-not-found'
        ? progress.task
        : undefined;
  if (!task) throw new Problem('not-found');
  return task;
}

/** Moves a linked task to another list; see `PaneService.move`. */
export async function moveTask(
  deps: MoveDeps,
  linked: LinkedTask,
  to: TodoList,
  opened: MailSnapshot,
  signal: AbortSignal,
): Promise<Task> {
  const { taskKey } = linked.link;
  let place: TaskRef = linked.task ?? linked.link;
  for (let attempt = 0; attempt < mostAttempts; attempt += 1) {
    const link = { taskKey, listId: place.listId, taskId: place.taskId };
    const { entry, isBegun } = await begin(deps, link, to, opened, signal);
    const progress = await deps.locks.run(lockOfOperation(entry), signal, () =>
      advance(deps, entry.id, { isNew: isBegun }, signal),
    );
    // Another pane may have finished it first.
    const isLost = progress.kind === 'linked' && !lastOf(progress.observed);
    const task = isLost ? undefined : taskAfter(progress);
    if (task?.listId === to.id) return task;
    const after = await deps.outbox.find(entry.id);
    place = task ?? (after && taskOf(after)) ?? place;
  }
  throw new Problem('conflict');
}

/** Gives up a move that waits: the task stays where it was, or where it is by now. */
export function giveUpMove(deps: LinkDeps, waiting: OutboxEntry, signal: AbortSignal): Promise<void> {
  return deps.locks.run(lockOfOperation(waiting), signal, async () => {
    const entry = await deps.outbox.find(waiting.id);
    if (!entry?.original || entry.goal !== 'link') return;
    const isUnsure = entry.step.kind === 'sending';
    const copy = isUnsure ? await findTaskOfOperation(deps, entry, signal) : taskOf(entry);
    const isThere = copy && (await readTask(deps, entry.original, signal)) !== undefined;
    if (copy && !isThere) {
      // The copy is all there is: it is linked.
      await advance(deps, entry.id, { isNew: false }, signal);
      return;
    }
    if (copy) await withRetries(deps, signal, () => deps.tasks.remove(copy, signal));
    await deps.outbox.remove(entry.id);
  });
}
