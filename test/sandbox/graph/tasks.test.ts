import { describe, expect, test } from '@jest/globals';
import { createGraphFixture, errorIn, objectIn, valuesIn } from './graph-fixture';

describe('a task', () => {
  test('without steps or a link has no such property', () => {
    const { newTask } = createGraphFixture();
    expect(Object.keys(newTask())).not.toEqual(
      expect.arrayContaining(['checklistItems', 'linkedResources', 'extensions', 'dueDateTime']),
    );
  });

  test.each([
    [{ title: 'x', importance: 'urgent' }],
    [{ title: 'x', status: null }],
    [{ title: 'x', isReminderOn: null }],
    [{ title: 'x', body: { content: 'x', contentType: 'markdown' } }],
    [{ title: 'x', colour: 'red' }],
    [{ title: 7 }],
    ['text'],
  ])('with a wrong body is refused: %j', (body) => {
    const { call, listId } = createGraphFixture();
    expect(errorIn(call('POST', `/me/todo/lists/${listId}/tasks`, body))).toMatchObject({
      status: 400,
      code: 'invalidRequest',
    });
  });

  test('that is gone is a 404 for every method', () => {
    const { newTask, call, taskPath } = createGraphFixture();
    const path = taskPath(newTask()['id']);
    expect(call('DELETE', path).status).toBe(204);
    for (const method of ['GET', 'PATCH', 'DELETE']) {
      expect(errorIn(call(method, path, method === 'PATCH' ? {} : undefined))).toMatchObject({
        status: 404,
        code: 'ErrorItemNotFound',
      });
    }
  });

  test('that a user moves gets another id and keeps its content', () => {
    const { newTask, call, taskPath, mailbox } = createGraphFixture();
    const made = newTask({
      title: 'x',
      linkedResources: [{ applicationName: 'Outlook', externalId: '<a>' }],
    });
    const other = mailbox.addList('Other').id;
    const moved = mailbox.moveTask(String(made['id']), other);
    expect(moved?.id).not.toBe(made['id']);
    expect(call('GET', taskPath(made['id'])).status).toBe(404);
    expect(call('GET', `/me/todo/lists/${other}/tasks/${String(moved?.id)}`).body).toMatchObject({
      linkedResources: [{ externalId: '<a>' }],
    });
  });
});

describe('the tasks of a list', () => {
  test('come in pages of 50; the page size of Prefer holds for one page only', () => {
    const { newTask, call, listId } = createGraphFixture();
    for (let index = 0; index < 120; index += 1) newTask({ title: `Task ${index}` });
    const path = `/me/todo/lists/${listId}/tasks`;
    const first = call('GET', path, undefined, { prefer: 'odata.maxpagesize=10' });
    expect(valuesIn(first)).toHaveLength(10);
    expect(first.headers).not.toHaveProperty('preference-applied');
    const next = String(objectIn(first.body)['@odata.nextLink']).replace(
      'https://graph.microsoft.com/v1.0',
      '',
    );
    expect(next).toBe(`${path}?$skip=10`);
    expect(valuesIn(call('GET', next))).toHaveLength(50);
    expect(valuesIn(call('GET', `${path}?$top=1000`))).toHaveLength(120);
    expect(objectIn(call('GET', `${path}?$top=1`).body)['@odata.nextLink']).toMatch(/\?\$top=1&\$skip=1$/);
  });

  test('can be filtered and sorted; pages may then be short and still not the last', () => {
    const { newTask, call, listId, mailbox } = createGraphFixture();
    for (let index = 0; index < 60; index += 1)
      newTask({ title: `Task ${index}`, importance: index % 2 ? 'low' : 'high' });
    for (const task of mailbox.tasks(listId).slice(0, 55)) mailbox.completeTask(task.id);
    const page = call('GET', `/me/todo/lists/${listId}/tasks?$filter=status ne 'completed'`);
    expect(valuesIn(page)).toEqual([]);
    const next = String(objectIn(page.body)['@odata.nextLink']).replace(
      'https://graph.microsoft.com/v1.0',
      '',
    );
    expect(valuesIn(call('GET', next))).toHaveLength(5);
    const sorted = call(
      'GET',
      `/me/todo/lists/${listId}/tasks?$orderby=title desc&$top=2&$filter=importance eq 'low' or status ne 'completed'`,
    );
    expect(valuesIn(sorted).map((task) => task['title'])).toEqual(['Task 9']);
  });

  test.each([
    "extensions/any(e:e/id eq 'dev.emailtotodo.link')",
    "linkedResources/any(l:l/externalId eq '<a>')",
    "colour eq 'red'",
    "endswith(title,'x')",
    "title eq 'x' und status eq 'y'",
    'lastModifiedDateTime ge yesterday',
  ])('cannot be filtered by %s', (filter) => {
    const { call, listId } = createGraphFixture();
    const response = call('GET', `/me/todo/lists/${listId}/tasks?$filter=${encodeURIComponent(filter)}`);
    expect(errorIn(response)).toMatchObject({
      status: 400,
      code: 'invalidRequest',
      innerCode: 'RequestBroker--ParseUri',
    });
  });
});
