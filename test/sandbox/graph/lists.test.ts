import { describe, expect, test } from '@jest/globals';
import { createGraphFixture, errorIn, objectIn, valuesIn } from './graph-fixture';

describe('lists', () => {
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

  test('with an invalid id are malformed, and with an unknown id are not found', () => {
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
