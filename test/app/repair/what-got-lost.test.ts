import { describe, expect, test } from '@jest/globals';
import { Problem } from '../../../src/domain/problem';
import type { Tampering } from '../../simulation/actor';
import { extension, keysIndexedOn, linksOn, tagOf } from '../../simulation/stored';
import { present } from '../../support/present';
import { quietWorld } from '../../support/quiet-world';

/** A world with a task of the first mail that the pane shows, before something happens to either of them. */
async function worldWithLink(tampering?: Tampering) {
  const quiet = await quietWorld(tampering);
  const { world, pane, requestsOf } = quiet;
  await requestsOf(() => pane.capture(0));
  await requestsOf(() => pane.open(0));
  const opened = present(pane.opened);
  const { link } = present(opened.linkedTasks[0]);
  const mail = () => present(world.message(0));
  const task = () => present(world.mailbox.task(link.taskId));
  return {
    ...quiet,
    mail,
    task,
    taskKey: link.taskKey,
    loseIndex: () => {
      const none = new Map([...mail().extendedProperties.keys()].map((id) => [id, 'none']));
      world.mailbox.updateMessage(mail(), {}, none);
    },
    open: async () => {
      await requestsOf(() => pane.open(0));
      return pane.opened?.linkedTasks.map(({ state }) => state);
    },
    /** Unlinks what was shown before; resolves to what is left to do. */
    unlink: async () => {
      await requestsOf(() => pane.service.unlink(link, opened, pane.signal));
      return pane.service.pending();
    },
  };
}

describe('opening a mail', () => {
  test('gives a task its tag again that another client took away', async () => {
    const { world, task, taskKey, open } = await worldWithLink();
    world.mailbox.removeTaskExtension(task(), extension);
    expect(await open()).toEqual(['good']);
    expect(tagOf(task())).toMatchObject({ kind: 'tag', tag: { taskKey } });
  });

  test('gives a task its tag and its way back again', async () => {
    const { world, task, taskKey, open } = await worldWithLink();
    const { id: _id, ...way } = present(task().linkedResource);
    world.mailbox.setLinkedResource(task(), undefined);
    world.mailbox.removeTaskExtension(task(), extension);
    expect(await open()).toEqual(['good']);
    expect(tagOf(task())).toMatchObject({ kind: 'tag', tag: { taskKey } });
    expect(task().linkedResource).toMatchObject(way);
  });

  test('gives a task its way back again', async () => {
    const { world, task, open } = await worldWithLink();
    const { id: _id, ...way } = present(task().linkedResource);
    world.mailbox.setLinkedResource(task(), undefined);
    expect(await open()).toEqual(['good']);
    expect(task().linkedResource).toMatchObject(way);
  });

  test('gives a mail its index again', async () => {
    const { mail, taskKey, open, loseIndex } = await worldWithLink();
    loseIndex();
    expect(await open()).toEqual(['good']);
    expect(keysIndexedOn(mail())).toEqual([taskKey]);
  });
});

test('what cannot be put back is told', async () => {
  let isRefused = false;
  const { pane, open, loseIndex } = await worldWithLink((deps) => ({
    ...deps,
    messages: {
      ...deps.messages,
      writeTag: (...args) =>
        isRefused ? Promise.reject(new Problem('forbidden')) : deps.messages.writeTag(...args),
    },
  }));
  isRefused = true;
  loseIndex();
  await open();
  expect(pane.opened?.problem).toMatchObject({ kind: 'forbidden' });
});

describe('unlinking ends both sides', () => {
  test('although the index of the mail was lost', async () => {
    const { mail, task, unlink, loseIndex } = await worldWithLink();
    loseIndex();
    expect(await unlink()).toEqual([]);
    expect(linksOn(mail())).toEqual([]);
    expect(tagOf(task())).toEqual({ kind: 'absent' });
  });

  test('although the mail has just moved', async () => {
    const { world, mail, task, unlink } = await worldWithLink();
    world.mailbox.moveMessage(mail().id, 'archive');
    expect(await unlink()).toEqual([]);
    expect(linksOn(mail())).toEqual([]);
    expect(tagOf(task())).toEqual({ kind: 'absent' });
    expect(task().linkedResource).toBeUndefined();
  });

  test('once there is consent to mail again', async () => {
    const { world, pane, requestsOf, mail, task, unlink } = await worldWithLink();
    world.hasMailConsent = false;
    await expect(unlink()).resolves.toMatchObject([{ problem: { kind: 'consent-needed' } }]);
    world.hasMailConsent = true;
    await requestsOf(() => pane.service.resume(pane.signal));
    expect(pane.service.pending()).toEqual([]);
    expect(linksOn(mail())).toEqual([]);
    expect(tagOf(task())).toEqual({ kind: 'absent' });
  });
});
