import type { LinkKey } from '../../domain/link/link';
import { isUnfinished, type OutboxEntry } from '../../domain/link/outbox-entry';
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
  readonly running: ReadonlySet<LinkKey>;
  /** Whether an operation runs, in this pane or, as far as this pane has heard, in another frame. */
  isUnderWay(linkKey: LinkKey): boolean;
  /** Reads the store anew, forgets what finished long ago, and returns all entries, oldest first. */
  refresh(): Promise<readonly OutboxEntry[]>;
  find(linkKey: LinkKey): Promise<OutboxEntry | undefined>;
  put(entry: OutboxEntry): Promise<void>;
  /**
   * Changes an entry that still exists; `change` returning undefined removes it. Resolves to the entry as it is then,
   * undefined when it is gone. Strict, unless nothing was or is about to be sent because of it.
   */
  change(
    linkKey: LinkKey,
    change: (entry: OutboxEntry) => OutboxEntry | undefined,
    durability?: Durability,
  ): Promise<OutboxEntry | undefined>;
  remove(linkKey: LinkKey): Promise<void>;
  markRunning(linkKey: LinkKey, isRunning: boolean): void;
  /** Calls the listener after each change, also by another frame. Returns a function that ends it. */
  onChanged(listener: () => void): () => void;
}

function isSame(a: OutboxEntry | undefined, b: OutboxEntry | undefined): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}

/** The outbox over a store. */
export function createOutbox(store: OutboxStore, clock: Clock): Outbox {
  const running = new Set<LinkKey>();
  const elsewhere = new Map<LinkKey, AbortController>();
  let seen = new Map<LinkKey, OutboxEntry>();

  const listeners = createListeners(() => {
    const endListening = store.onChangedElsewhere?.((linkKey) => void look(linkKey));
    return () => {
      endListening?.();
      for (const linkKey of [...elsewhere.keys()]) forgetElsewhere(linkKey);
    };
  });
  const changed = listeners.notify;
  const see = (linkKey: LinkKey, entry: OutboxEntry | undefined) => {
    if (isSame(seen.get(linkKey), entry)) return;
    if (entry) seen.set(linkKey, entry);
    else seen.delete(linkKey);
    changed();
  };
  const byAge = (a: OutboxEntry, b: OutboxEntry) =>
    a.createdDateTime.localeCompare(b.createdDateTime) || a.linkKey.localeCompare(b.linkKey);

  const find = async (linkKey: LinkKey) => {
    const entry = await store.get(linkKey);
    see(linkKey, entry);
    return entry;
  };

  const forgetElsewhere = (linkKey: LinkKey) => {
    elsewhere.get(linkKey)?.abort();
    elsewhere.delete(linkKey);
  };
  /** Looks at what another frame has changed. A frame can be closed under way, so it counts as busy for a while only. */
  const look = async (linkKey: LinkKey) => {
    forgetElsewhere(linkKey);
    const own = new AbortController();
    elsewhere.set(linkKey, own);
    const isLatest = () => elsewhere.get(linkKey) === own;
    const entry = await find(linkKey);
    if (!isLatest()) return;
    if (entry && isUnfinished(entry) && !entry.reason) {
      await clock.sleep(elsewhereMs, own.signal).catch(() => undefined);
      if (!isLatest()) return;
    }
    forgetElsewhere(linkKey);
    changed();
  };

  return {
    store,
    running,
    isUnderWay: (linkKey) => running.has(linkKey) || elsewhere.has(linkKey),
    unfinished: () => [...seen.values()].filter(isUnfinished).sort(byAge),
    async refresh() {
      const all = await store.all();
      const stale = (entry: OutboxEntry) =>
        !isUnfinished(entry) && clock.now().getTime() - Date.parse(entry.createdDateTime) > rememberMs;
      for (const entry of all.filter(stale)) await store.update(entry.linkKey, () => undefined, 'relaxed');
      const kept = all.filter((entry) => !stale(entry)).sort(byAge);
      const isAsSeen =
        seen.size === kept.length && kept.every((entry) => isSame(seen.get(entry.linkKey), entry));
      seen = new Map(kept.map((entry) => [entry.linkKey, entry]));
      if (!isAsSeen) changed();
      return kept;
    },
    find,
    async put(entry) {
      see(entry.linkKey, await store.update(entry.linkKey, () => entry, 'strict'));
    },
    async change(linkKey, change, durability = 'strict') {
      const entry = await store.update(linkKey, (current) => current && change(current), durability);
      see(linkKey, entry);
      return entry;
    },
    async remove(linkKey) {
      see(linkKey, await store.update(linkKey, () => undefined, 'relaxed'));
    },
    markRunning(linkKey, isRunning) {
      if (isRunning) running.add(linkKey);
      else running.delete(linkKey);
      changed();
    },
    onChanged: listeners.add,
  };
}
