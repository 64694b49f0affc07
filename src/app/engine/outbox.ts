import { isUnfinished, type OutboxEntry } from '../../domain/link/outbox-entry';
import type { TaskKey } from '../../domain/task/task-key';
import { createListeners } from '../../lib/listeners';
import type { Clock, Durability, OutboxStore } from '../ports/device';

/** How long finished operations are kept, in milliseconds, so that a second pane sees what was just captured. */
const rememberMs = 3_600_000;
/** How long an operation that another frame has just changed counts as running there, in milliseconds. */
const elsewhereMs = 15_000;

/** The unfinished operations of this mailbox: the store, with a copy in memory that can be shown at once. */
export interface Outbox {
  readonly store: OutboxStore;
  /** Unfinished entries as last seen, oldest first. */
  unfinished(): readonly OutboxEntry[];
  /** Keys of the operations that run in this pane right now. */
  readonly running: ReadonlySet<TaskKey>;
  /** Whether an operation runs, in this pane or, as far as this pane has heard, in another frame. */
  isUnderWay(taskKey: TaskKey): boolean;
  /** Reads the store anew, forgets what finished long ago, and returns all entries, oldest first. */
  refresh(): Promise<readonly OutboxEntry[]>;
  find(taskKey: TaskKey): Promise<OutboxEntry | undefined>;
  put(entry: OutboxEntry): Promise<void>;
  /**
   * Changes an entry that still exists; `change` returning undefined removes it. Resolves to the entry as it is then,
   * undefined when it is gone. Strict, unless nothing was or is about to be sent because of it.
   */
  change(
    taskKey: TaskKey,
    change: (entry: OutboxEntry) => OutboxEntry | undefined,
    durability?: Durability,
  ): Promise<OutboxEntry | undefined>;
  remove(taskKey: TaskKey): Promise<void>;
  markRunning(taskKey: TaskKey, isRunning: boolean): void;
  /** Calls the listener after each change, also by another frame. Returns a function that ends it. */
  onChanged(listener: () => void): () => void;
}

function isSame(a: OutboxEntry | undefined, b: OutboxEntry | undefined): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}

/** The outbox over a store. */
export function createOutbox(store: OutboxStore, clock: Clock): Outbox {
  const running = new Set<TaskKey>();
  const elsewhere = new Map<TaskKey, AbortController>();
  let seen = new Map<TaskKey, OutboxEntry>();

  const listeners = createListeners(() => {
    const endListening = store.onChangedElsewhere?.((taskKey) => void look(taskKey));
    return () => {
      endListening?.();
      for (const taskKey of [...elsewhere.keys()]) forgetElsewhere(taskKey);
    };
  });
  const changed = listeners.notify;
  const see = (taskKey: TaskKey, entry: OutboxEntry | undefined) => {
    if (isSame(seen.get(taskKey), entry)) return;
    if (entry) seen.set(taskKey, entry);
    else seen.delete(taskKey);
    changed();
  };
  const byAge = (a: OutboxEntry, b: OutboxEntry) =>
    a.createdDateTime.localeCompare(b.createdDateTime) || a.taskKey.localeCompare(b.taskKey);

  const find = async (taskKey: TaskKey) => {
    const entry = await store.get(taskKey);
    see(taskKey, entry);
    return entry;
  };

  const forgetElsewhere = (taskKey: TaskKey) => {
    elsewhere.get(taskKey)?.abort();
    elsewhere.delete(taskKey);
  };
  /** Looks at what another frame has changed. A frame can be closed under way, so it counts as busy for a while only. */
  const look = async (taskKey: TaskKey) => {
    forgetElsewhere(taskKey);
    const own = new AbortController();
    elsewhere.set(taskKey, own);
    const isLatest = () => elsewhere.get(taskKey) === own;
    const entry = await find(taskKey);
    if (!isLatest()) return;
    if (entry && isUnfinished(entry) && !entry.reason) {
      await clock.sleep(elsewhereMs, own.signal).catch(() => undefined);
      if (!isLatest()) return;
    }
    forgetElsewhere(taskKey);
    changed();
  };

  return {
    store,
    running,
    isUnderWay: (taskKey) => running.has(taskKey) || elsewhere.has(taskKey),
    unfinished: () => [...seen.values()].filter(isUnfinished).sort(byAge),
    async refresh() {
      const all = await store.all();
      const stale = (entry: OutboxEntry) =>
        !isUnfinished(entry) && clock.now().getTime() - Date.parse(entry.createdDateTime) > rememberMs;
      for (const entry of all.filter(stale)) await store.update(entry.taskKey, () => undefined, 'relaxed');
      const kept = all.filter((entry) => !stale(entry)).sort(byAge);
      const isAsSeen =
        seen.size === kept.length && kept.every((entry) => isSame(seen.get(entry.taskKey), entry));
      seen = new Map(kept.map((entry) => [entry.taskKey, entry]));
      if (!isAsSeen) changed();
      return kept;
    },
    find,
    async put(entry) {
      see(entry.taskKey, await store.update(entry.taskKey, () => entry, 'strict'));
    },
    async change(taskKey, change, durability = 'strict') {
      const entry = await store.update(taskKey, (current) => current && change(current), durability);
      see(taskKey, entry);
      return entry;
    },
    async remove(taskKey) {
      see(taskKey, await store.update(taskKey, () => undefined, 'relaxed'));
    },
    markRunning(taskKey, isRunning) {
      if (isRunning) running.add(taskKey);
      else running.delete(taskKey);
      changed();
    },
    onChanged: listeners.add,
  };
}
