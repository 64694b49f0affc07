import type { Problem } from '../problem';

/** Attempts within one run before the operation waits in the outbox. */
export const maxAttempts = 3;
/** Automatic retries stop after this many runs, until the add-in starts anew or the network returns. */
export const maxAutomaticAttempts = 6;
/** Longest wait within one run, in milliseconds; after a longer Retry-After the operation waits in the outbox. */
export const longestRetryWait = 5_000;

/**
 * Longest wait before an automatic retry, in milliseconds, whatever the service asks for. A longer one was set by a clock
 * that was wrong.
 */
export const longestRest = 3_600_000;

const first = 500;
const most = 120_000;

/**
 * How long to wait before the next attempt, in milliseconds: what the service asked for, or else doubling with full jitter
 * (`fraction` from 0 to 1), so that several clients do not come back together.
 */
export function waitBeforeRetry(problem: Problem, attemptsSoFar: number, fraction: number): number {
  const backOff = Math.min(most, first * 2 ** attemptsSoFar) * (0.5 + fraction / 2);
  return Math.min(longestRest, Math.max(problem.retryAfterMs ?? 0, Math.round(backOff)));
}
