import type { LinkKey } from '../domain/link';
import { isUnfinished, type OutboxEntry } from '../domain/outbox-entry';
import type { Clock, OutboxStore } from '../domain/ports';

/** How long finished work is remembered, in milliseconds, so that a second pane sees what was just captured. */
const rememberMs = 3_600_000;

/** The unfinished work of this mailbox: the store, with a picture of it that can be shown at once. */
export interface Outbox {
  readonly store: OutboxStore;
  /** Unfinished entries as last seen, oldest first. */
  unfinished(): readonly OutboxEntry[];
  /** Keys that are being worked on right now by this pane. */
  readonly running: ReadonlySet<LinkKey>;
  /** Reads the store anew, forgets what finished long ago, and returns all entries, oldest first. */
  refresh(): Promise<readonly OutboxEntry[]>;
  find(linkKey: LinkKey): Promise<OutboxEntry | undefined>;
  put(entry: OutboxEntry): Promise<void>;
  /** Changes an entry that still exists; undefined when it was removed meanwhile. */
  change(linkKey: LinkKey, change: (entry: OutboxEntry) => OutboxEntry): Promise<OutboxEntry | undefined>;
  remove(linkKey: LinkKey): Promise<void>;
  markRunning(linkKey: LinkKey, isRunning: boolean): void;
  onChanged(listener: () => void): () => void;
}

/** The outbox over a store. */
export function createOutbox(store: OutboxStore, clock: Clock): Outbox {
  const listeners = new Set<() => void>();
  const running = new Set<LinkKey>();
  let seen = new Map<LinkKey, OutboxEntry>();

  const changed = () => {
    for (const listener of listeners) listener();
  };
  const see = (linkKey: LinkKey, entry: OutboxEntry | undefined) => {
    if (entry) seen.set(linkKey, entry);
    else seen.delete(linkKey);
    changed();
  };
  const byAge = (a: OutboxEntry, b: OutboxEntry) =>
    a.createdDateTime.localeCompare(b.createdDateTime) || a.linkKey.localeCompare(b.linkKey);

  return {
    store,
    running,
    unfinished: () => [...seen.values()].filter(isUnfinished).sort(byAge),
    async refresh() {
      const all = await store.all();
      const stale = (entry: OutboxEntry) =>
        !isUnfinished(entry) && clock.now().getTime() - Date.parse(entry.createdDateTime) > rememberMs;
      for (const entry of all.filter(stale)) await store.update(entry.linkKey, () => undefined);
      const kept = all.filter((entry) => !stale(entry)).sort(byAge);
      seen = new Map(kept.map((entry) => [entry.linkKey, entry]));
      changed();
      return kept;
    },
    async find(linkKey) {
      const entry = await store.update(linkKey, (current) => current);
      see(linkKey, entry);
      return entry;
    },
    async put(entry) {
      see(entry.linkKey, await store.update(entry.linkKey, () => entry));
    },
    async change(linkKey, change) {
      const entry = await store.update(linkKey, (current) => current && change(current));
      see(linkKey, entry);
      return entry;
    },
    async remove(linkKey) {
      see(linkKey, await store.update(linkKey, () => undefined));
    },
    markRunning(linkKey, isRunning) {
      if (isRunning) running.add(linkKey);
      else running.delete(linkKey);
      changed();
    },
    onChanged(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
