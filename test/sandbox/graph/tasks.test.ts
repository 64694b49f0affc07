import { describe, expect, test } from '@jest/globals';
import { createGraphFixture, errorIn, objectIn, valuesIn } from './graph-fixture';

describe('a task', () => {
  test('is created with its linkedResource, steps and extension in one request', () => {
    const { newTask, call, taskPath } = createGraphFixture();
    const made = newTask({
      title: 'Answer Ben',
      body: { content: 'Hello', contentType: 'text' },
      importance: 'high',
      categories: ['Unknown category'],
      linkedResources: [
        {
          applicationName: 'Outlook',
          displayName: 'First',
          externalId: '<a@b>',
          webUrl: 'https://localhost:4000/owa/',
        },
      ],
      checklistItems: [{ displayName: 'One' }, { displayName: 'Two', isChecked: true }],
    });
    const { body } = call('GET', taskPath(made['id']));
    expect(body).toMatchObject({
      title: 'Answer Ben',
      body: { content: 'Hello', contentType: 'text' },
      importance: 'high',
      status: 'notStarted',
      categories: ['Unknown category'],
      hasAttachments: false,
      linkedResources: [{ applicationName: 'Outlook', displayName: 'First', externalId: '<a@b>' }],
      checklistItems: [
        { displayName: 'One', isChecked: false },
        { displayName: 'Two', isChecked: true },
      ],
    });
  });

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

  test('is found in its own list only', () => {
    const { newTask, call, mailbox } = createGraphFixture();
    const other = mailbox.addList('Other').id;
    const { id } = newTask();
    expect(call('GET', `/me/todo/lists/${other}/tasks/${String(id)}`).status).toBe(404);
  });

  test('takes an expand of what comes anyway, and refuses one of what there is not', () => {
    const { newTask, call, taskPath } = createGraphFixture();
    const path = taskPath(newTask()['id']);
    for (const name of ['linkedResources', 'checklistItems', 'attachments']) {
      const { status, body } = call('GET', `${path}?$expand=${name}`);
      expect(status).toBe(200);
      expect(body).not.toHaveProperty(name);
    }
    expect(errorIn(call('GET', `${path}?$expand=colours`))).toMatchObject({
      status: 400,
      innerCode: 'RequestBroker--ParseUri',
    });
  });

  test('that a person moves gets another id and keeps what it holds', () => {
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

  test('refuses a path that is none', () => {
    const { call } = createGraphFixture();
    expect(errorIn(call('GET', '/me/todo/tasks'))).toMatchObject({
      status: 400,
      code: 'BadRequest',
      innerCode: 'RequestBroker--ParseUri',
    });
    expect(call('GET', '/me/todo/lists/a/b/c/d/e/f').status).toBe(400);
    expect(call('PUT', '/me/todo/lists').status).toBe(405);
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

  test('can be filtered by category, time of change and title', () => {
    const { newTask, call, listId, pass } = createGraphFixture();
    newTask({ title: 'Old', categories: ['Blue'] });
    pass(60);
    newTask({ title: 'New one' });
    const titles = (filter: string) =>
      valuesIn(call('GET', `/me/todo/lists/${listId}/tasks?$filter=${encodeURIComponent(filter)}`)).map(
        (task) => task['title'],
      );
    expect(titles("categories/any(c:c eq 'Blue')")).toEqual(['Old']);
    expect(titles('lastModifiedDateTime ge 2026-11-21T11:00:00Z')).toEqual(['New one']);
    expect(titles("startswith(title,'new') and not (status eq 'completed')")).toEqual(['New one']);
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
