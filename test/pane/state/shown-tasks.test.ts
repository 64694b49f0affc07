import { describe, expect, test } from '@jest/globals';
import { plainDate } from '../../../src/domain/time/plain-date';
import { withOverride } from '../../../src/pane/state/mail-state';
import type { MailAction } from '../../../src/pane/state/pane-action';
import { reducePane } from '../../../src/pane/state/pane-reducer';
import { hasTask, shownTasks } from '../../../src/pane/state/shown-tasks';
import { linkedTaskOf, taskKeyOf, mailOf, openedOf, taskOf } from '../../support/fake-pane';
import { after, open, shown, titles, to } from '../../support/pane-history';
import { present } from '../../support/present';
import { offline } from '../../support/started-pane';

const a = mailOf('a');

describe('cards and their commands', () => {
  const read = [
    open(a),
    to(a, { kind: 'read', no: 1, opened: openedOf(a, { linkedTasks: [linkedTaskOf(2), linkedTaskOf(1)] }) }),
  ] as const;
  const start = (id: number, command: Extract<MailAction, { kind: 'command-started' }>['command']) =>
    to(a, { kind: 'command-started', id, taskKey: taskKeyOf(1), command });

  test('show at once and are reverted when they fail', () => {
    const state = after(...read, start(1, { kind: 'change', change: { isDone: true } }));
    expect(shownTasks(shown(state))[0]).toMatchObject({ isBusy: true, linked: { task: { isDone: true } } });
    const failed = reducePane(state, to(a, { kind: 'command-failed', id: 1, problem: offline }));
    expect(shownTasks(shown(failed))[0]).toMatchObject({
      isBusy: false,
      failure: { problem: offline },
      linked: { task: { isDone: false } },
    });
  });

  test('stand beside each other, the newest task first', () => {
    const made = { link: linkedTaskOf(3).link, task: taskOf(3), state: 'good' } as const;
    const state = withOverride(shown(after(...read)), taskKeyOf(3), made);
    expect(shownTasks(state).map(({ linked }) => linked.task?.title)).toEqual(['Task 3', 'Task 1', 'Task 2']);
  });

  test('show a due day that is set and one that is removed', () => {
    const withDue = linkedTaskOf(1, { due: plainDate(2026, 11, 24) });
    const state = after(
      open(a),
      to(a, { kind: 'read', no: 1, opened: openedOf(a, { linkedTasks: [withDue] }) }),
      start(1, { kind: 'change', change: { due: undefined } }),
    );
    expect(present(shownTasks(shown(state))[0]?.linked.task).due).toBeUndefined();
  });

  test('add up in their order while several are running', () => {
    const state = after(
      ...read,
      start(1, { kind: 'change', change: { title: 'One' } }),
      start(2, { kind: 'change', change: { importance: 'high' } }),
      to(a, { kind: 'command-done', id: 1, task: taskOf(1, { title: 'One' }) }),
    );
    expect(shownTasks(shown(state))[0]).toMatchObject({
      isBusy: true,
      linked: { task: { title: 'One', importance: 'high' } },
    });
  });

  test('show a task as being deleted, and as before when that fails', () => {
    const state = after(...read, start(1, { kind: 'delete' }));
    expect(shownTasks(shown(state)).map(({ leaving }) => leaving)).toEqual(['delete', undefined]);
    expect(titles(reducePane(state, to(a, { kind: 'command-failed', id: 1, problem: offline })))).toEqual([
      'Task 1',
      'Task 2',
    ]);
    const done = reducePane(state, to(a, { kind: 'command-done', id: 1, task: undefined }));
    expect(titles(done)).toEqual(['Task 2']);
    expect(shown(done).notice).toEqual({ kind: 'deleted' });
  });

  test('follow a task that has moved to another list', () => {
    const moved = taskOf(1, { listId: 'list-work', taskId: 'task-new' });
    const state = after(
      ...read,
      start(1, { kind: 'change', change: { isDone: true } }),
      to(a, { kind: 'command-done', id: 1, task: moved }),
    );
    expect(shownTasks(shown(state))[0]?.linked.link).toMatchObject({
      listId: 'list-work',
      taskId: 'task-new',
    });
  });
});

describe('a task of the mail', () => {
  test.each([
    ['an open task', linkedTaskOf(1), true],
    ['a completed task', linkedTaskOf(1, { isDone: true }), true],
    ['a task that was deleted', { link: linkedTaskOf(1).link, state: 'task-gone' } as const, false],
    ['a task that is still being read', { link: linkedTaskOf(1).link, state: 'checking' } as const, true],
  ])('%s counts: %#', (_name, linkedTask, expected) => {
    const opened = openedOf(a, { linkedTasks: [linkedTask] });
    const state = after(open(a), to(a, { kind: 'read', no: 1, opened }));
    expect(hasTask(shownTasks(shown(state)))).toBe(expected);
  });
});
