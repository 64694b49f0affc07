import { deleteDB, openDB, type DBSchema, type IDBPDatabase } from 'idb';
import type { Durability, OutboxStore } from '../../app/ports/device';
import { toOperationId, type OperationId } from '../../domain/link/operation-id';
import type { OutboxEntry } from '../../domain/link/outbox-entry';
import { readRow, toRow } from '../../domain/link/outbox-row';
import { ignore } from '../../lib/ignored-errors';
import { createChangeChannel } from './change-channel';

interface Schema extends DBSchema {
  /** Outbox rows by the ids of their operations, and whatever other versions have stored here. */
  entries: { key: string; value: unknown };
  /**
   * Under `sweep`: time of the last search for lost work, ISO 8601 instant. Under `taken <id>`: this row was taken over
   * from the database of version 0.1.0.
   */
  marks: { key: string; value: unknown };
}

type Change = (entry: OutboxEntry | undefined) => OutboxEntry | undefined;

/** The outbox in the memory of this page: for browsers that block or lose storage. */
export function createMemoryOutboxStore(): OutboxStore {
  const entries = new Map<OperationId, OutboxEntry>();
  let lastSweep: Date | undefined;
  return {
    isPersistent: () => false,
    all: () => Promise.resolve({ entries: [...entries.values()], unreadable: 0 }),
    get: (id) => Promise.resolve(entries.get(id)),
    update(id, change) {
      const entry = change(entries.get(id));
      if (entry) entries.set(id, entry);
      else entries.delete(id);
      return Promise.resolve(entry);
    },
    lastSweep: () => Promise.resolve(lastSweep),
    setLastSweep(at) {
      lastSweep = at;
      return Promise.resolve();
    },
  };
}

async function updateEntry(
  database: IDBPDatabase<Schema>,
  id: OperationId,
  change: Change,
  durability: Durability,
) {
  const transaction = database.transaction('entries', 'readwrite', { durability });
  const row = await transaction.store.get(id);
  const before = readRow(row);
  // The version that wrote it may still need it.
  const isSetAside = row !== undefined && !before;
  const entry = isSetAside ? undefined : change(before);
  const isChanged = entry !== before;
  if (entry && isChanged) await transaction.store.put(toRow(entry), id);
  else if (isChanged) await transaction.store.delete(id);
  await transaction.done;
  return { entry, isChanged };
}

/** By the version of the rows: an add-in of an older version finds nothing here that it could overwrite. */
function databaseOf(owner: string): string {
  return `email-to-to-do:2:${owner.toLowerCase()}`;
}

/** The database of version 0.1.0. */
function formerDatabaseOf(owner: string): string {
  return `email-to-to-do:${owner.toLowerCase()}`;
}

/**
 * Takes over each row of the former database once, as it is, and removes that database. It may be cut off anywhere and
 * run in several panes: a row is written together with the mark that it was taken.
 */
async function takeOver(database: IDBPDatabase<Schema>, former: string): Promise<void> {
  const known = await indexedDB.databases();
  if (!known.some(({ name }) => name === former)) return;
  // With its version raised, no add-in of version 0.1.0 writes a row between the reading and the removal.
  const old = await openDB<Schema>(former, 2, {
    upgrade(upgraded, before) {
      if (before === 0) upgraded.createObjectStore('entries');
    },
  });
  const reading = old.transaction('entries').store;
  const [ids, rows] = await Promise.all([reading.getAllKeys(), reading.getAll()]);
  old.close();
  const transaction = database.transaction(['entries', 'marks'], 'readwrite', { durability: 'strict' });
  const [entries, marks] = [transaction.objectStore('entries'), transaction.objectStore('marks')];
  for (const [index, id] of ids.entries()) {
    if ((await marks.get(`taken ${id}`)) !== undefined) continue;
    await entries.put(rows[index], id);
    await marks.put(true, `taken ${id}`);
  }
  await transaction.done;
  await deleteDB(former);
}

/**
 * Removes the outbox of one mailbox from this device, with all waiting operations; for signing out. Pages that have it
 * open close it. Does nothing where the browser blocks storage.
 */
export async function deleteOutbox(owner: string): Promise<void> {
  try {
    await deleteDB(formerDatabaseOf(owner));
    await deleteDB(databaseOf(owner));
  } catch (error) {
    ignore('delete the outbox', error);
    // Blocked storage holds nothing.
  }
}

/**
 * The outbox of one mailbox: one IndexedDB database per mailbox. Where the browser blocks storage (third-party frames)
 * or it fails later, entries are kept in memory; operations lost that way are found again from what the service stores.
 * Other frames with the same outbox hear of each change.
 */
export function createOutboxStore(owner: string): OutboxStore {
  const memory = createMemoryOutboxStore();
  const name = databaseOf(owner);
  const channel = createChangeChannel(name);
  let isBroken = false;
  let opened: Promise<IDBPDatabase<Schema>> | undefined;

  const openDatabase = () =>
    openDB<Schema>(name, 1, {
      upgrade(database) {
        database.createObjectStore('entries');
        database.createObjectStore('marks');
      },
      // Another version of the add-in in another pane wants to upgrade: close, and open again when needed.
      blocking: (_current, _blocked, event) => {
        opened = undefined;
        if (event.target instanceof IDBDatabase) event.target.close();
      },
      terminated: () => {
        opened = undefined;
      },
    });

  async function openWhole(): Promise<IDBPDatabase<Schema>> {
    const database = await openDatabase();
    try {
      await takeOver(database, formerDatabaseOf(owner));
    } catch (error) {
      // The rows stay where they are until the next start; without them this outbox works as well.
      ignore('take over the former outbox', error);
    }
    return database;
  }

  const open = () => (opened ??= openWhole());

  async function stored<T>(
    inDatabase: (database: IDBPDatabase<Schema>) => Promise<T>,
    fallback: () => Promise<T>,
  ): Promise<T> {
    if (isBroken) return fallback();
    try {
      return await inDatabase(await open());
    } catch (error) {
      ignore('open the outbox', error);
      // Whatever the reason (blocked, full, private mode): operations must continue without storage.
      isBroken = true;
      return fallback();
    }
  }

  return {
    isPersistent: () => !isBroken,
    all: () =>
      stored(
        async (database) => {
          const rows = await database.getAll('entries');
          const entries = rows.map(readRow).filter((entry) => entry !== undefined);
          return { entries, unreadable: rows.length - entries.length };
        },
        () => memory.all(),
      ),
    get: (id) =>
      stored(
        async (database) => readRow(await database.get('entries', id)),
        () => memory.get(id),
      ),
    update: (id, change, durability = 'strict') =>
      stored(
        async (database) => {
          const { entry, isChanged } = await updateEntry(database, id, change, durability);
          if (isChanged) channel.announce(id);
          return entry;
        },
        () => memory.update(id, change, durability),
      ),
    onChangedElsewhere: (listener) =>
      channel.listen((text) => {
        const id = toOperationId(text);
        if (id) listener(id);
      }),
    lastSweep: () =>
      stored(
        async (database) => {
          const text = await database.get('marks', 'sweep');
          return typeof text !== 'string' || Number.isNaN(Date.parse(text)) ? undefined : new Date(text);
        },
        () => memory.lastSweep(),
      ),
    setLastSweep: (at) =>
      stored(
        async (database) => {
          await database.put('marks', at.toISOString(), 'sweep');
        },
        () => memory.setLastSweep(at),
      ),
  };
}
