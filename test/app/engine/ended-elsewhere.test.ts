import { expect, test } from '@jest/globals';
import { untampered } from '../../simulation/run-plan';
import { linksOn, tagOf } from '../../simulation/stored';
import { present } from '../../support/present';
import { quietWorld } from '../../support/quiet-world';

test('a link that was unlinked on another device is not made again, and its task stays', async () => {
  let isTagged = false;
  const { world, pane, requestsOf } = await quietWorld((deps) => ({
    ...deps,
    messages: {
      ...deps.messages,
      async writeTag(...args) {
        const written = await deps.messages.writeTag(...args);
        isTagged = true;
        return written;
      },
    },
  }));
  pane.do('capture', () => pane.capture(0));
  await world.scheduler.run(() => isTagged);
  // The answer never arrives.
  pane.kill();
  const other = world.actor('device2');
  await requestsOf(() => other.open(0));
  const opened = present(other.opened);
  await requestsOf(() => other.service.unlink(present(opened.linkedTasks[0]).link, opened, other.signal));
  const { id } = present(world.tasksMadeFor(present(opened.linkedTasks[0]).link.taskKey)[0]);

  const next = world.actor('pane2');
  await requestsOf(() => next.service.resume(next.signal));
  expect(present(world.mailbox.task(id)).linkedResource).toBeUndefined();
  expect(linksOn(present(world.message(0)))).toEqual([]);
  expect(next.service.pending()).toEqual([]);
});

test('a link that ends elsewhere while its mail is being opened is not made again', async () => {
  let beforeTasks: (() => Promise<unknown>) | undefined;
  const { world, pane, requestsOf } = await quietWorld((deps) => ({
    ...deps,
    tasks: {
      ...deps.tasks,
      async tryRead(...args) {
        const then = beforeTasks;
        beforeTasks = undefined;
        await then?.();
        return deps.tasks.tryRead(...args);
      },
    },
  }));
  await requestsOf(() => pane.capture(0));
  await requestsOf(() => pane.open(0));
  const opened = present(pane.opened);
  const { link } = present(opened.linkedTasks[0]);
  // It remembers nothing of the mail, so it reads the task after the mail.
  const other = world.actor('device2');
  await requestsOf(() => other.service.resume(other.signal));
  beforeTasks = () => pane.service.unlink(link, opened, pane.signal);
  await requestsOf(() => other.open(0));
  expect(beforeTasks).toBeUndefined();
  expect(other.opened?.linkedTasks).toEqual([]);
  const task = present(world.mailbox.task(link.taskId));
  expect(tagOf(task)).toEqual({ kind: 'absent' });
  expect(task.linkedResource).toBeUndefined();
});

test('a link that ended since its mail was read does not come back with a further task, whatever the service checks', async () => {
  const { world, pane, requestsOf } = await quietWorld(untampered, { messageIfMatch: 'ignored' });
  await requestsOf(() => pane.capture(0));
  const further = async () => pane.captureOpened(present(await pane.open(0)), 0, { evenIfLinked: true });
  await requestsOf(further);
  await requestsOf(() => pane.open(0));
  const opened = present(pane.opened);
  const [ended, kept] = opened.linkedTasks.map(({ link }) => link);
  await requestsOf(() => pane.service.unlink(present(ended), opened, pane.signal));
  await requestsOf(() => pane.captureOpened(opened, 0, { evenIfLinked: true }));
  const links = linksOn(present(world.message(0)));
  expect(links).toHaveLength(2);
  expect(links).toContainEqual(kept);
});
