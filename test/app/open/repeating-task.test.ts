import { describe, expect, test } from '@jest/globals';
import type { GraphRequest } from '../../../sandbox/graph/graph';
import type { Recurrence } from '../../../sandbox/mailbox/stored-task';
import { changeLinkedTask } from '../../../src/app/open/change-linked-task';
import { reopenOccurrence } from '../../../src/app/open/reopen-occurrence';
import type { TaskChange } from '../../../src/domain/task/task';
import { toPlainDate, type PlainDate } from '../../../src/domain/time/plain-date';
import { createWorld, keyOf, linkOf, newTask, none, type WorldOptions } from '../../support/graph-world';
import { operationIdOf } from '../../support/operation-id';
import { present } from '../../support/present';

const day = (text: string): PlainDate => present(toPlainDate(text));
const friday = day('2026-11-27');

const pattern: Recurrence['pattern'] = {
  type: 'daily',
  interval: 1,
  month: 0,
  dayOfMonth: 0,
  daysOfWeek: [],
  firstDayOfWeek: 'sunday',
  index: 'first',
};

const patterns: readonly Partial<Recurrence['pattern']>[] = [
  { type: 'daily' },
  { type: 'weekly', daysOfWeek: ['friday'], firstDayOfWeek: 'monday' },
  { type: 'absoluteMonthly', interval: 2, dayOfMonth: 27 },
  { type: 'relativeMonthly', daysOfWeek: ['friday'], index: 'last' },
  { type: 'absoluteYearly', month: 11, dayOfMonth: 27 },
];

/** A task of a mail that repeats, as its card has read it. */
async function worldWithSeries(series: Partial<Recurrence['pattern']>, options: WorldOptions = {}) {
  const world = createWorld({ startsAt: '2026-11-26T10:00:00Z', ...options });
  const { mailbox, tasks, list } = world;
  const { id: listId } = list('Work');
  const message = await world.message('report');
  const made = await tasks.create(newTask(1, message, { listId, due: friday }), none);
  mailbox.updateTask(present(mailbox.task(made.taskId)), {
    recurrence: {
      pattern: { ...pattern, ...series },
      range: {
        type: 'noEnd',
        startDate: friday,
        endDate: '0001-01-01',
        numberOfOccurrences: 0,
        recurrenceTimeZone: 'W. Europe Standard Time',
      },
    },
  });
  const [task] = await tasks.read([made], none);
  let linked = {
    link: { ...linkOf(1), ...made, taskKey: keyOf(1) },
    state: 'good',
    task: present(task),
  } as const;
  const clock = { now: () => new Date('2026-11-26T10:00:00Z'), sleep: async () => {} };
  const random = { taskKey: () => keyOf(9), operationId: () => operationIdOf(9), fraction: () => 0 };
  return {
    ...world,
    id: made.taskId,
    change: async (change: TaskChange) => {
      const changed = await changeLinkedTask({ tasks, clock, random }, linked, change, none);
      linked = { ...linked, task: changed };
      return changed;
    },
    reopen: (next: PlainDate) =>
      reopenOccurrence(
        { tasks, clock, random },
        linked,
        { title: 'Quarterly report', due: friday, next },
        none,
      ),
    all: () => mailbox.tasks(listId).filter(({ title }) => title === 'Quarterly report'),
  };
}

const unavailable = {
  status: 503,
  headers: {},
  body: { error: { code: 'serviceNotAvailable', message: '' } },
};

/** Something goes wrong with the n-th part of a batch that writes, before it takes effect or after. */
function faultAt(n: number, when: 'before' | 'after', times = 1): NonNullable<GraphRequest['aroundPart']> {
  let writes = 0;
  let left = times;
  return ({ method }, run) => {
    if (method === 'PATCH') writes += 1;
    if (method !== 'PATCH' || writes < n || left === 0) return run();
    left -= 1;
    if (when === 'after') run();
    return unavailable;
  };
}

describe('a repeating task', () => {
  test.each(patterns)('is moved to another day as one series: $type', async (series) => {
    const { change, all, id } = await worldWithSeries(series);
    for (const due of ['2026-11-26', '2026-11-28', '2026-11-30', '2027-02-28'].map(day)) {
      expect(await change({ due })).toMatchObject({ taskId: id, due, isDone: false });
      const [task, ...others] = all();
      expect(others).toEqual([]);
      expect(task).toMatchObject({ id, recurrence: { pattern: series, range: { startDate: due } } });
    }
  });

  test('ends with its date', async () => {
    const { change, all, id } = await worldWithSeries({ type: 'daily' });
    const task = await change({ due: undefined });
    expect([task.due, task.recurrence]).toEqual([undefined, undefined]);
    expect(all()).toMatchObject([{ id, due: undefined, recurrence: undefined }]);
  });

  test.each([
    ['trying whether the service takes a series fails', faultAt(1, 'before')],
    ['taking the series off fails', faultAt(2, 'before')],
    ['the answer to it is lost', faultAt(2, 'after')],
    ['putting the series back fails', faultAt(3, 'before')],
    ['the answer to it is lost as well', faultAt(3, 'after')],
  ])('stays whole when %s', async (_case, aroundPart) => {
    const { change, all, id } = await worldWithSeries({ type: 'weekly' }, { aroundPart });
    const due = day('2026-12-01');
    expect(await change({ due })).toMatchObject({ due, recurrence: { pattern: { type: 'weekly' } } });
    expect(all()).toMatchObject([{ id, recurrence: { range: { startDate: due } } }]);
  });

  test('gets its series back when the user tries again', async () => {
    const aroundPart = faultAt(3, 'before', 3);
    const { change, all } = await worldWithSeries({ type: 'weekly' }, { aroundPart });
    const due = day('2026-12-01');
    await expect(change({ due })).rejects.toMatchObject({ kind: 'service-down' });
    expect(all()).toMatchObject([{ recurrence: undefined }]);
    await change({ due });
    expect(all()).toMatchObject([{ recurrence: { pattern: { type: 'weekly' } } }]);
  });

  test('is completed once, also when the answer is lost', async () => {
    const { change, all } = await worldWithSeries({ type: 'daily' }, { aroundPart: faultAt(1, 'after') });
    expect(await change({ isDone: true })).toMatchObject({ isDone: false, due: day('2026-11-28') });
    expect(all().map(({ status }) => status)).toEqual(['notStarted', 'completed']);
  });

  test('is not completed further than its card shows when it was moved', async () => {
    const { change, mailbox, id } = await worldWithSeries({ type: 'daily' });
    mailbox.completeTask(id);
    const { id: elsewhere } = mailbox.addList('Elsewhere');
    mailbox.moveTask(id, elsewhere);
    expect(await change({ isDone: true })).toMatchObject({ isDone: false, due: day('2026-11-28') });
    expect(mailbox.tasks(elsewhere).map(({ status }) => status)).not.toContain('completed');
  });
});

describe('an occurrence that was completed', () => {
  test.each(patterns)('is open again as the only one of its series: $type', async (series) => {
    const { change, reopen, all, id } = await worldWithSeries(series);
    const { due } = await change({ isDone: true });
    const { task, isCopyLeft } = await reopen(present(due));
    expect([task.due, task.isDone, isCopyLeft]).toEqual([friday, false, false]);
    expect(all()).toMatchObject([{ id, status: 'notStarted', recurrence: { pattern: series } }]);
  });

  test.each([
    ['taking the series off fails', faultAt(3, 'before')],
    ['the answer to putting it back is lost', faultAt(4, 'after')],
  ])('comes back whole when %s', async (_case, aroundPart) => {
    const { change, reopen, all, id } = await worldWithSeries({ type: 'daily' }, { aroundPart });
    await change({ isDone: true });
    expect(await reopen(day('2026-11-28'))).toMatchObject({ task: { due: friday }, isCopyLeft: false });
    expect(all()).toMatchObject([{ id, recurrence: { range: { startDate: friday } } }]);
  });

  test('stays completed in To Do when its copy cannot be told from another one', async () => {
    const { change, reopen, all, mailbox } = await worldWithSeries({ type: 'daily' });
    await change({ isDone: true });
    const copy = present(all().find(({ status }) => status === 'completed'));
    mailbox.addTask(copy.listId, copy);
    expect(await reopen(day('2026-11-28'))).toMatchObject({ task: { due: friday }, isCopyLeft: true });
    expect(all().map(({ status }) => status)).toEqual(['notStarted', 'completed', 'completed']);
  });

  test('is not gone back to when the series has moved on since', async () => {
    const { change, reopen, all } = await worldWithSeries({ type: 'daily' });
    await change({ isDone: true });
    await change({ isDone: true });
    await expect(reopen(day('2026-11-28'))).rejects.toMatchObject({ kind: 'conflict' });
    expect(all().map(({ status }) => status)).toEqual(['notStarted', 'completed', 'completed']);
  });
});

test('a date is given to a task that does not repeat as before', async () => {
  const { change, all, mailbox, id } = await worldWithSeries({ type: 'daily' });
  mailbox.updateTask(present(mailbox.task(id)), { recurrence: undefined });
  await change({ due: day('2026-12-01') });
  expect(all()).toMatchObject([{ id, recurrence: undefined }]);
});
