import { createPaneService, type PaneDeps } from '../../src/app/create-pane-service';
import type { MailSnapshot, PaneService } from '../../src/app/pane-service';
import type { OutboxStore } from '../../src/app/ports/device';
import type { ItemTagStore } from '../../src/app/ports/mailbox';
import type { TokenProvider } from '../../src/app/ports/sign-in';
import type { Link } from '../../src/domain/link/link';
import type { OutboxEntry } from '../../src/domain/link/outbox-entry';
import type { CurrentItem } from '../../src/domain/mail/mail';
import { Problem } from '../../src/domain/problem';
import type { TaskKey } from '../../src/domain/task/task-key';
import { createGraphServices } from '../../src/edges/graph/create-graph-services';
import { nodeDigest } from '../support/node-digest';
import { toCurrentItem } from './current-item';
import type { Device } from './device';
import { createNetwork } from './network';
import { namespace } from './stored';
import type { World } from './world';

/** A fault of the product itself, put between the engine and one of its edges to see whether it is caught. */
export type Tampering = (deps: PaneDeps) => PaneDeps;

/** One run of the add-in in one frame: lives until it is killed. */
export class Actor {
  readonly id: string;
  readonly service: PaneService;
  readonly #world: World;
  readonly #device: Device;
  readonly #life = new AbortController();
  /** The mail that is open here, and what is shown of it. */
  opened: MailSnapshot | undefined;
  #mail: CurrentItem | undefined;
  isAlive = true;
  busy = 0;

  constructor(world: World, device: Device, id: string, tampering: Tampering) {
    this.id = id;
    this.#world = world;
    this.#device = device;
    this.service = createPaneService(tampering(this.#deps()));
  }

  get signal(): AbortSignal {
    return this.#life.signal;
  }

  #deps(): PaneDeps {
    const { scheduler, graph, counts } = this.#world;
    const actor = this.id;
    const network = createNetwork({
      actor,
      scheduler,
      graph,
      counts,
      isOnline: () => !this.#world.offline.has(this.#device.name),
      badness: () => this.#world.badness,
      isSentTwice: (request) => this.#world.isSentTwice(request),
      onRequest: (method, path) => {
        this.#world.requests.push({ actor, method, path });
      },
    });
    const tokens: TokenProvider = {
      token: (scopes) =>
        scopes.includes('Mail.ReadWrite') && !this.#world.hasMailConsent
          ? Promise.reject(new Problem('consent-needed'))
          : Promise.resolve(['User.Read', ...scopes].join(' ')),
      account: () => undefined,
    };
    const graphServices = createGraphServices({
      graphEndpoint: 'https://graph.microsoft.com',
      extensionNamespace: namespace,
      time: this.#world.time,
      tokens,
      fetch: network.fetch,
      timeout: network.timeout,
      newRequestId: () => '00000000-0000-4000-9000-000000000000',
    });
    return {
      owner: this.#world.owner,
      ...graphServices,
      store: this.#watched(this.#device.storeFor(actor)),
      locks: this.#device.locksFor(actor),
      lists: this.#device.lists(),
      links: this.#device.links(),
      clock: {
        now: () => scheduler.now(),
        sleep: (ms, signal) =>
          new Promise((resolve, reject) => {
            const cancel = scheduler.after(actor, ms, () => {
              signal.removeEventListener('abort', abort);
              resolve();
            });
            const abort = () => {
              cancel();
              reject(signal.reason as Error);
            };
            signal.addEventListener('abort', abort, { once: true });
          }),
      },
      random: {
        taskKey: () => this.#world.newTaskKey(this.#device),
        operationId: () => this.#world.newOperationId(),
        fraction: () => scheduler.fraction(),
      },
      digest: nodeDigest,
      // No work of the simulation asks for a note: what can fail about it fails in requests that are simulated anyway.
      mailbox: { body: () => Promise.reject(new Problem('not-found')) },
      itemTags: (mail) =>
        this.#mail?.restId === mail.restId ||
        (this.#mail && this.#mail.internetMessageId === mail.internetMessageId)
          ? this.#itemTagStore(mail.internetMessageId)
          : undefined,
      fallbackWebLink: (mail) => `https://outlook.example/owa/?ItemID=${encodeURIComponent(mail.restId)}`,
    };
  }

  /** The store, with an eye on which mail a task key belongs to and on what a person asks for: a intent counts once it is noted. */
  #watched(store: OutboxStore): OutboxStore {
    return {
      ...store,
      update: async (id, change) => {
        let before: OutboxEntry | undefined;
        const entry = await store.update(id, (current) => change((before = current)));
        const taskKey = (entry ?? before)?.taskKey;
        const click = taskKey && this.#world.ledger.get(taskKey);
        const number = /^Task for mail (\d+)$/.exec(entry?.draft.title ?? '')?.[1];
        if (click && number !== undefined) click.mail = Number(number);
        if (entry && entry.goal !== 'link') this.#world.foreign.delete(entry.taskKey);
        if (click && entry?.goal === 'undo') click.intent = 'nothing';
        if (click && entry?.goal === 'unlink') click.intent = 'task-without-mail';
        return entry;
      },
    };
  }

  #itemTagStore(internetMessageId: string): ItemTagStore {
    const { itemTags, scheduler } = this.#world;
    return {
      read: async () => {
        await scheduler.turn(this.id, 'item tag read');
        return itemTags.get(internetMessageId) ?? [];
      },
      write: async (links: readonly Link[]) => {
        await scheduler.turn(this.id, 'item tag write');
        itemTags.set(internetMessageId, links);
      },
    };
  }

  /** Starts something that may take many turns. What it rejects with is what a person would read. */
  do(what: string, work: () => Promise<unknown>): void {
    this.busy += 1;
    this.#world.scheduler.note(this.id, `> ${what}`);
    work()
      .then(
        (result) => {
          this.#world.scheduler.note(this.id, `< ${what}: ${JSON.stringify(result ?? 'done').slice(0, 60)}`);
        },
        (error: unknown) => {
          if (!(error instanceof Problem) && this.isAlive) this.#world.surprises.push(error);
          this.#world.scheduler.note(this.id, `< ${what} failed: ${String(error)}`);
        },
      )
      .finally(() => {
        this.busy -= 1;
      });
  }

  async open(mail: number): Promise<MailSnapshot | undefined> {
    const message = this.#world.message(mail);
    if (!message) return undefined;
    const open = toCurrentItem(message, this.#world.owner);
    this.#mail = open;
    this.opened = undefined;
    const opened = await this.service.open(open, {
      signal: this.signal,
      onProgress: (better) => {
        if (this.#mail === open) this.opened = better;
      },
    });
    if (this.#mail === open) this.opened = opened;
    return opened;
  }

  async capture(mail: number): Promise<void> {
    const opened = await this.open(mail);
    // With an open task already shown, the pane and the command offer no second one unasked.
    if (!opened || opened.linkedTasks.some((linked) => linked.task && !linked.task.isDone)) return;
    await this.captureOpened(opened, mail);
  }

  async captureOpened(opened: MailSnapshot, mail: number): Promise<void> {
    const draft = {
      title: `Task for mail ${mail}`,
      listId: this.#world.listId,
      listName: 'Work',
      importance: 'normal' as const,
      note: '',
    };
    const outcome = await this.service.capture(opened, draft, { evenIfLinked: false, signal: this.signal });
    this.#world.onOutcome(outcome);
  }

  /** The links that a person sees here. */
  shownLinks(): readonly { key: TaskKey; link: Link }[] {
    return (this.opened?.linkedTasks ?? []).map(({ link }) => ({ key: link.taskKey, link }));
  }

  kill(): void {
    this.isAlive = false;
    this.#world.scheduler.kill(this.id);
    this.#device.release(this.id);
  }
}
