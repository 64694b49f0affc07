import type { Locks } from '../../app/ports/device';
import { orAborted } from '../../lib/or-aborted';

/**
 * Locks shared by all pages of this origin in one browser profile (Web Locks). Where a host has none, a lock holds
 * within this page only; conflicts with other pages are then found when the tag is read back.
 */
export function createWebLocks(surroundings: { readonly locks?: LockManager } = navigator): Locks {
  const manager = surroundings.locks;
  const page = withinPage();
  if (!manager) return { areShared: () => false, ...page };
  let isRefused = false;
  return {
    areShared: () => !isRefused,
    async run(name, signal, work) {
      signal.throwIfAborted();
      const lock = { isHeld: false };
      try {
        // The signal aborts only the waiting for the lock; the work handles its own abort.
        return await manager.request(name, { signal }, () => {
          lock.isHeld = true;
          return work();
        });
      } catch (error) {
        // Browsers refuse locks to third-party frames together with storage.
        if (lock.isHeld || !(error instanceof DOMException) || error.name !== 'SecurityError') throw error;
        isRefused = true;
        return page.run(name, signal, work);
      }
    },
  };
}

function withinPage(): Pick<Locks, 'run'> {
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
