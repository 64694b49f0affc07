import { expect, test } from '@jest/globals';
import { present } from '../../support/present';
import { quietWorld } from '../../support/quiet-world';

test('work under way in this pane does not hold up what waits', async () => {
  let answer: (() => void) | undefined;
  const { world, pane, requestsOf } = await quietWorld((deps) => ({
    ...deps,
    tasks: {
      ...deps.tasks,
      async create(task, signal) {
        if (!answer) await new Promise<void>((resolve) => (answer = resolve));
        return deps.tasks.create(task, signal);
      },
    },
  }));
  const titles = () => world.taggedTasks().map(({ task }) => task.title);
  pane.do('capture', () => pane.capture(0));
  await world.scheduler.run(() => answer !== undefined);
  world.offline.add('one');
  await requestsOf(() => pane.capture(1));
  world.offline.clear();
  await requestsOf(() => pane.service.resume(pane.signal));
  expect(titles()).toEqual(['Task for mail 1']);
  present(answer)();
  await world.scheduler.run(() => world.isIdle());
  expect(titles()).toEqual(expect.arrayContaining(['Task for mail 0', 'Task for mail 1']));
  expect(pane.service.pending()).toEqual([]);
});
