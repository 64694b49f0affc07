import { describe, expect, test } from '@jest/globals';
import type { TaskDraft } from '../../../../src/domain/task/task-fields';
import { plainDate } from '../../../../src/domain/time/plain-date';
import { newTaskBody, taskChangeBody } from '../../../../src/edges/graph/todo/task-body';
import { fixedZone } from '../../../support/fixed-zone';
import { intent } from '../../../support/outbox-entry';

const time = fixedZone('W. Europe Standard Time', 1);
const due = plainDate(2026, 11, 28);
const dueDateTime = { dateTime: '2026-11-28T00:00:00', timeZone: 'W. Europe Standard Time' };
const reminder = { dateTime: '2026-11-28T09:00:00', timeZone: 'UTC' };

function created(draft: Partial<TaskDraft>) {
  const linkedResource = { webUrl: '', applicationName: '', displayName: '', externalId: '' };
  const tag = { taskKey: intent.taskKey, others: [] };
  return newTaskBody({ draft: { ...intent.draft, ...draft }, linkedResource, tag }, time, 'extension');
}

describe('the body of a new task', () => {
  test('has the due day as midnight of the mailbox zone', () => {
    expect(created({ due })).toMatchObject({ title: 'Lunch', importance: 'normal', dueDateTime });
  });

  test('has the reminder switched on', () => {
    expect(created({ reminder })).toMatchObject({ isReminderOn: true, reminderDateTime: reminder });
  });

  test('has the steps in their order', () => {
    expect(created({ steps: ['Call Ben', 'Send the offer'] })).toMatchObject({
      checklistItems: [{ displayName: 'Call Ben' }, { displayName: 'Send the offer' }],
    });
  });

  test('has its series in the zone of its due day, from the first day that fits', () => {
    expect(created({ due, repeat: { unit: 'weekday', every: 1 } })).toMatchObject({
      dueDateTime: { dateTime: '2026-11-30T00:00:00', timeZone: 'W. Europe Standard Time' },
      recurrence: { range: { startDate: '2026-11-30', recurrenceTimeZone: 'W. Europe Standard Time' } },
    });
  });

  test('has no series without a due day', () => {
    expect(created({ repeat: { unit: 'day', every: 1 } })).not.toHaveProperty('recurrence');
  });

  test('leaves out what the task is without, and what is no property of it', () => {
    const body = created({ due: undefined, noteLevel: 'preview' });
    expect(Object.keys(body).sort()).toEqual(['extensions', 'importance', 'linkedResources', 'title']);
  });
});

describe('the body of a change', () => {
  test.each([
    ['a day that is chosen', { due }, { dueDateTime }],
    ['a day that is taken away', { due: undefined }, { dueDateTime: null }],
    ['a reminder', { reminder }, { reminderDateTime: reminder, isReminderOn: true }],
    ['a reminder that is taken away', { reminder: undefined }, { reminderDateTime: null }],
    ['a name', { title: 'Dinner' }, { title: 'Dinner' }],
    ['completing, without its reminder', { isDone: true, reminder }, { status: 'completed' }],
    [
      'reopening, with its reminder',
      { isDone: false, reminder },
      { status: 'notStarted', reminderDateTime: reminder, isReminderOn: true },
    ],
  ])('is nothing but %s', (_, change, body) => {
    expect(taskChangeBody(change, time)).toEqual(body);
  });
});
