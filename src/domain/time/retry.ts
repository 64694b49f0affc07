import type { Problem } from '../problem';

/** Attempts within one run before an operation waits in the outbox. */
export const maxAttempts = 3;
/** Automatic retries stop after this many attempts, until restart or reconnect. */
export const maxAutomaticAttempts = 6;
/** Longest wait within one run, in milliseconds; after a longer Retry-After the operation waits in the outbox. */
export const longestRetryWait = 5_000;

/**
 * Longest time before an automatic retry, in milliseconds, whatever the service asks for. An operation that is to wait
 * longer met a clock that was set since.
 */
export const longestRest = 3_600_000;

const first = 500;
const most = 120_000;

/**
 * How long to wait before the next attempt, in milliseconds: what the service asked for, or else doubling with full
 * jitter (`fraction` from 0 to 1), so that several clients do not come back together.
 */
export function waitBeforeRetry(problem: Problem, triesSoFar: number, fraction: number): number {
  const backOff = Math.min(most, first * 2 ** triesSoFar) * (0.5 + fraction / 2);
  return Math.min(longestRest, Math.max(problem.retryAfterMs ?? 0, Math.round(backOff)));
}
