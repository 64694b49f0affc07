import type { OperationId } from '../../domain/link/operation-id';
import { isUnfinished, type OutboxEntry } from '../../domain/link/outbox-entry';
import type { MailIdentity } from '../../domain/mail/mail';
import type { TaskKey } from '../../domain/task/task-key';
import { createListeners } from '../../lib/listeners';
import type { Clock, Durability, OutboxStore } from '../ports/device';

/** How long finished operations are kept, in milliseconds, so that a second pane sees what was just captured. */
const rememberMs = 3_600_000;
/** The same for those of the ribbon command, so that the pane can still undo what the user has not seen there yet. */
const rememberCommandMs = 86_400_000;
/** How long an operation that another frame has just changed counts as running there, in milliseconds. */
const elsewhereMs = 15_000;

/** The unfinished operations of this mailbox: the store, with a copy in memory that can be shown at once. */
export interface Outbox {
  readonly store: OutboxStore;
  /** Unfinished entries as last seen, oldest first. */
  unfinished(): readonly OutboxEntry[];
  /** Ids of the operations that run in this pane right now. */
  readonly running: ReadonlySet<OperationId>;
  /** Whether an operation runs, in this pane or, as far as this pane has heard, in another frame. */
  isUnderWay(id: OperationId): boolean;
  /** Reads the store anew, forgets what finished long ago, and returns all entries, oldest first. */
  refresh(): Promise<readonly OutboxEntry[]>;
  /** How many more are stored that cannot be read, as last seen. */
  unreadable(): number;
  find(id: OperationId): Promise<OutboxEntry | undefined>;
  /** The operations on a task, for any of its mails, as `refresh` reads them. */
  ofTask(taskKey: TaskKey): Promise<readonly OutboxEntry[]>;
  /** The operation on one link: the unfinished one, else the last that is still remembered. */
  ofLink(taskKey: TaskKey, mail: MailIdentity): Promise<OutboxEntry | undefined>;
  /** Strict, unless something else is written before anything is sent because of it. */
  put(entry: OutboxEntry, durability?: Durability): Promise<void>;
  /**
   * Changes an entry that still exists; `change` returning undefined removes it. Resolves to the entry as it is then,
   * undefined when it is gone. Strict, unless nothing was or is about to be sent because of it.
   */
  change(
    id: OperationId,
    change: (entry: OutboxEntry) => OutboxEntry | undefined,
    durability?: Durability,
  ): Promise<OutboxEntry | undefined>;
  remove(id: OperationId): Promise<void>;
  markRunning(id: OperationId, isRunning: boolean): void;
  /** Calls the listener after each change, also by another frame. Returns a function that ends it. */
  onChanged(listener: () => void): () => void;
}

function isSame(a: OutboxEntry | undefined, b: OutboxEntry | undefined): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}

/** The outbox over a store. */
export function createOutbox(store: OutboxStore, clock: Clock): Outbox {
  const running = new Set<OperationId>();
  const elsewhere = new Map<OperationId, AbortController>();
  let seen = new Map<OperationId, OutboxEntry>();
  let unreadable = 0;

  const listeners = createListeners(() => {
    const endListening = store.onChangedElsewhere?.((id) => void look(id));
    return () => {
      endListening?.();
      for (const id of [...elsewhere.keys()]) forgetElsewhere(id);
    };
  });
  const changed = listeners.notify;
  const see = (id: OperationId, entry: OutboxEntry | undefined) => {
    if (isSame(seen.get(id), entry)) return;
    if (entry) seen.set(id, entry);
    else seen.delete(id);
    changed();
  };
  const byAge = (a: OutboxEntry, b: OutboxEntry) =>
    a.createdDateTime.localeCompare(b.createdDateTime) || a.id.localeCompare(b.id);

  const find = async (id: OperationId) => {
    const entry = await store.get(id);
    see(id, entry);
    return entry;
  };

  const forgetElsewhere = (id: OperationId) => {
    elsewhere.get(id)?.abort();
    elsewhere.delete(id);
  };
  /** Looks at what another frame has changed. A frame can be closed under way, so it counts as busy for a while only. */
  const look = async (id: OperationId) => {
    forgetElsewhere(id);
    const own = new AbortController();
    elsewhere.set(id, own);
    const isLatest = () => elsewhere.get(id) === own;
    const entry = await find(id);
    if (!isLatest()) return;
    if (entry && isUnfinished(entry) && !entry.reason) {
      await clock.sleep(elsewhereMs, own.signal).catch(() => undefined);
      if (!isLatest()) return;
    }
    forgetElsewhere(id);
    changed();
  };

  const refresh = async () => {
    const all = await store.all();
    const now = clock.now().getTime();
    const stale = (entry: OutboxEntry) =>
      !isUnfinished(entry) &&
      now - Date.parse(entry.createdDateTime) > (entry.byCommand ? rememberCommandMs : rememberMs);
    for (const { id } of all.entries.filter(stale)) await store.update(id, () => undefined, 'relaxed');
    const kept = all.entries.filter((entry) => !stale(entry)).sort(byAge);
    const isAsSeen =
      unreadable === all.unreadable &&
      seen.size === kept.length &&
      kept.every((entry) => isSame(seen.get(entry.id), entry));
    seen = new Map(kept.map((entry) => [entry.id, entry]));
    ({ unreadable } = all);
    if (!isAsSeen) changed();
    return kept;
  };
  const ofTask = async (taskKey: TaskKey) => (await refresh()).filter((entry) => entry.taskKey === taskKey);

  return {
    store,
    running,
    isUnderWay: (id) => running.has(id) || elsewhere.has(id),
    unfinished: () => [...seen.values()].filter(isUnfinished).sort(byAge),
    unreadable: () => unreadable,
    refresh,
    ofTask,
    async ofLink(taskKey, mail) {
      const own = (await ofTask(taskKey)).filter((entry) => entry.mailIdentity === mail);
      return own.find(isUnfinished) ?? own.at(-1);
    },
    find,
    async put(entry, durability = 'strict') {
      see(entry.id, await store.update(entry.id, () => entry, durability));
    },
    async change(id, change, durability = 'strict') {
      const entry = await store.update(id, (current) => current && change(current), durability);
      see(id, entry);
      return entry;
    },
    async remove(id) {
      see(id, await store.update(id, () => undefined, 'relaxed'));
    },
    markRunning(id, isRunning) {
      if (isRunning) running.add(id);
      else running.delete(id);
      changed();
    },
    onChanged: listeners.add,
  };
}
