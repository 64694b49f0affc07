import { isTransient, toProblem, type Problem } from '../../domain/problem';
import { longestRetryWait, maxAttempts, waitBeforeRetry } from '../../domain/time/retry';
import type { Clock, Random } from '../ports/device';

interface RetryDeps {
  readonly clock: Clock;
  readonly random: Random;
}

/** Waits before another attempt; rejects with the problem when there have been enough, or when waiting cannot help. */
export async function pauseBeforeRetry(
  { clock, random }: RetryDeps,
  problem: Problem,
  attempts: number,
  signal: AbortSignal,
): Promise<void> {
  const wait = waitBeforeRetry(problem, attempts, random.fraction());
  if (!isTransient(problem) || attempts >= maxAttempts || wait > longestRetryWait) throw problem;
  await clock.sleep(wait, signal);
}

/**
 * Runs one request and repeats it after transient failures, a few times and with growing waits. Only for what may be
 * repeated without harm. Rejects with the last `Problem`, or with the signal's reason.
 */
export async function withRetries<T>(
  deps: RetryDeps,
  signal: AbortSignal,
  request: () => Promise<T>,
): Promise<T> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await request();
    } catch (error) {
      signal.throwIfAborted();
      await pauseBeforeRetry(deps, toProblem(error), attempt, signal);
    }
  }
}
