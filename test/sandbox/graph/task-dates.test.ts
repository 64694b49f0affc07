import { describe, expect, test } from '@jest/globals';
import { createGraphFixture, errorIn, valuesIn } from './graph-fixture';

const at = (dateTime: string, timeZone: string) => ({ dateTime, timeZone });

describe('due dates', () => {
  test.each([
    ['2026-09-26T17:30:00', 'Europe/London', '2026-09-25T23:00:00.0000000'],
    ['2026-09-26T17:30:00', 'UTC', '2026-09-26T00:00:00.0000000'],
    ['2026-09-26T00:00:00', 'GMT Standard Time', '2026-09-25T23:00:00.0000000'],
    ['2026-09-26T22:00:00', 'America/New_York', '2026-09-26T04:00:00.0000000'],
    ['2026-11-27T00:00:00', 'W. Europe Standard Time', '2026-11-26T23:00:00.0000000'],
    ['2026-11-27T12:00:00', 'Tokyo Standard Time', '2026-11-26T15:00:00.0000000'],
    ['2026-11-27T12:00:00.0000000', 'Pacific/Kiritimati', '2026-11-26T10:00:00.0000000'],
    // Midnight does not exist on this day in Beirut.
    ['2026-03-29T12:00:00', 'Asia/Beirut', '2026-03-28T22:00:00.0000000'],
  ])('of %s in %s are cut to the day there and come back as %s UTC', (dateTime, timeZone, expected) => {
    const { newTask } = createGraphFixture();
    expect(newTask({ title: 'x', dueDateTime: at(dateTime, timeZone) })['dueDateTime']).toEqual(
      at(expected, 'UTC'),
    );
  });

  test('are shown in the zone that Prefer names, in a task, a list and a delta', () => {
    const { newTask, call, taskPath, listId } = createGraphFixture();
    const { id } = newTask({ title: 'x', dueDateTime: at('2026-09-26T00:00:00', 'America/New_York') });
    const prefer = { prefer: 'outlook.timezone="Europe/London"' };
    const expected = at('2026-09-26T05:00:00.0000000', 'Europe/London');
    expect(call('GET', taskPath(id), undefined, prefer).body).toMatchObject({ dueDateTime: expected });
    const tasks = `/me/todo/lists/${listId}/tasks`;
    expect(valuesIn(call('GET', tasks, undefined, prefer))[0]).toMatchObject({ dueDateTime: expected });
    expect(valuesIn(call('GET', `${tasks}/delta`, undefined, prefer))[0]).toMatchObject({
      dueDateTime: expected,
    });
  });

  test.each([
    at('2026-09-26', 'UTC'),
    at('2026-09-26T00:00:00+01:00', 'UTC'),
    at('2026-09-26T00:00:00', 'Mars/Base'),
    at('2026-13-26T00:00:00', 'UTC'),
  ])('such as %j are refused', (dueDateTime) => {
    const { call, listId } = createGraphFixture();
    expect(
      errorIn(call('POST', `/me/todo/lists/${listId}/tasks`, { title: 'x', dueDateTime })),
    ).toMatchObject({ status: 400, code: 'invalidRequest' });
  });
});

describe('reminders', () => {
  const T = at('2026-11-25T17:30:00', 'Europe/London');
  const shown = at('2026-11-25T17:30:00.0000000', 'UTC');

  test('keep their time and are on, whatever isReminderOn says', () => {
    const { newTask, call, taskPath } = createGraphFixture();
    const made = newTask({ title: 'x', isReminderOn: false, reminderDateTime: T });
    expect(made).toMatchObject({ isReminderOn: true, reminderDateTime: shown });
    expect(call('PATCH', taskPath(made['id']), { isReminderOn: false }).body).toMatchObject({
      isReminderOn: true,
    });
  });

  test('go off and keep their time when the task is completed, and stay off when it is reopened', () => {
    const { newTask, call, taskPath } = createGraphFixture();
    const path = taskPath(newTask({ title: 'x', reminderDateTime: T })['id']);
    expect(call('PATCH', path, { status: 'completed' }).body).toMatchObject({
      isReminderOn: false,
      reminderDateTime: shown,
    });
    expect(call('PATCH', path, { status: 'notStarted', isReminderOn: true }).body).toMatchObject({
      isReminderOn: false,
    });
    expect(call('PATCH', path, { reminderDateTime: T }).body).toMatchObject({ isReminderOn: true });
  });

  test('written with the completion stay on; null takes them away', () => {
    const { newTask, call, taskPath } = createGraphFixture();
    const path = taskPath(newTask({ title: 'x', reminderDateTime: T })['id']);
    expect(call('PATCH', path, { status: 'completed', reminderDateTime: T }).body).toMatchObject({
      status: 'completed',
      isReminderOn: true,
    });
    const { body } = call('PATCH', path, { reminderDateTime: null });
    expect(body).toMatchObject({ isReminderOn: false });
    expect(body).not.toHaveProperty('reminderDateTime');
  });
});

describe('completion', () => {
  test('is dated midnight UTC of the day, and forgotten when the task is reopened', () => {
    const { newTask, call, taskPath } = createGraphFixture();
    const path = taskPath(newTask()['id']);
    expect(call('PATCH', path, { status: 'completed' }).body).toMatchObject({
      status: 'completed',
      completedDateTime: at('2026-11-21T00:00:00.0000000', 'UTC'),
    });
    expect(call('PATCH', path, { status: 'notStarted' }).body).not.toHaveProperty('completedDateTime');
  });
});
