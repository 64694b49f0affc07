import { describe, expect, test } from '@jest/globals';
import { createGraphFixture, objectIn, valuesIn, type GraphFixture } from './graph-fixture';

const at = (day: string, timeZone = 'Europe/London') => ({ dateTime: `${day}T00:00:00`, timeZone });
const daily = (startDate: string, zone: string | null = 'Europe/London') => ({
  pattern: { type: 'daily', interval: 1 },
  range: { type: 'noEnd', startDate, ...(zone === null ? {} : { recurrenceTimeZone: zone }) },
});

function open({ call, listId }: GraphFixture): unknown[] {
  return valuesIn(call('GET', `/me/todo/lists/${listId}/tasks`)).map((task) => [
    task['status'],
    String(objectIn(task['dueDateTime'])['dateTime']).slice(0, 13),
  ]);
}

describe('a recurring task', () => {
  test('moves on when it is completed, and leaves a completed copy', () => {
    const fixture = createGraphFixture();
    const { id } = fixture.newTask({
      title: 'Water',
      dueDateTime: at('2026-09-24'),
      recurrence: daily('2026-09-24'),
    });
    const answer = fixture.call('PATCH', fixture.taskPath(id), { status: 'completed' });
    expect(answer.body).toMatchObject({
      id,
      status: 'notStarted',
      dueDateTime: { dateTime: '2026-09-25T00:00:00.0000000', timeZone: 'UTC' },
    });
    expect(open(fixture)).toEqual([
      ['notStarted', '2026-09-25T00'],
      ['completed', '2026-09-24T00'],
    ]);
  });

  test('is split by a new due date, even when the recurrence is sent along', () => {
    const fixture = createGraphFixture();
    const { id } = fixture.newTask({
      title: 'Feed',
      dueDateTime: at('2026-09-27'),
      recurrence: daily('2026-09-27'),
    });
    fixture.call('PATCH', fixture.taskPath(id), {
      dueDateTime: at('2026-09-25'),
      recurrence: daily('2026-09-25'),
    });
    expect(open(fixture)).toEqual([
      ['notStarted', '2026-09-28T00'],
      ['notStarted', '2026-09-24T23'],
    ]);
  });

  test('moves by a day when the series does not name the zone of the due date', () => {
    const { newTask } = createGraphFixture();
    const made = newTask({
      title: 'x',
      dueDateTime: at('2026-09-24'),
      recurrence: daily('2026-09-24', null),
    });
    expect(made).toMatchObject({
      dueDateTime: { dateTime: '2026-09-24T23:00:00.0000000' },
      recurrence: { range: { startDate: '2026-09-25', recurrenceTimeZone: 'Europe/London' } },
    });
  });

  test('has another etag at once than the answer to its creation said', () => {
    const { newTask, call, taskPath } = createGraphFixture();
    const made = newTask({ title: 'x', dueDateTime: at('2026-09-24'), recurrence: daily('2026-09-24') });
    const answer = call(
      'PATCH',
      taskPath(made['id']),
      { status: 'completed' },
      { 'if-match': String(made['@odata.etag']) },
    );
    expect(answer.status).toBe(412);
  });
});
