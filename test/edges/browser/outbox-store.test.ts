import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, jest, test } from '@jest/globals';
import { IDBDatabase as FDBDatabase, IDBFactory } from 'fake-indexeddb';
import { openDB } from 'idb';
import type { OperationId } from '../../../src/domain/link/operation-id';
import { toRow } from '../../../src/domain/link/outbox-row';
import { createOutboxStore, deleteOutbox } from '../../../src/edges/browser/outbox-store';
import { operationIdOf } from '../../support/operation-id';
import { intent } from '../../support/outbox-entry';

const { id } = intent;
const nothing = { entries: [], unreadable: 0 };

describe('the outbox store', () => {
  beforeEach(() => {
    indexedDB = new IDBFactory();
  });

  test('keeps entries for the next start of the add-in', async () => {
    await createOutboxStore('adele@example.com').update(id, () => intent);
    expect(await createOutboxStore('Adele@example.com').all()).toEqual({ entries: [intent], unreadable: 0 });
  });

  test('keeps the operations of one mailbox apart from those of another', async () => {
    await createOutboxStore('adele@example.com').update(id, () => intent);
    expect(await createOutboxStore('ben@example.com').all()).toEqual(nothing);
  });

  test('changes an entry in one transaction, so that two panes lose nothing of each other', async () => {
    const one = createOutboxStore('adele@example.com');
    const two = createOutboxStore('adele@example.com');
    await one.update(id, () => intent);
    await Promise.all(
      [one, two, one, two].map((store) =>
        store.update(id, (current) => current && { ...current, attempts: current.attempts + 1 }),
      ),
    );
    expect((await one.all()).entries[0]?.attempts).toBe(4);
  });

  test('removes an entry whose change says that nothing is left', async () => {
    const store = createOutboxStore('adele@example.com');
    await store.update(id, () => intent);
    await store.update(id, () => undefined);
    expect(await store.all()).toEqual(nothing);
  });

  describe('with rows of other versions', () => {
    const other = operationIdOf(2);
    const stored = async (row: unknown) => {
      await createOutboxStore('adele@example.com').update(id, () => intent);
      const database = await openDB('email-to-to-do:2:adele@example.com');
      await database.put('entries', row, other);
      await database.put('marks', row, 'sweep');
      return { store: createOutboxStore('adele@example.com'), database };
    };

    test.each([
      ['without a step', { ...toRow(intent), id: other, step: undefined }],
      ['without a draft', { ...toRow(intent), id: other, draft: undefined }],
      ['with a step that it does not know', { ...toRow(intent), id: other, step: { kind: 'archived' } }],
      ['of a newer version', { ...toRow(intent), id: other, version: 3 }],
      ['of another kind', 'not today'],
      ['of nothing', null],
    ])('sets one aside and keeps it: %s', async (_, row) => {
      const { store, database } = await stored(row);
      expect(await store.all()).toEqual({ entries: [intent], unreadable: 1 });
      expect(await store.get(other)).toBeUndefined();
      expect(await store.update(other, () => ({ ...intent, id: other }))).toBeUndefined();
      expect(await store.update(other, () => undefined)).toBeUndefined();
      expect(await store.lastSweep()).toBeUndefined();
      expect(store.isPersistent()).toBe(true);
      expect(await database.get('entries', other)).toEqual(row);
      database.close();
    });

    test('reads one of version 0.1.0, and writes it as one of today when it changes', async () => {
      const { id: _id, taskKey: _key, mailIdentity: _identity, ...rest } = intent;
      const old = { ...rest, linkKey: other };
      const { store, database } = await stored(old);
      const read = { ...intent, id: other, taskKey: other };
      expect((await store.all()).entries).toContainEqual(read);
      expect(await store.update(other, (entry) => entry)).toEqual(read);
      expect(await database.get('entries', other)).toEqual(old);
      const changes = [store, createOutboxStore('adele@example.com')].map((pane) =>
        pane.update(other, (entry) => entry && { ...entry, attempts: entry.attempts + 1 }),
      );
      await Promise.all(changes);
      expect(await database.get('entries', other)).toEqual({ ...read, attempts: 2, version: 2 });
      database.close();
    });
  });

  test('works in memory when the browser blocks storage', async () => {
    indexedDB.open = () => {
      throw new DOMException('denied', 'SecurityError');
    };
    const store = createOutboxStore('adele@example.com');
    await store.update(id, () => intent);
    expect(await store.all()).toEqual({ entries: [intent], unreadable: 0 });
    expect(store.isPersistent()).toBe(false);
  });

  test('tells other frames of the same mailbox which entry was changed, and nothing when none was', async () => {
    const heard: OperationId[] = [];
    const other = createOutboxStore('adele@example.com');
    const store = createOutboxStore('Adele@example.com');
    let told = () => {};
    const end = other.onChangedElsewhere?.((changed) => {
      heard.push(changed);
      told();
    });
    const next = () => new Promise<void>((resolve) => (told = resolve));
    const first = next();
    await store.update(id, () => intent);
    await first;
    const second = next();
    await store.update(id, (current) => current);
    await store.update(id, () => undefined);
    await second;
    end?.();
    expect(heard).toEqual([id, id]);
  });

  test('remembers when lost work was last looked for', async () => {
    const at = new Date('2026-11-21T10:00:00Z');
    await createOutboxStore('adele@example.com').setLastSweep(at);
    expect(await createOutboxStore('adele@example.com').lastSweep()).toEqual(at);
  });
});

describe('the database of version 0.1.0', () => {
  const former = 'email-to-to-do:adele@example.com';
  const newer = { ...toRow(intent), version: 3 };
  const openFormer = () =>
    openDB(former, 1, {
      upgrade(database) {
        database.createObjectStore('entries');
        database.createObjectStore('marks');
      },
      blocking: (_current, _blocked, event) => {
        if (event.target instanceof IDBDatabase) event.target.close();
      },
    });
  const names = async () => (await indexedDB.databases()).map(({ name }) => name);
  const left = async (rows: ReadonlyMap<OperationId, unknown>) => {
    const database = await openFormer();
    for (const [key, row] of rows) await database.put('entries', row, key);
    return database;
  };

  beforeEach(() => {
    indexedDB = new IDBFactory();
  });

  test('is emptied into the one of today and removed, also while a pane of that version has it open', async () => {
    await left(
      new Map<OperationId, unknown>([
        [id, toRow(intent)],
        [operationIdOf(2), newer],
      ]),
    );
    const store = createOutboxStore('Adele@example.com');
    expect(await store.all()).toEqual({ entries: [intent], unreadable: 1 });
    expect(await names()).toEqual(['email-to-to-do:2:adele@example.com']);
    const database = await openDB('email-to-to-do:2:adele@example.com');
    expect(await database.get('entries', operationIdOf(2))).toEqual(newer);
    database.close();
  });

  test('gives each row once, to two panes that start at once', async () => {
    await left(new Map([[id, toRow(intent)]]));
    const [one, two] = [createOutboxStore('adele@example.com'), createOutboxStore('adele@example.com')];
    const [first] = await Promise.all([one.update(id, () => undefined), two.all()]);
    expect(first).toBeUndefined();
    expect(await two.all()).toEqual(nothing);
    expect(await createOutboxStore('adele@example.com').all()).toEqual(nothing);
    expect([one, two].map((store) => store.isPersistent())).toEqual([true, true]);
  });

  test('gives each row once, when the page was closed before it was removed', async () => {
    await left(new Map([[id, toRow(intent)]]));
    const remove = jest.spyOn(indexedDB, 'deleteDatabase').mockImplementation(() => {
      throw new DOMException('closing', 'AbortError');
    });
    const store = createOutboxStore('adele@example.com');
    expect((await store.all()).entries).toEqual([intent]);
    await store.update(id, () => undefined);
    remove.mockRestore();
    expect(await names()).toContain(former);
    expect(await createOutboxStore('adele@example.com').all()).toEqual(nothing);
    expect(await names()).not.toContain(former);
  });

  test('is read at the next start, when the page was closed before a row was taken', async () => {
    await left(new Map([[id, toRow(intent)]]));
    (await openDB(former, 2)).close();
    expect(await createOutboxStore('adele@example.com').all()).toEqual({ entries: [intent], unreadable: 0 });
  });

  test('gives what a pane of that version has written since', async () => {
    await left(new Map([[id, toRow(intent)]]));
    await createOutboxStore('adele@example.com').update(id, () => undefined);
    const later = { ...intent, id: operationIdOf(2) };
    await left(
      new Map([
        [id, toRow(intent)],
        [later.id, toRow(later)],
      ]),
    );
    expect(await createOutboxStore('adele@example.com').all()).toEqual({ entries: [later], unreadable: 0 });
  });

  test('does not stop the outbox when it cannot be read', async () => {
    (await openDB(former, 3)).close();
    const store = createOutboxStore('adele@example.com');
    expect(await store.update(id, () => intent)).toEqual(intent);
    expect(store.isPersistent()).toBe(true);
    expect((await createOutboxStore('adele@example.com').all()).entries).toEqual([intent]);
  });

  test('is removed with the outbox', async () => {
    await left(new Map([[id, toRow(intent)]]));
    await deleteOutbox('adele@example.com');
    expect(await createOutboxStore('adele@example.com').all()).toEqual(nothing);
    expect(await names()).not.toContain(former);
  });
});

describe('an outbox that is deleted', () => {
  test('is empty also for those who had it open, and leaves those of other mailboxes alone', async () => {
    const [own, other] = ['adele@example.com', 'ben@example.com'].map((owner) => createOutboxStore(owner));
    await own?.update(id, () => intent);
    await other?.update(id, () => intent);
    await deleteOutbox('Adele@example.com');
    expect(await own?.all()).toEqual(nothing);
    expect(await createOutboxStore('adele@example.com').all()).toEqual(nothing);
    expect(await other?.all()).toEqual({ entries: [intent], unreadable: 0 });
    expect(own?.isPersistent()).toBe(true);
  });
});

describe('what is written to the disk', () => {
  /** The read-write transactions on the entries, by their durability. */
  async function writesOf(work: (store: ReturnType<typeof createOutboxStore>) => Promise<unknown>) {
    indexedDB = new IDBFactory();
    const store = createOutboxStore('adele@example.com');
    await store.update(id, () => intent);
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
    expect(await writesOf(async (store) => seen.push(await store.get(id), await store.all()))).toEqual([]);
    expect(seen).toEqual([intent, { entries: [intent], unreadable: 0 }]);
  });

  test('is strict, but for what loses nothing when the power goes', async () => {
    const next = { ...intent, attempts: 1 };
    expect(
      await writesOf(async (store) => {
        await store.update(id, () => next);
        await store.update(id, () => undefined, 'relaxed');
      }),
    ).toEqual([{ durability: 'strict' }, { durability: 'relaxed' }]);
  });
});
