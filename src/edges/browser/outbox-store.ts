import { deleteDB, openDB, type DBSchema, type IDBPDatabase } from 'idb';
import type { Durability, OutboxStore } from '../../app/ports/device';
import type { OutboxEntry } from '../../domain/link/outbox-entry';
import { isOutboxEntry } from '../../domain/link/outbox-entry-check';
import { toTaskKey, type TaskKey } from '../../domain/task/task-key';
import { ignore } from '../../lib/ignored-errors';
import { createChangeChannel } from './change-channel';

interface Schema extends DBSchema {
  /** Outbox entries, and whatever other versions have stored here. */
  entries: { key: string; value: unknown };
  /** Under `sweep`: time of the last search for lost work, ISO 8601 instant. */
  marks: { key: string; value: unknown };
}

type Change = (entry: OutboxEntry | undefined) => OutboxEntry | undefined;

/** The outbox in the memory of this page: for browsers that block or lose storage. */
export function createMemoryOutboxStore(): OutboxStore {
  const entries = new Map<TaskKey, OutboxEntry>();
  let lastSweep: Date | undefined;
  return {
    isPersistent: () => false,
    all: () => Promise.resolve([...entries.values()]),
    get: (taskKey) => Promise.resolve(entries.get(taskKey)),
    update(taskKey, change) {
      const entry = change(entries.get(taskKey));
      if (entry) entries.set(taskKey, entry);
      else entries.delete(taskKey);
      return Promise.resolve(entry);
    },
    lastSweep: () => Promise.resolve(lastSweep),
    setLastSweep(at) {
      lastSweep = at;
      return Promise.resolve();
    },
  };
}

/** An unreadable entry counts as absent. It stays stored: the version that wrote it may still need it. */
function readable(value: unknown): OutboxEntry | undefined {
  return isOutboxEntry(value) ? value : undefined;
}

async function updateEntry(
  database: IDBPDatabase<Schema>,
  taskKey: TaskKey,
  change: Change,
  durability: Durability,
) {
  const transaction = database.transaction('entries', 'readwrite', { durability });
  const before = readable(await transaction.store.get(taskKey));
  const entry = change(before);
  const isChanged = entry !== before;
  if (entry && isChanged) await transaction.store.put(entry, taskKey);
  else if (before && isChanged) await transaction.store.delete(taskKey);
  await transaction.done;
  return { entry, isChanged };
}

function databaseOf(owner: string): string {
  return `email-to-to-do:${owner.toLowerCase()}`;
}

/**
 * Removes the outbox of one mailbox from this device, with all waiting operations; for signing out. Pages that have it
 * open close it. Does nothing where the browser blocks storage.
 */
export async function deleteOutbox(owner: string): Promise<void> {
  try {
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

  const open = () =>
    (opened ??= openDB<Schema>(name, 1, {
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
    }));

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
        async (database) => (await database.getAll('entries')).filter(isOutboxEntry),
        () => memory.all().then((entries) => [...entries]),
      ),
    get: (taskKey) =>
      stored(
        async (database) => readable(await database.get('entries', taskKey)),
        () => memory.get(taskKey),
      ),
    update: (taskKey, change, durability = 'strict') =>
      stored(
        async (database) => {
          const { entry, isChanged } = await updateEntry(database, taskKey, change, durability);
          if (isChanged) channel.announce(taskKey);
          return entry;
        },
        () => memory.update(taskKey, change, durability),
      ),
    onChangedElsewhere: (listener) =>
      channel.listen((id) => {
        const taskKey = toTaskKey(id);
        if (taskKey) listener(taskKey);
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
