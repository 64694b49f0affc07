import { describe, expect, test } from '@jest/globals';
import type { IndexedList, OpenTaskStore } from '../../../src/app/ports/open-tasks';
import { createTaskSearch, type SearchProgress } from '../../../src/app/search/task-search';
import { createSystemRandom } from '../../../src/edges/browser/system-random';
import { createOpenTaskService } from '../../../src/edges/graph/todo/open-task-service';
import { indexedListSchema } from '../../../src/entries/wiring/create-search';
import { valueOf } from '../../../src/lib/schema';
import { mailOf } from '../../support/fake-pane';
import { createWorld, newTask, none, type WorldOptions } from '../../support/graph-world';
import { present } from '../../support/present';

/** The store of a device, which keeps JSON. */
function createDevice() {
  const stored = new Map<string, string>();
  const store: OpenTaskStore = {
    all: () =>
      Promise.resolve(
        [...stored.values()].flatMap((text) => valueOf(indexedListSchema, JSON.parse(text)) ?? []),
      ),
    put: (list) => Promise.resolve(void stored.set(list.listId, JSON.stringify(list))),
    remove: (listId) => Promise.resolve(void stored.delete(listId)),
  };
  return { stored, store, list: (id: string) => JSON.parse(present(stored.get(id))) as IndexedList };
}

/** A user with a device: each `pane` is one start of the add-in. */
function createUser(options: WorldOptions = {}) {
  const world = createWorld(options);
  const openTasks = createOpenTaskService(world.context);
  const device = createDevice();
  let minutes = 0;
  const clock = {
    now: () => new Date(Date.UTC(2026, 10, 27, 9, minutes)),
    sleep: (_ms: number, signal: AbortSignal) => {
      signal.throwIfAborted();
      return Promise.resolve();
    },
  };
  const pane = () => {
    const search = createTaskSearch({
      openTasks,
      tasks: world.tasks,
      store: device.store,
      lists: { read: () => undefined, write: () => {} },
      links: { read: () => undefined, write: () => {} },
      clock,
      random: createSystemRandom(),
    });
    const steps: SearchProgress[] = [];
    return {
      steps,
      refresh: (signal = none) => search.refresh(signal, (progress) => steps.push(progress)),
      find: (query: string) => search.find(query, mailOf('a'), 20).map(({ title }) => title),
      search,
    };
  };
  const add = (list: string, title: string) => present(world.mailbox.addTask(world.list(list).id, { title }));
  const later = (more = 5) => {
    minutes += more;
  };
  /** The paths that were asked for, parts of batches among them. */
  const pathsSince = (from: number) =>
    world.exchanges.slice(from).flatMap(({ url, requestBody }) => {
      const body = requestBody as { readonly requests?: readonly { readonly url: string }[] } | undefined;
      return body?.requests?.map((part) => part.url) ?? [url.replace(/^.*\/v1\.0/, '')];
    });
  return { ...world, device, pane, add, later, pathsSince };
}

describe('the index of open tasks', () => {
  test('finds open tasks of all lists, and none that is done', async () => {
    const user = createUser();
    const [first] = user.mailbox.lists();
    user.mailbox.addList('Garden');
    user.add('Garden', 'Prune the apple tree');
    user.add(present(first).displayName, 'Buy apples');
    const done = user.add('Garden', 'Eat an apple');
    user.mailbox.updateTask(done, { status: 'completed' });
    const pane = user.pane();
    await pane.refresh();
    expect(new Set(pane.find('apple'))).toEqual(new Set(['Prune the apple tree', 'Buy apples']));
  });

  test('knows the conversation and the sender of a task that was made of a mail', async () => {
    const user = createUser();
    const message = await user.message('report');
    const { id } = present(user.mailbox.lists()[0]);
    await user.tasks.create(newTask(1, message, { listId: id, title: 'Something else' }), none);
    const pane = user.pane();
    await pane.refresh();
    const mail = { ...mailOf('a'), conversationId: message.conversationId };
    expect(pane.search.find('', mail, 1)).toMatchObject([
      { title: 'Something else', sender: message.sender, subject: message.subject },
    ]);
  });

  test('is there at once at the next start, before anything is requested', async () => {
    const user = createUser();
    user.mailbox.addList('Garden');
    user.add('Garden', 'Prune the apple tree');
    await user.pane().refresh();
    user.later();
    const again = user.pane();
    const controller = new AbortController();
    const cut = again.search.refresh(controller.signal, () => {
      controller.abort();
    });
    await expect(cut).rejects.toThrow();
    expect(again.find('apple')).toEqual(['Prune the apple tree']);
  });

  test('is whole for who comes back while it is being loaded, although the first did not wait', async () => {
    const user = createUser();
    user.mailbox.addList('Garden');
    user.add('Garden', 'Prune the apple tree');
    await user.pane().refresh();
    user.later();
    const again = user.pane();
    const left = new AbortController();
    const first = again.refresh(left.signal);
    const second = again.refresh();
    left.abort();
    await expect(first).rejects.toThrow();
    await second;
    expect(again.find('apple')).toEqual(['Prune the apple tree']);
  });

  test('hears by delta what was added, renamed, completed and deleted', async () => {
    const user = createUser();
    user.mailbox.addList('Garden');
    const tree = user.add('Garden', 'Prune the apple tree');
    const pie = user.add('Garden', 'Bake an apple pie');
    const cider = user.add('Garden', 'Press apple cider');
    const pane = user.pane();
    await pane.refresh();
    user.later();
    // The first delta query tells everything, later ones what changed.
    await pane.refresh();
    expect(new Set(pane.find('apple')).size).toBe(3);
    user.mailbox.updateTask(tree, { title: 'Prune the pear tree' });
    user.mailbox.updateTask(pie, { status: 'completed' });
    user.mailbox.deleteTask(cider.id);
    user.add('Garden', 'Store apples');
    user.later();
    const from = user.exchanges.length;
    await pane.refresh();
    expect(pane.find('apple')).toEqual(['Store apples']);
    expect(pane.find('pear')).toEqual(['Prune the pear tree']);
    const { id } = user.list('Garden');
    expect(user.pathsSince(from).filter((url) => url.includes(id))).toEqual([
      expect.stringContaining('/tasks/delta?$deltatoken='),
      expect.stringContaining('/tasks/delta?$skiptoken='),
    ]);
  });

  test('keeps what it knows of the mail of a task that delta tells it of without', async () => {
    const user = createUser();
    const message = await user.message('report');
    const { id } = present(user.mailbox.lists()[0]);
    const made = await user.tasks.create(newTask(1, message, { listId: id, title: 'Lamps' }), none);
    const pane = user.pane();
    await pane.refresh();
    user.later();
    await pane.refresh();
    user.mailbox.updateTask(present(user.mailbox.task(made.taskId)), { title: 'Lamps and shades' });
    user.later();
    await pane.refresh();
    expect(pane.search.find('shades', mailOf('a'), 1)).toMatchObject([{ sender: message.sender }]);
  });

  test.each([
    ['has forgotten', 410, 'SyncStateNotFound'],
    ['does not understand any more', 400, 'BadRequest'],
  ])('reads a list again as a whole when the service %s what it said', async (_what, status, code) => {
    let isLost = false;
    const user = createUser({
      aroundPart: ({ url }, handle) =>
        isLost && url.includes('$deltatoken')
          ? { status, headers: {}, body: { error: { code, message: 'Lost.' } } }
          : handle(),
    });
    user.mailbox.addList('Garden');
    user.add('Garden', 'Prune the apple tree');
    const pane = user.pane();
    await pane.refresh();
    user.later();
    await pane.refresh();
    user.add('Garden', 'Store apples');
    isLost = true;
    user.later();
    await pane.refresh();
    expect(new Set(pane.find('apple'))).toEqual(new Set(['Prune the apple tree', 'Store apples']));
    expect(user.device.list(user.list('Garden').id)).not.toHaveProperty('deltaPath');
  });

  test('goes on without a list that refuses, says so, and finds what was known of it', async () => {
    let isRefusing = false;
    const refuses = (url: string) => isRefusing && url.includes(refused);
    const user = createUser({
      aroundPart: (part, handle) =>
        refuses(part.url)
          ? { status: 500, headers: {}, body: { error: { code: 'generalException', message: 'Failed.' } } }
          : handle(),
    });
    for (const name of ['Garden', 'Kitchen', 'Cellar']) {
      user.mailbox.addList(name);
      user.add(name, `Apples of the ${name}`);
    }
    const refused = user.list('Kitchen').id;
    const pane = user.pane();
    await pane.refresh();
    isRefusing = true;
    user.add('Cellar', 'Apple juice');
    user.later();
    await pane.refresh();
    expect(new Set(pane.find('apple'))).toEqual(
      new Set(['Apples of the Garden', 'Apples of the Kitchen', 'Apples of the Cellar', 'Apple juice']),
    );
    expect(pane.steps.at(-1)).toMatchObject({ unread: 1 });
  });

  test('forgets a list that is gone', async () => {
    const user = createUser();
    user.mailbox.addList('Garden');
    user.add('Garden', 'Prune the apple tree');
    const pane = user.pane();
    await pane.refresh();
    const { id } = user.list('Garden');
    user.mailbox.deleteList(id);
    user.later();
    await pane.refresh();
    expect(pane.find('apple')).toEqual([]);
    expect(user.device.stored.has(id)).toBe(false);
  });

  test('asks for the lists alone within a minute', async () => {
    const user = createUser();
    const pane = user.pane();
    await pane.refresh();
    const from = user.exchanges.length;
    await pane.refresh();
    expect(user.pathsSince(from)).toEqual(['/me/todo/lists?$top=100']);
  });

  test('of 500 lists all can be searched after one request each, and 30 are brought up to date at a time', async () => {
    const user = createUser();
    for (let number = user.mailbox.lists().length; number < 500; number += 1) {
      user.mailbox.addList(`List ${number}`);
      for (let task = 0; task < 20; task += 1) user.add(`List ${number}`, `Task ${task} of ${number}`);
    }
    const pane = user.pane();
    await pane.refresh();
    const { known, all } = present(pane.steps.at(-1));
    expect(known).toBe(all);
    const tasksParts = user.pathsSince(0).filter((url) => url.includes('/tasks?'));
    expect(tasksParts).toHaveLength(all);
    expect(pane.find('7 of 499')).toContain('Task 7 of 499');
    for (const exchange of user.exchanges) {
      const body = exchange.requestBody as { readonly requests?: readonly unknown[] } | undefined;
      expect(body?.requests?.length ?? 1).toBeLessThanOrEqual(3);
    }
    user.later();
    const from = user.exchanges.length;
    await pane.refresh();
    const lists = new Set(
      user
        .pathsSince(from)
        .filter((url) => url.includes('/tasks'))
        .map((url) => url.replace(/\/tasks.*/, '')),
    );
    expect(lists.size).toBe(30);
  }, 60_000);
});
