import { taskOf, type OutboxEntry } from '../../domain/link/outbox-entry';
import { findTaskOfOperation } from './find-tasks';
import type { LinkDeps } from './link-deps';
import { conclude, record, type StepResult } from './operation-step';
import { untag } from './untag';
import { withRetries } from './with-retries';

/** One step towards leaving mail and list as they were. The task goes first, so that no tag is left alone. */
export async function stepTowardsUndo(
  deps: LinkDeps,
  entry: OutboxEntry,
  signal: AbortSignal,
): Promise<StepResult> {
  const ref = taskOf(entry);
  const isThere = ref ? await withRetries(deps, signal, () => deps.tasks.remove(ref, signal)) : false;
  if (!isThere && entry.step.kind !== 'intended') {
    // Never confirmed, or not under its id: it may live on in another list.
    const elsewhere = await findTaskOfOperation(deps, entry, signal);
    if (elsewhere)
      return record(deps, entry, {
        kind: 'created',
        task: { listId: elsewhere.listId, taskId: elsewhere.taskId },
      });
  }
  if (entry.step.kind !== 'intended') await untag(deps, entry, 'undo', signal);
  return conclude(deps, entry);
}
