import { describe, expect, test } from '@jest/globals';
import { createGraphFixture, errorIn, extension, objectIn, valuesIn } from './graph-fixture';

describe('lists', () => {
  test('are told apart by their well-known names', () => {
    const { call } = createGraphFixture();
    const names = valuesIn(call('GET', '/me/todo/lists')).map((list) => [
      list['displayName'],
      list['wellknownListName'],
    ]);
    expect(names).toContainEqual(['Tasks', 'defaultList']);
    expect(names).toContainEqual(['Flagged Emails', 'flaggedEmails']);
    expect(names).toContainEqual(['Empty', 'none']);
  });

  test('come in pages of the size that is asked for, each with a link to the next', () => {
    const { call, mailbox } = createGraphFixture({
      lists: [{ displayName: 'Tasks', wellknownListName: 'defaultList' }],
    });
    for (let index = 0; index < 60; index += 1) mailbox.addList(`List ${index}`);
    const sizes: number[] = [];
    let url: unknown = '/me/todo/lists?$top=30';
    while (typeof url === 'string') {
      const page = call('GET', url.replace('https://graph.microsoft.com/v1.0', ''));
      sizes.push(valuesIn(page).length);
      url = objectIn(page.body)['@odata.nextLink'];
    }
    expect(sizes).toEqual([30, 30, 2]);
    const cut = call('GET', '/me/todo/lists');
    expect(valuesIn(cut)).toHaveLength(18);
    expect(cut.body).not.toHaveProperty(['@odata.nextLink']);
  });

  test('can be created, renamed and deleted, but not without a name', () => {
    const { call } = createGraphFixture();
    const made = call('POST', '/me/todo/lists', { displayName: 'Trip' });
    const id = String(objectIn(made.body)['id']);
    expect(made).toMatchObject({
      status: 201,
      headers: { location: `https://graph.microsoft.com/v1.0/me/todo/lists/${id}` },
      body: { displayName: 'Trip', isOwner: true, isShared: false, wellknownListName: 'none' },
    });
    expect(call('PATCH', `/me/todo/lists/${id}`, { displayName: 'Holiday' }).body).toMatchObject({
      displayName: 'Holiday',
    });
    expect(call('DELETE', `/me/todo/lists/${id}`).status).toBe(204);
    expect(errorIn(call('GET', `/me/todo/lists/${id}`))).toMatchObject({
      status: 404,
      code: 'ErrorItemNotFound',
    });
    expect(errorIn(call('POST', '/me/todo/lists', {}))).toMatchObject({
      status: 400,
      code: 'invalidRequest',
    });
  });

  test('of the service cannot be renamed or deleted', () => {
    const { call, mailbox } = createGraphFixture();
    const id = mailbox.lists().find((list) => list.wellknownListName === 'defaultList')?.id ?? '';
    expect(call('PATCH', `/me/todo/lists/${id}`, { displayName: 'Mine' }).status).toBe(400);
    expect(call('DELETE', `/me/todo/lists/${id}`).status).toBe(400);
  });

  test('ignore If-Match', () => {
    const { call, listId } = createGraphFixture();
    const { status } = call(
      'PATCH',
      `/me/todo/lists/${listId}`,
      { displayName: 'X' },
      { 'if-match': 'W/"stale"' },
    );
    expect(status).toBe(200);
  });

  test('show an extension when it is asked for by its name', () => {
    const { call } = createGraphFixture();
    call('POST', '/me/todo/lists', { displayName: 'Trip', extensions: [extension({ order: 3 })] });
    const bare = valuesIn(call('GET', '/me/todo/lists?$expand=extensions')).filter(
      (list) => 'extensions' in list,
    );
    const named = valuesIn(
      call('GET', "/me/todo/lists?$expand=extensions($filter=id eq 'dev.emailtotodo.link')"),
    ).filter((list) => 'extensions' in list);
    expect(bare).toEqual([]);
    expect(named).toMatchObject([
      { displayName: 'Trip', extensions: [{ 'order@odata.type': '#Int64', order: 3 }] },
    ]);
  });

  test('that the text cannot name are malformed, and that nobody has are not found', () => {
    const { call } = createGraphFixture();
    expect(errorIn(call('GET', '/me/todo/lists/nonexistent/tasks'))).toMatchObject({
      status: 400,
      code: 'ErrorInvalidIdMalformed',
    });
    expect(errorIn(call('GET', '/me/todo/lists/AQMkADAwATM0MDAAMS0yMDkyLWVjMzYtM/tasks'))).toMatchObject({
      status: 404,
      code: 'ErrorItemNotFound',
    });
  });
});

describe('queries under /me/todo', () => {
  test.each(['/me/todo/lists?$select=displayName', '/me/todo/lists?%24top=5', '/me/todo/lists?$search="a"'])(
    '%s is refused as the broker does',
    (url) => {
      const { call } = createGraphFixture();
      expect(errorIn(call('GET', url))).toEqual({
        status: 400,
        code: 'invalidRequest',
        innerCode: 'RequestBroker--ParseUri',
        message: 'Invalid request',
      });
    },
  );

  test.each(['$select=id', '$select=*', '$count=true'])('%s is let pass and ignored', (option) => {
    const { call } = createGraphFixture();
    const { status, body } = call('GET', `/me/todo/lists?${option}`);
    expect(status).toBe(200);
    expect(body).not.toHaveProperty('@odata.count');
    expect(body).toHaveProperty('value.0.displayName');
  });
});
