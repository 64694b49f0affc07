import { describe, expect, test } from '@jest/globals';
import { retryAfterMs } from '../../../../src/edges/graph/transport/retry-after';

const now = Date.parse('2026-11-21T10:00:00Z');

describe('Retry-After', () => {
  test('counts seconds, also with a fraction', () => {
    expect(retryAfterMs('7', now)).toBe(7000);
    expect(retryAfterMs('2.128', now)).toBe(2128);
    expect(retryAfterMs('0', now)).toBe(0);
  });

  test('is the time until an HTTP date, and none when it has passed', () => {
    expect(retryAfterMs('Sat, 21 Nov 2026 10:00:30 GMT', now)).toBe(30_000);
    expect(retryAfterMs('Sat, 21 Nov 2026 09:00:00 GMT', now)).toBe(0);
  });

  test('is unknown when it is missing or says nothing', () => {
    expect(retryAfterMs(undefined, now)).toBeUndefined();
    expect(retryAfterMs(' ', now)).toBeUndefined();
    expect(retryAfterMs('soon', now)).toBeUndefined();
    expect(retryAfterMs('Infinity', now)).toBeUndefined();
  });
});
