import { describe, expect, test } from '@jest/globals';
import type { OutboxStore } from '../../../src/app/ports/device';
import type { OperationId } from '../../../src/domain/link/operation-id';
import { Problem } from '../../../src/domain/problem';
import { present } from '../../support/present';
import { quietWorld } from '../../support/quiet-world';

const day = 86_400_000;

/** A world with the store of its pane, and a mail whose task knows it while it does not know its task. */
async function worldWithStore() {
  let store: OutboxStore | undefined;
  let refused: string | undefined;
  const quiet = await quietWorld((deps) => {
    store ??= deps.store;
    return {
      ...deps,
      messages: {
        ...deps.messages,
        find: (mail, signal) =>
          mail.internetMessageId === refused
            ? Promise.reject(new Problem('rejected'))
            : deps.messages.find(mail, signal),
      },
    };
  });
  const { world, pane, requestsOf } = quiet;
  /** Does something in the world's own time and returns what it resolves to. */
  const does = async <T>(work: () => Promise<T>): Promise<T> => {
    let result: { readonly value: T } | undefined;
    await requestsOf(async () => {
      result = { value: await work() };
    });
    return present(result).value;
  };
  const kept = present(store);
  const message = (mail: number) => present(world.message(mail));
  return {
    ...quiet,
    all: () => does(() => kept.all()),
    restUntil: (id: OperationId, notBefore: string) =>
      does(() => kept.update(id, (current) => current && { ...current, notBefore })),
    lastSweep: () => does(() => kept.lastSweep()),
    setLastSweep: (at: Date) => does(() => kept.setLastSweep(at)),
    later: (ms: number) =>
      requestsOf(() => new Promise<void>((resolve) => world.scheduler.after(pane.id, ms, resolve))),
    isTagged: (mail: number) => message(mail).extensions.has('dev.emailtotodo.link'),
    refuse: (mail: number) => (refused = message(mail).internetMessageId),
    resume: () => requestsOf(() => pane.service.resume(pane.signal)),
  };
}

describe('work that rests', () => {
  test.each([2 * 3_600_000, 30 * day, 20_000 * day])(
    'goes on although it was to rest for %d ms',
    async (ms) => {
      const { world, pane, requestsOf, all, restUntil, resume } = await worldWithStore();
      world.offline.add('one');
      await requestsOf(() => pane.capture(0));
      world.offline.clear();
      const [entry] = (await all()).entries;
      const notBefore = new Date(world.scheduler.now().getTime() + ms).toISOString();
      await restUntil(present(entry).id, notBefore);
      const before = world.scheduler.now().getTime();
      await resume();
      expect(world.taggedTasks()).toHaveLength(1);
      expect(world.scheduler.now().getTime() - before).toBeLessThan(3_600_000);
    },
  );
});

describe('the look for lost work', () => {
  test.each([
    ['was never done', undefined],
    ['was done long ago', -2 * day],
    ['was done by a clock that ran ahead', 400 * day],
  ])('is due when it %s', async (_case, ago) => {
    const { world, pane, requestsOf, untag, isTagged, resume, later, ...store } = await worldWithStore();
    await later(2 * day);
    await requestsOf(() => pane.capture(0));
    untag(0);
    if (ago !== undefined) await store.setLastSweep(new Date(world.scheduler.now().getTime() + ago));
    await resume();
    expect(isTagged(0)).toBe(true);
    expect((await store.lastSweep())?.getTime()).toBeLessThanOrEqual(world.scheduler.now().getTime());
  });

  test('is not due when it was just done', async () => {
    const { world, resume, ...store } = await worldWithStore();
    await store.setLastSweep(world.scheduler.now());
    expect(await resume()).toEqual([]);
  });

  test('goes on behind a task that cannot be helped, and counts as done', async () => {
    const { world, pane, requestsOf, untag, refuse, isTagged, resume, later, ...store } =
      await worldWithStore();
    for (const mail of [0, 1]) {
      await requestsOf(() => pane.capture(mail));
      untag(mail);
    }
    refuse(0);
    await later(2 * day);
    const before = world.scheduler.now();
    await resume();
    expect([isTagged(0), isTagged(1)]).toEqual([false, true]);
    expect(present(await store.lastSweep()).getTime()).toBeGreaterThanOrEqual(before.getTime());
  });
});
