import { describe, expect, test } from '@jest/globals';
import * as fc from 'fast-check';
import { Problem } from '../../../src/domain/problem';
import { waitBeforeRetry } from '../../../src/domain/time/retry';

const fraction = fc.double({ min: 0, max: 0.999, noNaN: true });

describe('the wait before a retry', () => {
  test('is never shorter than what the service asked for', () => {
    const problem = new Problem('throttled', { retryAfterMs: 7_000 });
    fc.assert(
      fc.property(fc.nat(10), fraction, (tries, jitter) => {
        expect(waitBeforeRetry(problem, tries, jitter)).toBeGreaterThanOrEqual(7_000);
      }),
    );
  });

  test.each([3_600_001, 2 ** 31, 1e16, Number.MAX_VALUE])(
    'is at most an hour, also after %d ms',
    (retryAfterMs) => {
      const problem = new Problem('throttled', { retryAfterMs });
      expect(waitBeforeRetry(problem, 1, 0.5)).toBe(3_600_000);
    },
  );

  test('grows, differs between clients, and ends growing', () => {
    const problem = new Problem('service-down');
    expect(waitBeforeRetry(problem, 3, 0.5)).toBeGreaterThan(waitBeforeRetry(problem, 1, 0.5));
    expect(waitBeforeRetry(problem, 3, 0.9)).not.toBe(waitBeforeRetry(problem, 3, 0.1));
    expect(waitBeforeRetry(problem, 60, 0.999)).toBeLessThanOrEqual(120_000);
  });
});
