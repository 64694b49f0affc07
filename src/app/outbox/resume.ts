import type { OperationId } from '../../domain/link/operation-id';
import { isUnfinished, type OutboxEntry } from '../../domain/link/outbox-entry';
import { longestRest } from '../../domain/time/retry';
import { advance } from '../engine/advance';
import { lockOfOperation, type LinkDeps } from '../engine/link-deps';
import type { PaneService } from '../pane-service';
import { isSweepDue, sweep } from '../repair/sweep';

/** Resumes unfinished operations until none can be retried automatically; see `PaneService.resume`. */
export type Resume = PaneService['resume'];

/** The look for lost work waits this long, in milliseconds, so that it never delays opening a mail. */
const beforeSweepMs = 10_000;

/** Work that runs already is looked at again after this time, in milliseconds: it may come to rest. */
const whileRunningMs = 1_000;

/** Resumes one operation under the lock of its mail; another client may have finished it meanwhile. */
export function resumeOperation(deps: LinkDeps, entry: OutboxEntry, signal: AbortSignal) {
  return deps.locks.run(lockOfOperation(entry), signal, () =>
    advance(deps, entry.id, { isNew: false }, signal),
  );
}

/**
 * When a waiting operation may be retried automatically, in milliseconds; undefined when it may not. A wait beyond the
 * longest one was set by a clock that ran ahead.
 */
function dueAt({ notBefore }: OutboxEntry, now: number): number | undefined {
  if (notBefore === undefined) return undefined;
  const at = Date.parse(notBefore);
  return at - now <= longestRest ? at : now;
}

/** The earliest instant at which an operation may be retried automatically, in milliseconds. */
function earliest(
  entries: readonly OutboxEntry[],
  running: ReadonlySet<OperationId>,
  now: number,
): number | undefined {
  const times = entries.flatMap((entry) => {
    const at = dueAt(entry, now);
    if (at === undefined) return [];
    return running.has(entry.id) ? Math.max(at, now + whileRunningMs) : at;
  });
  return times.length === 0 ? undefined : Math.min(...times);
}

/**
 * Makes the function that resumes unfinished operations: all at once, then those that wait when their time has come.
 * A newer call, as when the network returns or another operation has to wait, takes over from the older. With nothing to
 * do it sends nothing.
 */
export function createResume(deps: LinkDeps): Resume {
  let nap = new AbortController();
  let isSweepWanted = false;

  /** Sleeps until the given time; false when it was woken by a newer call, which carries on. */
  async function rest(until: number, signal: AbortSignal, own: AbortController): Promise<boolean> {
    const wake = () => {
      own.abort(signal.reason);
    };
    signal.addEventListener('abort', wake);
    try {
      await deps.clock.sleep(Math.max(0, until - deps.clock.now().getTime()), own.signal);
      return true;
    } catch (error) {
      signal.throwIfAborted();
      if (own.signal.aborted) return false;
      throw error;
    } finally {
      signal.removeEventListener('abort', wake);
    }
  }

  return async (signal, { sweeps = true, isAfresh = true } = {}) => {
    isSweepWanted ||= sweeps;
    nap.abort();
    const own = new AbortController();
    nap = own;
    const tried = new Set<OperationId>();
    for (;;) {
      const entries = (await deps.outbox.refresh()).filter(isUnfinished);
      const now = deps.clock.now().getTime();
      const isDue = (entry: OutboxEntry) => {
        const at = dueAt(entry, now);
        if (deps.outbox.running.has(entry.id)) return false;
        return at === undefined ? isAfresh && !tried.has(entry.id) : at <= now;
      };
      for (const entry of entries.filter(isDue)) {
        tried.add(entry.id);
        await resumeOperation(deps, entry, signal);
      }
      const left = (await deps.outbox.refresh()).filter(isUnfinished);
      const next = earliest(left, deps.outbox.running, deps.clock.now().getTime());
      if (next === undefined) break;
      if (!(await rest(next, signal, own))) return;
    }
    if (!isSweepWanted || !(await isSweepDue(deps))) return;
    const later = deps.clock.now().getTime() + beforeSweepMs;
    if (!(await rest(later, signal, own))) return;
    isSweepWanted = false;
    await sweep(deps, signal);
  };
}
