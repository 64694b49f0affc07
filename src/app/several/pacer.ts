import { isTransient, type Problem } from '../../domain/problem';
import { waitBeforeRetry } from '../../domain/time/retry';
import type { Clock, Random } from '../ports/device';
import type { WriteOutcome } from '../ports/many-mails';

/** Failures in a row after which nothing is sent any more: what is left waits in the outbox. */
const mostFailures = 4;
/** Longest wait within a run, in milliseconds; what the service asks to wait longer for waits in the outbox. */
const longestWait = 60_000;

/** Keeps lanes that send side by side from pressing a service that asks to wait. */
export interface Pacer {
  /** Why nothing is sent any more in this run; undefined as long as it goes on. */
  refusal(): Problem | undefined;
  /**
   * Sends these items when it may be done. After the first failure that asks to wait, one lane sends at a time. What is not sent
   * is told as such, and may be given once more unless there is a refusal.
   */
  write<Item, T>(
    items: readonly Item[],
    send: (items: readonly Item[]) => Promise<readonly WriteOutcome<T>[]>,
    signal: AbortSignal,
  ): Promise<readonly WriteOutcome<T>[]>;
}

/** A pacer for one run. */
export function createPacer({ clock, random }: { readonly clock: Clock; readonly random: Random }): Pacer {
  let notBefore = 0;
  let failures = 0;
  let refused: Problem | undefined;
  /** From the first failure on: the exchange that is under way, and those that wait for it. */
  let line: Promise<unknown> | undefined;

  function failed(problem: Problem): void {
    failures += 1;
    line ??= Promise.resolve();
    const wait = waitBeforeRetry(problem, failures, random.fraction());
    if (!isTransient(problem) || failures >= mostFailures || wait > longestWait) refused = problem;
    notBefore = Math.max(notBefore, clock.now().getTime() + wait);
  }

  async function inTime<Item, T>(
    items: readonly Item[],
    send: (items: readonly Item[]) => Promise<readonly WriteOutcome<T>[]>,
    signal: AbortSignal,
  ): Promise<readonly WriteOutcome<T>[]> {
    const wait = notBefore - clock.now().getTime();
    if (wait > 0 && !refused) await clock.sleep(wait, signal);
    const problem = refused;
    if (problem) return items.map(() => ({ kind: 'unsent', problem }));
    const outcomes = await send(items);
    const unsent = outcomes.find(({ kind }) => kind === 'unsent');
    if (unsent && unsent.kind !== 'done') failed(unsent.problem);
    else failures = 0;
    return outcomes;
  }

  return {
    refusal: () => refused,
    write(items, send, signal) {
      if (!line) return inTime(items, send, signal);
      const mine = line.then(() => inTime(items, send, signal));
      line = mine.catch(() => undefined);
      return mine;
    },
  };
}
