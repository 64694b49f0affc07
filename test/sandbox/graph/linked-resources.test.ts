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

  test('comes alone on create', () => {
    const { call, listId } = createGraphFixture();
    expect(
      errorIn(
        call('POST', `/me/todo/lists/${listId}/tasks`, { title: 'x', linkedResources: [resource, resource] }),
      ),
    ).toMatchObject({
      status: 400,
      code: 'invalidRequest',
      message: 'Only one item in linkedResources is allowed.',
    });
  });

  test('needs an applicationName and nothing else', () => {
    const { call, links } = withTask();
    expect(errorIn(call('POST', links, { webUrl: 'https://example.com' }))).toMatchObject({
      status: 400,
      code: 'invalidRequest',
      message: "The property 'applicationName' is required when creating the linked resource",
    });
    expect(call('POST', links, { applicationName: 'Outlook' }).status).toBe(201);
  });

  test.each(['not a url', 'http://192.168.1.7/x', 'https://127.0.0.1/'])('cannot lead to %s', (webUrl) => {
    const { call, links } = withTask();
    expect(errorIn(call('POST', links, { ...resource, webUrl }))).toMatchObject({
      status: 400,
      code: 'invalidRequest',
      message: "The property 'webUrl' has an invalid value",
    });
  });

  test.each(['mailto:ada@example.com', 'ftp://example.com/', 'https://localhost:4000/owa/?ItemID=1'])(
    'can lead to %s',
    (webUrl) => {
      const { call, links } = withTask();
      expect(call('POST', links, { ...resource, webUrl }).status).toBe(201);
    },
  );

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

describe('the list of flagged mail', () => {
  test('holds a task with a link of its own for each flagged message', () => {
    const { call, mailbox, mail } = createGraphFixture();
    const list = mailbox.lists().find((one) => one.wellknownListName === 'flaggedEmails')?.id ?? '';
    call('PATCH', `/me/messages/${mail('first').id}`, { flag: { flagStatus: 'flagged' } });
    const [task] = valuesIn(call('GET', `/me/todo/lists/${list}/tasks`));
    expect(task).toMatchObject({ title: 'First', linkedResources: [{ applicationName: 'Outlook' }] });
    const links = `/me/todo/lists/${list}/tasks/${String(task?.['id'])}/linkedResources`;
    expect(call('POST', links, resource).status).toBe(400);
    call('PATCH', `/me/messages/${mail('first').id}`, { flag: { flagStatus: 'notFlagged' } });
    expect(valuesIn(call('GET', `/me/todo/lists/${list}/tasks`))).toEqual([]);
  });
});
