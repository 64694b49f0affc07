import { describe, expect, test } from '@jest/globals';
import type { GraphRequest, GraphResponse } from '../../../sandbox/graph/graph';
import { createWorld, none, newTask } from '../../support/graph-world';
import { present } from '../../support/present';

const json = (body: unknown, status = 200): GraphResponse => ({ status, headers: {}, body });
const refused = (status: number, code: string) => json({ error: { code, message: '' } }, status);
const next = '@odata.nextLink';

/** A Graph that answers requests for a path in its own way, alone and as parts of a batch. */
function worldWith(answer: (path: string) => GraphResponse | undefined) {
  const asked: string[] = [];
  const own = ({ url }: Pick<GraphRequest, 'url'>) => {
    const path = url.slice(url.indexOf('/me/'));
    asked.push(path);
    return answer(path);
  };
  const world = createWorld({
    before: (request) => (request.url.endsWith('$batch') ? undefined : own(request)),
    aroundPart: (part, run) => own(part) ?? run(),
  });
  return { ...world, asked };
}

describe('pages that never end', () => {
  test.each([
    ['the page itself', () => '/me/todo/lists'],
    ['a page before it', (n: number) => `/me/todo/lists?$skiptoken=${n % 2}`],
    ['always another page', (n: number) => `/me/todo/lists?$skiptoken=${n}`],
  ])('of lists are read once, and the rest is told to be missing: %s', async (_case, linkTo) => {
    let n = 0;
    const list = { id: 'L1', displayName: 'Tasks', wellknownListName: 'defaultList' };
    const { tasks, asked } = worldWith((path) =>
      path.startsWith('/me/todo/lists')
        ? json({ value: [list], [next]: `https://graph.microsoft.com/v1.0${linkTo(n++)}` })
        : undefined,
    );
    const { lists, isComplete } = await tasks.lists(none);
    expect([lists.map(({ name }) => name), isComplete]).toEqual([['Tasks'], false]);
    expect(asked.length).toBeLessThanOrEqual(202);
  });

  test('of tasks end as well, and the list counts as not read', async () => {
    const link = 'https://graph.microsoft.com/v1.0/me/todo/lists/L1/tasks';
    const { tasks, asked } = worldWith(() => json({ value: [], [next]: link }));
    const { unread } = await tasks.findTagged({ listIds: ['L1'] }, none);
    expect(unread).toMatchObject([{ listId: 'L1', problem: { trace: { code: 'endless-pages' } } }]);
    expect(asked.length).toBeLessThanOrEqual(3);
  });

  test('of messages end as well, with what was read', async () => {
    const { messages, seed, asked } = worldWith((path) =>
      /^\/me\/messages\?/.test(path)
        ? json({ value: [], [next]: `https://graph.microsoft.com/v1.0${path}` })
        : undefined,
    );
    const { internetMessageId } = seed('report');
    expect(await messages.find({ internetMessageId }, none)).toBeUndefined();
    expect(asked.length).toBeLessThanOrEqual(2);
  });
});

describe('a listing of lists that is cut short', () => {
  const rows = (count: number) =>
    Array.from({ length: count }, (_nothing, n) => ({ id: `L${n}`, displayName: `List ${n}` }));
  const isDelta = (path: string) => path.startsWith('/me/todo/lists/delta');

  test.each([0, 10, 16, 18, 30, 50, 100])('at %i is made whole by the delta query', async (count) => {
    const { tasks } = worldWith((path) => {
      if (isDelta(path)) return json({ value: [...rows(count + 3), { id: 'gone', '@removed': {} }] });
      return path.startsWith('/me/todo/lists') ? json({ value: rows(count) }) : undefined;
    });
    const { lists, isComplete } = await tasks.lists(none);
    expect([lists.length, isComplete]).toEqual([count + 3, true]);
  });

  test('is told to be short when the delta query cannot tell', async () => {
    const { tasks } = worldWith((path) =>
      isDelta(path) ? refused(400, 'invalidRequest') : json({ value: rows(50) }),
    );
    expect(await tasks.lists(none)).toMatchObject({ isComplete: false, lists: { length: 50 } });
  });

  test('is not suspected at an ordinary size', async () => {
    const { tasks, asked } = createAsked(rows(7));
    expect(await tasks.lists(none)).toMatchObject({ isComplete: true, lists: { length: 7 } });
    expect(asked.filter(isDelta)).toEqual([]);
  });

  function createAsked(value: readonly unknown[]) {
    return worldWith((path) => (path.startsWith('/me/todo/lists') ? json({ value }) : undefined));
  }
});

describe('one list that cannot be read', () => {
  test.each([
    [403, 'ErrorAccessDenied'],
    [403, 'Forbidden'],
    [401, 'InvalidAuthenticationToken'],
    [400, 'invalidRequest'],
  ])('with %i %s does not hide the others, and is named', async (status, code) => {
    let closed = '';
    const { tasks, list, message } = worldWith((path) =>
      closed !== '' && path.includes(closed) ? refused(status, code) : undefined,
    );
    const { id: listId } = list('Groceries');
    const made = await tasks.create(newTask(1, await message('report'), { listId }), none);
    for (const name of ['Tasks', 'Office move', 'Book club']) {
      closed = list(name).id;
      const { tasks: found, unread } = await tasks.findTagged({}, none);
      expect(found.map(({ taskId }) => taskId)).toEqual([made.taskId]);
      expect(unread.map((one) => one.listId)).toEqual([closed]);
      const lost = { listId: closed, taskId: 'any' };
      const [problem, task] = await tasks.tryRead([lost, made], none);
      expect([problem, task]).toMatchObject([{ trace: { status } }, { taskId: made.taskId }]);
    }
  });

  test('is the failure when none can be read', async () => {
    const { tasks } = worldWith((path) =>
      path.includes('/tasks') ? refused(403, 'ErrorAccessDenied') : undefined,
    );
    await expect(tasks.findTagged({}, none)).rejects.toMatchObject({ kind: 'forbidden' });
  });

  test('that is only busy makes the search fail as a whole, to be retried', async () => {
    const { tasks, list } = createWorld({
      aroundPart: ({ url }, run) => (url.includes(shared()) ? refused(503, 'serviceNotAvailable') : run()),
    });
    function shared() {
      return list('Book club').id;
    }
    await expect(tasks.findTagged({}, none)).rejects.toMatchObject({ kind: 'service-down' });
  });
});

test('a new list is there at once', async () => {
  const { tasks, mailbox } = createWorld();
  const made = await tasks.createList('Errands', none);
  expect(made).toMatchObject({ name: 'Errands', isDefault: false, isShared: false });
  expect(present(mailbox.list(made.id)).displayName).toBe('Errands');
});
