import type { LinkKey } from '../../domain/link/link';
import { maxAutomaticAttempts, waitBeforeRetry } from '../../domain/time/retry';
import { isUnfinished, rested, type OutboxEntry } from '../../domain/link/outbox-entry';
import type { Message } from '../../domain/mail/message';
import { isPassing, Problem, toProblem } from '../../domain/problem';
import type { Task } from '../../domain/task/task';
import type { LinkDeps } from './link-deps';
import { stepTowardsLink } from './step-towards-link';
import { stepTowardsUndo } from './step-towards-undo';
import { stepTowardsUnlink } from './step-towards-unlink';
import type { Ended, Findings, StepResult } from './operation-step';

/** Steps of one go. All ways to a goal are far shorter, unless the service contradicts itself from step to step. */
const mostSteps = 40;
/** Such work rests for a minute, and not only for the moment that a busy service asks for. */
const noProgress = { trace: { code: 'no-progress' }, retryAfterMs: 60_000 } as const;

/** How far a piece of work came this time. */
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

/** When the work may go on by itself; undefined when it waits for the person or for a new start. */
function resumeAt(deps: LinkDeps, entry: OutboxEntry, problem: Problem): Date | undefined {
  if (!isPassing(problem) || entry.attempts + 1 >= maxAutomaticAttempts) return undefined;
  return new Date(
    deps.clock.now().getTime() + waitBeforeRetry(problem, entry.attempts + 1, deps.random.fraction()),
  );
}

/** Lets the work wait in the outbox for what is wrong with it to pass, or for the person. */
async function letRest(
  deps: LinkDeps,
  linkKey: LinkKey,
  findings: Findings,
  problem: Problem,
): Promise<Exclude<Progress, { kind: 'linked' }>> {
  const entry = await deps.outbox.change(linkKey, (current) =>
    rested(current, { kind: problem.kind, trace: problem.trace }, resumeAt(deps, current, problem)),
  );
  return entry ? { kind: 'resting', entry, task: findings.task, problem } : { kind: 'gone' };
}

/**
 * Takes one piece of work as far as it will go: to its goal, to rest in the outbox, or to its end when it cannot heal.
 * Every step is recorded before and after, and every step may be repeated, so it does not matter where the last go was
 * cut off. The caller holds the lock of the mail.
 *
 * Work that `isNew` has a person in front of it: when it fails for good, it leaves nothing behind, and the person sees why
 * and can try again. Other work stays in the outbox then, so that it does not vanish unseen.
 */
export async function advance(
  deps: LinkDeps,
  linkKey: LinkKey,
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
  outbox.markRunning(linkKey, true);
  try {
    let last: OutboxEntry | undefined;
    for (let steps = 0; ; steps += 1) {
      if (steps > mostSteps) throw new Problem('service-down', noProgress);
      const entry: OutboxEntry | undefined = (await outbox.find(linkKey)) ?? last;
      if (!entry) return { kind: 'gone' };
      // Whoever removes an entry holds the lock, as this go does: one that vanished under way was wiped with the storage.
      if (entry === last) await outbox.put(entry);
      last = entry;
      if (!isUnfinished(entry)) return { kind: 'linked', entry, findings };
      const result = await step(deps, entry, findings, signal);
      if (result.kind === 'failed' && options.isNew) await outbox.remove(linkKey);
      else if (result.kind === 'failed') return await letRest(deps, linkKey, findings, result.problem);
      if (result.kind !== 'on') return result;
    }
  } catch (error) {
    signal.throwIfAborted();
    return await letRest(deps, linkKey, findings, toProblem(error));
  } finally {
    outbox.markRunning(linkKey, false);
  }
}
