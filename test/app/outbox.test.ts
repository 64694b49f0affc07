import { describe, expect, test } from '@jest/globals';
import { createOutbox } from '../../src/app/outbox';
import { createMemoryOutboxStore } from '../../src/browser/outbox-store';
import { toLinkKey, type LinkKey } from '../../src/domain/link';
import { advanced, rested, type OutboxEntry } from '../../src/domain/outbox-entry';
import type { Clock, OutboxStore } from '../../src/domain/ports';
import { present } from '../support/present';

const linkKey = present(toLinkKey('0f8fad5b-d9cb-469f-a165-70867728950e'));
const entry: OutboxEntry = {
  linkKey,
  mail: {
    restId: 'AAMk-1',
    internetMessageId: '<1@example.com>',
    conversationId: 'c1',
    owner: 'adele@example.com',
    subject: 'Lunch',
    sender: 'ben@example.com',
    receivedDateTime: '2026-11-20T10:00:00Z',
  },
  fallbackWebLink: 'https://outlook.example/',
  draft: { title: 'Lunch', listId: 'L', listName: 'Tasks', importance: 'normal', note: '' },
  goal: 'link',
  step: { kind: 'intended' },
  createdDateTime: '2026-11-21T10:00:00Z',
  attempts: 0,
};

/** An outbox whose store another frame works on, too, with a clock that is moved by hand. */
function shared() {
  const memory = createMemoryOutboxStore();
  const frames = new Set<(key: LinkKey) => void>();
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
      await memory.update(linkKey, () => next);
      for (const tell of frames) tell(linkKey);
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
    await elsewhere(entry);
    expect(outbox.unfinished()).toEqual([entry]);
    expect(outbox.isUnderWay(linkKey)).toBe(true);
    await elsewhere(advanced(entry, { kind: 'done', task: { listId: 'L', taskId: 'T' } }));
    expect(outbox.unfinished()).toEqual([]);
    expect(outbox.isUnderWay(linkKey)).toBe(false);
    expect(seen.at(-1)).toBe(0);
    end();
  });

  test('takes work that met with a problem there for resting', async () => {
    const { outbox, elsewhere } = shared();
    outbox.onChanged(() => {});
    await elsewhere(rested(entry, { kind: 'offline', trace: {} }, undefined));
    expect(outbox.unfinished()).toHaveLength(1);
    expect(outbox.isUnderWay(linkKey)).toBe(false);
  });

  test('does not take work for busy for ever: its frame may have been closed', async () => {
    const { outbox, elsewhere, sleepers } = shared();
    outbox.onChanged(() => {});
    await elsewhere(entry);
    for (const wake of sleepers) wake();
    await settled();
    expect(outbox.isUnderWay(linkKey)).toBe(false);
    expect(outbox.unfinished()).toEqual([entry]);
  });

  test('hears nothing, and waits for nothing, once nobody looks at it', async () => {
    const { outbox, elsewhere, frames, sleepers } = shared();
    const end = outbox.onChanged(() => {});
    await elsewhere(entry);
    end();
    await settled();
    expect([frames.size, sleepers.size]).toEqual([0, 0]);
  });
});
