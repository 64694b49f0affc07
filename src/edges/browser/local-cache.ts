import type { Cache } from '../../app/ports/device';
import { isObject, parseJson } from '../../lib/json';

/** Key prefix: other add-ins may share this origin. */
const prefix = 'email-to-to-do:';

/** Values are stored as `{"version":2,"value":…}`. Version 1 was the value alone; it is dropped, as a cache may be. */
const cacheVersion = 2;

function isNewer(json: unknown): boolean {
  return isObject(json) && typeof json.version === 'number' && json.version > cacheVersion;
}

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
 * One value in localStorage, or in memory where that is blocked, or where a newer version has stored one: that is left as
 * it is. `parse` checks what is read: another version or another add-in of this origin may have written it.
 */
export function createLocalCache<T>(
  name: string,
  parse: (json: unknown) => T | undefined,
  storage: Storage | undefined = browserStorage(),
): Cache<T> {
  const key = prefix + name;
  let memory: T | undefined;
  const stored = (): unknown => parseJson(storage?.getItem(key) ?? '');
  return {
    read() {
      try {
        const json = stored();
        if (json === undefined || isNewer(json)) return memory;
        return isObject(json) && json.version === cacheVersion ? parse(json.value) : undefined;
      } catch {
        return memory;
      }
    },
    write(value) {
      memory = value;
      try {
        if (!isNewer(stored())) storage?.setItem(key, JSON.stringify({ version: cacheVersion, value }));
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
