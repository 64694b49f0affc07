import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, jest, test } from '@jest/globals';
import { IDBDatabase as FDBDatabase, IDBFactory } from 'fake-indexeddb';
import { openDB } from 'idb';
import { toTaskKey, type TaskKey } from '../../../src/domain/task/task-key';
import { createOutboxStore, deleteOutbox } from '../../../src/edges/browser/outbox-store';
import { intent } from '../../support/outbox-entry';
import { present } from '../../support/present';

const { taskKey } = intent;

describe('the outbox store', () => {
  beforeEach(() => {
    indexedDB = new IDBFactory();
  });

  test('keeps entries for the next start of the add-in', async () => {
    await createOutboxStore('adele@example.com').update(taskKey, () => intent);
    expect(await createOutboxStore('Adele@example.com').all()).toEqual([intent]);
  });

  test('keeps the operations of one mailbox apart from those of another', async () => {
    await createOutboxStore('adele@example.com').update(taskKey, () => intent);
    expect(await createOutboxStore('ben@example.com').all()).toEqual([]);
  });

  test('changes an entry in one transaction, so that two panes lose nothing of each other', async () => {
    const one = createOutboxStore('adele@example.com');
    const two = createOutboxStore('adele@example.com');
    await one.update(taskKey, () => intent);
    await Promise.all(
      [one, two, one, two].map((store) =>
        store.update(taskKey, (current) => current && { ...current, attempts: current.attempts + 1 }),
      ),
    );
    expect((await one.all())[0]?.attempts).toBe(4);
  });

  test('removes an entry whose change says that nothing is left', async () => {
    const store = createOutboxStore('adele@example.com');
    await store.update(taskKey, () => intent);
    await store.update(taskKey, () => undefined);
    expect(await store.all()).toEqual([]);
  });

  describe('with rows that it cannot read', () => {
    const other = present(toTaskKey('7c9e6679-7425-40de-944b-e07fc1f90ae7'));
    const stored = async (row: unknown) => {
      await createOutboxStore('adele@example.com').update(taskKey, () => intent);
      const database = await openDB('email-to-to-do:adele@example.com');
      await database.put('entries', row, other);
      await database.put('marks', row, 'sweep');
      return { store: createOutboxStore('adele@example.com'), database };
    };

    test.each([
      ['without a step', { ...intent, taskKey: other, step: undefined }],
      ['without a draft', { ...intent, taskKey: other, draft: undefined }],
      ['of a newer version', { ...intent, taskKey: other, step: { kind: 'archived' } }],
      ['of another kind', 'not today'],
      ['of nothing', null],
    ])('works on: %s', async (_, row) => {
      const { store, database } = await stored(row);
      expect(await store.all()).toEqual([intent]);
      expect(await store.update(other, (current) => current)).toBeUndefined();
      expect(await store.lastSweep()).toBeUndefined();
      expect(store.isPersistent()).toBe(true);
      expect(await database.get('entries', other)).toEqual(row);
      database.close();
    });

    test('replaces one with a new operation', async () => {
      const { store, database } = await stored({});
      database.close();
      await store.update(other, () => ({ ...intent, taskKey: other }));
      expect(await store.all()).toHaveLength(2);
    });
  });

  test('works in memory when the browser blocks storage', async () => {
    indexedDB.open = () => {
      throw new DOMException('denied', 'SecurityError');
    };
    const store = createOutboxStore('adele@example.com');
    await store.update(taskKey, () => intent);
    expect(await store.all()).toEqual([intent]);
    expect(store.isPersistent()).toBe(false);
  });

  test('tells other frames of the same mailbox which entry was changed, and nothing when none was', async () => {
    const heard: TaskKey[] = [];
    const other = createOutboxStore('adele@example.com');
    const store = createOutboxStore('Adele@example.com');
    let told = () => {};
    const end = other.onChangedElsewhere?.((changed) => {
      heard.push(changed);
      told();
    });
    const next = () => new Promise<void>((resolve) => (told = resolve));
    const first = next();
    await store.update(taskKey, () => intent);
    await first;
    const second = next();
    await store.update(taskKey, (current) => current);
    await store.update(taskKey, () => undefined);
    await second;
    end?.();
    expect(heard).toEqual([taskKey, taskKey]);
  });

  test('remembers when lost work was last looked for', async () => {
    const at = new Date('2026-11-21T10:00:00Z');
    await createOutboxStore('adele@example.com').setLastSweep(at);
    expect(await createOutboxStore('adele@example.com').lastSweep()).toEqual(at);
  });
});

describe('an outbox that is deleted', () => {
  test('is empty also for those who had it open, and leaves those of other mailboxes alone', async () => {
    const [own, other] = ['adele@example.com', 'ben@example.com'].map((owner) => createOutboxStore(owner));
    await own?.update(taskKey, () => intent);
    await other?.update(taskKey, () => intent);
    await deleteOutbox('Adele@example.com');
    expect(await own?.all()).toEqual([]);
    expect(await createOutboxStore('adele@example.com').all()).toEqual([]);
    expect(await other?.all()).toEqual([intent]);
    expect(own?.isPersistent()).toBe(true);
  });
});

describe('what is written to the disk', () => {
  /** The read-write transactions on the entries, by their durability. */
  async function writesOf(work: (store: ReturnType<typeof createOutboxStore>) => Promise<unknown>) {
    indexedDB = new IDBFactory();
    const store = createOutboxStore('adele@example.com');
    await store.update(taskKey, () => intent);
    const transaction = jest.spyOn(FDBDatabase.prototype, 'transaction');
    try {
      await work(store);
      return transaction.mock.calls.flatMap(([, mode, options]) => (mode === 'readwrite' ? [options] : []));
    } finally {
      transaction.mockRestore();
    }
  }

  test('is nothing for a look at one entry or at all', async () => {
    const seen: unknown[] = [];
    expect(await writesOf(async (store) => seen.push(await store.get(taskKey), await store.all()))).toEqual(
      [],
    );
    expect(seen).toEqual([intent, [intent]]);
  });

  test('is strict, but for what loses nothing when the power goes', async () => {
    const next = { ...intent, attempts: 1 };
    expect(
      await writesOf(async (store) => {
        await store.update(taskKey, () => next);
        await store.update(taskKey, () => undefined, 'relaxed');
      }),
    ).toEqual([{ durability: 'strict' }, { durability: 'relaxed' }]);
  });
});
