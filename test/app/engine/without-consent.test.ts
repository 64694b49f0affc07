import { describe, expect, test } from '@jest/globals';
import { linksOn, tagOf } from '../../simulation/stored';
import { present } from '../../support/present';
import { quietWorld } from '../../support/quiet-world';

/** A world in which mails may not be read, with a task that was made all the same. */
async function worldWithoutConsent() {
  const quiet = await quietWorld();
  const { world, pane, requestsOf } = quiet;
  world.hasMailConsent = false;
  await requestsOf(() => pane.capture(0));
  await requestsOf(() => pane.open(0));
  const opened = present(pane.opened);
  const { link } = present(opened.linkedTasks[0]);
  return { ...quiet, opened, link };
}

describe('without consent to read mail', () => {
  test('a task is undone, and nothing waits', async () => {
    const { world, pane, requestsOf, opened, link } = await worldWithoutConsent();
    await requestsOf(() => pane.service.undo(link.taskKey, opened, pane.signal));
    expect(world.mailbox.task(link.taskId)).toBeUndefined();
    expect(world.itemTags.on(0)).toEqual([]);
    expect(pane.service.pending()).toEqual([]);
  });

  test('a task is unlinked, and nothing waits', async () => {
    const { world, pane, requestsOf, opened, link } = await worldWithoutConsent();
    await requestsOf(() => pane.service.unlink(link, opened, pane.signal));
    expect(present(world.mailbox.task(link.taskId)).linkedResource).toBeUndefined();
    expect(world.itemTags.on(0)).toEqual([]);
    expect(pane.service.pending()).toEqual([]);
  });

  test('a task was made that is undone with consent, and the mail keeps nothing of it', async () => {
    const { world, pane, requestsOf, opened, link } = await worldWithoutConsent();
    world.hasMailConsent = true;
    await requestsOf(() => pane.service.undo(link.taskKey, opened, pane.signal));
    expect(world.mailbox.task(link.taskId)).toBeUndefined();
    expect(world.itemTags.on(0)).toEqual([]);
  });

  test('a task was made that is gone when consent comes, and its link is not brought over', async () => {
    const { world, pane, requestsOf, link } = await worldWithoutConsent();
    world.hasMailConsent = true;
    world.mailbox.deleteTask(link.taskId);
    await requestsOf(() => pane.open(0));
    expect(pane.opened?.linkedTasks).toEqual([]);
    expect(world.itemTags.on(0)).toEqual([]);
    expect(linksOn(present(world.message(0)))).toEqual([]);
  });

  test('a task was made that learns the id of its mail when consent comes', async () => {
    const { world, pane, requestsOf, link } = await worldWithoutConsent();
    const firstMail = () => {
      const reading = tagOf(present(world.mailbox.task(link.taskId)));
      return reading.kind === 'tag' ? reading.tag.mail : undefined;
    };
    expect(firstMail()).not.toHaveProperty('immutableId');
    world.hasMailConsent = true;
    await requestsOf(() => pane.open(0));
    expect(firstMail()).toHaveProperty('immutableId', present(world.message(0)).immutableId);
  });
});
