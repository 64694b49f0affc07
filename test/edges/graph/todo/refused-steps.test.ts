import { expect, test } from '@jest/globals';
import { isObject } from '../../../../src/lib/json';
import { createWorld, newTask, none } from '../../../support/graph-world';
import { present } from '../../../support/present';

test('a task whose steps the service refuses has them as lines of its note', async () => {
  const refusal = { status: 400, headers: {}, body: { error: { code: 'invalidRequest', message: '' } } };
  const { tasks, message, list, mailbox, exchanges } = createWorld({
    before: ({ method, body }) =>
      method === 'POST' && isObject(body) && 'checklistItems' in body ? refusal : undefined,
  });
  const { id: listId } = list('Work');
  const steps = ['Call Ben', 'Send the offer'];
  const mail = await message('report');
  const task = await tasks.create(newTask(3, mail, { listId, steps, note: 'By Friday.' }), none);
  const made = present(mailbox.tasks(listId).find(({ id }) => id === task.taskId));
  expect(made.body.content).toBe('By Friday.\n\n– Call Ben\n– Send the offer');
  expect(exchanges.filter(({ method }) => method === 'POST').map(({ status }) => status)).toEqual([400, 201]);
});
