import { describe, expect, test } from '@jest/globals';
import { changeLinkedTask } from '../../../src/app/open/change-linked-task';
import type { Task, TaskChange } from '../../../src/domain/task/task';
import { createWorld, keyOf, linkOf, newTask, none } from '../../support/graph-world';
import { operationIdOf } from '../../support/operation-id';
import { present } from '../../support/present';

const morning = { dateTime: '2026-11-28T08:00:00', timeZone: 'UTC' };
const noon = Date.parse('2026-11-28T12:00:00Z');

/** A task with a reminder, as its card has read it. */
async function worldWithReminder() {
  const { mailbox, tasks, list, message } = createWorld({ startsAt: '2026-11-26T10:00:00Z' });
  const made = await tasks.create(
    newTask(1, await message('report'), { listId: list('Work').id, reminder: morning }),
    none,
  );
  const clock = { now: () => new Date('2026-11-26T10:00:00Z'), sleep: async () => {} };
  const random = { taskKey: () => keyOf(9), operationId: () => operationIdOf(9), fraction: () => 0 };
  return {
    mailbox,
    made,
    stored: () => present(mailbox.task(made.taskId)),
    change: (task: Task, change: TaskChange) =>
      changeLinkedTask(
        { tasks, clock, random },
        { link: { ...linkOf(1), ...made, taskKey: keyOf(1) }, state: 'good', task },
        change,
        none,
      ),
  };
}

describe('the reminder of a task that is reopened', () => {
  test('is on again', async () => {
    const { made, change, stored } = await worldWithReminder();
    const done = await change(made, { isDone: true });
    expect(stored().isReminderOn).toBe(false);
    const open = await change(done, { isDone: false, reminder: present(done.reminder) });
    expect(open).toMatchObject({ isDone: false, isReminderOn: true });
    expect(stored()).toMatchObject({ isReminderOn: true, reminder: Date.parse('2026-11-28T08:00:00Z') });
  });

  test('is the one that it was given elsewhere meanwhile', async () => {
    const { mailbox, made, change, stored } = await worldWithReminder();
    const done = await change(made, { isDone: true });
    mailbox.updateTask(stored(), { reminder: noon });
    await change(done, { isDone: false, reminder: present(done.reminder) });
    expect(stored()).toMatchObject({ status: 'notStarted', isReminderOn: true, reminder: noon });
  });

  test('is none when it was taken away elsewhere meanwhile', async () => {
    const { mailbox, made, change, stored } = await worldWithReminder();
    const done = await change(made, { isDone: true });
    mailbox.updateTask(stored(), { reminder: undefined });
    await change(done, { isDone: false, reminder: present(done.reminder) });
    expect(stored()).toMatchObject({ status: 'notStarted', isReminderOn: false });
    expect(stored().reminder).toBeUndefined();
  });
});
