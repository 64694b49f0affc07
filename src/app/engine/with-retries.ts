import { isTransient, toProblem } from '../../domain/problem';
import { longestRetryWait, maxAttempts, waitBeforeRetry } from '../../domain/time/retry';
import type { Clock, Random } from '../ports/device';

/**
 * Runs one request and repeats it after transient failures, a few times and with growing waits. Only for what may be
 * repeated without harm. Rejects with the last `Problem`, or with the signal's reason.
 */
export async function withRetries<T>(
  deps: { readonly clock: Clock; readonly random: Random },
  signal: AbortSignal,
  request: () => Promise<T>,
): Promise<T> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await request();
    } catch (error) {
      signal.throwIfAborted();
      const problem = toProblem(error);
      const wait = waitBeforeRetry(problem, attempt, deps.random.fraction());
      if (!isTransient(problem) || attempt >= maxAttempts || wait > longestRetryWait) throw problem;
      await deps.clock.sleep(wait, signal);
    }
  }
}
