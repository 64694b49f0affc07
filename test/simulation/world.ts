import { createGraph } from '../../sandbox/graph/create-graph';
import type { Graph, GraphRequest } from '../../sandbox/graph/graph';
import { adele } from '../../sandbox/mailbox/account';
import { createMailbox } from '../../sandbox/mailbox/create-mailbox';
import type { Mailbox } from '../../sandbox/mailbox/mailbox';
import type { StoredMessage } from '../../sandbox/mailbox/stored-message';
import type { StoredList, StoredTask } from '../../sandbox/mailbox/stored-task';
import type { NewTaskFields } from '../../sandbox/mailbox/todo-store';
import type { CaptureOutcome } from '../../src/app/pane-service';
import type { OperationId } from '../../src/domain/link/operation-id';
import type { MailIds } from '../../src/domain/mail/mail';
import type { TaskKey } from '../../src/domain/task/task-key';
import { operationIdOf } from '../support/operation-id';
import { Actor, type Tampering } from './actor';
import { seedOf } from './conversation';
import { Device, taskKeyOf } from './device';
import { ItemTags } from './item-tags';
import { laggingMailbox } from './lagging-mailbox';
import { Ledger } from './ledger';
import { MailNumbers } from './mail-numbers';
import { dueDayOf, Occurrences } from './occurrences';
import {
  actorNames,
  deviceNames,
  mailsIn,
  mailsWithoutMessageId,
  type ActorName,
  type Conditions,
  type DeviceName,
  type PlantKind,
} from './plan';
import type { Plant } from './plants';
import { Scheduler, seededFraction } from './scheduler';
import { hasRoom, isCopy, keyInBody, keyOf } from './stored';
import type { Figures } from './weather';

/** Monday, so that nothing hinges on a weekend. */
const startAt = Date.parse('2026-11-23T09:00:00Z');

/** How much of all bad luck it is that a request is sent twice. */
const resendingShare = 0.2;

/** A mailbox, three devices, and everybody who works on them. */
export class World {
  readonly scheduler: Scheduler;
  readonly mailbox: Mailbox;
  readonly graph: Graph;
  readonly ledger = new Ledger();
  readonly keyOfOperation = new Map<OperationId, TaskKey>();
  readonly occurrences = new Occurrences();
  readonly figures: Figures;
  readonly conditions: Conditions;
  readonly owner = adele.username;
  /** Names of devices without network. */
  readonly offline = new Set<string>();
  readonly itemTags: ItemTags;
  readonly requests: { readonly actor: string; readonly method: string; readonly path: string }[] = [];
  /** What was thrown that is no `Problem`. */
  readonly surprises: unknown[] = [];
  readonly listId: string;
  /** Tasks of others in a shared list, by their ids. */
  readonly plants = new Map<string, Plant>();
  /** Mails that a person gave a category. */
  readonly categorised = new Set<number>();
  /** Task keys of tasks whose note a person wrote into. */
  readonly noted = new Set<TaskKey>();
  readonly deleted = new Set<number>();
  readonly moved = new Set<number>();
  /** Mails that took no further link at some time. */
  readonly full = new Set<number>();
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
  readonly #devices: Readonly<Record<DeviceName, Device>>;
  readonly #numbers: MailNumbers;
  readonly #actors = new Map<ActorName, Actor>();
  /** The first task key that a task carried, by task id. */
  readonly #originOf = new Map<string, TaskKey>();
  readonly #completed = new Set<string>();
  /** While the user, or somebody else, moves or makes tasks in another client. */
  #isByHand = false;
  readonly #tampering: Tampering;
  /** A stream of its own, so that old schedules run as they did. */
  readonly #resending: () => number;

  constructor(options: {
    seed: number;
    badness: number;
    figures: Figures;
    conditions: Conditions;
    tampering: Tampering;
    isTracing: boolean;
  }) {
    this.scheduler = new Scheduler({ seed: options.seed, startAt, isTracing: options.isTracing });
    this.itemTags = new ItemTags(this.scheduler);
    this.badness = options.badness;
    this.figures = options.figures;
    this.conditions = options.conditions;
    this.#tampering = options.tampering;
    this.#resending = seededFraction(~options.seed);
    const now = () => this.scheduler.now();
    let ids = 0;
    this.mailbox = createMailbox({
      account: adele,
      seeds: mailsIn(options.conditions).map((index) => ({
        ...seedOf(options.conditions, index),
        from: { name: 'Ben Okafor', address: 'ben@example.com' },
        subject: `Subject ${index}`,
        date: 60 + index,
        text: `Body ${index}`,
        justSent: index === mailsWithoutMessageId.anywhere,
      })),
      now,
      newId: () => `sim${String((ids += 1)).padStart(6, '0')}`,
    });
    const { quirks, clocks, lag } = options.conditions;
    this.graph = createGraph({
      mailbox: lag > 0 ? laggingMailbox(this.mailbox, now, lag) : this.mailbox,
      now,
      webOrigin: 'https://outlook.example',
      quirks: () => quirks,
      newId: () => `00000000-0000-4000-a000-${String((ids += 1)).padStart(12, '0')}`,
    });
    this.listId = this.mailbox.addList('Simulated').id;
    this.mailbox.addList('Elsewhere');
    this.#numbers = new MailNumbers(this.mailbox);
    this.mailbox.onChange(({ kind, id }) => {
      if (kind === 'task') this.#watchTask(id);
      if (kind === 'message') this.#watchMail(id);
    });
    const device = (name: DeviceName) => new Device(name, this.scheduler, clocks[name]);
    this.#devices = { one: device('one'), two: device('two'), three: device('three') };
  }

  #watchMail(id: string): void {
    const message = this.mailbox.message(id);
    if (!message || hasRoom(message, this.listId)) return;
    const mail = this.numberOf({ ...message, restId: id });
    if (mail !== undefined) this.full.add(mail);
  }

  /** Notes for which link a task was made, and when it was completed. */
  #watchTask(id: string): void {
    const task = this.mailbox.task(id);
    const taskKey = task && keyOf(task);
    if (!task || this.plants.has(id)) return;
    if (taskKey && !this.#originOf.has(id)) this.#originOf.set(id, taskKey);
    const origin = this.#originOf.get(id);
    // A copy that got a key of its own.
    if (taskKey && origin && taskKey !== origin && this.occurrences.repeating.has(origin)) {
      this.copied.add(taskKey);
      this.occurrences.repeating.add(taskKey);
    }
    if (task.status !== 'completed') this.#completed.delete(id);
    else if (!this.#completed.has(id)) {
      this.#completed.add(id);
      // A completed task that was moved was completed before.
      const isMoved = isCopy(task) && origin && !this.occurrences.repeating.has(origin);
      if (origin && !this.#isByHand && !isMoved) this.occurrences.complete(origin, dueDayOf(task));
    }
  }

  /** The user moves a task to another list in another client. */
  moveTask(id: string, listId: string): void {
    this.#isByHand = true;
    this.mailbox.moveTask(id, listId);
    this.#isByHand = false;
  }

  /** Somebody else makes a task in the list that is shared with the user. */
  plant(kind: PlantKind, taskKey: TaskKey, fields: NewTaskFields): void {
    this.#isByHand = true;
    const task = this.mailbox.addTask(this.sharedList().id, fields);
    this.#isByHand = false;
    if (task) this.plants.set(task.id, { kind, task, taskKey });
  }

  /** A list in which others can write. */
  sharedList(): StoredList {
    const list = this.mailbox.lists().find(({ isShared }) => isShared);
    if (!list) throw new Error('No list is shared.');
    return list;
  }

  isShared(listId: string): boolean {
    return this.mailbox.list(listId)?.isShared === true;
  }

  deviceOf(name: ActorName): Device {
    return this.#devices[name === 'device2' ? 'two' : name === 'device3' ? 'three' : 'one'];
  }

  /** Whether storage of a device can be relied on; without it less is promised. */
  hasForgotten(device: DeviceName): boolean {
    return this.#devices[device].hasForgotten;
  }

  hasAnyForgotten(): boolean {
    return deviceNames.some((name) => this.hasForgotten(name));
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

  /** Returns whether it was alive. */
  kill(name: ActorName): boolean {
    this.#actors.get(name)?.kill();
    return this.#actors.delete(name);
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

  /** The number of a mail, also of one that is gone by now. */
  numberOf(mail: MailIds): number | undefined {
    return this.#numbers.numberOf(mail);
  }

  newTaskKey(device: Device): TaskKey {
    this.#keys += 1;
    const taskKey = taskKeyOf(this.#keys);
    this.ledger.add(taskKey, device.name);
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

  /** Tasks of the user that carry a task key, in the order of their making. */
  taggedTasks(): readonly { readonly taskKey: TaskKey; readonly task: StoredTask }[] {
    return this.#tasks().flatMap((task) => {
      const taskKey = keyOf(task);
      return taskKey && this.ledger.get(taskKey) ? [{ taskKey, task }] : [];
    });
  }

  /** Those of them that can be acted on: not the completed occurrences of one that repeats. */
  openTasks(): ReturnType<World['taggedTasks']> {
    return this.taggedTasks().filter(
      ({ taskKey, task }) => task.status !== 'completed' || !this.occurrences.repeating.has(taskKey),
    );
  }

  /** The tasks that were made for a link, also those that carry its key no more. */
  tasksMadeFor(taskKey: TaskKey): readonly StoredTask[] {
    return this.#tasks().filter((task) => this.#originOf.get(task.id) === taskKey);
  }

  #tasks(): readonly StoredTask[] {
    const { mailbox, plants } = this;
    return mailbox.lists().flatMap(({ id }) => mailbox.tasks(id).filter((task) => !plants.has(task.id)));
  }
}
