import { describe, expect, test } from '@jest/globals';
import { createSingleFlight } from '../../src/lib/single-flight';

const { signal } = new AbortController();

describe('a single flight', () => {
  test('is shared by all callers that ask for the same thing while it runs', async () => {
    const flights = createSingleFlight<number>();
    let starts = 0;
    const start = async () => {
      starts += 1;
      return starts;
    };
    await expect(
      Promise.all([
        flights.run('a', signal, start),
        flights.run('a', signal, start),
        flights.run('b', signal, start),
      ]),
    ).resolves.toEqual([1, 1, 2]);
    await expect(flights.run('a', signal, start)).resolves.toBe(3);
  });

  test('starts within the call, so that a click still counts as one', () => {
    let isStarted = false;
    void createSingleFlight<string>().run('a', signal, async () => {
      isStarted = true;
      return 'done';
    });
    expect(isStarted).toBe(true);
  });

  test('continues for the others when one caller stops waiting', async () => {
    const flights = createSingleFlight<string>();
    const controller = new AbortController();
    let land = (_value: string) => {};
    const start = () =>
      new Promise<string>((resolve) => {
        land = resolve;
      });
    const first = flights.run('a', controller.signal, start);
    const second = flights.run('a', signal, start);
    controller.abort(new Error('gone'));
    await expect(first).rejects.toThrow('gone');
    land('done');
    await expect(second).resolves.toBe('done');
  });

  test('is aborted when the last caller stops waiting, and the next one starts over', async () => {
    const flights = createSingleFlight<string>();
    const controller = new AbortController();
    const signals: AbortSignal[] = [];
    const start = (shared: AbortSignal) => {
      signals.push(shared);
      return signals.length === 1 ? new Promise<string>(() => {}) : Promise.resolve('second');
    };
    const first = flights.run('a', controller.signal, start);
    controller.abort(new Error('gone'));
    await expect(first).rejects.toThrow('gone');
    await expect(flights.run('a', signal, start)).resolves.toBe('second');
    expect(signals.map((each) => each.aborted)).toEqual([true, false]);
  });

  test('is not joined by a call in the same tick in which the last caller stops waiting', async () => {
    const flights = createSingleFlight<string>();
    const last = new AbortController();
    const given = flights.run('a', last.signal, () => new Promise(() => {}));
    last.abort();
    await expect(flights.run('a', signal, async () => 'new')).resolves.toBe('new');
    await expect(given).rejects.toThrow();
  });

  test('fails for all callers that share it', async () => {
    const flights = createSingleFlight<string>();
    const start = () => Promise.reject(new Error('broken'));
    const both = await Promise.allSettled([flights.run('a', signal, start), flights.run('a', signal, start)]);
    expect(both.map((each) => each.status)).toEqual(['rejected', 'rejected']);
  });
});
