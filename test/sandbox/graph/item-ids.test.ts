import { describe, expect, test } from '@jest/globals';
import { createGraphFixture, objectIn } from './graph-fixture';

const immutable = { prefer: 'IdType="ImmutableId"' };

describe('ids of a message', () => {
  test('are both accepted in a path, with and without the header', () => {
    const { call, mail } = createGraphFixture();
    const { id, immutableId } = mail('first');
    for (const one of [id, immutableId]) {
      expect(call('GET', `/me/messages/${one}`).body).toMatchObject({ id });
      expect(call('GET', `/me/messages/${one}`, undefined, immutable).body).toMatchObject({
        id: immutableId,
      });
      expect(call('GET', `/me/messages/${encodeURIComponent(one)}`).status).toBe(200);
    }
  });

  test('make a webLink that only opens without the header', () => {
    const { call, mail } = createGraphFixture();
    const { id, immutableId } = mail('first');
    const linkOf = (headers?: Record<string, string>) => {
      const { webLink } = objectIn(
        call('GET', `/me/messages/${id}?$select=webLink`, undefined, headers).body,
      );
      return new URL(String(webLink)).searchParams.get('ItemID');
    };
    expect(linkOf()).toBe(id);
    expect(linkOf(immutable)).toBe(immutableId);
  });

  test('change with a move, but for the immutable one; webLink and etag follow', () => {
    const { call, mail, mailbox } = createGraphFixture();
    const before = mail('first');
    const old = objectIn(call('GET', `/me/messages/${before.id}`).body);
    mailbox.moveMessage(before.id, 'archive');
    expect(call('GET', `/me/messages/${before.id}`).status).toBe(404);
    const now = objectIn(call('GET', `/me/messages/${before.immutableId}`).body);
    for (const name of ['id', 'webLink', '@odata.etag', 'parentFolderId'])
      expect(now[name]).not.toBe(old[name]);
    expect(now).toMatchObject({
      subject: 'First',
      conversationId: old['conversationId'],
      internetMessageId: old['internetMessageId'],
    });
    expect(call('GET', `/me/messages/${before.immutableId}`, undefined, immutable).body).toMatchObject({
      id: before.immutableId,
    });
  });

  test('are malformed in the form of Exchange Web Services', () => {
    const { call, mail } = createGraphFixture();
    const ews = mail('first').id.replaceAll('-', '/').replaceAll('_', '+');
    expect(call('GET', `/me/messages/${encodeURIComponent(ews)}`)).toMatchObject({
      status: 400,
      body: { error: { code: 'ErrorInvalidIdMalformed' } },
    });
    expect(call('GET', `/me/messages/${ews}`).status).toBe(400);
  });
});
