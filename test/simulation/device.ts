import type { RememberedLinks } from '../../src/app/open/link-memory';
import type { Cache, Locks, OutboxStore } from '../../src/app/ports/device';
import type { OperationId } from '../../src/domain/link/operation-id';
import { readRow, toRow } from '../../src/domain/link/outbox-row';
import type { TodoList } from '../../src/domain/task/task';
import { toTaskKey, type TaskKey } from '../../src/domain/task/task-key';
import type { DeviceName } from './plan';
import type { Scheduler } from './scheduler';

interface LockRequest {
  readonly actor: string;
  readonly grant: () => void;
}

/** Mutual exclusion between the actors of one device; a lock of a killed actor is free again. */
class DeviceLocks {
  readonly #queues = new Map<string, LockRequest[]>();

  async run<T>(actor: string, name: string, work: () => Promise<T>): Promise<T> {
    const queue = this.#queues.get(name) ?? [];
    this.#queues.set(name, queue);
    await new Promise<void>((grant) => {
      queue.push({ actor, grant });
      if (queue.length === 1) grant();
    });
    const own = queue[0];
    try {
      return await work();
    } finally {
      if (own && queue[0] === own) this.#next(queue);
    }
  }

  #next(queue: LockRequest[]): void {
    queue.shift();
    queue[0]?.grant();
  }

  release(actor: string): void {
    for (const queue of this.#queues.values()) {
      const isHolder = queue[0]?.actor === actor;
      const others = queue.filter((request) => request.actor !== actor);
      queue.splice(0, queue.length, ...others);
      if (isHolder) queue[0]?.grant();
    }
  }
}

/** A browser profile: what its panes and commands share, and what can be taken from them. */
export class Device {
  readonly name: DeviceName;
  readonly #scheduler: Scheduler;
  readonly #clockOffset: number;
  readonly #locks = new DeviceLocks();
  readonly #entries = new Map<OperationId, string>();
  readonly #caches = new Map<string, unknown>();
  #lastSweep: Date | undefined;
  /** While true, whoever starts or next uses storage works in memory until it is closed. */
  isBlocked = false;
  /** Whether storage was ever blocked or wiped: then promises that rest on the outbox alone do not hold. */
  hasForgotten = false;

  /** @param minutes how far the clock of the device is from that of the service */
  constructor(name: DeviceName, scheduler: Scheduler, minutes: number) {
    this.name = name;
    this.#scheduler = scheduler;
    this.#clockOffset = minutes * 60_000;
  }

  /** The time as this device has it. */
  now(): Date {
    return new Date(this.#scheduler.now().getTime() + this.#clockOffset);
  }

  wipe(): void {
    this.#entries.clear();
    this.#caches.clear();
    this.#lastSweep = undefined;
    this.hasForgotten = true;
  }

  block(): void {
    this.isBlocked = true;
    this.hasForgotten = true;
  }

  locksFor(actor: string): Locks {
    return {
      areShared: () => true,
      run: async (name, signal, work) =>
        this.#locks.run(actor, name, async () => {
          await this.#scheduler.turn(actor, `lock ${name.slice(-12)}`);
          signal.throwIfAborted();
          return work();
        }),
    };
  }

  release(actor: string): void {
    this.#locks.release(actor);
  }

  cache<T>(name: string): Cache<T> {
    return {
      read: () => this.#caches.get(name) as T | undefined,
      write: (value) => {
        if (!this.isBlocked) this.#caches.set(name, value);
      },
    };
  }

  readonly lists = (): Cache<readonly TodoList[]> => this.cache('lists');
  readonly links = (): Cache<readonly RememberedLinks[]> => this.cache('links');

  /** The outbox as one actor sees it. Rows go through JSON, as they go through IndexedDB. */
  storeFor(actor: string): OutboxStore {
    const memory = new Map<OperationId, string>();
    let memorySweep: Date | undefined;
    let isBroken = false;
    const touch = async (label: string) => {
      await this.#scheduler.turn(actor, label);
      if (this.isBlocked) isBroken = true;
    };
    const entries = () => (isBroken ? memory : this.#entries);
    const parse = (text: string | undefined) => (text === undefined ? undefined : readRow(JSON.parse(text)));
    return {
      isPersistent: () => !isBroken,
      all: async () => {
        await touch('outbox all');
        const all = [...entries().values()].map(parse);
        const readable = all.filter((entry) => entry !== undefined);
        return { entries: readable, unreadable: all.length - readable.length };
      },
      get: async (id) => {
        await touch(`outbox get ${id.slice(-4)}`);
        return parse(entries().get(id));
      },
      update: async (id, change) => {
        await touch(`outbox ${id.slice(-4)}`);
        const entry = change(parse(entries().get(id)));
        if (entry) entries().set(id, JSON.stringify(toRow(entry)));
        else entries().delete(id);
        return entry;
      },
      lastSweep: async () => {
        await touch('outbox last sweep');
        return isBroken ? memorySweep : this.#lastSweep;
      },
      setLastSweep: async (at) => {
        await touch('outbox swept');
        if (isBroken) memorySweep = at;
        else this.#lastSweep = at;
      },
    };
  }
}

/** The n-th task key of a run. */
export function taskKeyOf(n: number): TaskKey {
  const taskKey = toTaskKey(`00000000-0000-4000-8000-${String(n).padStart(12, '0')}`);
  if (!taskKey) throw new RangeError(`no task key for ${n}`);
  return taskKey;
}
