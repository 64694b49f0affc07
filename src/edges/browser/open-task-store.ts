import { deleteDB, openDB, type DBSchema, type IDBPDatabase } from 'idb';
import type { IndexedList, OpenTaskStore } from '../../app/ports/open-tasks';
import { ignore } from '../../lib/ignored-errors';

interface Schema extends DBSchema {
  /** What is known of a list, by its id. */
  lists: { key: string; value: unknown };
}

/** By the version of what is stored: another version begins with nothing. */
function databaseOf(owner: string): string {
  return `email-to-to-do-tasks:1:${owner.toLowerCase()}`;
}

/** Removes the index of one mailbox from this device; for signing out. Does nothing where the browser blocks storage. */
export async function deleteOpenTasks(owner: string): Promise<void> {
  try {
    await deleteDB(databaseOf(owner));
  } catch (error) {
    ignore('delete the index of tasks', error);
    // Blocked storage holds nothing.
  }
}

/**
 * The index of one mailbox in a database of its own; where the browser blocks storage, it is made anew with each page.
 * `parse` checks what is read.
 */
export function createOpenTaskStore(
  owner: string,
  parse: (value: unknown) => IndexedList | undefined,
): OpenTaskStore {
  let opened: Promise<IDBPDatabase<Schema>> | undefined;

  const open = () =>
    (opened ??= openDB<Schema>(databaseOf(owner), 1, {
      upgrade(database) {
        database.createObjectStore('lists');
      },
      // Another page signs out.
      blocking: (_current, _blocked, event) => {
        opened = undefined;
        if (event.target instanceof IDBDatabase) event.target.close();
      },
      terminated: () => {
        opened = undefined;
      },
    }));

  async function inDatabase<T>(
    work: (database: IDBPDatabase<Schema>) => Promise<T>,
    otherwise: T,
  ): Promise<T> {
    try {
      return await work(await open());
    } catch (error) {
      ignore('use the index of tasks', error);
      opened = undefined;
      return otherwise;
    }
  }

  return {
    all: () =>
      inDatabase(async (database) => {
        const values = await database.getAll('lists');
        return values.map(parse).filter((list) => list !== undefined);
      }, []),
    put: (list) =>
      inDatabase(async (database) => {
        await database.put('lists', list, list.listId);
      }, undefined),
    remove: (listId) =>
      inDatabase(async (database) => {
        await database.delete('lists', listId);
      }, undefined),
  };
}
