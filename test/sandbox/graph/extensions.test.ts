import { describe, expect, test } from '@jest/globals';
import { createGraphFixture, errorIn, extension, valuesIn } from './graph-fixture';

const name = 'dev.emailtotodo.link';
const filtered = `$expand=extensions($filter=id eq '${name}')`;
const shortId = `microsoft.graph.openTypeExtension.${name}`;
const outlookId = `Microsoft.OutlookServices.OpenTypeExtension.${name}`;

function withItem(kind: 'task' | 'message', quirks = {}) {
  const fixture = createGraphFixture({ quirks });
  const path =
    kind === 'task' ? fixture.taskPath(fixture.newTask()['id']) : `/me/messages/${fixture.mail('first').id}`;
  const post = (body: unknown) => fixture.call('POST', `${path}/extensions`, body);
  return { ...fixture, path, post, one: `${path}/extensions/${name}` };
}

describe.each(['task', 'message'] as const)('an open extension on a %s', (kind) => {
  test('is replaced as a whole by PATCH, and by POST but for what that does not name', () => {
    const { call, post, one } = withItem(kind);
    expect(post(extension({ a: 'x', b: 'y' }))).toMatchObject({ status: 201, body: { id: shortId } });
    const { body } = call('PATCH', one, extension({ b: 'z' }));
    expect(body).toMatchObject({ extensionName: name, b: 'z' });
    expect(body).not.toHaveProperty('a');
    expect(post(extension({ c: true })).status).toBe(201);
    expect(call('GET', one).body).toMatchObject({ b: 'z', c: true });
    expect(post(extension({ b: null })).status).toBe(201);
    expect(call('GET', one).body).not.toHaveProperty('b');
  });

  test('takes the place of the one before, for those who want to meet that', () => {
    const { call, post, one } = withItem(kind, { postedAgain: 'replaces' });
    post(extension({ a: 'x' }));
    post(extension({ b: 'y' }));
    expect(call('GET', one).body).not.toHaveProperty('a');
  });

  test.each([
    ['an object', extension({ nested: { a: 1 } }), { task: 400, message: 400 }],
    ['a list', extension({ tags: ['a'] }), { task: 400, message: 201 }],
    [
      'a list with its type beside it',
      extension({ tags: ['a'], 'tags@odata.type': '#Collection(String)' }),
      { task: 201, message: 201 },
    ],
    ['no type', { extensionName: name, a: 1 }, { task: 400, message: 400 }],
    [
      'a name of the service',
      extension({ extensionName: 'com.microsoft.mine' }),
      { task: 400, message: 400 },
    ],
  ])('that holds %s is taken or refused', (_name, body, status) => {
    expect(withItem(kind).post(body).status).toBe(status[kind]);
  });
});

describe('an open extension on a task', () => {
  test('comes inline with a create, and is repeated in the answer', () => {
    const { newTask, call, taskPath } = createGraphFixture();
    const made = newTask({ title: 'x', extensions: [extension({ formatVersion: 1, taskKey: 'k' })] });
    const values = { 'formatVersion@odata.type': '#Int64', formatVersion: 1, taskKey: 'k' };
    const expected = { extensionName: name, id: shortId, ...values };
    expect(made['extensions']).toEqual([expected]);
    expect(call('GET', `${taskPath(made['id'])}?${filtered}`).body).toMatchObject({ extensions: [expected] });
  });

  test('can be echoed without being kept, for those who want to meet that', () => {
    const { newTask, call, taskPath } = createGraphFixture({ quirks: { inlineExtensions: 'echoed' } });
    const made = newTask({ title: 'x', extensions: [extension({ taskKey: 'k' })] });
    expect(made).toHaveProperty('extensions');
    expect(call('GET', `${taskPath(made['id'])}?${filtered}`).body).not.toHaveProperty('extensions');
  });

  test('is shown by a filtered expand only, on one task and in a list', () => {
    const { call, post, path, listId } = withItem('task');
    post(extension({ a: 'x' }));
    expect(call('GET', `${path}?$expand=extensions`).body).not.toHaveProperty('extensions');
    expect(call('GET', `${path}?${filtered}`).body).toMatchObject({ extensions: [{ a: 'x' }] });
    const tasks = `/me/todo/lists/${listId}/tasks`;
    expect(valuesIn(call('GET', `${tasks}?${filtered}&$top=5`))).toMatchObject([
      { extensions: [{ a: 'x' }] },
    ]);
    expect(valuesIn(call('GET', tasks))[0]).not.toHaveProperty('extensions');
  });

  test('has no collection to be read, and can be deleted again and again', () => {
    const { call, path, one } = withItem('task');
    expect(errorIn(call('GET', `${path}/extensions`))).toMatchObject({ status: 404, code: 'UnknownError' });
    expect(call('DELETE', one).status).toBe(204);
    expect(call('GET', one).status).toBe(404);
  });
});

describe('an open extension on a message', () => {
  test('is addressed and filtered by its short name and by both long ones', () => {
    const { call, post, path, one } = withItem('message');
    post(extension({ links: '[]', formatVersion: 1 }));
    expect(call('GET', one).body).toMatchObject({ id: outlookId, 'formatVersion@odata.type': '#Int64' });
    for (const id of [name, shortId, outlookId]) {
      const expand = `$expand=extensions($filter=id eq '${id}')`;
      expect(call('GET', `${path}/extensions/${id}`).status).toBe(200);
      expect(call('GET', `${path}?$select=id&${expand}`).body).toMatchObject({
        extensions: [{ links: '[]' }],
      });
      const found = valuesIn(call('GET', `/me/messages?$filter=Extensions/any(f:f/id eq '${id}')&${expand}`));
      expect(found).toMatchObject([{ subject: 'First', extensions: [{ extensionName: name }] }]);
    }
  });

  test('is a 404 where there is none', () => {
    const { call, one } = withItem('message');
    expect([call('PATCH', one, { a: 1 }).status, call('DELETE', one).status]).toEqual([404, 404]);
  });

  test('may refuse a second POST, for those who want to meet that', () => {
    const { post } = withItem('message', { postedAgain: 'conflicts' });
    expect([post(extension({ a: 'x' })).status, post(extension({ a: 'y' })).status]).toEqual([201, 409]);
  });
});
