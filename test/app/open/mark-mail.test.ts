import { describe, expect, test } from '@jest/globals';
import { taskCategory } from '../../../src/domain/mail/task-category';
import { present } from '../../support/present';
import { quietWorld } from '../../support/quiet-world';

/** A world in which mail 0 has a category of somebody else. */
async function worldWithCategory() {
  const quiet = await quietWorld();
  const { world } = quiet;
  world.mailbox.setCategory(present(world.message(0)).id, 'Blue category', true);
  const categories = () => present(world.message(0)).categories.toSorted();
  const task = () => present(world.taggedTasks()[0]).task;
  return { ...quiet, categories, task };
}

const both = ['Blue category', taskCategory];

describe('a mail with an open task', () => {
  test('is marked by a category beside those of others, with no request more', async () => {
    const { pane, requestsOf, categories } = await worldWithCategory();
    await requestsOf(() => pane.capture(0));
    expect(categories()).toEqual(both);
    expect(await requestsOf(() => pane.open(0))).toEqual(['POST /$batch']);
  });

  test('loses the mark with the task', async () => {
    const { pane, requestsOf, categories } = await worldWithCategory();
    await requestsOf(() => pane.capture(0));
    await requestsOf(() => pane.open(0));
    const opened = present(pane.opened);
    const { link } = present(opened.linkedTasks[0]);
    await requestsOf(() => pane.service.remove(link, opened, pane.signal));
    expect(categories()).toEqual(['Blue category']);
  });

  test('loses the mark when it is opened after its task was completed elsewhere, once', async () => {
    const { world, pane, requestsOf, categories, task } = await worldWithCategory();
    await requestsOf(() => pane.capture(0));
    world.mailbox.updateTask(task(), { status: 'completed' });
    // The mail, its conversation now that it has no open task, and the mark.
    expect(await requestsOf(() => pane.open(0))).toHaveLength(3);
    expect(categories()).toEqual(['Blue category']);
    expect(await requestsOf(() => pane.open(0))).toHaveLength(1);

    world.mailbox.updateTask(task(), { status: 'notStarted' });
    await requestsOf(() => pane.open(0));
    expect(categories()).toEqual(both);
  });

  test('keeps the mark as long as one of its tasks is open', async () => {
    const { world, pane, requestsOf, categories, task } = await worldWithCategory();
    await requestsOf(() => pane.capture(0));
    world.mailbox.updateTask(task(), { status: 'completed' });
    await requestsOf(() => pane.open(0));
    await requestsOf(() => pane.captureOpened(present(pane.opened), 0, { evenIfLinked: true }));
    await requestsOf(() => pane.open(0));
    expect(categories()).toEqual(both);
  });

  test('is marked by the state that the pane knows, before the mail is opened again', async () => {
    const { pane, requestsOf, categories } = await worldWithCategory();
    await requestsOf(() => pane.capture(0));
    await requestsOf(() => pane.open(0));
    const opened = present(pane.opened);
    const linkedTasks = opened.linkedTasks.map((linked) => ({
      ...linked,
      task: { ...present(linked.task), isDone: true },
    }));
    await requestsOf(() => pane.service.mark({ ...opened, linkedTasks }, pane.signal));
    expect(categories()).toEqual(['Blue category']);
  });

  test('keeps the category that somebody sets while the mark is written', async () => {
    let meanwhile: (() => void) | undefined;
    const { world, pane, requestsOf } = await quietWorld((deps) => ({
      ...deps,
      messages: {
        ...deps.messages,
        mark: (...args) => {
          meanwhile?.();
          meanwhile = undefined;
          return deps.messages.mark(...args);
        },
      },
    }));
    await requestsOf(() => pane.capture(0));
    const { id } = present(world.message(0));
    world.mailbox.updateTask(present(world.taggedTasks()[0]).task, { status: 'completed' });
    meanwhile = () => world.mailbox.setCategory(id, 'Red category', true);
    await requestsOf(() => pane.open(0));
    expect(meanwhile).toBeUndefined();
    expect(present(world.message(0)).categories).toEqual(['Red category']);
  });
});

test('a mail that never had a task of ours is left as it is', async () => {
  const { world, pane, requestsOf, categories } = await worldWithCategory();
  world.mailbox.setCategory(present(world.message(0)).id, taskCategory, true);
  expect(await requestsOf(() => pane.open(0))).toHaveLength(1);
  expect(categories()).toEqual(both);
});

test('the mark is taken off where the user wants none any more', async () => {
  const { pane, requestsOf, world } = await quietWorld();
  await requestsOf(() => pane.capture(0));
  const off = await quietWorld((deps) => ({ ...deps, marksMails: () => false }));
  await off.requestsOf(() => off.pane.capture(0));
  await off.requestsOf(() => off.pane.open(0));
  expect(present(world.message(0)).categories).toEqual([taskCategory]);
  expect(present(off.world.message(0)).categories).toEqual([]);
});
