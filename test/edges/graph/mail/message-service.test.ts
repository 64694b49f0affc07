import { describe, expect, test } from '@jest/globals';
import { taskCategory } from '../../../../src/domain/mail/task-category';
import { createWorld, keyOf, linkOf, newTask, none, tagOf, tagWith } from '../../../support/graph-world';
import { present } from '../../../support/present';

const extension = 'dev.emailtotodo.link';
const property = 'String {5d6a3f0e-8f3b-4f57-9c31-6e1f0b7a2c44} Name dev.emailtotodo.links';
const conflict = expect.objectContaining({ kind: 'conflict' });

async function worldWithTag(key = 'report') {
  const world = createWorld();
  const before = await world.message(key);
  const { message } = await world.messages.writeTag(before, tagWith(linkOf(1)), undefined, none);
  world.exchanges.length = 0;
  return { ...world, before, tagged: message };
}

describe('the tag of a mail', () => {
  test('is written and read back with the task, in one request', async () => {
    const { messages, tasks, message, seed, list, exchanges } = createWorld();
    const before = await message('report');
    const task = await tasks.create(newTask(1, before, { listId: list('Work').id }), none);
    exchanges.length = 0;
    const link = { ...linkOf(1), listId: task.listId, taskId: task.taskId };
    const written = await messages.writeTag(before, tagWith(link), task, none);
    expect(exchanges).toHaveLength(1);
    expect(written.task).toEqual({ ...task, tag: { kind: 'tag', tag: tagOf(1, before) } });
    expect(written.message).toEqual({
      ...before,
      etag: written.message.etag,
      tag: { kind: 'links', links: [link] },
      indexedKeys: [keyOf(1)],
      categories: [taskCategory],
    });
    expect(written.message.etag).not.toBe(before.etag);
    expect([...seed('report').extensions.keys()]).toEqual([extension]);
    expect(seed('report').extendedProperties.get(property)).toBe(`linked ${keyOf(1)}`);
  });

  test('is replaced as a whole when there is one', async () => {
    const { messages, tagged, exchanges } = await worldWithTag();
    const links = [linkOf(1), linkOf(2)];
    const { message, task } = await messages.writeTag(
      tagged,
      tagWith(...links),
      { listId: 'L', taskId: 'gone' },
      none,
    );
    expect(message.tag).toEqual({ kind: 'links', links });
    expect(message.indexedKeys).toEqual([keyOf(1), keyOf(2)]);
    expect(task).toBeUndefined();
    expect(exchanges).toHaveLength(1);
  });

  test('without links leaves no extension behind, and an index that no search matches', async () => {
    const { messages, tagged, seed } = await worldWithTag();
    const { message } = await messages.writeTag(tagged, tagWith(), undefined, none);
    expect(message.tag).toEqual({ kind: 'absent' });
    expect(message.indexedKeys).toEqual([]);
    expect(seed('report').extensions.size).toBe(0);
    expect(await messages.findTracked([keyOf(1)], none)).toEqual([]);
    const again = await messages.writeTag(message, tagWith(), undefined, none);
    expect(again.message.tag).toEqual({ kind: 'absent' });
  });

  test('is not written when the mail changed since it was read, whatever the write would be', async () => {
    const { messages, mailbox, seed, before, tagged } = await worldWithTag();
    mailbox.setCategory(tagged.restId, 'Red category', true);
    const { extensions, extendedProperties } = seed('report');
    const write = (message: typeof tagged, ...links: ReturnType<typeof linkOf>[]) =>
      messages.writeTag(message, tagWith(...links), undefined, none);
    await expect(write(before, linkOf(2))).rejects.toEqual(conflict);
    await expect(write(tagged, linkOf(2))).rejects.toEqual(conflict);
    await expect(write(tagged)).rejects.toEqual(conflict);
    await expect(write(before)).rejects.toEqual(conflict);
    expect(seed('report')).toMatchObject({ extensions, extendedProperties });
  });

  test('of another format is never overwritten', async () => {
    const { messages, tagged, exchanges } = await worldWithTag();
    for (const tag of [{ kind: 'damaged' }, { kind: 'newer', formatVersion: 2 }] as const) {
      await expect(messages.writeTag({ ...tagged, tag }, tagWith(), undefined, none)).rejects.toMatchObject({
        kind: 'rejected',
        trace: { code: 'tag-unreadable' },
      });
    }
    expect(exchanges).toHaveLength(0);
  });

  test('leaves the categories of others, and what marks a mail whose other task may be open', async () => {
    const { messages, mailbox, seed, message, tagged } = await worldWithTag();
    mailbox.setCategory(tagged.restId, 'Red category', true);
    const two = await messages.writeTag(
      await message('report'),
      tagWith(linkOf(1), linkOf(2)),
      undefined,
      none,
    );
    expect(seed('report').categories).toEqual([taskCategory, 'Red category']);
    const one = await messages.writeTag(two.message, tagWith(linkOf(2)), undefined, none);
    expect(seed('report').categories).toEqual([taskCategory, 'Red category']);
    await messages.writeTag(one.message, tagWith(), undefined, none);
    expect(seed('report').categories).toEqual(['Red category']);
  });

  test('brings no category where the user wants none, and takes one away', async () => {
    const { messages, message, seed } = createWorld({ marksMails: false });
    const before = await message('report');
    await messages.writeTag(before, tagWith(linkOf(1)), undefined, none);
    expect(seed('report').categories).toEqual([]);
    const marked = await messages.mark(await message('report'), true, none);
    expect(marked.categories).toEqual([taskCategory]);
    await messages.writeTag(marked, tagWith(), undefined, none);
    expect(seed('report').categories).toEqual([]);
  });

  test('of a mail that moved is not found', async () => {
    const { messages, mailbox, tagged } = await worldWithTag();
    mailbox.moveMessage(tagged.restId, 'archive');
    await expect(messages.writeTag(tagged, tagWith(), undefined, none)).rejects.toMatchObject({
      kind: 'not-found',
    });
  });
});

describe('the category of a mail', () => {
  test('is ours in whatever case the service tells it', async () => {
    const { messages, mailbox, message, seed } = createWorld();
    mailbox.setCategory(seed('report').id, taskCategory.toUpperCase(), true);
    await messages.mark(await message('report'), false, none);
    expect(seed('report').categories).toEqual([]);
  });

  test('is not written when the mail changed since it was read', async () => {
    const { messages, mailbox, message, seed } = createWorld();
    const before = await message('report');
    mailbox.setCategory(before.restId, 'Red category', true);
    await expect(messages.mark(before, true, none)).rejects.toEqual(conflict);
    expect(seed('report').categories).toEqual(['Red category']);
  });
});

describe('a mail', () => {
  test('is found by its immutable id after a move, with the link that opens it now', async () => {
    const { messages, mailbox, tagged, exchanges } = await worldWithTag();
    const moved = present(mailbox.moveMessage(tagged.restId, 'archive'));
    const { immutableId } = tagged;
    const found = await messages.find({ immutableId, internetMessageId: '' }, none);
    expect(found).toMatchObject({
      restId: moved.id,
      immutableId,
      tag: tagged.tag,
      subject: 'Quarterly report',
    });
    expect(found?.webLink).toContain(encodeURIComponent(moved.id));
    expect(exchanges).toHaveLength(1);
  });

  test('is found by its Message-ID when there is no immutable id, or one that is no more', async () => {
    const { messages, tagged } = await worldWithTag();
    const { internetMessageId } = tagged;
    expect(await messages.find({ internetMessageId }, none)).toEqual(tagged);
    expect(await messages.find({ immutableId: 'AAkNoSuchId', internetMessageId }, none)).toEqual(tagged);
  });

  test('of which there are copies is the tagged one', async () => {
    for (const key of ['to-self', 'to-self-sent']) {
      const { messages, tagged, seed } = await worldWithTag(key);
      const found = await messages.find({ internetMessageId: tagged.internetMessageId }, none);
      expect(found).toEqual(tagged);
      expect(found?.immutableId).toBe(seed(key).immutableId);
    }
  });

  test('that is gone, or has no id to look for, is undefined', async () => {
    const { messages, mailbox, tagged, exchanges } = await worldWithTag();
    mailbox.deleteMessage(tagged.restId, { permanently: true });
    expect(await messages.find(tagged, none)).toBeUndefined();
    exchanges.length = 0;
    expect(await messages.find({ internetMessageId: '' }, none)).toBeUndefined();
    expect(exchanges).toHaveLength(0);
  });

  test('holds what the pane shows', async () => {
    const { message } = createWorld();
    expect(await message('lunch')).toMatchObject({
      subject: "RE: Lunch at Ben's (new place)",
      sender: 'ben@example.com',
      importance: 'high',
      tag: { kind: 'absent' },
      indexedKeys: [],
    });
  });
});

describe('tracked mails', () => {
  test('are found all at once, or by key, with both forms of their id', async () => {
    const { messages, message, tagged, exchanges } = await worldWithTag();
    const other = await message('to-self-sent');
    const { message: second } = await messages.writeTag(
      other,
      tagWith(linkOf(2), linkOf(3)),
      undefined,
      none,
    );
    const byId = (a: { restId: string }, b: { restId: string }) => a.restId.localeCompare(b.restId);
    exchanges.length = 0;
    const all = await messages.findTracked([keyOf(1), keyOf(2)], none);
    expect([...all].sort(byId)).toEqual([tagged, second].sort(byId));
    expect(exchanges).toHaveLength(1);
    expect(await messages.findTracked([keyOf(3)], none)).toEqual([second]);
    expect(await messages.findTracked([keyOf(1), keyOf(4)], none)).toEqual([tagged]);
    expect(await messages.findTracked([keyOf(2), keyOf(3)], none)).toEqual([second]);
    expect(await messages.findTracked([], none)).toEqual([]);
  });

  test('that are copies of each other keep each its own immutable id', async () => {
    const { messages, message, tagged } = await worldWithTag('to-self');
    const copy = await message('to-self-sent');
    const { message: second } = await messages.writeTag(copy, tagWith(linkOf(1)), undefined, none);
    const found = await messages.findTracked([keyOf(1)], none);
    expect(new Map(found.map(({ restId, immutableId }) => [restId, immutableId]))).toEqual(
      new Map([tagged, second].map(({ restId, immutableId }) => [restId, immutableId])),
    );
  });
});
