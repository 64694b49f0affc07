import { describe, expect, test } from '@jest/globals';
import { createWorld, newTask, none } from '../../../support/graph-world';
import { present } from '../../../support/present';

describe('a task as read', () => {
  test('tells how many of its steps are done, whether its reminder is on, and whether it has files', async () => {
    const { tasks, mailbox, list, message } = createWorld();
    const task = await tasks.create(newTask(1, await message('report'), { listId: list('Work').id }), none);
    const stored = () => present(mailbox.task(task.taskId));
    expect(task).toMatchObject({ isReminderOn: false, hasFiles: false });
    expect(task).not.toHaveProperty('steps');
    const step = { id: 'a', displayName: 'Call', isChecked: true, createdDateTime: '2026-11-26T08:00:00Z' };
    const file = { id: 'f', name: 'f', contentType: 'text/plain', content: new Uint8Array(1) };
    mailbox.updateTask(stored(), {
      steps: [step, { ...step, id: 'b', isChecked: false }, { ...step, id: 'c' }],
      files: [{ ...file, lastModifiedDateTime: '2026-11-26T08:00:00Z' }],
      reminder: Date.parse('2026-11-27T08:00:00Z'),
      isReminderOn: true,
    });
    expect(await tasks.read([task], none)).toMatchObject([
      { steps: { done: 2, total: 3 }, isReminderOn: true, hasFiles: true },
    ]);
  });
});
