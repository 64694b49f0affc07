import { describe, expect, test } from '@jest/globals';
import { createOutbox } from '../../../src/app/outbox/outbox';
import type { Clock, OutboxStore } from '../../../src/app/ports/device';
import type { OperationId } from '../../../src/domain/link/operation-id';
import { advanced, rested, type OutboxEntry } from '../../../src/domain/link/outbox-entry';
import { createMemoryOutboxStore } from '../../../src/edges/browser/outbox-store';
import { operationIdOf } from '../../support/operation-id';
import { intent } from '../../support/outbox-entry';

const { id } = intent;

/** An outbox whose store another frame works on, too, with a clock that is moved by hand. */
function shared() {
  const memory = createMemoryOutboxStore();
  const frames = new Set<(key: OperationId) => void>();
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
      await memory.update(id, () => next);
      for (const tell of frames) tell(id);
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
    expect(outbox.isUnderWay(id)).toBe(true);
    await elsewhere(advanced(intent, { kind: 'done', task: { listId: 'L', taskId: 'T' } }));
    expect(outbox.unfinished()).toEqual([]);
    expect(outbox.isUnderWay(id)).toBe(false);
    expect(seen.at(-1)).toBe(0);
    end();
  });

  test('takes work that met with a problem there for resting', async () => {
    const { outbox, elsewhere } = shared();
    outbox.onChanged(() => {});
    await elsewhere(rested(intent, { kind: 'offline', trace: {} }, undefined));
    expect(outbox.unfinished()).toHaveLength(1);
    expect(outbox.isUnderWay(id)).toBe(false);
  });

  test('does not take work for busy for ever: its frame may have been closed', async () => {
    const { outbox, elsewhere, sleepers } = shared();
    outbox.onChanged(() => {});
    await elsewhere(intent);
    for (const wake of sleepers) wake();
    await settled();
    expect(outbox.isUnderWay(id)).toBe(false);
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
  await outbox.find(id);
  await outbox.refresh();
  expect(told).toBe(0);
  await store.update(id, (entry) => entry && { ...entry, attempts: 1 });
  await outbox.find(id);
  await outbox.refresh();
  expect(told).toBe(1);
});

test('remembers a finished operation for an hour, and one of the ribbon command for a day', async () => {
  const store = createMemoryOutboxStore();
  let now = new Date(intent.createdDateTime);
  const outbox = createOutbox(store, { now: () => now, sleep: () => Promise.resolve() });
  const byPane = advanced(intent, { kind: 'done', task: { listId: 'L', taskId: 'T' } });
  const byCommand: OutboxEntry = { ...byPane, id: operationIdOf(2), byCommand: true };
  for (const entry of [byPane, byCommand]) await outbox.put(entry);
  const kept = async (hours: number) => {
    now = new Date(Date.parse(intent.createdDateTime) + hours * 3_600_000);
    return (await outbox.refresh()).map((entry) => entry.id);
  };
  expect(await kept(0.9)).toEqual([byPane.id, byCommand.id]);
  expect(await kept(1.1)).toEqual([byCommand.id]);
  expect(await kept(23.9)).toEqual([byCommand.id]);
  expect(await kept(24.1)).toEqual([]);
});

describe('the operations on one task', () => {
  const other = { ...intent, id: operationIdOf(2), mailIdentity: 'adele@example.com:<2@example.com>' };
  const open = async (...entries: readonly OutboxEntry[]) => {
    const store = createMemoryOutboxStore();
    const clock: Clock = { now: () => new Date('2026-11-21T10:00:01Z'), sleep: () => Promise.resolve() };
    const outbox = createOutbox(store, clock);
    for (const entry of entries) await outbox.put(entry);
    return outbox;
  };

  test('stand beside each other, one for each mail', async () => {
    const outbox = await open(intent, other);
    expect(await outbox.ofLink(intent.taskKey, other.mailIdentity)).toEqual(other);
    expect(await outbox.ofLink(intent.taskKey, 'adele@example.com:<3@example.com>')).toBeUndefined();
    await outbox.remove(other.id);
    expect(outbox.unfinished()).toEqual([intent]);
  });

  test('are found by their mail: what is left to do before what is done', async () => {
    const done = advanced(intent, { kind: 'done', task: { listId: 'L', taskId: 'T' } });
    const next: OutboxEntry = { ...intent, id: operationIdOf(3), goal: 'unlink' };
    expect(await (await open(done)).ofLink(intent.taskKey, intent.mailIdentity)).toEqual(done);
    expect(await (await open(next, done)).ofLink(intent.taskKey, intent.mailIdentity)).toEqual(next);
  });

  test('that cannot be read are counted, and told when their number changes', async () => {
    const store = createMemoryOutboxStore();
    let unreadable = 0;
    const all = () => Promise.resolve({ entries: [], unreadable });
    const clock: Clock = { now: () => new Date(), sleep: () => Promise.resolve() };
    const outbox = createOutbox({ ...store, all }, clock);
    let told = 0;
    outbox.onChanged(() => (told += 1));
    unreadable = 2;
    await outbox.refresh();
    await outbox.refresh();
    expect([outbox.unreadable(), told]).toEqual([2, 1]);
  });
});
