import { describe, expect, test } from '@jest/globals';
import type { PaneDeps } from '../../../src/app/create-pane-service';
import { plainDate } from '../../../src/domain/time/plain-date';
import { present } from '../../support/present';
import { quietWorld } from '../../support/quiet-world';

const due = plainDate(2026, 12, 1);

/** A repeating task of the first mail, whose series the service takes off and then does not get to put back. */
async function worldWithSeries() {
  let cutOff: ((ref: Parameters<PaneDeps['tasks']['moveSeries']>[0]) => void) | undefined;
  const quiet = await quietWorld((deps) => ({
    ...deps,
    tasks: {
      ...deps.tasks,
      moveSeries(ref, ...rest) {
        if (!cutOff) return deps.tasks.moveSeries(ref, ...rest);
        cutOff(ref);
        cutOff = undefined;
        return new Promise(() => undefined);
      },
    },
  }));
  const { world, pane, requestsOf } = quiet;
  await requestsOf(() => pane.capture(0));
  const { id } = present(world.taggedTasks()[0]).task;
  world.mailbox.setTaskRepeat(id, 'daily');
  await requestsOf(() => pane.open(0));
  return {
    ...quiet,
    task: () => present(world.mailbox.task(id)),
    postpone: () => pane.change(present(pane.opened?.linkedTasks[0]), { due }),
    /** The pane is closed when the series is off. */
    async closeBetween(change: () => Promise<unknown>) {
      let isOff = false;
      cutOff = (ref) => {
        world.mailbox.updateTask(present(world.mailbox.task(ref.taskId)), { recurrence: undefined });
        world.mailbox.setTaskDue(ref.taskId, due);
        isOff = true;
      };
      pane.do('change', change);
      await world.scheduler.run(() => isOff);
      pane.kill();
    },
  };
}

describe('a series that was cut off while it was moved', () => {
  test('is put back when the add-in runs next, and leaves nothing in the outbox', async () => {
    const { world, task, postpone, closeBetween, requestsOf } = await worldWithSeries();
    await closeBetween(postpone);
    expect(task().recurrence).toBeUndefined();
    const next = world.actor('pane2');
    await requestsOf(() => next.service.resume(next.signal));
    expect(task().recurrence).toMatchObject({ pattern: { type: 'daily' }, range: { startDate: due } });
    expect(next.service.pending()).toEqual([]);
  });

  test('stays off when the user has given the task another day since', async () => {
    const { world, task, postpone, closeBetween, requestsOf } = await worldWithSeries();
    await closeBetween(postpone);
    world.mailbox.setTaskDue(task().id, plainDate(2026, 12, 24));
    const next = world.actor('pane2');
    await requestsOf(() => next.service.resume(next.signal));
    expect(task().recurrence).toBeUndefined();
    expect(next.service.pending()).toEqual([]);
  });

  test('costs nothing where it is not cut off, and nothing is left to be done', async () => {
    const { pane, task, postpone, requestsOf } = await worldWithSeries();
    expect(await requestsOf(postpone)).toEqual([expect.stringMatching(/^GET .*tasks/), 'POST /$batch']);
    expect(task().recurrence).toMatchObject({ range: { startDate: due } });
    expect(await requestsOf(() => pane.service.resume(pane.signal))).toEqual([]);
  });
});

describe('a mail that is added to a done task of its conversation', () => {
  async function worldWithDoneTask() {
    const quiet = await quietWorld();
    const { world, pane, requestsOf } = quiet;
    await requestsOf(() => pane.capture(0));
    const { id } = present(world.taggedTasks()[0]).task;
    world.mailbox.completeTask(id);
    await requestsOf(() => pane.open(0));
    const { link, task } = present(pane.opened?.linkedTasks[0]);
    await requestsOf(() => pane.open(1));
    const opened = { ...present(pane.opened), conversation: [{ link, task: present(task) }] };
    return {
      ...quiet,
      status: () => present(world.mailbox.task(id)).status,
      join: () => pane.service.join(link.taskKey, opened, pane.signal),
    };
  }

  test('reopens it', async () => {
    const { pane, status, join, requestsOf } = await worldWithDoneTask();
    let isDone: boolean | undefined;
    await requestsOf(async () => {
      isDone = (await join()).task?.isDone;
    });
    expect([isDone, status()]).toEqual([false, 'notStarted']);
    expect(pane.service.pending()).toEqual([]);
  });

  test('reopens it once the network is back', async () => {
    const { world, pane, status, join, requestsOf } = await worldWithDoneTask();
    world.offline.add(world.deviceOf('pane1').name);
    await requestsOf(join);
    expect(status()).toBe('completed');
    expect(pane.service.pending().map(({ problem }) => problem?.kind)).toEqual(['offline']);
    world.offline.clear();
    await requestsOf(() => pane.service.resume(pane.signal));
    expect(status()).toBe('notStarted');
    await requestsOf(() => pane.open(1));
    expect(pane.opened?.linkedTasks).toMatchObject([{ state: 'good', task: { isDone: false } }]);
  });
});
