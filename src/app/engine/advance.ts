import type { OperationId } from '../../domain/link/operation-id';
import { isUnfinished, rested, type OutboxEntry } from '../../domain/link/outbox-entry';
import type { Message } from '../../domain/mail/message';
import { isTransient, Problem, toProblem } from '../../domain/problem';
import type { Task } from '../../domain/task/task';
import { maxAutomaticAttempts, waitBeforeRetry } from '../../domain/time/retry';
import type { LinkDeps } from './link-deps';
import type { Ended, Findings, StepResult } from './operation-step';
import { stepTowardsLink } from './step-towards-link';
import { stepTowardsUndo } from './step-towards-undo';
import { stepTowardsUnlink } from './step-towards-unlink';

/** Steps of one run. All ways to a goal are far shorter, unless the service contradicts itself from step to step. */
const mostSteps = 40;
/** Such an operation waits for a minute, and not only for the moment that a busy service asks for. */
const noProgress = { trace: { code: 'no-progress' }, retryAfterMs: 60_000 } as const;

/** How far an operation came in one run. */
export type Progress =
  /** The mail and the task are linked. */
  | { readonly kind: 'linked'; readonly entry: OutboxEntry; readonly findings: Readonly<Findings> }
  /** It waits in the outbox. */
  | {
      readonly kind: 'resting';
      readonly entry: OutboxEntry;
      readonly task: Task | undefined;
      readonly problem: Problem;
    }
  | Ended;

async function step(
  deps: LinkDeps,
  entry: OutboxEntry,
  findings: Findings,
  signal: AbortSignal,
): Promise<StepResult> {
  switch (entry.goal) {
    case 'link':
      return stepTowardsLink(deps, entry, findings, signal);
    case 'undo':
      return stepTowardsUndo(deps, entry, signal);
    case 'unlink':
      return stepTowardsUnlink(deps, entry, signal);
  }
}

/** When the operation may be retried automatically; undefined when it waits for the user or for a new start. */
function resumeAt(deps: LinkDeps, entry: OutboxEntry, problem: Problem): Date | undefined {
  if (!isTransient(problem) || entry.attempts + 1 >= maxAutomaticAttempts) return undefined;
  return new Date(
    deps.clock.now().getTime() + waitBeforeRetry(problem, entry.attempts + 1, deps.random.fraction()),
  );
}

/** Lets the operation wait in the outbox, to be retried or for the user. */
async function letRest(
  deps: LinkDeps,
  id: OperationId,
  findings: Findings,
  problem: Problem,
): Promise<Exclude<Progress, { kind: 'linked' }>> {
  const reason = { kind: problem.kind, trace: problem.trace };
  const entry = await deps.outbox.change(
    id,
    (current) => rested(current, reason, resumeAt(deps, current, problem)),
    'relaxed',
  );
  return entry ? { kind: 'resting', entry, task: findings.task, problem } : { kind: 'gone' };
}

/**
 * Runs one operation as far as it gets: to its goal, into the outbox to wait, or to its end when no retry can help.
 * Every step is recorded before and after, and every step may be repeated, so it does not matter where the last run was
 * cut off. The caller holds the lock of the mail.
 *
 * An operation that `isNew` has a user in front of it: when it fails for good, it leaves nothing behind, and the user sees
 * why and can try again. Others stay in the outbox then, so that they do not vanish unseen.
 */
export async function advance(
  deps: LinkDeps,
  id: OperationId,
  options: {
    readonly known?: Message | undefined;
    readonly isNew: boolean;
    readonly onTextMissing?: (() => void) | undefined;
  },
  signal: AbortSignal,
): Promise<Progress> {
  const { outbox } = deps;
  const findings: Findings = {
    message: options.known,
    task: undefined,
    links: [],
    byItem: false,
    sends: 0,
    isNew: options.isNew,
    onTextMissing: options.onTextMissing,
  };
  outbox.markRunning(id, true);
  try {
    let last: OutboxEntry | undefined;
    for (let steps = 0; ; steps += 1) {
      if (steps > mostSteps) throw new Problem('service-down', noProgress);
      const entry: OutboxEntry | undefined = (await outbox.find(id)) ?? last;
      if (!entry) return { kind: 'gone' };
      // Only the holder of the lock removes an entry, and this run holds it: an entry that vanished was wiped with the storage.
      if (entry === last) await outbox.put(entry);
      last = entry;
      if (!isUnfinished(entry)) return { kind: 'linked', entry, findings };
      const result = await step(deps, entry, findings, signal);
      if (result.kind === 'failed' && options.isNew) await outbox.remove(id);
      else if (result.kind === 'failed') return await letRest(deps, id, findings, result.problem);
      if (result.kind !== 'on') return result;
    }
  } catch (error) {
    signal.throwIfAborted();
    return await letRest(deps, id, findings, toProblem(error));
  } finally {
    outbox.markRunning(id, false);
  }
}
