import { describe, expect, test } from '@jest/globals';
import type { TaskFields } from '../../../sandbox/mailbox/stored-task';
import { Problem } from '../../../src/domain/problem';
import { tagOf } from '../../simulation/stored';
import { movingWorld, type TaskFaults } from '../../support/moving-world';
import { present } from '../../support/present';

const reminder = Date.parse('2026-11-27T08:30:00Z');
const due = Date.parse('2026-11-27T00:00:00Z');
const step = { id: 's1', displayName: 'Call', isChecked: true, createdDateTime: '2026-11-20T08:00:00Z' };
const file = { id: 'f', name: 'f', contentType: 'text/plain', content: new Uint8Array(1) };
const rich: Partial<TaskFields> = {
  body: { contentType: 'html', content: '<p>By hand</p>' },
  importance: 'high',
  categories: ['Blue category'],
  status: 'inProgress',
  due,
  start: due,
  reminder,
  isReminderOn: true,
  steps: [
    { ...step, checkedDateTime: '2026-11-21T08:00:00Z' },
    { ...step, id: 's2', displayName: 'Write', isChecked: false },
  ],
};

describe('a task that is moved to another list', () => {
  test('is one task there, with all that it has, and the mail leads to it', async () => {
    const world = await movingWorld({ fields: rich });
    const before = present(world.tasks()[0]);
    const { requests, problem } = await world.move();
    expect(problem).toBeUndefined();
    const [task, ...others] = world.tasks();
    expect(others).toEqual([]);
    const { id, listId, steps, linkedResource, extensions, ...kept } = present(task);
    expect(listId).toBe(world.elsewhere);
    expect(id).not.toBe(before.id);
    const { body, importance, categories, status, title, isReminderOn } = before;
    expect(kept).toMatchObject({
      body,
      importance,
      categories,
      status,
      title,
      due,
      start: due,
      reminder,
      isReminderOn,
    });
    expect(steps).toMatchObject(before.steps.map(({ id: _id, ...one }) => one));
    expect(linkedResource).toMatchObject({ ...before.linkedResource, id: expect.any(String) });
    expect(extensions.size).toBe(1);
    expect(tagOf(present(task))).not.toHaveProperty('tag.movedBy');
    expect(world.placeOnMail()).toEqual([{ listId, taskId: id }]);
    expect(requests.map((request) => request.replace(/\/(tasks|messages)\/.*/, '/$1/…'))).toEqual([
      'GET /me/messages/…',
      'GET /me/todo/lists/…/tasks/…',
      'POST /me/todo/lists/…/tasks',
      'GET /me/todo/lists/…/tasks/…',
      'POST /$batch',
      'POST /$batch',
      'POST /me/todo/lists/…/tasks/…',
      'GET /me/todo/lists/…/tasks/…',
    ]);
    expect((await world.open()).linkedTasks).toMatchObject([{ state: 'good', task: { taskId: id } }]);
    expect(world.pending()).toEqual([]);
  });

  test('stays one series when it repeats, due on the same day', async () => {
    const world = await movingWorld({ fields: { due } });
    world.mailbox.setTaskRepeat(world.link.taskId, 'daily');
    await world.move();
    expect(world.tasks()).toMatchObject([
      {
        listId: world.elsewhere,
        due,
        recurrence: { pattern: { type: 'daily' }, range: { startDate: '2026-11-27' } },
      },
    ]);
    expect((await world.open()).linkedTasks).toMatchObject([{ task: { due: '2026-11-27' } }]);
  });

  test('stays completed when it is', async () => {
    const completed = Date.parse('2026-11-20T00:00:00Z');
    const world = await movingWorld({ fields: { status: 'completed', completed } });
    await world.move();
    expect(world.tasks()).toMatchObject([{ listId: world.elsewhere, status: 'completed', completed }]);
  });

  test('says no more of its mail in a shared list than its title', async () => {
    const world = await movingWorld({ fields: { title: 'Lunch' } });
    await world.move(world.shared());
    const task = present(world.tasks()[0]);
    expect(task).toMatchObject({ listId: world.shared().id, linkedResource: { displayName: 'Lunch' } });
    const { tag } = tagOf(task) as Extract<ReturnType<typeof tagOf>, { kind: 'tag' }>;
    expect(Object.keys(present(tag.mail)).sort()).toEqual([
      'conversationId',
      'immutableId',
      'internetMessageId',
      'mailbox',
    ]);
    expect(world.placeOnMail()).toEqual([{ listId: task.listId, taskId: task.id }]);
  });

  test('is left alone when it has files', async () => {
    const lastModifiedDateTime = '2026-11-20T08:00:00Z';
    const world = await movingWorld({ fields: { files: [{ ...file, lastModifiedDateTime }] } });
    const { requests, problem } = await world.move();
    expect(problem).toBe('has-files');
    expect(requests.filter((request) => request.startsWith('POST'))).toEqual([]);
    expect(world.tasks()).toMatchObject([{ id: world.link.taskId }]);
    expect(world.pending()).toEqual([]);
  });

  test.each(['forbidden', 'not-found', 'rejected'] as const)(
    'is where it was when the other list answers %s, and nothing waits',
    async (kind) => {
      const faults = () => ({ createCopy: () => Promise.reject(new Problem(kind)) });
      const world = await movingWorld({ faults });
      expect((await world.move()).problem).toBe(kind);
      expect(world.tasks()).toMatchObject([{ id: world.link.taskId }]);
      expect(world.pending()).toEqual([]);
    },
  );

  test('is one task when the answer to its copy was lost', async () => {
    const faults: TaskFaults = (tasks) => ({
      createCopy: async (...asked) => {
        await tasks.createCopy(...asked);
        throw new Problem('timed-out');
      },
    });
    const world = await movingWorld({ faults });
    await world.move();
    await world.comeBack();
    expect(world.tasks()).toMatchObject([{ listId: world.elsewhere }]);
    expect(world.placeOnMail()).toMatchObject([{ listId: world.elsewhere }]);
  });

  test('is one task when the pane was closed between its copy and its deletion', async () => {
    const faults = () => ({ removeUnchanged: () => Promise.reject(new Problem('offline')) });
    const world = await movingWorld({ faults });
    expect((await world.move()).problem).toBe('offline');
    expect(world.tasks()).toHaveLength(2);
    expect(world.pending()).toMatchObject([{ action: 'move', draft: { listName: 'Elsewhere' } }]);
    await world.comeBack();
    expect(world.tasks()).toMatchObject([{ listId: world.elsewhere }]);
    expect(world.placeOnMail()).toMatchObject([{ listId: world.elsewhere }]);
  });

  test('keeps what was changed about it after it was copied', async () => {
    const faults = () => ({ removeUnchanged: () => Promise.reject(new Problem('offline')) });
    const world = await movingWorld({ faults });
    await world.move();
    world.change({ title: 'Renamed' });
    await world.comeBack();
    expect(world.tasks()).toMatchObject([{ listId: world.elsewhere, title: 'Renamed' }]);
  });

  test('stays beside its copy when both were changed meanwhile: nothing is lost', async () => {
    const faults = () => ({ removeUnchanged: () => Promise.reject(new Problem('offline')) });
    const world = await movingWorld({ faults });
    await world.move();
    const copy = present(world.tasks().find(({ id }) => id !== world.link.taskId));
    world.world.scheduler.skip(60_000);
    world.change({ title: 'Renamed' });
    world.change({ title: 'Renamed otherwise' }, copy.id);
    await world.comeBack();
    expect(world.tasks().map(({ title }) => title)).toEqual(['Renamed', 'Renamed otherwise']);
    expect(world.placeOnMail()).toMatchObject([{ taskId: world.link.taskId }]);
  });

  test('is one task when it was moved by hand as well', async () => {
    const faults = () => ({ removeUnchanged: () => Promise.reject(new Problem('offline')) });
    const world = await movingWorld({ faults });
    await world.move();
    world.world.moveTask(world.link.taskId, present(world.mailbox.addList('Third')).id);
    await world.comeBack();
    expect(world.tasks()).toMatchObject([{ listId: world.elsewhere }]);
  });

  test('is one task when it was moved by hand as well and changed there, with what was changed', async () => {
    const faults = () => ({ removeUnchanged: () => Promise.reject(new Problem('offline')) });
    const world = await movingWorld({ faults });
    await world.move();
    const third = present(world.mailbox.addList('Third')).id;
    world.world.moveTask(world.link.taskId, third);
    const moved = present(world.tasks().find(({ listId }) => listId === third));
    world.change({ title: 'Renamed' }, moved.id);
    await world.comeBack();
    expect(world.tasks()).toMatchObject([{ listId: world.elsewhere, title: 'Renamed' }]);
    expect(world.placeOnMail()).toMatchObject([{ listId: world.elsewhere }]);
  });

  test('is followed when it was moved by hand before it was copied', async () => {
    const world = await movingWorld();
    const third = world.mailbox.addList('Third').id;
    world.world.moveTask(world.link.taskId, third);
    expect((await world.move()).problem).toBeUndefined();
    expect(world.tasks()).toMatchObject([{ listId: world.elsewhere }]);
    expect(world.placeOnMail()).toMatchObject([{ listId: world.elsewhere }]);
  });

  test('is moved once by two panes at the same time', async () => {
    const world = await movingWorld();
    const other = world.world.actor('pane2');
    await world.requestsOf(() => other.open(0));
    await world.requestsOf(() =>
      Promise.all([
        world.pane().move(world.linked, world.listOf('Elsewhere')),
        other.move(world.linked, world.listOf('Elsewhere')),
      ]),
    );
    expect(world.tasks()).toMatchObject([{ listId: world.elsewhere }]);
    expect(world.placeOnMail()).toHaveLength(1);
  });
});
