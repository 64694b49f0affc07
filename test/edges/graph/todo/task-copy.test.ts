import { describe, expect, test } from '@jest/globals';
import { toPlainDate } from '../../../../src/domain/time/plain-date';
import { createWorld, newTask, none, tagOf } from '../../../support/graph-world';
import { present } from '../../../support/present';

const friday = present(toPlainDate('2026-11-27'));

/** A task due on Friday in Berlin, and a way to copy it to another list. */
async function worldWithTask() {
  const { mailbox, tasks, list, message } = createWorld();
  const mail = await message('report');
  const task = await tasks.create(newTask(1, mail, { listId: list('Work').id, due: friday }), none);
  return {
    mailbox,
    tasks,
    task,
    stored: () => present(mailbox.task(task.taskId)),
    async copy() {
      const whole = present(await tasks.readWhole(task, none));
      const own = { listId: list('Groceries').id, linkedResource: undefined, tag: tagOf(1, mail) };
      const copied = await tasks.createCopy(whole, own, none);
      return { copied, asStored: present(mailbox.task(copied.taskId)) };
    },
  };
}

describe('a copy of a task', () => {
  test('is due on the same day in the zone of the mailbox', async () => {
    const { copy, stored } = await worldWithTask();
    const { copied, asStored } = await copy();
    expect(copied.due).toBe(friday);
    expect(asStored.due).toBe(stored().due);
  });

  test('repeats as the task does, and is due on the same day', async () => {
    const { mailbox, task, copy, stored } = await worldWithTask();
    mailbox.setTaskRepeat(task.taskId, 'weekly');
    const { copied, asStored } = await copy();
    expect(copied.due).toBe(friday);
    expect(asStored.recurrence?.pattern).toEqual(stored().recurrence?.pattern);
  });

  test('does not repeat when it is of a completed occurrence', async () => {
    const { mailbox, task, copy, stored } = await worldWithTask();
    mailbox.setTaskRepeat(task.taskId, 'weekly');
    mailbox.updateTask(stored(), { status: 'completed' });
    const { copied, asStored } = await copy();
    expect(copied.isDone).toBe(true);
    expect(asStored.recurrence).toBeUndefined();
  });

  test('has no reminder that is switched off: writing it would switch it on', async () => {
    const { mailbox, copy, stored } = await worldWithTask();
    mailbox.updateTask(stored(), { reminder: Date.parse('2026-11-27T08:00:00Z'), isReminderOn: false });
    expect((await copy()).asStored).toMatchObject({ isReminderOn: false });
    mailbox.updateTask(stored(), { isReminderOn: true });
    expect((await copy()).asStored).toMatchObject({ isReminderOn: true });
  });
});

describe('a removal on condition', () => {
  test('leaves a task that was changed since it was read', async () => {
    const { mailbox, tasks, task, stored } = await worldWithTask();
    mailbox.renameTask(task.taskId, 'Renamed');
    await expect(tasks.removeUnchanged(task, task.etag, none)).rejects.toMatchObject({ kind: 'conflict' });
    expect(stored().title).toBe('Renamed');
  });

  test('tells whether the task was there', async () => {
    const { tasks, task } = await worldWithTask();
    expect(await tasks.removeUnchanged(task, task.etag, none)).toBe(true);
    expect(await tasks.removeUnchanged(task, task.etag, none)).toBe(false);
  });
});
