import { describe, expect, test } from '@jest/globals';
import { createGraphFixture, errorIn, extension, objectIn, type GraphFixture } from './graph-fixture';

const etagAt = (fixture: GraphFixture, path: string): string =>
  String(objectIn(fixture.call('GET', path).body)['@odata.etag']);

describe('If-Match on a task', () => {
  function withTask() {
    const fixture = createGraphFixture();
    const path = fixture.taskPath(fixture.newTask()['id']);
    return { ...fixture, path, etag: () => etagAt(fixture, path) };
  }

  test('lets the current etag pass, also in its strong form, and refuses a stale one', () => {
    const { call, path, etag } = withTask();
    const first = etag();
    expect(call('GET', path).headers['etag']).toBe(first);
    expect(call('PATCH', path, { title: 'b' }, { 'if-match': first }).status).toBe(200);
    expect(call('PATCH', path, { title: 'c' }, { 'if-match': etag().replace('W/', '') }).status).toBe(200);
    expect(errorIn(call('PATCH', path, { title: 'd' }, { 'if-match': first }))).toMatchObject({
      status: 412,
      code: 'ErrorIrresolvableConflict',
      innerCode: 'ErrorIrresolvableConflict',
    });
    expect(call('GET', path).body).toMatchObject({ title: 'c' });
  });

  test.each(['*', 'W/"garbage"', 'garbage'])('%s is an error of the service', (etag) => {
    const { call, path } = withTask();
    expect(errorIn(call('PATCH', path, {}, { 'if-match': etag }))).toMatchObject({
      status: 500,
      code: 'generalException',
      innerCode: 'ErrorInternalServerError',
    });
  });

  test('is ignored by a DELETE', () => {
    const { call, path, etag } = withTask();
    const stale = etag();
    call('PATCH', path, { title: 'b' });
    expect(call('DELETE', path, undefined, { 'if-match': stale }).status).toBe(204);
  });

  test('guards its extension, which moves the etag with each write', () => {
    const { call, path, etag } = withTask();
    const first = etag();
    expect(call('POST', `${path}/extensions`, extension({ a: 1 }), { 'if-match': first }).status).toBe(201);
    const second = etag();
    const one = `${path}/extensions/dev.emailtotodo.link`;
    for (const [method, body] of [
      ['PATCH', { a: 2 }],
      ['DELETE', undefined],
    ] as const) {
      expect(call(method, one, body, { 'if-match': first }).status).toBe(412);
    }
    expect(call('POST', `${path}/extensions`, extension({ a: 3 }), { 'if-match': first }).status).toBe(412);
    expect(call('PATCH', one, { a: 2 }, { 'if-match': second }).status).toBe(200);
    expect(etag()).not.toBe(second);
  });

  test('an empty PATCH moves the etag and nothing else', () => {
    const { call, path, etag } = withTask();
    const before = etag();
    expect(call('PATCH', path, {}).status).toBe(200);
    expect(etag()).not.toBe(before);
  });
});

describe('If-Match on a message', () => {
  test('guards the message and its extension', () => {
    const fixture = createGraphFixture();
    const path = `/me/messages/${fixture.mail('first').id}`;
    const first = etagAt(fixture, path);
    expect(
      fixture.call('POST', `${path}/extensions`, extension({ a: 1 }), { 'if-match': first }).status,
    ).toBe(201);
    const one = `${path}/extensions/dev.emailtotodo.link`;
    expect(fixture.call('PATCH', path, { isRead: false }, { 'if-match': first }).status).toBe(412);
    expect(
      fixture.call('POST', `${path}/extensions`, extension({ a: 2 }), { 'if-match': first }).status,
    ).toBe(412);
    expect(fixture.call('PATCH', one, { a: 2 }, { 'if-match': first }).status).toBe(412);
    expect(fixture.call('DELETE', one, undefined, { 'if-match': first }).status).toBe(412);
    expect(fixture.call('PATCH', path, { isRead: false }, { 'if-match': etagAt(fixture, path) }).status).toBe(
      200,
    );
  });
});
