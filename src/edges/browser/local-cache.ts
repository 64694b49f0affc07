import type { Cache } from '../../app/ports/device';

/** Key prefix: other add-ins may share this origin. */
const prefix = 'email-to-to-do:';

/**
 * The browser's localStorage, or undefined. In a frame of another site merely naming it throws when the browser blocks
 * third-party storage.
 */
export function browserStorage(): Storage | undefined {
  try {
    return globalThis.localStorage;
  } catch {
    return undefined;
  }
}

/**
 * One value in localStorage, or in memory where that is blocked. `parse` checks what is read: it may have been
 * written by another version, or by another add-in of this origin.
 */
export function createLocalCache<T>(
  name: string,
  parse: (json: unknown) => T | undefined,
  storage: Storage | undefined = browserStorage(),
): Cache<T> {
  const key = prefix + name;
  let memory: T | undefined;
  return {
    read() {
      try {
        const text = storage?.getItem(key);
        if (text === undefined || text === null) return memory;
        const json: unknown = JSON.parse(text);
        return parse(json);
      } catch {
        return memory;
      }
    },
    write(value) {
      memory = value;
      try {
        storage?.setItem(key, JSON.stringify(value));
      } catch {
        // Full or blocked: what was there is older than what is known now.
        removeQuietly(storage, key);
      }
    },
  };
}

function removeQuietly(storage: Storage | undefined, key: string): void {
  try {
    storage?.removeItem(key);
  } catch {
    // Blocked storage keeps nothing that could mislead.
  }
}

/** Removes the values whose names are chosen; for signing out. */
export function forgetLocalCaches(
  isChosen: (name: string) => boolean,
  storage: Storage | undefined = browserStorage(),
): void {
  for (const key of keysIn(storage)) {
    if (key.startsWith(prefix) && isChosen(key.slice(prefix.length))) removeQuietly(storage, key);
  }
}

function keysIn(storage: Storage | undefined): readonly string[] {
  try {
    const count = storage?.length ?? 0;
    return Array.from({ length: count }, (_, index) => storage?.key(index) ?? '');
  } catch {
    // Blocked storage holds nothing.
    return [];
  }
}
