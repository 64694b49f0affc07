import { taskOf, type OutboxEntry } from '../../domain/link/outbox-entry';
import { findTaskOfOperation, readTask } from './find-tasks';
import type { LinkDeps } from './link-deps';
import { conclude, record, type StepResult } from './operation-step';
import { removeTaskMail } from './task-tagging';
import { untag } from './untag';
import { withRetries } from './with-retries';

/** Takes the link off the mail, then off the task, and leaves the task itself. */
export async function stepTowardsUnlink(
  deps: LinkDeps,
  entry: OutboxEntry,
  signal: AbortSignal,
): Promise<StepResult> {
  await untag(deps, entry, 'unlink', signal);
  const ref = taskOf(entry);
  const task = ref && (await readTask(deps, ref, signal));
  const freed =
    task && (await withRetries(deps, signal, () => removeTaskMail(deps, task, entry.mail, signal)));
  if (!freed) {
    // Deleted, or moved to another list, perhaps while it was being freed.
    const moved = await findTaskOfOperation(deps, entry, signal);
    if (moved)
      return record(deps, entry, { kind: 'created', task: { listId: moved.listId, taskId: moved.taskId } });
  }
  return conclude(deps, entry);
}
