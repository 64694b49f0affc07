import { describe, expect, test } from '@jest/globals';
import { createGraphFixture, objectIn, valuesIn } from './graph-fixture';

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

  test('make ids of its attachments, in both forms', () => {
    const { call, mail } = createGraphFixture();
    const path = `/me/messages/${mail('files').id}/attachments`;
    const [mutable] = valuesIn(call('GET', `${path}?$select=id`));
    const [lasting] = valuesIn(call('GET', `${path}?$select=id`, undefined, immutable));
    expect(mutable?.['id']).not.toBe(lasting?.['id']);
    for (const one of [mutable, lasting])
      expect(call('GET', `${path}/${String(one?.['id'])}`).status).toBe(200);
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

describe('translateExchangeIds', () => {
  test('turns each form into each other, and answers each id by itself', () => {
    const { call, mail } = createGraphFixture();
    const { id, immutableId } = mail('first');
    const translate = (inputIds: unknown, sourceIdType: string, targetIdType: string) =>
      call('POST', '/me/translateExchangeIds', { inputIds, sourceIdType, targetIdType });
    const one = (source: string, from: string, to: string) =>
      valuesIn(translate([source], from, to))[0]?.['targetId'];
    const ews = String(one(id, 'restId', 'ewsId'));
    expect(ews).toContain('/');
    expect(one(ews, 'ewsId', 'restId')).toBe(id);
    expect(one(id, 'restId', 'restImmutableEntryId')).toBe(immutableId);
    expect(one(immutableId, 'restImmutableEntryId', 'restId')).toBe(id);
    expect(one(String(one(id, 'restId', 'entryId')), 'entryId', 'restId')).toBe(id);
    const mixed = valuesIn(translate([id, 'AAMkgone1234567890='], 'restId', 'restImmutableEntryId'));
    expect(mixed).toMatchObject([
      { sourceId: id, targetId: immutableId },
      { errorDetails: { code: 'NotFound' } },
    ]);
    expect(
      translate(
        Array.from({ length: 1001 }, () => id),
        'restId',
        'ewsId',
      ).status,
    ).toBe(400);
    expect(translate([id], 'restId', 'smtp').status).toBe(400);
  });
});
