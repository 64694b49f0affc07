/** Functions that want to hear of something. */
export interface Listeners<T> {
  /** Adds a listener. Returns a function that takes it away. */
  add(listener: (value: T) => void): () => void;
  /** Calls all that listen now; who comes or goes meanwhile changes nothing. */
  notify(value: T): void;
}

/**
 * A set of listeners. `onFirst` is called when somebody listens who found nobody listening, and what it returns once
 * nobody does any more.
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
