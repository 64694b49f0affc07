import { createPaneService } from '../../src/app/create-pane-service';
import { createOutbox } from '../../src/app/outbox/outbox';
import type { SeveralMail } from '../../src/app/several/read-selection';
import { createSeveralMails } from '../../src/app/several/several-mails';
import { linksOf } from '../../src/domain/mail/message-tag';
import type { TodoList } from '../../src/domain/task/task';
import { namesOnly, type TaskDraft } from '../../src/domain/task/task-fields';
import { createMemoryOutboxStore } from '../../src/edges/browser/outbox-store';
import { createSystemRandom } from '../../src/edges/browser/system-random';
import { createManyMailsService } from '../../src/edges/graph/several/many-mails-service';
import { createWorld, none, type WorldOptions } from './graph-world';
import { nodeDigest } from './node-digest';
import { present } from './present';
import { utc } from './utc';

/** A pane with as many selected mails as asked for, over the sandbox's Graph in this process. Time passes only where it is waited. */
export function createSeveralWorld(count: number, options: WorldOptions = {}) {
  const seeds = Array.from({ length: count }, (_nothing, number) => ({
    key: `mail-${number}`,
    from: { name: 'Ben Okafor', address: 'ben@example.com' },
    subject: `Subject ${number}`,
    date: 60 + number,
  }));
  let time = Date.parse('2026-11-21T12:00:00Z');
  const waits: number[] = [];
  const clock = {
    now: () => new Date(time),
    sleep: (ms: number) => {
      waits.push(ms);
      time += ms;
      return Promise.resolve();
    },
  };
  const world = createWorld({ seeds, ...options });
  const { tasks, messages, categories, context } = world;
  const store = createMemoryOutboxStore();
  const outbox = createOutbox(store, clock);
  const list = present(world.mailbox.lists()[0]);
  const known = [{ id: list.id, name: list.displayName, isDefault: true, isShared: false }];
  let lists: readonly TodoList[] | undefined = known;
  const deps = {
    owner: 'adele@example.com',
    tasks,
    messages,
    categories,
    store,
    clock,
    locks: {
      areShared: () => true,
      run: <T>(_name: string, _signal: AbortSignal, work: () => Promise<T>) => work(),
    },
    random: createSystemRandom(),
    digest: nodeDigest,
    itemTags: () => undefined,
    lists: {
      read: () => lists,
      write: (now: readonly TodoList[]) => {
        lists = now;
      },
    },
    links: { read: () => undefined, write: () => {} },
    mailbox: {
      time: utc,
      displayLanguage: 'en-US',
      body: () => Promise.reject(new Error('not asked for')),
    },
    marksMails: () => true,
    fallbackWebLink: () => '',
  };
  const pane = createPaneService(deps, outbox);
  const life = new AbortController();
  const many = createManyMailsService(context, () => true);
  const several = createSeveralMails({ ...deps, outbox, many, pane }, life.signal);
  const selected = seeds.map(({ key, subject }) => ({ ...world.openMail(key), subject }));
  return {
    ...world,
    deps,
    several,
    pane,
    outbox,
    life,
    list,
    waits,
    selected,
    /** The same mailbox on a device of its own. */
    anotherDevice() {
      const own = createOutbox(createMemoryOutboxStore(), clock);
      return createSeveralMails(
        { ...deps, outbox: own, many, pane: createPaneService(deps, own) },
        life.signal,
      );
    },
    /** As on a device that has not seen this mailbox yet. */
    forgetLists() {
      lists = undefined;
    },
    /** Lets time pass. */
    pass(ms: number) {
      time += ms;
    },
    read: () => several.read(selected, none),
    draftOf: ({ mail }: SeveralMail): TaskDraft =>
      namesOnly({ title: mail.subject, listId: list.id, listName: list.displayName }),
    kinds: () => several.state().rows.map(({ state }) => state.kind),
    /** The titles of all tasks that were made of mails. */
    titles: () =>
      world.mailbox
        .lists()
        .flatMap(({ id }) => world.mailbox.tasks(id))
        .filter(({ extensions }) => extensions.size > 0)
        .map(({ title }) => title),
    /** How many links lead from a mail to tasks that are there. */
    linksOn: async (key: string) =>
      linksOf((await world.message(key)).tag).filter(({ taskId }) => world.mailbox.task(taskId)).length,
  };
}
