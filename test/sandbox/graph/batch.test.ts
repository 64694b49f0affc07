import { describe, expect, test } from '@jest/globals';
import { allScopes, createGraphFixture, errorIn, extension, objectIn, partsIn } from './graph-fixture';

const json = { 'Content-Type': 'application/json' };

describe('a batch', () => {
  test('answers each part with its own status, headers and body', () => {
    const { call, newTask, taskPath, mail } = createGraphFixture();
    const path = taskPath(newTask({ title: 'One' })['id']);
    const parts = partsIn(
      call('POST', '/$batch', {
        requests: [
          { id: 'a', method: 'GET', url: path },
          {
            id: 'b',
            method: 'GET',
            url: `me/messages/${mail('first').id}?$select=id`,
            headers: { Prefer: 'IdType="ImmutableId"' },
          },
          { id: 'c', method: 'DELETE', url: `${path}/extensions/dev.other.name` },
          { id: 'd', method: 'GET', url: '/me/todo/lists/nonexistent' },
        ],
      }),
    );
    expect(parts['a']).toMatchObject({ status: 200, body: { title: 'One' } });
    expect(objectIn(parts['a']?.['headers'])['ETag']).toBe(objectIn(parts['a']?.['body'])['@odata.etag']);
    expect(parts['b']).toMatchObject({ status: 200, body: { id: mail('first').immutableId } });
    expect(parts['c']).toMatchObject({ status: 204, body: null });
    expect(parts['d']).toMatchObject({ status: 400, body: { error: { code: 'ErrorInvalidIdMalformed' } } });
  });

  test('does not pass its own Prefer header on', () => {
    const { call, mail } = createGraphFixture();
    const requests = [{ id: '1', method: 'GET', url: `/me/messages/${mail('first').id}` }];
    const parts = partsIn(call('POST', '/$batch', { requests }, { prefer: 'IdType="ImmutableId"' }));
    expect(parts['1']).toMatchObject({ body: { id: mail('first').id } });
  });

  test('of parts at once comes back in another order', () => {
    const { call } = createGraphFixture();
    const requests = ['1', '2', '3'].map((id) => ({ id, method: 'GET', url: '/me' }));
    const { body } = call('POST', '/$batch', { requests });
    expect(body).toMatchObject({ responses: [{ id: '3' }, { id: '2' }, { id: '1' }] });
  });

  test('in a chain stops at the first failure', () => {
    const { call, newTask, taskPath } = createGraphFixture();
    const path = taskPath(newTask()['id']);
    const parts = partsIn(
      call('POST', '/$batch', {
        requests: [
          { id: '1', method: 'PATCH', url: path, body: { title: 'b' }, headers: json },
          {
            id: '2',
            method: 'PATCH',
            url: path,
            body: {},
            headers: { ...json, 'If-Match': `W/"${'A'.repeat(40)}"` },
            dependsOn: ['1'],
          },
          { id: '3', method: 'DELETE', url: path, dependsOn: ['2'] },
          { id: '4', method: 'GET', url: path, dependsOn: ['3'] },
        ],
      }),
    );
    expect(Object.values(parts).map((part) => part['status'])).toEqual([200, 412, 424, 424]);
    expect(parts['3']).toMatchObject({ body: { error: { code: 'FailedDependency' } } });
    expect(call('GET', path).status).toBe(200);
  });

  test('that mixes chains and single parts is refused', () => {
    const { call } = createGraphFixture();
    const requests = [
      { id: '1', method: 'GET', url: '/me' },
      { id: '2', method: 'GET', url: '/me', dependsOn: ['1'] },
      { id: '3', method: 'GET', url: '/me' },
      { id: '4', method: 'GET', url: '/me', dependsOn: ['3'] },
    ];
    expect(errorIn(call('POST', '/$batch', { requests }))).toMatchObject({
      status: 400,
      code: 'BadRequest',
      message: 'Batch should be either fully sequential or fully parallel',
    });
  });

  test('takes twenty parts and no more', () => {
    const { call } = createGraphFixture();
    const chain = (length: number) =>
      Array.from({ length }, (_none, index) => ({
        id: String(index),
        method: 'GET',
        url: '/me/todo/lists',
        ...(index === 0 ? {} : { dependsOn: [String(index - 1)] }),
      }));
    const parts = partsIn(call('POST', '/$batch', { requests: chain(20) }));
    expect(Object.values(parts).every((part) => part['status'] === 200)).toBe(true);
    expect(errorIn(call('POST', '/$batch', { requests: chain(21) }))).toMatchObject({
      status: 400,
      message: 'Number of requests inside batch exceed the limit.',
    });
  });

  test('throttles the parts at once for which no slot is left, each with its own Retry-After', () => {
    const { call, handle } = createGraphFixture();
    const requests = ['1', '2', '3', '4', '5', '6'].map((id) => ({
      id,
      method: 'GET',
      url: '/me/todo/lists',
    }));
    const parts = partsIn(call('POST', '/$batch', { requests }));
    expect(Object.values(parts).map((part) => part['status'])).toEqual([200, 200, 200, 200, 429, 429]);
    expect(parts['6']).toMatchObject({
      headers: { 'Retry-After': '2' },
      body: { error: { code: 'activityLimitReached', innerError: { code: 'ApplicationThrottled' } } },
    });
    const busy = handle({ method: 'POST', url: '/v1.0/$batch', body: { requests }, freeSlots: 1 });
    expect(Object.values(partsIn(busy)).filter((part) => part['status'] === 200)).toHaveLength(1);
  });

  test('that writes to one message twice at once is in conflict with itself', () => {
    const { call, mail } = createGraphFixture();
    const url = `/me/messages/${mail('first').id}`;
    const write = [
      { id: '1', method: 'POST', url: `${url}/extensions`, body: extension({ a: 1 }), headers: json },
      { id: '2', method: 'PATCH', url, body: { isRead: false }, headers: json },
    ];
    const statuses = (requests: unknown) =>
      Object.values(partsIn(call('POST', '/$batch', { requests }))).map((part) => part['status']);
    expect(statuses(write)).toEqual([201, 412]);
    expect(statuses(write.map((part) => (part.id === '1' ? part : { ...part, dependsOn: ['1'] })))).toEqual([
      201, 200,
    ]);
  });

  test('checks the permission of each part', () => {
    const { handle } = createGraphFixture();
    const scopes = new Set([...allScopes].filter((scope) => !scope.startsWith('Mail.')));
    const requests = [
      { id: '1', method: 'GET', url: '/me/todo/lists' },
      { id: '2', method: 'GET', url: '/me/messages' },
    ];
    const parts = partsIn(handle({ method: 'POST', url: '/v1.0/$batch', body: { requests }, scopes }));
    expect(parts).toMatchObject({
      1: { status: 200 },
      2: { status: 403, body: { error: { code: 'ErrorAccessDenied' } } },
    });
  });

  test('wants a content type where there is a body', () => {
    const { call, listId } = createGraphFixture();
    const requests = [
      { id: '1', method: 'POST', url: `/me/todo/lists/${listId}/tasks`, body: { title: 'x' } },
    ];
    expect(partsIn(call('POST', '/$batch', { requests }))['1']).toMatchObject({
      status: 400,
      body: { error: { code: 'BadRequest' } },
    });
  });
});
