import type { Problem } from '../problem';

/** Tries within one go before the work rests in the outbox. */
export const maxAttempts = 3;
/** Goes after which nothing is tried again by itself until the add-in starts anew or the network returns. */
export const maxAutomaticAttempts = 6;
/** Longest wait within one go, in milliseconds; a longer Retry-After lets the work rest. */
export const longestRetryWait = 5_000;

/**
 * Longest time that work rests before it goes on by itself, in milliseconds, whatever the service asks for. Work that is
 * to rest for longer met a clock that was set since.
 */
export const longestRest = 3_600_000;

const first = 500;
const most = 120_000;

/**
 * How long to wait before the next try, in milliseconds: what the service asked for, or else doubling with full jitter
 * (`fraction` from 0 to 1), so that several clients do not come back together.
 */
export function waitBeforeRetry(problem: Problem, triesSoFar: number, fraction: number): number {
  const backOff = Math.min(most, first * 2 ** triesSoFar) * (0.5 + fraction / 2);
  return Math.min(longestRest, Math.max(problem.retryAfterMs ?? 0, Math.round(backOff)));
}
