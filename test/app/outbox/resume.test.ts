import { describe, expect, test } from '@jest/globals';
import { createOutbox } from '../../../src/app/outbox/outbox';
import { createResume } from '../../../src/app/outbox/resume';
import type { Clock } from '../../../src/app/ports/device';
import { rested, type OutboxEntry } from '../../../src/domain/link/outbox-entry';
import { Problem } from '../../../src/domain/problem';
import { createMemoryOutboxStore } from '../../../src/edges/browser/outbox-store';
import { createWorld, keyOf, none } from '../../support/graph-world';
import { nodeDigest } from '../../support/node-digest';
import { operationIdOf } from '../../support/operation-id';
import { intent } from '../../support/outbox-entry';

const start = Date.parse('2026-11-21T10:00:00Z');

/** Lets everything happen that needs no time to pass. */
async function settled(): Promise<void> {
  for (let turn = 0; turn < 500; turn += 1) await Promise.resolve();
}

/** Work of a mail that is there, its next try so many seconds after the start, or never by itself. */
async function worldWith(...waits: readonly (number | undefined)[]) {
  const world = createWorld();
  const { immutableId, internetMessageId } = await world.message('report');
  const store = createMemoryOutboxStore();
  for (const [index, seconds] of waits.entries()) {
    const entry: OutboxEntry = {
      ...intent,
      id: operationIdOf(index),
      taskKey: keyOf(index),
      mail: { ...intent.mail, immutableId, internetMessageId },
      draft: { ...intent.draft, listId: world.list('Work').id, title: `Work ${index}` },
    };
    const until = seconds === undefined ? undefined : new Date(start + seconds * 1000);
    await store.update(entry.id, () => rested(entry, { kind: 'service-down', trace: {} }, until));
  }
  let now = start;
  const sleepers = new Map<() => void, number>();
  const clock: Clock = {
    now: () => new Date(now),
    sleep: (ms, signal) =>
      new Promise((resolve, reject) => {
        sleepers.set(resolve, now + ms);
        signal.addEventListener('abort', () => {
          sleepers.delete(resolve);
          reject(signal.reason);
        });
      }),
  };
  const resume = createResume({
    owner: 'adele@example.com',
    ...world,
    outbox: createOutbox(store, clock),
    clock,
    locks: { areShared: () => true, run: (_name, _signal, work) => work() },
    random: { taskKey: () => keyOf(9), operationId: () => operationIdOf(9), fraction: () => 0 },
    digest: nodeDigest,
    itemTags: () => undefined,
    lists: { read: () => undefined, write: () => {} },
    mailbox: { body: () => Promise.reject(new Problem('not-found')) },
  });
  return {
    resume: async (options: Parameters<typeof resume>[1]) => {
      void resume(none, options);
      await settled();
    },
    pass: async (seconds: number) => {
      now += seconds * 1000;
      for (const [wake, at] of [...sleepers]) if (at <= now && sleepers.delete(wake)) wake();
      await settled();
    },
    made: () =>
      world.mailbox
        .tasks(world.list('Work').id)
        .map(({ title }) => title)
        .filter((title) => title.startsWith('Work ')),
  };
}

describe('work that has come to rest', () => {
  test('is resumed when its time has come, without any action', async () => {
    const { resume, pass, made } = await worldWith(10);
    await resume({ sweeps: false, isAfresh: false });
    await pass(9);
    expect(made()).toEqual([]);
    await pass(1);
    expect(made()).toEqual(['Work 0']);
  });

  test('and does not go on by itself is tried again only afresh', async () => {
    const { resume, pass, made } = await worldWith(undefined, 10);
    await resume({ sweeps: false, isAfresh: false });
    await pass(10);
    expect(made()).toEqual(['Work 1']);
    await resume({ sweeps: false });
    expect(made()).toEqual(expect.arrayContaining(['Work 0', 'Work 1']));
  });
});
