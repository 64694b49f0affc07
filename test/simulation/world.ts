import { createGraph } from '../../sandbox/graph/create-graph';
import type { Graph, GraphRequest } from '../../sandbox/graph/graph';
import type { Quirks } from '../../sandbox/graph/quirks';
import { adele } from '../../sandbox/mailbox/account';
import { createMailbox } from '../../sandbox/mailbox/create-mailbox';
import type { Mailbox } from '../../sandbox/mailbox/mailbox';
import type { StoredMessage } from '../../sandbox/mailbox/stored-message';
import type { StoredTask } from '../../sandbox/mailbox/stored-task';
import type { CaptureOutcome } from '../../src/app/pane-service';
import type { Link } from '../../src/domain/link/link';
import type { OperationId } from '../../src/domain/link/operation-id';
import type { TaskKey } from '../../src/domain/task/task-key';
import type { MailboxTime } from '../../src/domain/time/mailbox-time';
import { operationIdOf } from '../support/operation-id';
import { Actor, type Tampering } from './actor';
import { Device, taskKeyOf } from './device';
import { Ledger } from './ledger';
import { actorNames, mailCount, type ActorName } from './plan';
import { Scheduler, seededFraction } from './scheduler';
import { keyInBody, keyOf } from './stored';
import type { FaultCounts } from './weather';

/** Monday, so that nothing hinges on a weekend. */
const startAt = Date.parse('2026-11-23T09:00:00Z');

const utc: MailboxTime = {
  timeZone: 'UTC',
  toLocal: (instant) => ({
    year: instant.getUTCFullYear(),
    month: instant.getUTCMonth() + 1,
    day: instant.getUTCDate(),
    hours: instant.getUTCHours(),
    minutes: instant.getUTCMinutes(),
  }),
};

/** How much of all bad luck it is that a request is sent twice. */
const resendingShare = 0.2;

/** A mailbox, two devices, and everybody who works on them. */
export class World {
  readonly scheduler: Scheduler;
  readonly mailbox: Mailbox;
  readonly graph: Graph;
  readonly ledger = new Ledger();
  readonly counts: FaultCounts;
  readonly quirks: Quirks;
  readonly time = utc;
  readonly owner = adele.username;
  /** Names of devices without network. */
  readonly offline = new Set<string>();
  readonly itemTags = new Map<string, readonly Link[]>();
  readonly requests: { readonly actor: string; readonly method: string; readonly path: string }[] = [];
  /** What was thrown that is no `Problem`. */
  readonly surprises: unknown[] = [];
  readonly listId: string;
  readonly seeds: readonly string[];
  /** Mails that a person gave a category. */
  readonly categorised = new Set<number>();
  /** Task keys of tasks whose note a person wrote into. */
  readonly noted = new Set<TaskKey>();
  readonly deleted = new Set<number>();
  /** Links that another client made, with the number of their mail. */
  readonly foreign = new Map<TaskKey, number>();
  /** Task keys of tasks that the network sent twice. */
  readonly copied = new Set<string>();
  isListGone = false;
  badness: number;
  hasMailConsent = true;
  #keys = 0;
  #operations = 0;
  /** Keys of others are far from those of the clicks. */
  #foreignKeys = 900_000;
  #lives = 0;
  readonly #one: Device;
  readonly #two: Device;
  readonly #actors = new Map<ActorName, Actor>();
  /** The first task key that a task carried, by task id. */
  readonly #originOf = new Map<string, TaskKey>();
  readonly #tampering: Tampering;
  /** A stream of its own, so that old schedules run as they did. */
  readonly #resending: () => number;

  constructor(options: {
    seed: number;
    badness: number;
    counts: FaultCounts;
    quirks: Quirks;
    tampering: Tampering;
    isTracing: boolean;
  }) {
    this.scheduler = new Scheduler({ seed: options.seed, startAt, isTracing: options.isTracing });
    this.badness = options.badness;
    this.counts = options.counts;
    this.quirks = options.quirks;
    this.#tampering = options.tampering;
    this.#resending = seededFraction(~options.seed);
    let ids = 0;
    this.mailbox = createMailbox({
      account: adele,
      seeds: Array.from({ length: mailCount }, (_nothing, index) => ({
        key: `mail-${index}`,
        from: { name: 'Ben Okafor', address: 'ben@example.com' },
        subject: `Subject ${index}`,
        date: 60 + index,
        text: `Body ${index}`,
      })),
      now: () => this.scheduler.now(),
      newId: () => `sim${String((ids += 1)).padStart(6, '0')}`,
    });
    this.graph = createGraph({
      mailbox: this.mailbox,
      now: () => this.scheduler.now(),
      webOrigin: 'https://outlook.example',
      quirks: () => this.quirks,
      newId: () => `00000000-0000-4000-a000-${String((ids += 1)).padStart(12, '0')}`,
    });
    this.seeds = Array.from({ length: mailCount }, (_nothing, index) => `mail-${index}`);
    this.listId = this.mailbox.addList('Simulated').id;
    this.mailbox.addList('Elsewhere');
    this.mailbox.onChange(({ kind, id }) => {
      const task = kind === 'task' ? this.mailbox.task(id) : undefined;
      const taskKey = task && keyOf(task);
      if (taskKey && !this.#originOf.has(id)) this.#originOf.set(id, taskKey);
    });
    this.#one = new Device('one', this.scheduler);
    this.#two = new Device('two', this.scheduler);
  }

  deviceOf(name: ActorName): Device {
    return name === 'device2' ? this.#two : this.#one;
  }

  hasAnyForgotten(): boolean {
    return this.#one.hasForgotten || this.#two.hasForgotten;
  }

  /** The actor of this name, started if it does not run. */
  actor(name: ActorName): Actor {
    const running = this.#actors.get(name);
    if (running?.isAlive) return running;
    this.#lives += 1;
    const actor = new Actor(this, this.deviceOf(name), `${name}.${this.#lives}`, this.#tampering);
    this.#actors.set(name, actor);
    actor.do('resume', () => actor.service.resume(actor.signal));
    return actor;
  }

  kill(name: ActorName): void {
    this.#actors.get(name)?.kill();
    this.#actors.delete(name);
  }

  killAll(): void {
    for (const name of actorNames) this.kill(name);
  }

  isIdle(): boolean {
    return [...this.#actors.values()].every((actor) => actor.busy === 0);
  }

  message(mail: number): StoredMessage | undefined {
    return this.mailbox.messageBySeed(`mail-${mail}`);
  }

  newTaskKey(device: Device): TaskKey {
    this.#keys += 1;
    const taskKey = taskKeyOf(this.#keys);
    this.ledger.add({
      taskKey,
      mail: undefined,
      device: device.name,
      outcome: undefined,
      intent: 'task',
      isTouched: false,
      isGivenUp: false,
    });
    return taskKey;
  }

  newOperationId(): OperationId {
    this.#operations += 1;
    return operationIdOf(this.#operations);
  }

  newForeignKey(): TaskKey {
    this.#foreignKeys += 1;
    return taskKeyOf(this.#foreignKeys);
  }

  onOutcome(outcome: CaptureOutcome): void {
    if (!('taskKey' in outcome)) return;
    const click = this.ledger.get(outcome.taskKey);
    if (click) click.outcome = outcome.kind;
  }

  /** Only what makes something new shows that it was sent twice. */
  isSentTwice({ method, url, body }: GraphRequest): boolean {
    if (method !== 'POST' || !url.endsWith('/tasks')) return false;
    if (this.#resending() >= this.badness * resendingShare) return false;
    this.copied.add(String(keyInBody(body)));
    return true;
  }

  /** Tasks that carry a task key, in the order of their making. */
  taggedTasks(): readonly { readonly taskKey: TaskKey; readonly task: StoredTask }[] {
    const found: { taskKey: TaskKey; task: StoredTask }[] = [];
    for (const task of this.#tasks()) {
      const taskKey = keyOf(task);
      if (taskKey && this.ledger.get(taskKey)) found.push({ taskKey, task });
    }
    return found;
  }

  /** The tasks that were made for a link, also those that carry its key no more. */
  tasksMadeFor(taskKey: TaskKey): readonly StoredTask[] {
    return this.#tasks().filter((task) => this.#originOf.get(task.id) === taskKey);
  }

  #tasks(): readonly StoredTask[] {
    return this.mailbox.lists().flatMap((list) => this.mailbox.tasks(list.id));
  }
}
