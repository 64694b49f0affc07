import type { LinkKey } from '../domain/link';
import { goesByItself, waitBeforeRetry } from '../domain/retry';
import { isUnfinished, rested, type OutboxEntry } from '../domain/outbox-entry';
import type { Message } from '../domain/ports';
import { isPassing, toProblem, type Problem } from '../domain/problem';
import type { Task } from '../domain/task';
import type { LinkDeps } from './link-deps';
import { stepTowardsLink } from './step-towards-link';
import { stepTowardsUndo } from './step-towards-undo';
import { stepTowardsUnlink } from './step-towards-unlink';
import type { Ended, Findings, StepResult } from './work-step';

/** How far a piece of work came this time. */
export type Progress =
  /** The mail and the task are linked. `task` is set when it was read on the way. */
  | {
      readonly kind: 'linked';
      readonly entry: OutboxEntry;
      readonly task: Task | undefined;
      readonly byItem: boolean;
    }
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

/** When the work may go on by itself; undefined when it waits for the person or for a new start. */
function resumeAt(deps: LinkDeps, entry: OutboxEntry, problem: Problem): Date | undefined {
  if (!isPassing(problem) || entry.attempts + 1 >= goesByItself) return undefined;
  return new Date(
    deps.clock.now().getTime() + waitBeforeRetry(problem, entry.attempts + 1, deps.random.fraction()),
  );
}

/**
 * Takes one piece of work as far as it will go: to its goal, to rest in the outbox, or to its end when it cannot heal.
 * Every step is recorded before and after, and every step may be repeated, so it does not matter where the last go was
 * cut off. The caller holds the lock of the mail.
 */
export async function advance(
  deps: LinkDeps,
  linkKey: LinkKey,
  known: Message | undefined,
  signal: AbortSignal,
): Promise<Progress> {
  const { outbox } = deps;
  const findings: Findings = { message: known, task: undefined, byItem: false, sends: 0 };
  outbox.markRunning(linkKey, true);
  try {
    let last: OutboxEntry | undefined;
    for (;;) {
      const entry: OutboxEntry | undefined = (await outbox.find(linkKey)) ?? last;
      if (!entry) return { kind: 'gone' };
      // Whoever removes an entry holds the lock, as this go does: one that vanished under way was wiped with the storage.
      if (entry === last) await outbox.put(entry);
      last = entry;
      if (!isUnfinished(entry))
        return { kind: 'linked', entry, task: findings.task, byItem: findings.byItem };
      const result = await step(deps, entry, findings, signal);
      if (result.kind !== 'on') return result;
    }
  } catch (error) {
    signal.throwIfAborted();
    const problem = toProblem(error);
    const entry = await outbox.change(linkKey, (current) =>
      rested(current, { kind: problem.kind, trace: problem.trace }, resumeAt(deps, current, problem)),
    );
    return entry ? { kind: 'resting', entry, task: findings.task, problem } : { kind: 'gone' };
  } finally {
    outbox.markRunning(linkKey, false);
  }
}
