import { describe, expect, test } from '@jest/globals';
import type { Link } from '../../../../src/domain/link/link';
import { toTaskKey } from '../../../../src/domain/task/task-key';
import { createItemTagStore } from '../../../../src/edges/outlook/item/item-tag-store';
import { contextOf, fakeMailbox, fakeProperties, mailItem } from '../office-fakes';

const { signal } = new AbortController();
const restId = 'AAMk-1_2=';

function linkNumber(number: number): Link {
  const taskKey = toTaskKey(`0f8fad5b-d9cb-469f-a165-7086772895${String(number).padStart(2, '0')}`);
  if (!taskKey) throw new Error('no task key');
  return { taskKey, listId: 'L'.repeat(60), taskId: 'T'.repeat(60) };
}

function open() {
  const properties = fakeProperties();
  const { mailbox, show } = fakeMailbox(mailItem({ loadCustomPropertiesAsync: properties.load }));
  return { context: contextOf(mailbox), show, stored: properties.stored };
}

describe('links in custom properties', () => {
  test('are read back as they were written, and leave nothing behind when there are none', async () => {
    const { context, stored } = open();
    const store = createItemTagStore(context, { restId });
    await expect(store?.read(signal)).resolves.toEqual([]);
    await store?.write([linkNumber(1), linkNumber(2)], signal);
    await expect(store?.read(signal)).resolves.toEqual([linkNumber(1), linkNumber(2)]);
    await store?.write([], signal);
    expect(stored.size).toBe(0);
  });

  test('are those of one mail only', async () => {
    const { context, show } = open();
    expect(createItemTagStore(context, { restId: 'other' })).toBeUndefined();
    const store = createItemTagStore(context, { restId });
    show(mailItem({ itemId: 'other', loadCustomPropertiesAsync: fakeProperties().load }));
    await expect(store?.read(signal)).rejects.toMatchObject({ kind: 'not-found' });
    await expect(store?.write([], signal)).rejects.toMatchObject({ kind: 'not-found' });
  });

  test('are not written when another mail is opened while they are loaded', async () => {
    const { context, show, stored } = open();
    const writing = createItemTagStore(context, { restId })?.write([linkNumber(1)], signal);
    show(mailItem({ itemId: 'other' }));
    await expect(writing).rejects.toMatchObject({ kind: 'not-found' });
    expect(stored.size).toBe(0);
  });

  test('are refused when Outlook would not take them all', async () => {
    const { context, stored } = open();
    const many = Array.from({ length: 100 }, (_, number) => linkNumber(number));
    await expect(createItemTagStore(context, { restId })?.write(many, signal)).rejects.toMatchObject({
      kind: 'rejected',
    });
    expect(stored.size).toBe(0);
  });

  test.each(['no json', '{}', '[{"linkKey":"x"}]', '[null]'])(
    'are none where %p was stored, and replace it',
    async (text) => {
      const { context, stored } = open();
      stored.set('links', text);
      const store = createItemTagStore(context, { restId });
      await expect(store?.read(signal)).resolves.toEqual([]);
      await store?.write([linkNumber(1)], signal);
      await expect(store?.read(signal)).resolves.toEqual([linkNumber(1)]);
    },
  );

  test('that version 0.1.0 stored are read', async () => {
    const { context, stored } = open();
    const { taskKey, ...ref } = linkNumber(1);
    stored.set(
      'links',
      JSON.stringify([{ linkKey: taskKey, ...ref, createdDateTime: '2026-11-20T10:00:00Z' }]),
    );
    await expect(createItemTagStore(context, { restId })?.read(signal)).resolves.toEqual([linkNumber(1)]);
  });

  test.each([[[]], [[linkNumber(1)]]])('that a newer version stored are left as they are', async (links) => {
    const { context, stored } = open();
    const newer = '{"version":3,"all":"of them"}';
    stored.set('links', newer);
    const store = createItemTagStore(context, { restId });
    await expect(store?.read(signal)).resolves.toEqual([]);
    await expect(store?.write(links, signal)).rejects.toMatchObject({ trace: { code: 'tag-unreadable' } });
    expect(stored.get('links')).toBe(newer);
  });

  test('need a host that has custom properties', () => {
    expect(createItemTagStore(contextOf(fakeMailbox(mailItem()).mailbox), { restId })).toBeUndefined();
    expect(createItemTagStore(contextOf(fakeMailbox(null).mailbox), { restId })).toBeUndefined();
  });
});
