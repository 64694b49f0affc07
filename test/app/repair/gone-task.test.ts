import { describe, expect, test } from '@jest/globals';
import { Problem } from '../../../src/domain/problem';
import { keysIndexedOn } from '../../simulation/stored';
import { present } from '../../support/present';
import { quietWorld } from '../../support/quiet-world';

const dayMs = 86_400_000;
const openMailOnly = ['POST /$batch'];

/** A world with a mail whose task was deleted in a To Do app, and that was opened once since. */
async function worldWithGoneTask() {
  const quiet = await quietWorld();
  const { world, pane, requestsOf } = quiet;
  await requestsOf(() => pane.capture(0));
  const { task } = present(world.taggedTasks()[0]);
  world.mailbox.deleteTask(task.id);
  const first = await requestsOf(() => pane.open(0));
  return { ...quiet, task, first, states: () => pane.opened?.linkedTasks.map(({ state }) => state) };
}

describe('a task that is gone', () => {
  test('is looked for in all lists once, and not at every opening', async () => {
    const { pane, requestsOf, first, states } = await worldWithGoneTask();
    expect(first.length).toBeGreaterThan(openMailOnly.length);
    for (let time = 1; time <= 3; time += 1) {
      expect(await requestsOf(() => pane.open(0))).toEqual(openMailOnly);
      expect(states()).toEqual(['task-gone']);
    }
  });

  test('is looked for again a day later', async () => {
    const { world, pane, requestsOf, states } = await worldWithGoneTask();
    world.scheduler.skip(dayMs + 60_000);
    expect((await requestsOf(() => pane.open(0))).length).toBeGreaterThan(openMailOnly.length);
    expect(states()).toEqual(['task-gone']);
    expect(await requestsOf(() => pane.open(0))).toEqual(openMailOnly);
  });
});

describe('a key in the index of a mail that its tag does not have', () => {
  test('is taken out once its task was found nowhere', async () => {
    const { world, pane, requestsOf } = await quietWorld();
    await requestsOf(() => pane.capture(0));
    const { task } = present(world.taggedTasks()[0]);
    const message = present(world.message(0));
    world.mailbox.deleteTask(task.id);
    world.mailbox.removeMessageExtension(message, 'dev.emailtotodo.link');
    await requestsOf(() => pane.open(0));
    expect(await requestsOf(() => pane.open(0))).toEqual(openMailOnly);
    expect(pane.opened?.linkedTasks).toEqual([]);
  });

  test('stays as long as its task may be in a list that could not be read', async () => {
    let isUnread = false;
    const { world, pane, requestsOf } = await quietWorld((deps) => ({
      ...deps,
      tasks: {
        ...deps.tasks,
        async findTagged(scope, signal) {
          const { sharedListIds, ...all } = await deps.tasks.findTagged(scope, signal);
          if (!isUnread) return { sharedListIds, ...all };
          return {
            sharedListIds,
            tasks: [],
            unread: [{ listId: 'closed', problem: new Problem('forbidden') }],
          };
        },
      },
    }));
    await requestsOf(() => pane.capture(0));
    const message = present(world.message(0));
    world.mailbox.removeMessageExtension(message, 'dev.emailtotodo.link');
    isUnread = true;
    await requestsOf(() => pane.open(0));
    expect(keysIndexedOn(present(world.message(0)))).toHaveLength(1);
    isUnread = false;
    await requestsOf(() => pane.open(0));
    expect(pane.opened?.linkedTasks).toMatchObject([{ state: 'good' }]);
  });
});
