import type { OperationId } from '../../domain/link/operation-id';
import type { OutboxEntry } from '../../domain/link/outbox-entry';
import type { TaskKey } from '../../domain/task/task-key';

/** Time as the core uses it; virtual in the simulation. */
export interface Clock {
  now(): Date;
  /** Resolves after `ms` milliseconds, rejects with the signal's reason when aborted. */
  sleep(ms: number, signal: AbortSignal): Promise<void>;
}

/** Mutual exclusion between panes and the command of one browser profile, where the host has it. */
export interface Locks {
  /** Whether they hold between pages. Where not, what a page has read may be overtaken by another page at any time. */
  areShared(): boolean;
  /** Runs `work` while holding the lock of this name; waits while another holder has it. */
  run<T>(name: string, signal: AbortSignal, work: () => Promise<T>): Promise<T>;
}

/** Randomness of the core: ids, and jitter from 0 (included) to 1 (excluded). */
export interface Random {
  taskKey(): TaskKey;
  operationId(): OperationId;
  fraction(): number;
}

/** A small store on this device that may forget everything at any time. Never throws. */
export interface Cache<T> {
  read(): T | undefined;
  write(value: T): void;
}

/** What a write has to survive: the loss of power (`strict`), or the end of the page alone. */
export type Durability = 'strict' | 'relaxed';

/** What is stored on this device. */
export interface StoredOperations {
  readonly entries: readonly OutboxEntry[];
  /** How many more are set aside: they are damaged, or were made by another version of the add-in. */
  readonly unreadable: number;
}

/** Where unfinished operations are kept on this device. Never rejects: what blocks it makes it forgetful, not broken. */
export interface OutboxStore {
  /** False while entries live in memory only, because the browser refuses storage. */
  isPersistent(): boolean;
  all(): Promise<StoredOperations>;
  /** Reads one entry. One that cannot be read counts as absent. */
  get(id: OperationId): Promise<OutboxEntry | undefined>;
  /**
   * Reads, changes and writes one entry in one transaction; `change` returning undefined removes it, and the same entry
   * writes nothing. What is stored under the id and cannot be read is never overwritten: then nothing is changed, and
   * the answer is undefined. Strict unless said otherwise: relaxed is enough where nothing was or is about to be sent.
   */
  update(
    id: OperationId,
    change: (entry: OutboxEntry | undefined) => OutboxEntry | undefined,
    durability?: Durability,
  ): Promise<OutboxEntry | undefined>;
  /**
   * Calls the listener with the id of each entry that another frame has changed, where the browser tells. Returns a
   * function that ends it.
   */
  onChangedElsewhere?(listener: (id: OperationId) => void): () => void;
  /** When lost work was last looked for in what the service stores; undefined on a device that never did. */
  lastSweep(): Promise<Date | undefined>;
  setLastSweep(at: Date): Promise<void>;
}

/** Digests that only this device can make: they tell texts apart and do not give them away. */
export interface KeyedDigest {
  /** A new random key, as text. */
  newKey(): string;
  /** The digest of a text under a key: 22 characters of base64url. */
  of(key: string, text: string): Promise<string>;
}
