import { describe, expect, test } from '@jest/globals';
import type { LinkedTask } from '../../../src/domain/link/link-state';
import { Problem } from '../../../src/domain/problem';
import type { Tampering } from '../../simulation/actor';
import { present } from '../../support/present';
import { quietWorld } from '../../support/quiet-world';

/** A world in which a task was made from the first mail and unlinked from it. */
async function worldWithUnlinkedTask(tampering?: Tampering) {
  const quiet = await quietWorld(tampering);
  const { world, pane, requestsOf } = quiet;
  await requestsOf(() => pane.capture(0));
  await requestsOf(() => pane.open(0));
  const opened = present(pane.opened);
  const [unlinked] = opened.linkedTasks;
  const before = present(world.taggedTasks()[0]).task;
  await requestsOf(() => pane.service.unlink(present(unlinked).link, opened, pane.signal));
  return {
    ...quiet,
    opened,
    unlinked: present(unlinked),
    before,
    task: () => present(world.mailbox.task(before.id)),
    relink: (): Promise<LinkedTask> => pane.service.link(present(unlinked), opened, pane.signal),
  };
}

describe('linking an unlinked task again', () => {
  test('leaves mail and task as they were, by a link of its own', async () => {
    const { pane, unlinked, before, task, relink, requestsOf } = await worldWithUnlinkedTask();
    expect(task().linkedResource).toBeUndefined();
    let linked: LinkedTask | undefined;
    await requestsOf(async () => {
      linked = await relink();
    });
    expect(linked).toMatchObject({ state: 'good', task: { taskId: before.id } });
    expect(linked?.link.taskKey).not.toBe(unlinked.link.taskKey);
    const { id: _id, ...way } = present(before.linkedResource);
    expect(task().linkedResource).toMatchObject(way);
    await requestsOf(() => pane.open(0));
    expect(pane.opened?.linkedTasks).toMatchObject([{ state: 'good', link: { taskId: before.id } }]);
    expect(pane.service.pending()).toEqual([]);
  });

  test('waits in the outbox while there is no network, and is done by the next resume', async () => {
    const { world, pane, relink, requestsOf } = await worldWithUnlinkedTask();
    world.offline.add(world.deviceOf('pane1').name);
    let linked: LinkedTask | undefined;
    await requestsOf(async () => {
      linked = await relink();
    });
    expect(linked?.state).toBe('checking');
    expect(pane.service.pending()).toMatchObject([
      { action: 'relink', draft: { title: 'Task for mail 0' }, problem: { kind: 'offline' } },
    ]);
    world.offline.clear();
    await requestsOf(() => pane.service.resume(pane.signal));
    await requestsOf(() => pane.open(0));
    expect(pane.opened?.linkedTasks).toMatchObject([{ state: 'good' }]);
  });

  test('that is discarded leaves the task, and the mail without a link', async () => {
    const { world, pane, task, relink, requestsOf } = await worldWithUnlinkedTask();
    world.offline.add(world.deviceOf('pane1').name);
    await requestsOf(relink);
    world.offline.clear();
    await requestsOf(() => pane.service.discard(present(pane.service.pending()[0]).id, pane.signal));
    expect(task()).toMatchObject({ title: 'Task for mail 0', linkedResource: undefined });
    await requestsOf(() => pane.open(0));
    expect(pane.opened?.linkedTasks).toEqual([]);
    expect(pane.service.pending()).toEqual([]);
  });

  test.each([0, 1, 2, 3])('goes on after the pane was closed with %i requests under way', async (sent) => {
    const { world, pane, before, relink, requestsOf } = await worldWithUnlinkedTask();
    const start = world.requests.length;
    pane.do('relink', relink);
    await world.scheduler.run(() => world.requests.length > start + sent || world.isIdle());
    pane.kill();
    const next = world.actor('pane2');
    await requestsOf(() => next.service.resume(next.signal));
    next.do('open', () => next.open(0));
    await world.scheduler.run(() => world.isIdle());
    expect(next.opened?.linkedTasks).toMatchObject([{ state: 'good', link: { taskId: before.id } }]);
    expect(next.service.pending()).toEqual([]);
  });

  test('leaves the task when the service refuses the tag of the mail', async () => {
    let isRefused = false;
    const { pane, task, relink, requestsOf } = await worldWithUnlinkedTask((deps) => ({
      ...deps,
      messages: {
        ...deps.messages,
        writeTag: (...args) =>
          isRefused ? Promise.reject(new Problem('rejected')) : deps.messages.writeTag(...args),
      },
    }));
    isRefused = true;
    let kind: unknown;
    await requestsOf(() =>
      relink().catch((error: unknown) => {
        kind = error;
      }),
    );
    expect(kind).toMatchObject({ kind: 'rejected' });
    expect(task()).toMatchObject({ title: 'Task for mail 0' });
    expect(pane.service.pending()).toEqual([]);
  });

  test('says so when the task was deleted meanwhile, and leaves nothing behind', async () => {
    const { world, pane, before, relink, requestsOf } = await worldWithUnlinkedTask();
    world.mailbox.deleteTask(before.id);
    let kind: unknown;
    await requestsOf(() =>
      relink().catch((error: unknown) => {
        kind = error;
      }),
    );
    expect(kind).toMatchObject({ kind: 'not-found' });
    await requestsOf(() => pane.open(0));
    expect(pane.opened?.linkedTasks).toEqual([]);
    expect(pane.service.pending()).toEqual([]);
  });
});
