import type { Locks } from '../domain/ports';

/**
 * Locks shared by all pages of this origin in one browser profile (Web Locks). Where a host has none, the lock holds
 * within this page only; what that lets through is caught by reading the tag back.
 */
export function createWebLocks(surroundings: { readonly locks?: LockManager } = navigator): Locks {
  const manager = surroundings.locks;
  const page = withinPage();
  if (!manager) return page;
  return {
    async run(name, signal, work) {
      signal.throwIfAborted();
      const lock = { isHeld: false };
      try {
        // The signal ends the waiting only; the work has its own way of stopping.
        return await manager.request(name, { signal }, () => {
          lock.isHeld = true;
          return work();
        });
      } catch (error) {
        // Third-party frames are refused locks together with storage.
        if (lock.isHeld || !(error instanceof DOMException) || error.name !== 'SecurityError') throw error;
        return page.run(name, signal, work);
      }
    },
  };
}

function withinPage(): Locks {
  const last = new Map<string, Promise<unknown>>();
  return {
    async run(name, signal, work) {
      signal.throwIfAborted();
      const before = last.get(name) ?? Promise.resolve();
      let release = () => {};
      const mine = new Promise<void>((resolve) => {
        release = resolve;
      });
      const chained = before.then(() => mine);
      last.set(name, chained);
      try {
        await orAborted(before, signal);
        return await work();
      } finally {
        release();
        if (last.get(name) === chained) last.delete(name);
      }
    },
  };
}

function orAborted(promise: Promise<unknown>, signal: AbortSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    const stop = () => reject(signal.reason);
    signal.addEventListener('abort', stop, { once: true });
    void promise.then(() => {
      signal.removeEventListener('abort', stop);
      resolve();
    });
  });
}
