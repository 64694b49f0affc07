import { createPaneService, type PaneDeps } from '../../src/app/create-pane-service';
import type { MailSnapshot, Occurrence, PaneService } from '../../src/app/pane-service';
import type { OutboxStore } from '../../src/app/ports/device';
import type { TokenProvider } from '../../src/app/ports/sign-in';
import type { LinkedTask } from '../../src/domain/link/link-state';
import type { OutboxEntry } from '../../src/domain/link/outbox-entry';
import type { CurrentItem } from '../../src/domain/mail/mail';
import { Problem } from '../../src/domain/problem';
import type { Task, TaskChange, TodoList } from '../../src/domain/task/task';
import type { TaskDraft } from '../../src/domain/task/task-fields';
import type { TaskKey } from '../../src/domain/task/task-key';
import { createGraphServices } from '../../src/edges/graph/create-graph-services';
import { nodeDigest } from '../support/node-digest';
import { utc } from '../support/utc';
import { toCurrentItem } from './current-item';
import type { Device } from './device';
import { createNetwork } from './network';
import { mailsWithoutMessageId } from './plan';
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
  /** What is shown of the mail that is open here. */
  opened: MailSnapshot | undefined;
  #mail: CurrentItem | undefined;
  #number: number | undefined;
  /** The occurrences of repeating tasks that were completed here last. */
  readonly occurrences = new Map<TaskKey, Occurrence>();
  /** Task keys of captures of the open mail that have not ended yet: they can be undone already. */
  readonly underWay = new Set<TaskKey>();
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
    const { scheduler, graph, figures } = this.#world;
    const actor = this.id;
    const network = createNetwork({
      actor,
      scheduler,
      graph,
      counts: figures.faults,
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
      marksMails: () => true,
      graphEndpoint: 'https://graph.microsoft.com',
      extensionNamespace: namespace,
      time: utc,
      tokens,
      fetch: network.fetch,
      timeout: network.timeout,
      newRequestId: () => '00000000-0000-4000-9000-000000000000',
    });
    return {
      owner: this.#world.owner,
      ...graphServices,
      marksMails: () => true,
      store: this.#watched(this.#device.storeFor(actor)),
      locks: this.#device.locksFor(actor),
      lists: this.#device.lists(),
      links: this.#device.links(),
      clock: {
        now: () => this.#device.now(),
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
      mailbox: { body: () => Promise.reject(new Problem('not-found')), time: utc, displayLanguage: 'en-US' },
      itemTags: (mail) => {
        const number = this.#world.numberOf(mail);
        if (number === undefined || number !== this.#number) return undefined;
        return this.#world.itemTags.storeFor(actor, number);
      },
      fallbackWebLink: (mail) => `https://outlook.example/owa/?ItemID=${encodeURIComponent(mail.restId)}`,
    };
  }

  /** The store, with an eye on which mail a task key belongs to and on what a person asks for: a intent counts once it is noted. */
  #watched(store: OutboxStore): OutboxStore {
    return {
      ...store,
      update: async (id, change) => {
        const entry = await store.update(id, change);
        if (entry) this.#note(entry);
        return entry;
      },
    };
  }

  #note({ id, taskKey, goal, mail, keepsTask }: OutboxEntry): void {
    const before = this.#world.keyOfOperation.get(id);
    // A task that is linked with a further mail keeps its key, whatever was drawn for it.
    if (before !== undefined && before !== taskKey) this.#world.ledger.remove(before);
    this.#world.keyOfOperation.set(id, taskKey);
    const click = this.#world.ledger.get(taskKey);
    const number = this.#world.numberOf(mail);
    if (goal !== 'link') this.#world.foreign.delete(taskKey);
    if (!click || number === undefined) return;
    // No task is made with this key: it is used only if the task has none of its own.
    if (keepsTask && click.mails.size === 0) this.#world.ledger.forget(taskKey);
    click.mails.add(number);
    if (goal === 'link') {
      click.unlinked.delete(number);
      return;
    }
    // What the user asked for last counts, but a deletion that has begun is not taken back.
    if (click.isUndone && goal === 'unlink') click.isTouched = true;
    click.isUndone = goal === 'undo';
    if (this.#device.name !== click.device) click.isUndoneElsewhere = true;
    if (goal === 'unlink') click.unlinked.add(number);
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

  /** A mail as Outlook knows it. */
  itemOf(mail: number): CurrentItem | undefined {
    const message = this.#world.message(mail);
    if (!message) return undefined;
    const item = toCurrentItem(message, this.#world.owner);
    return mail === mailsWithoutMessageId.inOutlook ? { ...item, internetMessageId: '' } : item;
  }

  async open(mail: number): Promise<MailSnapshot | undefined> {
    const open = this.itemOf(mail);
    if (!open) return undefined;
    this.#mail = open;
    this.#number = mail;
    this.opened = undefined;
    this.underWay.clear();
    const opened = await this.service.open(open, {
      signal: this.signal,
      onProgress: (better) => {
        if (this.#mail === open) this.opened = better;
      },
    });
    if (this.#mail === open) this.opened = opened;
    return opened;
  }

  async capture(mail: number, archivesMail = false): Promise<void> {
    const opened = await this.open(mail);
    // With an open task already shown, the pane and the command offer no second one unasked.
    if (!opened || opened.linkedTasks.some((linked) => linked.task && !linked.task.isDone)) return;
    await this.captureOpened(opened, mail, { archivesMail });
  }

  /** What is asked for. */
  draftFor(mail: number): TaskDraft {
    const { listId } = this.#world;
    return { title: `Task for mail ${mail}`, listId, listName: 'Work', importance: 'normal', note: '' };
  }

  /** `evenIfLinked`: the user wants a further task for the mail. */
  async captureOpened(
    opened: MailSnapshot,
    mail: number,
    { evenIfLinked = false, archivesMail = false, onKept = () => {} } = {},
  ): Promise<void> {
    // By a name that changes with its folder it is another mail for whoever knew it before.
    if (archivesMail && mail === mailsWithoutMessageId.anywhere) this.#world.moved.add(mail);
    const draft = { ...this.draftFor(mail), archivesMail };
    // Lists that lag may not show a task yet where it moved to: then the pane says that it is gone, and offers another.
    const isAnother =
      this.#world.conditions.lag > 0 && opened.linkedTasks.some(({ state }) => state === 'task-gone');
    const outcome = await this.service.capture(opened, draft, {
      evenIfLinked,
      signal: this.signal,
      onKept: (taskKey) => {
        onKept();
        const click = this.#world.ledger.get(taskKey);
        if (click) Object.assign(click, { isFurther: evenIfLinked || isAnother, archivesMail });
        if (this.#mail === opened.mail) this.underWay.add(taskKey);
      },
    });
    this.#world.onOutcome(outcome);
    if (!('task' in outcome) || this.#mail !== opened.mail) return;
    const { taskKey, task } = outcome;
    const { listId, taskId } = task;
    this.underWay.delete(taskKey);
    this.#show({ link: { taskKey, listId, taskId }, task, state: 'good' });
  }

  /** Shows what became of a link: its card is added, or replaced. */
  #show(linked: LinkedTask): void {
    if (!this.opened) return;
    const { linkedTasks } = this.opened;
    const at = linkedTasks.findIndex(({ link }) => link.taskKey === linked.link.taskKey);
    const shown = at < 0 ? [...linkedTasks, linked] : linkedTasks.with(at, linked);
    this.opened = { ...this.opened, linkedTasks: shown };
  }

  /** Changes the task of a link, as its card does. */
  async change(linked: LinkedTask, change: TaskChange): Promise<Task> {
    const { opened } = this;
    if (!opened) throw new Error('No mail is open.');
    const task = await this.service.change(linked, change, opened, this.signal);
    if (this.#mail === opened.mail) this.#show({ ...linked, task });
    return task;
  }

  /** Moves the task of a link to another list, as its card does. */
  async move(linked: LinkedTask, to: TodoList): Promise<void> {
    const { opened } = this;
    if (!opened) return;
    this.#world.ledger.get(linked.link.taskKey)?.movers.add(this.#device.name);
    const task = await this.service.move(linked, to, opened, this.signal);
    const { listId, taskId } = task;
    if (this.#mail === opened.mail) this.#show({ ...linked, link: { ...linked.link, listId, taskId }, task });
  }

  /** Completes the task of a link, and remembers the occurrence of one that repeats. */
  async complete(linked: LinkedTask): Promise<void> {
    const { taskKey } = linked.link;
    const before = linked.task;
    const after = await this.change(linked, { isDone: true });
    if (!before?.recurrence || before.due === undefined || after.due === undefined) return;
    const { title, due, reminder } = before;
    this.occurrences.set(taskKey, { title, due, next: after.due, reminder });
  }

  kill(): void {
    this.isAlive = false;
    this.#world.scheduler.kill(this.id);
    this.#device.release(this.id);
  }
}
