import { describe, expect, test } from '@jest/globals';
import type { MailSnapshot, OtherMails } from '../../../src/app/pane-service';
import type { LinkedTask } from '../../../src/domain/link/link-state';
import type { Tampering } from '../../simulation/actor';
import { extension, keysIndexedOn, linksOn, tagOf, taskTag } from '../../simulation/stored';
import { present } from '../../support/present';
import { quietWorld } from '../../support/quiet-world';

/** A world with a task that was made from the first mail, and that may get the second and third. */
async function worldWithTask(tampering?: Tampering) {
  const quiet = await quietWorld(tampering);
  const { world, pane, requestsOf } = quiet;
  const open = async (mail: number): Promise<MailSnapshot> => {
    await requestsOf(() => pane.open(mail));
    return present(pane.opened);
  };
  await requestsOf(() => pane.capture(0));
  const first = await open(0);
  const linked = present(first.linkedTasks[0]);
  return {
    ...quiet,
    open,
    first,
    linked,
    taskKey: linked.link.taskKey,
    async add(mail: number): Promise<LinkedTask> {
      const opened = await open(mail);
      let added: LinkedTask | undefined;
      await requestsOf(async () => {
        added = await pane.service.link(linked, opened, pane.signal);
      });
      return present(added);
    },
    task: () => present(world.mailbox.task(linked.link.taskId)),
    tag() {
      const reading = tagOf(present(world.mailbox.task(linked.link.taskId)));
      return reading.kind === 'tag' ? reading.tag : undefined;
    },
    keysOn: (mail: number) => linksOn(present(world.message(mail))).map(({ taskKey }) => taskKey),
    indexOn: (mail: number) => keysIndexedOn(present(world.message(mail))),
  };
}

describe('a task with several mails', () => {
  test('is known to each of them by the same key, and leads to the first', async () => {
    const world = await worldWithTask();
    const way = world.task().linkedResource?.webUrl;
    expect(await world.add(1)).toMatchObject({ state: 'good', link: { taskKey: world.taskKey } });
    expect(world.keysOn(0)).toEqual([world.taskKey]);
    expect(world.keysOn(1)).toEqual([world.taskKey]);
    expect(world.indexOn(1)).toEqual([world.taskKey]);
    expect(world.tag()).toMatchObject({
      mail: { conversationId: expect.any(String) },
      others: [expect.any(String)],
    });
    expect(world.task().linkedResource?.webUrl).toBe(way);
    for (const mail of [0, 1]) {
      expect((await world.open(mail)).linkedTasks).toMatchObject([{ state: 'good' }]);
      // Nothing is left to repair.
      expect(await world.requestsOf(() => world.pane.open(mail))).toEqual(['POST /$batch']);
    }
    expect(world.pane.service.pending()).toEqual([]);
  });

  test('tells its other mails, wherever they are, and how many are there no more', async () => {
    const world = await worldWithTask();
    await world.add(1);
    await world.add(2);
    const { mailbox } = world.world;
    const second = present(world.world.message(1));
    mailbox.moveMessage(second.id, 'archive');
    const opened = await world.open(0);
    const linked = present(opened.linkedTasks[0]);
    const read = async () => {
      let found: OtherMails | undefined;
      const requests = await world.requestsOf(async () => {
        found = await world.pane.service.mailsOf(linked, opened, world.pane.signal);
      });
      const { mails, missing } = present(found);
      return { requests: requests.length, ids: mails.map(({ message }) => message?.immutableId), missing };
    };
    const third = present(world.world.message(2)).immutableId;
    const ids = expect.arrayContaining([second.immutableId, third]);
    expect(await read()).toEqual({ requests: 1, ids, missing: 0 });
    mailbox.deleteMessage(present(world.world.message(1)).id, { permanently: true });
    expect(await read()).toEqual({ requests: 1, ids: [third], missing: 1 });
  });

  test('lets go of one of its other mails, and takes it back', async () => {
    const world = await worldWithTask();
    await world.add(1);
    const opened = await world.open(0);
    const linked = present(opened.linkedTasks[0]);
    const { service, signal } = world.pane;
    let other: MailSnapshot | undefined;
    await world.requestsOf(async () => {
      other = (await service.mailsOf(linked, opened, signal)).mails[0];
      await service.unlink(linked.link, present(other), signal);
    });
    expect(world.keysOn(1)).toEqual([]);
    expect(world.keysOn(0)).toEqual([world.taskKey]);
    expect(world.tag()?.others).toEqual([]);
    await world.requestsOf(async () => {
      await service.link(linked, { ...present(other), linkedTasks: [] }, signal);
    });
    expect(world.keysOn(1)).toEqual([world.taskKey]);
    expect(world.tag()?.others).toHaveLength(1);
  });

  test('leads from its note to a further mail, and no more once that was unlinked', async () => {
    const world = await worldWithTask();
    const note = world.task().body;
    await world.add(1);
    const { webLink } = present((await world.open(1)).message);
    expect(world.task().body.content).toContain(webLink);
    const opened = await world.open(1);
    await world.requestsOf(() => world.pane.service.unlink(world.linked.link, opened, world.pane.signal));
    expect(world.task().body.content).toBe(note.content);
  });

  test('of another app keeps the way back to that, and leads to the mail from its note', async () => {
    const { world, pane, requestsOf, open } = await worldWithTask();
    const list = present(world.mailbox.lists()[0]);
    const linkedResource = {
      id: 'theirs',
      webUrl: 'https://tracker.example/7',
      applicationName: 'Tracker',
      displayName: 'Ticket 7',
      externalId: '7',
    };
    const theirs = present(world.mailbox.addTask(list.id, { title: 'Ticket 7', linkedResource }));
    const opened = await open(2);
    await requestsOf(async () => {
      const ref = { listId: theirs.listId, taskId: theirs.id };
      await pane.service.link({ link: ref }, opened, pane.signal);
    });
    const task = present(world.mailbox.task(theirs.id));
    expect(task.linkedResource).toEqual(linkedResource);
    expect(task.body.content).toContain(present(opened.message).webLink);
  });

  test('is found by a mail that it does not name any more, also in another list', async () => {
    const world = await worldWithTask();
    await world.add(1);
    const { mailbox } = world.world;
    mailbox.setTaskExtension(world.task(), extension, taskTag({ ...present(world.tag()), others: [] }));
    const { id: listId } = mailbox.addList('Third');
    world.world.moveTask(world.linked.link.taskId, listId);
    expect((await world.open(1)).linkedTasks).toMatchObject([{ state: 'good', link: { listId } }]);
    const [moved, ...others] = world.world.tasksMadeFor(world.taskKey);
    expect(others).toEqual([]);
    const { id: taskId } = present(moved);
    expect(linksOn(present(world.world.message(1)))).toEqual([{ taskKey: world.taskKey, listId, taskId }]);
    expect(tagOf(present(moved))).toMatchObject({ tag: { others: [expect.any(String)] } });
  });

  test('gives the first place to a mail that was linked while the first was unlinked', async () => {
    const world = await worldWithTask();
    await world.add(1);
    const { mail: _first, ...tag } = present(world.tag());
    const { mailbox } = world.world;
    mailbox.setLinkedResource(mailbox.setTaskExtension(world.task(), extension, taskTag(tag)), undefined);
    expect((await world.open(1)).linkedTasks).toMatchObject([{ state: 'good' }]);
    const { internetMessageId } = present(world.world.message(1));
    expect(world.tag()).toMatchObject({ mail: { internetMessageId }, others: [] });
    expect(world.task().linkedResource).toMatchObject({ externalId: internetMessageId });
  });

  test('keeps the first when the second is unlinked', async () => {
    const { pane, requestsOf, add, open, keysOn, indexOn, tag, taskKey } = await worldWithTask();
    const { link } = await add(1);
    const opened = await open(1);
    await requestsOf(() => pane.service.unlink(link, opened, pane.signal));
    expect(keysOn(1)).toEqual([]);
    expect(indexOn(1)).toEqual([]);
    expect(keysOn(0)).toEqual([taskKey]);
    expect(tag()).toMatchObject({ taskKey, others: [] });
    expect((await open(0)).linkedTasks).toMatchObject([{ state: 'good' }]);
    expect((await open(1)).linkedTasks).toEqual([]);
  });

  test('gives the first place, and the way back, to another mail when the first is unlinked', async () => {
    const { world, pane, requestsOf, add, open, keysOn, tag, task, taskKey } = await worldWithTask();
    const { link } = await add(1);
    const opened = await open(0);
    await requestsOf(() => pane.service.unlink(link, opened, pane.signal));
    const second = present(world.message(1));
    expect(keysOn(0)).toEqual([]);
    expect(keysOn(1)).toEqual([taskKey]);
    expect(tag()).toMatchObject({ mail: { internetMessageId: second.internetMessageId }, others: [] });
    expect(task().linkedResource).toMatchObject({ externalId: second.internetMessageId });
    expect(decodeURIComponent(task().linkedResource?.webUrl ?? '')).toContain(second.id);
    expect((await open(1)).linkedTasks).toMatchObject([{ state: 'good' }]);
    expect(await requestsOf(() => pane.open(1))).toEqual(['POST /$batch']);
  });

  test('clears all of its mails when it is deleted', async () => {
    const { world, pane, requestsOf, add, open, keysOn, indexOn, linked } = await worldWithTask();
    await add(1);
    const { link } = await add(2);
    const opened = await open(1);
    await requestsOf(() => pane.service.remove(link, opened, pane.signal));
    expect(world.mailbox.task(linked.link.taskId)).toBeUndefined();
    for (const mail of [0, 1, 2]) {
      expect(keysOn(mail)).toEqual([]);
      expect(indexOn(mail)).toEqual([]);
    }
    expect(pane.service.pending()).toEqual([]);
  });

  test('takes a mail again that was unlinked from it', async () => {
    const { pane, requestsOf, add, open, keysOn, taskKey } = await worldWithTask();
    const { link } = await add(1);
    const opened = await open(1);
    await requestsOf(() => pane.service.unlink(link, opened, pane.signal));
    expect(await add(1)).toMatchObject({ state: 'good', link: { taskKey } });
    expect(keysOn(1)).toEqual([taskKey]);
    expect((await open(1)).linkedTasks).toMatchObject([{ state: 'good' }]);
  });

  test('has an operation of its own for each mail', async () => {
    const { world, pane, requestsOf, open, linked, tag, keysOn, taskKey } = await worldWithTask();
    const [second, third] = [await open(1), await open(2)];
    world.offline.add(world.deviceOf('pane1').name);
    for (const opened of [second, third]) {
      await requestsOf(() => pane.service.link(linked, opened, pane.signal));
    }
    const pending = pane.service.pending();
    expect(pending.map((operation) => operation.taskKey)).toEqual([taskKey, taskKey]);
    expect(new Set(pending.map(({ id }) => id)).size).toBe(2);
    world.offline.clear();
    await requestsOf(() => pane.service.resume(pane.signal));
    expect(pane.service.pending()).toEqual([]);
    expect(tag()?.others).toHaveLength(2);
    expect([keysOn(1), keysOn(2)]).toEqual([[taskKey], [taskKey]]);
  });

  test.each([0, 1, 2, 3, 4])(
    'is whole after the pane was closed with %i requests under way',
    async (sent) => {
      const { world, pane, requestsOf, open, linked, tag, keysOn, taskKey } = await worldWithTask();
      const opened = await open(1);
      const start = world.requests.length;
      pane.do('link', () => pane.service.link(linked, opened, pane.signal));
      await world.scheduler.run(() => world.requests.length > start + sent || world.isIdle());
      pane.kill();
      const next = world.actor('pane2');
      await requestsOf(() => next.service.resume(next.signal));
      await requestsOf(() => next.open(1));
      expect(next.opened?.linkedTasks).toMatchObject([{ state: 'good', link: { taskKey } }]);
      expect(keysOn(1)).toEqual([taskKey]);
      expect(tag()?.others).toHaveLength(1);
    },
  );

  test('that was deleted elsewhere takes no mail, and the mail gets no link', async () => {
    const { world, pane, requestsOf, open, linked, keysOn } = await worldWithTask();
    const opened = await open(1);
    world.mailbox.deleteTask(linked.link.taskId);
    await requestsOf(() =>
      expect(pane.service.link(linked, opened, pane.signal)).rejects.toMatchObject({ kind: 'not-found' }),
    );
    expect(keysOn(1)).toEqual([]);
    expect(pane.service.pending()).toEqual([]);
  });

  test('keeps its key when all that is known of it is its place', async () => {
    const { pane, requestsOf, open, linked, keysOn, taskKey } = await worldWithTask();
    const opened = await open(1);
    const { listId, taskId } = linked.link;
    await requestsOf(() => pane.service.link({ link: { listId, taskId } }, opened, pane.signal));
    expect(keysOn(1)).toEqual([taskKey]);
  });

  test('takes a task without a tag, made by hand, and gives it a key', async () => {
    const { world, pane, requestsOf, open, keysOn } = await worldWithTask();
    const list = present(world.mailbox.lists()[0]);
    const byHand = present(world.mailbox.addTask(list.id, { title: 'By hand' }));
    const opened = await open(2);
    let added: LinkedTask | undefined;
    await requestsOf(async () => {
      const ref = { listId: byHand.listId, taskId: byHand.id };
      added = await pane.service.link({ link: ref }, opened, pane.signal);
    });
    expect(added).toMatchObject({ state: 'good', task: { title: 'By hand' } });
    expect(keysOn(2)).toEqual([present(added).link.taskKey]);
    expect(tagOf(present(world.mailbox.task(byHand.id)))).toMatchObject({ kind: 'tag' });
  });
});
