/** A set of listeners. */
export interface Listeners<T> {
  /** Adds a listener. Returns a function that removes it. */
  add(listener: (value: T) => void): () => void;
  /** Calls all current listeners. Listeners added or removed meanwhile have no effect on this call. */
  notify(value: T): void;
}

/**
 * Creates a set of listeners. `onFirst` is called when the first listener is added, and what it returns when the last
 * one is removed.
 */
export function createListeners<T = void>(onFirst?: () => (() => void) | undefined): Listeners<T> {
  const listeners = new Set<(value: T) => void>();
  let onNone: (() => void) | undefined;
  return {
    add(listener) {
      if (listeners.size === 0) onNone = onFirst?.();
      listeners.add(listener);
      return () => {
        if (!listeners.delete(listener) || listeners.size > 0) return;
        onNone?.();
        onNone = undefined;
      };
    },
    notify(value) {
      for (const listener of [...listeners]) listener(value);
    },
  };
}
