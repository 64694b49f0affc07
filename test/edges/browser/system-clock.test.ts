import { afterEach, beforeEach, expect, jest, test } from '@jest/globals';
import { createSystemClock } from '../../../src/edges/browser/system-clock';

beforeEach(() => {
  jest.useFakeTimers();
});
afterEach(() => {
  jest.useRealTimers();
});

test.each([1_000, 2 ** 31, 1e13])('a sleep of %d ms does not end at once', async (ms) => {
  const timers = jest.spyOn(globalThis, 'setTimeout');
  let isOver = false;
  const slept = createSystemClock()
    .sleep(ms, new AbortController().signal)
    .then(() => (isOver = true));
  const [, asked] = timers.mock.calls[0] ?? [];
  expect(asked).toBeLessThanOrEqual(2 ** 31 - 1);
  await jest.advanceTimersByTimeAsync(500);
  expect(isOver).toBe(false);
  await jest.advanceTimersByTimeAsync(2 ** 31);
  expect(await slept).toBe(true);
});

test('a sleep ends with the reason of its signal', async () => {
  const controller = new AbortController();
  const slept = createSystemClock().sleep(1_000, controller.signal);
  controller.abort(new Error('closed'));
  await expect(slept).rejects.toThrow('closed');
});
