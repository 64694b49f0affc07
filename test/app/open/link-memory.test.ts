import { describe, expect, test } from '@jest/globals';
import type { MailSnapshot } from '../../../src/app/pane-service';
import { plainDate } from '../../../src/domain/time/plain-date';
import { present } from '../../support/present';
import { quietWorld } from '../../support/quiet-world';

/** A world in which this device has made a task from the first mail; `pictures` are what opening it shows one by one. */
async function worldWithKnownTask() {
  const quiet = await quietWorld();
  const { world, pane, requestsOf } = quiet;
  await requestsOf(() => pane.capture(0));
  return {
    ...quiet,
    task: () => present(world.taggedTasks()[0]).task,
    async pictures(): Promise<readonly MailSnapshot[]> {
      const mail = present(pane.opened).mail;
      const seen: MailSnapshot[] = [];
      await requestsOf(async () => {
        pane.opened = await pane.service.open(mail, {
          signal: pane.signal,
          onProgress: (opened) => {
            seen.push(opened);
          },
        });
        seen.push(pane.opened);
      });
      return seen;
    },
  };
}

describe('a task that this device has seen', () => {
  test('is there with its name before the service answers', async () => {
    const { pictures } = await worldWithKnownTask();
    const [first] = await pictures();
    expect(first?.linkedTasks).toMatchObject([
      { state: 'checking', remembered: { title: 'Task for mail 0', isDone: false, isRepeating: false } },
    ]);
  });

  test('is remembered as it was changed here', async () => {
    const { pane, pictures, requestsOf } = await worldWithKnownTask();
    await pictures();
    const [linked] = present(pane.opened).linkedTasks;
    const change = { title: 'Renamed', due: plainDate(2026, 12, 1), importance: 'high' as const };
    await requestsOf(() => pane.service.change(present(linked), change, present(pane.opened), pane.signal));
    const [first] = await pictures();
    expect(first?.linkedTasks).toMatchObject([{ remembered: change }]);
  });

  test('is remembered as it was changed elsewhere, once that was read', async () => {
    const { world, task, pictures } = await worldWithKnownTask();
    world.mailbox.updateTask(task(), { title: 'Changed in To Do', status: 'completed' });
    await pictures();
    const [first] = await pictures();
    expect(first?.linkedTasks).toMatchObject([{ remembered: { title: 'Changed in To Do', isDone: true } }]);
  });

  test('keeps its name when it is gone, each time the mail is opened', async () => {
    const { world, task, pictures } = await worldWithKnownTask();
    world.mailbox.deleteTask(task().id);
    for (let time = 1; time <= 2; time += 1) {
      expect((await pictures()).at(-1)?.linkedTasks).toMatchObject([
        { state: 'task-gone', remembered: { title: 'Task for mail 0' } },
      ]);
    }
  });

  test('keeps its name when it cannot be read now', async () => {
    const { world, pictures } = await worldWithKnownTask();
    world.offline.add(world.deviceOf('pane1').name);
    expect((await pictures()).at(-1)?.linkedTasks).toMatchObject([
      { state: 'unconfirmed', remembered: { title: 'Task for mail 0' } },
    ]);
  });
});
