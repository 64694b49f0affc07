import { describe, expect, test } from '@jest/globals';
import { toPlainDate } from '../../../../src/domain/time/plain-date';
import { createWorld, keyOf, newTask, none, tagOf } from '../../../support/graph-world';
import { digestOf } from '../../../support/node-digest';
import { present } from '../../../support/present';

const friday = present(toPlainDate('2026-11-27'));
const monday = present(toPlainDate('2026-11-30'));
const conflict = expect.objectContaining({ kind: 'conflict' });

async function worldWithTask(options?: Parameters<typeof createWorld>[0]) {
  const world = createWorld(options);
  const message = await world.message('report');
  const { id: listId } = world.list('Work');
  const task = await world.tasks.create(
    newTask(1, message, { listId, due: friday, note: 'By Friday.' }),
    none,
  );
  world.exchanges.length = 0;
  return { ...world, message, task };
}

describe('lists', () => {
  test('are all that can take tasks, with the default one and shared ones marked', async () => {
    const { tasks } = createWorld();
    const { lists } = await tasks.lists(none);
    expect(lists.map(({ name, isDefault, isShared }) => ({ name, isDefault, isShared }))).toEqual([
      { name: 'Tasks', isDefault: true, isShared: false },
      { name: 'Work', isDefault: false, isShared: false },
      { name: 'Groceries', isDefault: false, isShared: false },
      { name: 'Office move', isDefault: false, isShared: true },
      { name: 'Book club', isDefault: false, isShared: true },
    ]);
  });

  test('are read to the last page', async () => {
    const { tasks, mailbox } = createWorld();
    for (let n = 0; n < 250; n += 1) mailbox.addList(`List ${n}`);
    const { lists, isComplete } = await tasks.lists(none);
    expect([lists.length, isComplete]).toEqual([255, true]);
  });
});

describe('a new task', () => {
  test('is made with its link, tag, note and day in one request', async () => {
    const { task, mailbox, message, list, tasks, exchanges } = await worldWithTask();
    expect(task).toMatchObject({
      listId: list('Work').id,
      title: 'Quarterly report',
      isDone: false,
      due: friday,
      importance: 'normal',
      linkedResource: {
        webUrl: message.webLink,
        applicationName: 'Outlook',
        displayName: 'Quarterly report',
        externalId: message.internetMessageId,
      },
    });
    const stored = present(mailbox.task(task.taskId));
    expect(stored.body).toMatchObject({ content: 'By Friday.', contentType: 'text' });
    expect(new Date(stored.due ?? 0).toISOString()).toBe('2026-11-26T23:00:00.000Z');
    expect(exchanges).toHaveLength(0);
    const [read] = await tasks.read([task], none);
    expect(read?.tag).toEqual({ kind: 'tag', tag: tagOf(1, message) });
    expect(read).toEqual({ ...task, tag: read?.tag });
  });

  test('without day and note has neither', async () => {
    const { tasks, message, list, mailbox } = await worldWithTask();
    const task = await tasks.create(newTask(2, message, { listId: list('Tasks').id }), none);
    expect(task.due).toBeUndefined();
    expect(mailbox.task(task.taskId)?.body.content).toBe('');
  });

  test.each(['Customized Time Zone', 'tzone://Microsoft/Custom', 'Mars/Olympus', 'UTC', 'Europe/Paris'])(
    'has its day also in a mailbox whose zone is %s',
    async (timeZone) => {
      const world = await worldWithTask({ timeZone });
      const { tasks, task, message, list, exchanges } = world;
      expect(task.due).toBe(friday);
      expect((await tasks.change(task, { due: monday }, undefined, none)).due).toBe(monday);
      const other = newTask(2, message, { listId: list('Tasks').id, due: monday });
      expect((await tasks.create(other, none)).due).toBe(monday);
      // What was refused once is not sent again.
      expect(exchanges.filter(({ status }) => status >= 400)).toEqual([]);
    },
  );

  test('that is refused for another reason is refused', async () => {
    const refusal = { status: 400, headers: {}, body: { error: { code: 'invalidRequest', message: '' } } };
    const { tasks, message, list, exchanges } = createWorld({
      before: ({ method }) => (method === 'POST' ? refusal : undefined),
    });
    const draft = { listId: list('Tasks').id, due: friday };
    const refused = tasks.create(newTask(1, await message('report'), draft), none);
    await expect(refused).rejects.toMatchObject({ kind: 'rejected' });
    expect(exchanges.filter(({ status }) => status === 400)).toHaveLength(2);
  });

  test('in a list that is gone is not found', async () => {
    const { tasks, message, list, mailbox } = await worldWithTask();
    const { id: listId } = list('Groceries');
    mailbox.deleteList(listId);
    await expect(tasks.create(newTask(2, message, { listId }), none)).rejects.toMatchObject({
      kind: 'not-found',
    });
  });
});

describe('tasks by reference', () => {
  test('are undefined where they or their list are gone', async () => {
    const { tasks, task, mailbox, list, exchanges } = await worldWithTask();
    const groceries = list('Groceries').id;
    const [coffee] = mailbox.tasks(groceries);
    const gone = { listId: groceries, taskId: present(coffee).id };
    const moved = present(mailbox.moveTask(present(mailbox.tasks(list('Work').id)[0]).id, list('Tasks').id));
    mailbox.deleteList(groceries);
    const refs = [
      gone,
      task,
      { listId: list('Work').id, taskId: moved.id },
      { ...task, taskId: 'never' },
      task,
      task,
    ];
    const read = await tasks.read(refs, none);
    expect(read.map((one) => one?.taskId)).toEqual([
      undefined,
      task.taskId,
      undefined,
      undefined,
      task.taskId,
      task.taskId,
    ]);
    expect(exchanges.length).toBeLessThanOrEqual(4);
  });
});

describe('tagged tasks', () => {
  test('are found in all lists, and no others', async () => {
    const { tasks, task, mailbox, list, message, exchanges } = await worldWithTask();
    const other = await tasks.create(newTask(2, message, { listId: list('Groceries').id }), none);
    const moved = present(mailbox.moveTask(other.taskId, list('Book club').id));
    exchanges.length = 0;
    const { tasks: found } = await tasks.findTagged({}, none);
    expect(found.map((one) => [one.listId, one.taskId, one.tag])).toEqual([
      [task.listId, task.taskId, { kind: 'tag', tag: tagOf(1, message) }],
      [list('Book club').id, moved.id, { kind: 'tag', tag: tagOf(2, message) }],
    ]);
    expect(exchanges).toHaveLength(2);
  });

  test('are found on every page of the given lists', async () => {
    const { tasks, message, mailbox, list } = await worldWithTask();
    const { id: listId } = list('Groceries');
    for (let n = 0; n < 230; n += 1) mailbox.addTask(listId, { title: `Item ${n}` });
    const last = await tasks.create(newTask(2, message, { listId }), none);
    const { tasks: found } = await tasks.findTagged({ listIds: [listId] }, none);
    expect(found.map(({ taskId }) => taskId)).toEqual([last.taskId]);
  });

  test('are only those changed since an instant', async () => {
    const { tasks, task } = await worldWithTask();
    const created = new Date(task.createdDateTime);
    expect((await tasks.findTagged({ since: created }, none)).tasks).toHaveLength(1);
    const later = new Date(created.getTime() + 60_000);
    expect((await tasks.findTagged({ since: later }, none)).tasks).toHaveLength(0);
  });

  test('of a list that is gone are none', async () => {
    const { tasks, task, mailbox, list } = await worldWithTask();
    const gone = list('Groceries').id;
    mailbox.deleteList(gone);
    const listIds = [gone, task.listId, gone, gone, gone, gone];
    expect((await tasks.findTagged({ listIds }, none)).tasks).toHaveLength(1);
  });
});

describe('a change', () => {
  test('comes back with the task as it is then, its tag included, in one round trip', async () => {
    const { tasks, task, message, exchanges } = await worldWithTask();
    const changed = await tasks.change(
      task,
      { title: 'Send the report', importance: 'high', isDone: true },
      task.etag,
      none,
    );
    expect(changed).toMatchObject({
      title: 'Send the report',
      importance: 'high',
      isDone: true,
      due: friday,
      tag: { kind: 'tag', tag: tagOf(1, message) },
    });
    expect(changed.etag).not.toBe(task.etag);
    expect(exchanges).toHaveLength(1);
  });

  test('takes the day away, or sets another', async () => {
    const { tasks, task } = await worldWithTask();
    const without = await tasks.change(task, { due: undefined }, undefined, none);
    expect(without.due).toBeUndefined();
    expect((await tasks.change(task, { due: friday }, undefined, none)).due).toBe(friday);
  });

  test('that reopens a task brings its reminder back', async () => {
    const { tasks, task, mailbox } = await worldWithTask();
    const at = Date.parse('2026-11-26T08:00:00Z');
    mailbox.updateTask(present(mailbox.task(task.taskId)), { reminder: at, isReminderOn: true });
    const done = await tasks.change(task, { isDone: true }, undefined, none);
    expect(mailbox.task(task.taskId)?.isReminderOn).toBe(false);
    const { reminder } = done;
    const open = await tasks.change(task, { isDone: false, ...(reminder && { reminder }) }, undefined, none);
    expect(open.isDone).toBe(false);
    expect(mailbox.task(task.taskId)).toMatchObject({ isReminderOn: true, reminder: at });
  });

  test('of a task that another client changed meanwhile is a conflict, and nothing is written', async () => {
    const { tasks, task, mailbox } = await worldWithTask();
    mailbox.renameTask(task.taskId, 'Renamed');
    await expect(tasks.change(task, { isDone: true }, task.etag, none)).rejects.toEqual(conflict);
    expect(mailbox.task(task.taskId)).toMatchObject({ title: 'Renamed', status: 'notStarted' });
  });

  test('of a task that is gone is not found', async () => {
    const { tasks, task, mailbox } = await worldWithTask();
    mailbox.deleteTask(task.taskId);
    await expect(tasks.change(task, { isDone: true }, undefined, none)).rejects.toMatchObject({
      kind: 'not-found',
    });
  });
});

describe('a removal', () => {
  test('tells whether the task was there', async () => {
    const { tasks, task, mailbox } = await worldWithTask();
    expect(await tasks.remove(task, none)).toBe(true);
    expect(mailbox.task(task.taskId)).toBeUndefined();
    expect(await tasks.remove(task, none)).toBe(false);
  });
});

describe('the tag of a task', () => {
  test('is replaced as a whole, and only on the state that was read', async () => {
    const { tasks, task, message } = await worldWithTask();
    const withoutFirst = { taskKey: keyOf(3), others: [digestOf('<further@example.com>')] };
    await tasks.writeTag(task, withoutFirst, task.etag, none);
    const [read] = await tasks.read([task], none);
    expect(read?.tag).toEqual({ kind: 'tag', tag: withoutFirst });
    await expect(tasks.writeTag(task, tagOf(1, message), task.etag, none)).rejects.toEqual(conflict);
  });

  test('can be removed, once or again', async () => {
    const { tasks, task } = await worldWithTask();
    await tasks.removeTag(task, task.etag, none);
    const [read] = await tasks.read([task], none);
    expect(read?.tag).toEqual({ kind: 'absent' });
    await tasks.removeTag(task, present(read).etag, none);
    await expect(tasks.removeTag(task, task.etag, none)).rejects.toEqual(conflict);
  });
});

describe('the link of a task', () => {
  const other = {
    webUrl: 'https://outlook.example/owa/?ItemID=2',
    applicationName: 'Outlook',
    displayName: 'B',
    externalId: '<2@example.com>',
  };

  test('is changed in place, and only on the state that was read', async () => {
    const { tasks, task, mailbox } = await worldWithTask();
    await tasks.writeLinkedResource(task, other, none);
    expect(mailbox.task(task.taskId)?.linkedResource).toEqual({ ...other, id: task.linkedResource?.id });
    await expect(tasks.writeLinkedResource(task, other, none)).rejects.toEqual(conflict);
  });

  test('is added where there is none, and only once', async () => {
    const { tasks, task, mailbox } = await worldWithTask();
    await tasks.removeLinkedResource(task, present(task.linkedResource).id, none);
    await tasks.removeLinkedResource(task, present(task.linkedResource).id, none);
    const [bare] = await tasks.read([task], none);
    expect(bare?.linkedResource).toBeUndefined();
    await tasks.writeLinkedResource(present(bare), other, none);
    expect(mailbox.task(task.taskId)?.linkedResource).toMatchObject(other);
    await expect(tasks.writeLinkedResource(present(bare), other, none)).rejects.toEqual(conflict);
  });
});
