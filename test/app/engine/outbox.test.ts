import { describe, expect, test } from '@jest/globals';
import { createOutbox } from '../../../src/app/engine/outbox';
import type { Clock, OutboxStore } from '../../../src/app/ports/device';
import { advanced, rested, type OutboxEntry } from '../../../src/domain/link/outbox-entry';
import type { TaskKey } from '../../../src/domain/task/task-key';
import { createMemoryOutboxStore } from '../../../src/edges/browser/outbox-store';
import { intent } from '../../support/outbox-entry';

const { taskKey } = intent;

/** An outbox whose store another frame works on, too, with a clock that is moved by hand. */
function shared() {
  const memory = createMemoryOutboxStore();
  const frames = new Set<(key: TaskKey) => void>();
  const store: OutboxStore = {
    ...memory,
    onChangedElsewhere: (listener) => {
      frames.add(listener);
      return () => frames.delete(listener);
    },
  };
  const sleepers = new Set<() => void>();
  const clock: Clock = {
    now: () => new Date('2026-11-21T10:00:01Z'),
    sleep: (_ms, signal) =>
      new Promise((resolve, reject) => {
        sleepers.add(resolve);
        signal.addEventListener('abort', () => {
          sleepers.delete(resolve);
          reject(signal.reason);
        });
      }),
  };
  return {
    outbox: createOutbox(store, clock),
    frames,
    sleepers,
    elsewhere: async (next: OutboxEntry | undefined) => {
      await memory.update(taskKey, () => next);
      for (const tell of frames) tell(taskKey);
      await settled();
    },
  };
}

async function settled(): Promise<void> {
  for (let turn = 0; turn < 20; turn += 1) await Promise.resolve();
}

describe('the outbox beside another frame', () => {
  test('follows the work there to its end', async () => {
    const { outbox, elsewhere } = shared();
    const seen: number[] = [];
    const end = outbox.onChanged(() => seen.push(outbox.unfinished().length));
    await elsewhere(intent);
    expect(outbox.unfinished()).toEqual([intent]);
    expect(outbox.isUnderWay(taskKey)).toBe(true);
    await elsewhere(advanced(intent, { kind: 'done', task: { listId: 'L', taskId: 'T' } }));
    expect(outbox.unfinished()).toEqual([]);
    expect(outbox.isUnderWay(taskKey)).toBe(false);
    expect(seen.at(-1)).toBe(0);
    end();
  });

  test('takes work that met with a problem there for resting', async () => {
    const { outbox, elsewhere } = shared();
    outbox.onChanged(() => {});
    await elsewhere(rested(intent, { kind: 'offline', trace: {} }, undefined));
    expect(outbox.unfinished()).toHaveLength(1);
    expect(outbox.isUnderWay(taskKey)).toBe(false);
  });

  test('does not take work for busy for ever: its frame may have been closed', async () => {
    const { outbox, elsewhere, sleepers } = shared();
    outbox.onChanged(() => {});
    await elsewhere(intent);
    for (const wake of sleepers) wake();
    await settled();
    expect(outbox.isUnderWay(taskKey)).toBe(false);
    expect(outbox.unfinished()).toEqual([intent]);
  });

  test('hears nothing, and waits for nothing, once nobody looks at it', async () => {
    const { outbox, elsewhere, frames, sleepers } = shared();
    const end = outbox.onChanged(() => {});
    await elsewhere(intent);
    end();
    await settled();
    expect([frames.size, sleepers.size]).toEqual([0, 0]);
  });
});

test('reading the outbox tells nobody, unless another frame has changed something', async () => {
  const store = createMemoryOutboxStore();
  const clock: Clock = { now: () => new Date('2026-11-21T10:00:01Z'), sleep: () => Promise.resolve() };
  const outbox = createOutbox(store, clock);
  await outbox.put(intent);
  let told = 0;
  outbox.onChanged(() => (told += 1));
  await outbox.find(taskKey);
  await outbox.refresh();
  expect(told).toBe(0);
  await store.update(taskKey, (entry) => entry && { ...entry, attempts: 1 });
  await outbox.find(taskKey);
  await outbox.refresh();
  expect(told).toBe(1);
});
