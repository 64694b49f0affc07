import { expect, test } from '@jest/globals';
import { present } from '../../support/present';
import { quietWorld } from '../../support/quiet-world';

/** A world in which the first request that makes a task, once it can be sent, is not answered until it is asked for. */
async function worldWithLateAnswer() {
  let answer: (() => void) | undefined;
  const quiet = await quietWorld((deps) => ({
    ...deps,
    tasks: {
      ...deps.tasks,
      async create(task, signal) {
        if (!answer && world.offline.size === 0) await new Promise<void>((resolve) => (answer = resolve));
        return deps.tasks.create(task, signal);
      },
    },
  }));
  const { world } = quiet;
  return {
    ...quiet,
    titles: () => world.taggedTasks().map(({ task }) => task.title),
    isAsked: () => answer !== undefined,
    answer: async () => {
      present(answer)();
      await world.scheduler.run(() => world.isIdle());
    },
  };
}

test('work under way in this pane does not hold up what waits', async () => {
  const { world, pane, requestsOf, titles, isAsked, answer } = await worldWithLateAnswer();
  pane.do('capture', () => pane.capture(0));
  await world.scheduler.run(isAsked);
  world.offline.add('one');
  await requestsOf(() => pane.capture(1));
  world.offline.clear();
  await requestsOf(() => pane.service.resume(pane.signal));
  expect(titles()).toEqual(['Task for mail 1']);
  await answer();
  expect(titles()).toEqual(expect.arrayContaining(['Task for mail 0', 'Task for mail 1']));
  expect(pane.service.pending()).toEqual([]);
});

test('work under way whose time has come is not looked at without a pause', async () => {
  const { world, pane, requestsOf, titles, isAsked, answer } = await worldWithLateAnswer();
  world.offline.add('one');
  await requestsOf(() => pane.capture(0));
  world.offline.clear();
  pane.do('resume', () => pane.service.resume(pane.signal));
  await world.scheduler.run(isAsked);
  pane.do('resume once more', () => pane.service.resume(pane.signal));
  const minute = 60_000;
  const before = world.scheduler.now().getTime();
  await world.scheduler.run(() => world.scheduler.now().getTime() - before >= minute, 200);
  expect(world.scheduler.now().getTime() - before).toBeGreaterThanOrEqual(minute);
  await answer();
  expect(titles()).toEqual(['Task for mail 0']);
  expect(pane.service.pending()).toEqual([]);
});
