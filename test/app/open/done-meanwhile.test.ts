import { expect, test } from '@jest/globals';
import { present } from '../../support/present';
import { quietWorld } from '../../support/quiet-world';

test('a mail whose task was completed elsewhere is offered the open task of its conversation at once', async () => {
  const { world, pane, requestsOf } = await quietWorld(undefined, {}, ['inbox', 'inbox']);
  const read = async (mail: number) => {
    await requestsOf(() => pane.open(mail));
    return present(pane.opened);
  };
  await requestsOf(() => pane.capture(1));
  await requestsOf(() => pane.capture(0));
  const before = await read(0);
  expect(before.conversation).toEqual([]);
  const { link } = present(before.linkedTasks[0]);
  world.mailbox.updateTask(present(world.mailbox.task(link.taskId)), { status: 'completed' });
  const after = await read(0);
  expect(after.linkedTasks).toMatchObject([{ task: { isDone: true } }]);
  expect(after.conversation).toMatchObject([{ task: { isDone: false } }]);
});
