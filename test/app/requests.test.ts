import { describe, expect, test } from '@jest/globals';
import { present } from '../support/present';
import { quietWorld } from '../support/quiet-world';

describe('what it costs', () => {
  test('to open a mail without a task: one round trip', async () => {
    const { pane, requestsOf } = await quietWorld();
    expect(await requestsOf(() => pane.open(0))).toEqual(['POST /$batch']);
  });

  test('to make a task: one request until it exists, one more until both sides are linked', async () => {
    const { pane, requestsOf } = await quietWorld();
    const opened = await requestsOf(() => pane.open(0));
    const all = await requestsOf(() => pane.capture(0));
    expect(all.slice(opened.length)).toEqual(['POST /me/todo/lists/…/tasks', 'POST /$batch']);
  });

  test('to make a further task: one request until it exists, and the mail is read once more before it is tagged', async () => {
    const { pane, requestsOf } = await quietWorld();
    await requestsOf(() => pane.capture(0));
    await requestsOf(() => pane.open(0));
    const opened = present(pane.opened);
    expect(await requestsOf(() => pane.captureOpened(opened, 0, { evenIfLinked: true }))).toEqual([
      'POST /me/todo/lists/…/tasks',
      expect.stringMatching(/^GET \/me\/messages/),
      'POST /$batch',
    ]);
  });

  test('to open a mail whose task this device knows: one round trip', async () => {
    const { pane, requestsOf } = await quietWorld();
    await requestsOf(() => pane.capture(0));
    // Already the first time after the task was made.
    for (let time = 1; time <= 2; time += 1) {
      expect(await requestsOf(() => pane.open(0))).toEqual(['POST /$batch']);
    }
  });

  test('to open a mail whose task another device made: two round trips', async () => {
    const { world, pane, requestsOf } = await quietWorld();
    const other = world.actor('device2');
    other.do('capture', () => other.capture(0));
    await world.scheduler.run(() => world.isIdle());
    expect(await requestsOf(() => pane.open(0))).toEqual([
      'POST /$batch',
      expect.stringMatching(/^GET .*tasks/),
    ]);
  });

  test('to make a task where no lock keeps other pages away: the mail is read once more before', async () => {
    const { pane, requestsOf } = await quietWorld((deps) => ({
      ...deps,
      locks: { ...deps.locks, areShared: () => false },
    }));
    const opened = await requestsOf(() => pane.open(0));
    const all = await requestsOf(() => pane.capture(0));
    expect(all.slice(opened.length)).toEqual(['POST /$batch', 'POST /me/todo/lists/…/tasks', 'POST /$batch']);
  });

  test('to start with nothing left to do: nothing', async () => {
    const { pane, requestsOf } = await quietWorld();
    await requestsOf(() => pane.capture(0));
    expect(await requestsOf(() => pane.service.resume(pane.signal))).toEqual([]);
  });
});
