import { describe, expect, test } from '@jest/globals';
import { createGraphFixture, errorIn, objectIn, valuesIn } from './graph-fixture';

const resource = {
  applicationName: 'Outlook',
  displayName: 'First',
  externalId: '<a@b>',
  webUrl: 'https://example.com/1',
};

function withTask() {
  const fixture = createGraphFixture();
  const path = fixture.taskPath(fixture.newTask()['id']);
  return { ...fixture, path, links: `${path}/linkedResources` };
}

describe('a linkedResource', () => {
  test('is the only one of its task', () => {
    const { call, links } = withTask();
    const { status, body } = call('POST', links, resource);
    expect([status, body]).toMatchObject([201, resource]);
    expect(errorIn(call('POST', links, resource))).toEqual({
      status: 400,
      code: 'invalidRequest',
      innerCode: 'LinkedResourceSizeExceeded',
      message: 'Linked Resource already exists.',
    });
    expect(valuesIn(call('GET', links))).toHaveLength(1);
  });

  test.each(['not a url', 'http://192.168.1.7/x', 'https://127.0.0.1/'])('cannot lead to %s', (webUrl) => {
    const { call, links } = withTask();
    expect(errorIn(call('POST', links, { ...resource, webUrl }))).toMatchObject({
      status: 400,
      code: 'invalidRequest',
      message: "The property 'webUrl' has an invalid value",
    });
  });

  test('is changed in part; null and empty texts change nothing', () => {
    const { call, links } = withTask();
    const { id } = objectIn(call('POST', links, resource).body);
    expect(
      call('PATCH', `${links}/${String(id)}`, { displayName: 'Second', externalId: null, webUrl: '' }).body,
    ).toMatchObject({
      ...resource,
      displayName: 'Second',
    });
  });

  test('changes the etag of its task with each write, and is guarded by it', () => {
    const { call, links, path } = withTask();
    const etag = () => String(objectIn(call('GET', path).body)['@odata.etag']);
    const before = etag();
    const { id } = objectIn(call('POST', links, resource).body);
    const after = etag();
    expect(after).not.toBe(before);
    const one = `${links}/${String(id)}`;
    expect(call('PATCH', one, { displayName: 'x' }, { 'if-match': before }).status).toBe(412);
    expect(call('DELETE', one, undefined, { 'if-match': before }).status).toBe(412);
    expect(call('DELETE', one, undefined, { 'if-match': after }).status).toBe(204);
    expect(call('GET', one).status).toBe(404);
    expect(objectIn(call('GET', path).body)).not.toHaveProperty('linkedResources');
  });
});
