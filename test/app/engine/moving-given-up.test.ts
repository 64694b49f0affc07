import { describe, expect, test } from '@jest/globals';
import { Problem } from '../../../src/domain/problem';
import { keyOf } from '../../simulation/stored';
import { movingWorld, type TaskFaults } from '../../support/moving-world';
import { present } from '../../support/present';

describe('a move that waits', () => {
  const faults = () => ({ removeUnchanged: () => Promise.reject(new Problem('offline')) });

  test('is given up without a trace: the task is where it was', async () => {
    const world = await movingWorld({ faults });
    await world.move();
    world.mend();
    const { id } = present(world.pending()[0]);
    await world.requestsOf(() => world.pane().service.discard(id, world.pane().signal));
    expect(world.tasks()).toMatchObject([{ id: world.link.taskId }]);
    expect(world.pending()).toEqual([]);
    expect((await world.open()).linkedTasks).toMatchObject([{ state: 'good' }]);
  });

  test('goes with the task when that is deleted', async () => {
    const world = await movingWorld({ faults });
    await world.move();
    world.mend();
    await world.requestsOf(() =>
      world.pane().service.remove(world.link, present(world.pane().opened), world.pane().signal),
    );
    expect(world.tasks()).toEqual([]);
    expect(world.placeOnMail()).toEqual([]);
  });

  test('goes with the task that a person has just shared when that is deleted', async () => {
    const world = await movingWorld({ faults });
    await world.move();
    world.mend();
    world.change({ status: 'completed' });
    world.world.moveTask(world.link.taskId, world.shared().id);
    await world.requestsOf(() =>
      world.pane().service.remove(world.link, present(world.pane().opened), world.pane().signal),
    );
    expect(world.tasks()).toEqual([]);
    expect(world.placeOnMail()).toEqual([]);
  });

  test('leaves one task when that is unlinked', async () => {
    const world = await movingWorld({ faults });
    await world.move();
    world.mend();
    await world.requestsOf(() =>
      world.pane().service.unlink(world.link, present(world.pane().opened), world.pane().signal),
    );
    expect(world.tasks()).toHaveLength(1);
    expect(world.placeOnMail()).toEqual([]);
  });

  test('is left alone by a device that looks for lost work', async () => {
    const world = await movingWorld({ faults });
    await world.move();
    await world.lookElsewhere();
    expect(world.placeOnMail()).toEqual([{ listId: world.link.listId, taskId: world.link.taskId }]);
    await world.comeBack();
    expect(world.tasks()).toHaveLength(1);
    expect((await world.open()).linkedTasks).toHaveLength(1);
  });

  test('is finished also when another device took its copy for a duplicate meanwhile', async () => {
    const world = await movingWorld({ faults });
    await world.move();
    world.world.scheduler.skip(2 * 86_400_000);
    await world.lookElsewhere();
    expect(world.placeOnMail()).toHaveLength(2);
    await world.comeBack();
    expect(world.tasks()).toMatchObject([{ listId: world.elsewhere }]);
    expect(world.placeOnMail()).toMatchObject([{ listId: world.elsewhere }]);
    expect((await world.open()).linkedTasks).toMatchObject([
      { state: 'good', link: { taskKey: world.link.taskKey } },
    ]);
  });
});

test('a copy that the network made twice is a task of its own in the end, when the task was deleted', async () => {
  const faults: TaskFaults = (tasks) => ({
    createCopy: async (...asked) => {
      await tasks.createCopy(...asked);
      return tasks.createCopy(...asked);
    },
  });
  const world = await movingWorld({ faults });
  await world.move();
  await world.requestsOf(() =>
    world.pane().service.remove(world.link, present(world.pane().opened), world.pane().signal),
  );
  await world.lookElsewhere();
  expect(world.tasks().map(keyOf)).toEqual([world.link.taskKey]);
  world.world.killAll();
  world.world.scheduler.skip(2 * 86_400_000);
  await world.lookElsewhere();
  expect(world.tasks()).toHaveLength(1);
  expect(world.tasks().map(keyOf)).not.toEqual([world.link.taskKey]);
  await world.lookElsewhere();
  expect(world.placeOnMail()).toEqual([]);
});
