import type { ItemTagStore } from '../../src/app/ports/mailbox';
import type { Link } from '../../src/domain/link/link';
import type { TaskKey } from '../../src/domain/task/task-key';
import type { Scheduler } from './scheduler';

/** Custom properties of the mails, which several devices write without knowing of each other. */
export class ItemTags {
  readonly #scheduler: Scheduler;
  readonly #links = new Map<number, readonly Link[]>();
  /** What each actor has read last, by actor and mail. */
  readonly #read = new Map<string, readonly Link[]>();
  /** Task keys of links that were lost because two wrote at once: the last one counts. */
  readonly writtenOver = new Set<TaskKey>();

  constructor(scheduler: Scheduler) {
    this.#scheduler = scheduler;
  }

  /** The links of a mail. */
  on(mail: number): readonly Link[] {
    return this.#links.get(mail) ?? [];
  }

  /** The properties of a mail as one actor sees them. */
  storeFor(actor: string, mail: number): ItemTagStore {
    const own = `${actor} ${mail}`;
    return {
      read: async () => {
        await this.#scheduler.turn(actor, 'item tag read');
        const links = this.on(mail);
        this.#read.set(own, links);
        return links;
      },
      write: async (links) => {
        await this.#scheduler.turn(actor, 'item tag write');
        const known = new Set([...links, ...(this.#read.get(own) ?? [])].map(({ taskKey }) => taskKey));
        for (const { taskKey } of this.on(mail)) if (!known.has(taskKey)) this.writtenOver.add(taskKey);
        this.#links.set(mail, links);
      },
    };
  }
}
