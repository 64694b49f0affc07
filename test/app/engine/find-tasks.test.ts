import { describe, expect, test } from '@jest/globals';
import type { StoredTask } from '../../../sandbox/mailbox/stored-task';
import { searchStart } from '../../../src/app/engine/find-tasks';
import { extension, taskTag, tagOf } from '../../simulation/stored';
import { present } from '../../support/present';
import { quietWorld } from '../../support/quiet-world';

describe('the tasks of an operation are looked for', () => {
  test.each([
    ['two days before the click', '2026-11-20T10:00:00Z', '', '2026-11-18T10:00:00Z'],
    [
      'two days before, if that is earlier than the mail',
      '2026-11-20T10:00:00Z',
      '2026-11-19T10:00:00Z',
      '2026-11-18T10:00:00Z',
    ],
    ['when the mail came in', '2026-11-20T10:00:00Z', '2026-11-01T10:00:00Z', '2026-11-01T10:00:00Z'],
  ])('from %s', (_, createdDateTime, receivedDateTime, since) => {
    expect(searchStart({ createdDateTime, receivedDateTime })).toEqual(new Date(since));
  });
});

/** A mail whose own tag was lost, so that its task is looked for by its key. */
async function worldThatLostTheTag() {
  const quiet = await quietWorld();
  const { world, pane, requestsOf } = quiet;
  await requestsOf(() => pane.capture(0));
  const { task } = present(world.taggedTasks()[0]);
  world.mailbox.removeMessageExtension(present(world.message(0)), extension);
  return {
    ...quiet,
    task,
    /** Another task with the same tag, as the network makes it that sends a request twice. */
    copy(): StoredTask {
      const reading = tagOf(task);
      if (reading.kind !== 'tag') throw new Error('The task has no tag.');
      world.scheduler.skip(60_000);
      const copy = present(world.mailbox.addTask(task.listId, { title: 'Copy' }));
      return world.mailbox.setTaskExtension(copy, extension, taskTag(reading.tag));
    },
    async shown() {
      await requestsOf(() => pane.open(0));
      return pane.opened?.linkedTasks.map(({ link }) => link.taskId);
    },
  };
}

describe('of several tasks with one key', () => {
  test('the oldest counts', async () => {
    const { task, copy, shown } = await worldThatLostTheTag();
    copy();
    expect(await shown()).toEqual([task.id]);
  });

  test('one in a list of one’s own counts, however old one in a shared list is', async () => {
    const { world, task, copy, shown } = await worldThatLostTheTag();
    const own = copy();
    world.moveTask(task.id, world.mailbox.addList('Shared', { isShared: true, isOwner: false }).id);
    expect(await shown()).toEqual([own.id]);
  });

  test('the series counts, and not an occurrence of it that is done', async () => {
    const { world, task, shown } = await worldThatLostTheTag();
    world.mailbox.setTaskRepeat(task.id, 'daily');
    world.mailbox.completeTask(task.id);
    const shared = world.mailbox.addList('Shared', { isShared: true, isOwner: false });
    const series = present(world.mailbox.moveTask(task.id, shared.id));
    expect(await shown()).toEqual([series.id]);
  });
});
