import type { Cache } from '../../app/ports/device';

/** Key prefix: other add-ins may share this origin. */
const prefix = 'email-to-to-do:';

/**
 * The browser's localStorage, or undefined. In a frame of another site even reading the property throws when the
 * browser blocks third-party storage.
 */
export function browserStorage(): Storage | undefined {
  try {
    return globalThis.localStorage;
  } catch {
    return undefined;
  }
}

/**
 * One value in localStorage, or in memory where that is blocked. `parse` checks what is read: another version or
 * another add-in of this origin may have written it.
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
        // Full or blocked: the stored value is outdated.
        removeQuietly(storage, key);
      }
    },
  };
}

function removeQuietly(storage: Storage | undefined, key: string): void {
  try {
    storage?.removeItem(key);
  } catch {
    // Blocked storage holds no outdated value.
  }
}

/** Removes the values with the chosen names; for signing out. */
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
