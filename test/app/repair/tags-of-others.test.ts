import { describe, expect, test } from '@jest/globals';
import type { StoredTask } from '../../../sandbox/mailbox/stored-task';
import { extension } from '../../simulation/stored';
import { taskKeyOf } from '../../support/fake-pane';
import { digestOf } from '../../support/node-digest';
import { present } from '../../support/present';
import { quietWorld } from '../../support/quiet-world';

/** A mailbox with a list that a colleague shares, who writes our extension into tasks there. */
async function sharedWorld() {
  const quiet = await quietWorld();
  const { world } = quiet;
  const list = world.mailbox.addList('Shared', { isShared: true, isOwner: false });
  const mail = (n: number) => present(world.message(n));
  return {
    ...quiet,
    mail,
    list,
    plant(
      n: number,
      changes: { taskKey?: string; owner?: string; immutableId?: string; padding?: string } = {},
    ) {
      const { taskKey = taskKeyOf(900), owner = world.owner, padding = '' } = changes;
      const { immutableId, internetMessageId, conversationId, subject } = { ...mail(n), ...changes };
      const sender = 'ben@example.com';
      const receivedDateTime = '2026-11-20T08:00:00Z';
      const ref = {
        immutableId,
        internetMessageId: internetMessageId + padding,
        conversationId,
        mailbox: digestOf(owner),
        subject,
        sender,
        receivedDateTime,
      };
      const task = present(world.mailbox.addTask(list.id, { title: 'Pay this invoice at once' }));
      return world.mailbox.setTaskExtension(task, extension, {
        formatVersion: 2,
        taskKey,
        mail: JSON.stringify(ref),
        others: '',
      });
    },
    now: (task: StoredTask) => present(world.mailbox.task(task.id)),
  };
}

describe('a tag that somebody else wrote into a shared list', () => {
  test.each([
    ['names another mailbox', { owner: 'ben@example.com' }],
    ['claims to be of this mailbox', {}],
    ['has an id that leads elsewhere', { immutableId: '..' }],
    ['has an empty id', { immutableId: '' }],
    ['has half a character in an id', { immutableId: 'A\ud800' }],
    ['has an id without end', { padding: 'x'.repeat(100_000) }],
  ])('that %s changes neither mail nor task', async (_, changes) => {
    const { plant, mail, now, look } = await sharedWorld();
    const planted = plant(0, changes);
    const before = mail(0);
    await look();
    expect(mail(0)).toEqual(before);
    expect(now(planted)).toEqual(planted);
  });

  test('with the key of a task of one’s own takes nothing from it', async () => {
    const { world, pane, requestsOf, plant, mail, now, look } = await sharedWorld();
    await requestsOf(() => pane.capture(0));
    const { taskKey } = present(world.taggedTasks()[0]);
    const planted = plant(0, { taskKey });
    const before = mail(0);
    await look();
    expect(mail(0)).toEqual(before);
    expect(now(planted)).toEqual(planted);
  });

  test('of another mailbox is not even looked into', async () => {
    const { plant, look } = await sharedWorld();
    const before = await look();
    plant(0, { owner: 'ben@example.com' });
    expect(await look()).toEqual(before);
  });

  test('stands in the way of no lost work, be it one or five', async () => {
    const { pane, requestsOf, plant, untag, look } = await sharedWorld();
    await requestsOf(() => pane.capture(1));
    untag(1);
    for (let n = 0; n < 5; n += 1) plant(1, { taskKey: taskKeyOf(900 + n) });
    await look();
    await requestsOf(() => pane.open(1));
    expect(pane.opened?.linkedTasks).toMatchObject([{ state: 'good', task: { title: 'Task for mail 1' } }]);
  });
});

test('a task of one’s own that was moved into a shared list is still found', async () => {
  const { world, pane, requestsOf, list, look } = await sharedWorld();
  await requestsOf(() => pane.capture(0));
  world.mailbox.moveTask(present(world.taggedTasks()[0]).task.id, list.id);
  await look();
  await requestsOf(() => pane.open(0));
  expect(pane.opened?.linkedTasks).toMatchObject([{ state: 'good', task: { listId: list.id } }]);
});
