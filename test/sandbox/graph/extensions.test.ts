import { describe, expect, test } from '@jest/globals';
import { createGraphFixture, errorIn, extension, objectIn, valuesIn } from './graph-fixture';

const name = 'dev.emailtotodo.link';
const filtered = `$expand=extensions($filter=id eq '${name}')`;

describe('an open extension on a task', () => {
  function withTask() {
    const fixture = createGraphFixture();
    const path = fixture.taskPath(fixture.newTask()['id']);
    return { ...fixture, path, one: `${path}/extensions/${name}` };
  }

  test('comes inline with a create, and is repeated in the answer', () => {
    const { newTask, call, taskPath } = createGraphFixture();
    const made = newTask({ title: 'x', extensions: [extension({ formatVersion: 1, linkKey: 'k' })] });
    const expected = {
      extensionName: name,
      id: `microsoft.graph.openTypeExtension.${name}`,
      'formatVersion@odata.type': '#Int64',
      formatVersion: 1,
      linkKey: 'k',
    };
    expect(made['extensions']).toEqual([expected]);
    expect(call('GET', `${taskPath(made['id'])}?${filtered}`).body).toMatchObject({ extensions: [expected] });
  });

  test('can be echoed without being kept, for those who want to meet that', () => {
    const { newTask, call, taskPath } = createGraphFixture({ quirks: { inlineExtensions: 'echoed' } });
    const made = newTask({ title: 'x', extensions: [extension({ linkKey: 'k' })] });
    expect(made).toHaveProperty('extensions');
    expect(call('GET', `${taskPath(made['id'])}?${filtered}`).body).not.toHaveProperty('extensions');
  });

  test('is shown by a filtered expand only, on one task and in a list', () => {
    const { call, path, listId } = withTask();
    call('POST', `${path}/extensions`, extension({ a: 'x' }));
    expect(call('GET', `${path}?$expand=extensions`).body).not.toHaveProperty('extensions');
    expect(call('GET', `${path}?${filtered}`).body).toMatchObject({ extensions: [{ a: 'x' }] });
    const tasks = `/me/todo/lists/${listId}/tasks`;
    expect(valuesIn(call('GET', `${tasks}?${filtered}&$top=5`))).toMatchObject([
      { extensions: [{ a: 'x' }] },
    ]);
    expect(valuesIn(call('GET', tasks))[0]).not.toHaveProperty('extensions');
  });

  test('has no collection to be read', () => {
    const { call, path } = withTask();
    expect(errorIn(call('GET', `${path}/extensions`))).toMatchObject({
      status: 404,
      code: 'UnknownError',
      message: '',
    });
  });

  test('is replaced as a whole by POST and by PATCH', () => {
    const { call, path, one } = withTask();
    call('POST', `${path}/extensions`, extension({ a: 'x', b: 'y' }));
    expect(call('PATCH', one, { b: 'z' }).body).toEqual({
      extensionName: name,
      id: `microsoft.graph.openTypeExtension.${name}`,
      b: 'z',
    });
    expect(call('POST', `${path}/extensions`, extension({ c: true })).status).toBe(201);
    expect(objectIn(call('GET', one).body)).not.toHaveProperty('b');
  });

  test('can be deleted again and again', () => {
    const { call, one } = withTask();
    expect(call('DELETE', one).status).toBe(204);
    expect(call('GET', one).status).toBe(404);
  });

  test('takes a list only with its type beside it', () => {
    const { call, path } = withTask();
    expect(errorIn(call('POST', `${path}/extensions`, extension({ tags: ['a'] })))).toMatchObject({
      status: 400,
      code: 'invalidRequest',
      message: expect.stringContaining('untyped value'),
    });
    const typed = extension({ tags: ['a'], 'tags@odata.type': '#Collection(String)' });
    expect(call('POST', `${path}/extensions`, typed).body).toMatchObject({
      tags: ['a'],
      'tags@odata.type': '#Collection(String)',
    });
  });

  test.each([
    [extension({ nested: { a: 1 } }), 400],
    [extension({ list: [{ a: 1 }], 'list@odata.type': '#Collection(String)' }), 400],
    [{ extensionName: name, a: 1 }, 400],
    [{ '@odata.type': 'microsoft.graph.openTypeExtension', a: 1 }, 500],
    [extension({ extensionName: 'com.microsoft.mine' }), 400],
  ])('is refused: %j', (body, status) => {
    const { call, path } = withTask();
    expect(call('POST', `${path}/extensions`, body).status).toBe(status);
  });

  test("fails on Outlook's own prefix", () => {
    const { call, path } = withTask();
    expect(
      call(
        'GET',
        `${path}?$expand=extensions($filter=id eq 'Microsoft.OutlookServices.OpenTypeExtension.${name}')`,
      ).status,
    ).toBe(500);
  });
});

describe('an open extension on a message', () => {
  function withMessage(quirks = {}) {
    const fixture = createGraphFixture({ quirks });
    const path = `/me/messages/${fixture.mail('first').id}`;
    return { ...fixture, path, one: `${path}/extensions/${name}` };
  }

  test('has another id when it is posted than later', () => {
    const { call, path, one } = withMessage();
    const posted = call('POST', `${path}/extensions`, extension({ links: '[]', formatVersion: 1 }));
    expect(posted).toMatchObject({ status: 201, body: { id: `microsoft.graph.openTypeExtension.${name}` } });
    expect(call('GET', one).body).toMatchObject({
      '@odata.type': '#microsoft.graph.openTypeExtension',
      id: `Microsoft.OutlookServices.OpenTypeExtension.${name}`,
      extensionName: name,
      links: '[]',
      'formatVersion@odata.type': '#Int64',
    });
  });

  test('is addressed and filtered by its short name and by both long ones', () => {
    const { call, path } = withMessage();
    call('POST', `${path}/extensions`, extension({ links: '[]' }));
    for (const id of [
      name,
      `microsoft.graph.openTypeExtension.${name}`,
      `Microsoft.OutlookServices.OpenTypeExtension.${name}`,
    ]) {
      expect(call('GET', `${path}/extensions/${id}`).status).toBe(200);
      expect(
        call('GET', `${path}?$select=id&$expand=extensions($filter=id%20eq%20'${id}')`).body,
      ).toMatchObject({ extensions: [{ links: '[]' }] });
      const found = call(
        'GET',
        `/me/messages?$filter=Extensions/any(f:f/id eq '${id}')&$expand=Extensions($filter=id eq '${id}')`,
      );
      expect(valuesIn(found)).toMatchObject([{ subject: 'First', extensions: [{ extensionName: name }] }]);
    }
    expect(valuesIn(call('GET', "/me/messages?$filter=extensions/any(f:f/id eq 'dev.other.name')"))).toEqual(
      [],
    );
  });

  test('is replaced as a whole, and 404 where there is none', () => {
    const { call, path, one } = withMessage();
    expect(call('PATCH', one, { a: 1 }).status).toBe(404);
    expect(call('DELETE', one).status).toBe(404);
    call('POST', `${path}/extensions`, extension({ a: 'x', b: 'y' }));
    expect(call('PATCH', one, extension({ b: 'z' })).body).not.toHaveProperty('a');
    expect(call('POST', `${path}/extensions`, extension({ c: 'w' })).status).toBe(201);
    expect(objectIn(call('GET', one).body)).not.toHaveProperty('b');
    expect(call('DELETE', one).status).toBe(204);
  });

  test('may refuse a second POST, for those who want to meet that', () => {
    const { call, path } = withMessage({ postedAgain: 'conflicts' });
    call('POST', `${path}/extensions`, extension({ a: 'x' }));
    expect(call('POST', `${path}/extensions`, extension({ a: 'y' })).status).toBe(409);
  });

  test('takes lists as they are, and no objects', () => {
    const { call, path } = withMessage();
    expect(call('POST', `${path}/extensions`, extension({ tags: ['a', 'b'] })).body).toMatchObject({
      tags: ['a', 'b'],
    });
    expect(call('POST', `${path}/extensions`, extension({ nested: {} })).status).toBe(400);
  });
});
