import { describe, expect, test } from '@jest/globals';
import { Problem } from '../../../src/domain/problem';
import type { Task } from '../../../src/domain/task/task';
import type { Tampering } from '../../simulation/actor';
import { present } from '../../support/present';
import { quietWorld } from '../../support/quiet-world';

/** So long after it was made a task is missing in the lists, in milliseconds. */
const lagMs = 5_000;

/** The answer to the first request that makes a task is lost, and lists do not show the task at once. */
const lostAndLagging: Tampering = (deps) => {
  let isLost = false;
  return {
    ...deps,
    tasks: {
      ...deps.tasks,
      async create(task, signal) {
        const made = await deps.tasks.create(task, signal);
        if (isLost) return made;
        isLost = true;
        throw new Problem('service-down');
      },
      async findTagged(scope, signal) {
        const all = await deps.tasks.findTagged(scope, signal);
        const isShown = ({ createdDateTime }: Task) =>
          deps.clock.now().getTime() - Date.parse(createdDateTime) >= lagMs;
        return { ...all, tasks: all.tasks.filter(isShown) };
      },
    },
  };
};

describe('lists that lag behind', () => {
  test('do not make a second task of a request whose answer was lost', async () => {
    const { world, pane, requestsOf } = await quietWorld(lostAndLagging);
    const requests = await requestsOf(() => pane.capture(0));
    expect(requests.filter((request) => request === 'POST /me/todo/lists/…/tasks')).toHaveLength(1);
    expect(world.taggedTasks()).toHaveLength(1);
    expect(pane.service.pending()).toEqual([]);
  });

  test('do not make a second task either when the pane was closed before it looked', async () => {
    const { world, pane, requestsOf } = await quietWorld(lostAndLagging);
    const start = world.requests.length;
    pane.do('capture', () => pane.capture(0));
    const isSent = () => world.requests.slice(start).some(({ path }) => path.endsWith('/tasks'));
    await world.scheduler.run(() => isSent() && world.taggedTasks().length > 0);
    pane.kill();
    const next = world.actor('pane2');
    await requestsOf(() => next.service.resume(next.signal));
    expect(world.taggedTasks()).toHaveLength(1);
    expect(next.service.pending()).toEqual([]);
  });

  test.each(['undo', 'unlink'] as const)(
    'that show a task where it is not end an %s in waiting, not in a loop',
    async (kind) => {
      let ghost: Task | undefined;
      const { world, pane, requestsOf } = await quietWorld((deps) => ({
        ...deps,
        tasks: {
          ...deps.tasks,
          async findTagged(scope, signal) {
            const all = await deps.tasks.findTagged(scope, signal);
            return ghost ? { ...all, tasks: [ghost] } : all;
          },
        },
      }));
      await requestsOf(() => pane.capture(0));
      await requestsOf(() => pane.open(0));
      const opened = present(pane.opened);
      const { link, task } = present(opened.linkedTasks[0]);
      ghost = task;
      world.mailbox.moveTask(link.taskId, present(world.mailbox.lists().at(-1)).id);
      const requests = await requestsOf(async () => {
        const work =
          kind === 'undo'
            ? pane.service.undo(link.taskKey, opened, pane.signal)
            : pane.service.unlink(link, opened, pane.signal);
        await expect(work).rejects.toMatchObject({ kind: 'service-down' });
      });
      expect(requests.length).toBeLessThan(12);
      const [waiting] = pane.service.pending();
      expect(waiting).toMatchObject({ action: kind, state: 'waiting' });
      ghost = undefined;
      await requestsOf(() => pane.service.resume(pane.signal));
      expect(pane.service.pending()).toEqual([]);
      expect(world.taggedTasks()).toHaveLength(0);
    },
  );

  test('that show a task now here, now there, make an undo wait', async () => {
    let shown: readonly Task[] = [];
    const { world, pane, requestsOf } = await quietWorld((deps) => ({
      ...deps,
      tasks: {
        ...deps.tasks,
        async findTagged(scope, signal) {
          const all = await deps.tasks.findTagged(scope, signal);
          const [first, ...others] = shown;
          if (!first) return all;
          shown = [...others, first];
          return { ...all, tasks: [first] };
        },
      },
    }));
    await requestsOf(() => pane.capture(0));
    await requestsOf(() => pane.open(0));
    const opened = present(pane.opened);
    const { link, task } = present(opened.linkedTasks[0]);
    shown = world.mailbox.lists().map(({ id }) => ({ ...present(task), taskId: 'elsewhere', listId: id }));
    world.mailbox.deleteTask(link.taskId);
    const requests = await requestsOf(() =>
      expect(pane.service.undo(link.taskKey, opened, pane.signal)).rejects.toMatchObject({
        kind: 'service-down',
      }),
    );
    expect(requests.length).toBeLessThan(15);
  });
});
