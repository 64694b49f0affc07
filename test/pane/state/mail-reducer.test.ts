import { describe, expect, test } from '@jest/globals';
import type { LinkedTask } from '../../../src/domain/link/link-state';
import { Problem } from '../../../src/domain/problem';
import { reducePane } from '../../../src/pane/state/pane-reducer';
import { shownTasks } from '../../../src/pane/state/shown-tasks';
import { linkedTaskOf, taskKeyOf, mailOf, openedOf } from '../../support/fake-pane';
import { after, ended, open, shown, titles, to } from '../../support/pane-history';
import { present } from '../../support/present';
import { linkedOutcome, offline } from '../../support/started-pane';

const a = mailOf('a');

describe('reading again', () => {
  test('leaves the cards as they were until more is known', () => {
    const opened = openedOf(a, { linkedTasks: [linkedTaskOf(1)] });
    const { link } = linkedTaskOf(1);
    const again = (linkedTask: LinkedTask) =>
      after(
        open(a),
        to(a, { kind: 'read', no: 1, opened }),
        { kind: 'reading-started', mailId: a.restId },
        to(a, { kind: 'progress', no: 2, opened: openedOf(a, { linkedTasks: [linkedTask] }) }),
      );
    expect(titles(again({ link, state: 'checking' }))).toEqual(['Task 1']);
    expect(titles(again(linkedTaskOf(1, { title: 'Renamed' })))).toEqual(['Renamed']);
    expect(titles(again({ link, state: 'task-gone' }))).toEqual([undefined]);
  });
});

describe('creating', () => {
  const running = [open(a), to(a, { kind: 'creation-started' })] as const;

  test('shows the new task as a card without reading again, and offers Undo', () => {
    const state = after(...running, to(a, ended(linkedOutcome)));
    expect(shown(state)).toMatchObject({
      creation: { kind: 'idle' },
      notice: { kind: 'made', undo: { kind: 'offered' } },
    });
    expect(titles(state)).toEqual(['Task 1']);
  });

  test('keeps the new card when an older picture of the mail arrives after it', () => {
    const state = after(
      ...running,
      to(a, ended(linkedOutcome)),
      to(a, { kind: 'read', no: 1, opened: openedOf(a) }),
    );
    expect(titles(state)).toEqual(['Task 1']);
  });

  test('lets a later reading replace its overrides', () => {
    const state = after(
      ...running,
      to(a, ended(linkedOutcome)),
      { kind: 'reading-started', mailId: a.restId },
      to(a, { kind: 'read', no: 2, opened: openedOf(a) }),
    );
    expect(titles(state)).toEqual([]);
  });

  test('keeps the entries when it failed', () => {
    const edits = { title: 'Mine' };
    const failed = ended({ kind: 'failed', problem: new Problem('rejected') });
    const state = after(open(a), to(a, { kind: 'edited', edits }), running[1], to(a, failed));
    expect(shown(state)).toMatchObject({ edits, creation: { kind: 'failed' } });
  });

  test('gives the entries back on Undo', () => {
    const state = after(
      open(a),
      to(a, { kind: 'edited', edits: { title: 'Mine' } }),
      running[1],
      to(a, ended(linkedOutcome)),
      to(a, { kind: 'undo-started', taskKey: taskKeyOf(1) }),
      to(a, { kind: 'undo-done', taskKey: taskKeyOf(1) }),
    );
    expect(shown(state)).toMatchObject({ edits: { title: 'Mine' }, notice: { kind: 'undone' } });
    expect(titles(state)).toEqual([]);
  });

  test('shows the task of another client that was faster, and no success of its own', () => {
    const state = after(...running, to(a, ended({ kind: 'already-linked', linkedTask: linkedTaskOf(2) })));
    expect(shown(state).notice).toEqual({ kind: 'already', title: 'Task 2' });
    expect(titles(state)).toEqual(['Task 2']);
  });

  test('remembers what waits in the outbox, and gives it back when discarded', () => {
    const waiting = ended({ kind: 'waiting', taskKey: taskKeyOf(1), problem: offline });
    const state = after(
      open(a),
      to(a, { kind: 'edited', edits: { title: 'Mine' } }),
      running[1],
      to(a, waiting),
    );
    expect(shown(state)).toMatchObject({ creation: { kind: 'waiting' }, edits: {} });
    const discarded = reducePane(
      state,
      to(a, { kind: 'discarded', taskKey: taskKeyOf(1), edits: {}, isTaskKnown: false }),
    );
    expect(shown(discarded)).toMatchObject({ creation: { kind: 'idle' }, edits: { title: 'Mine' } });
  });

  test('tells of the task once the outbox has made it and the mail was read again', () => {
    const waiting = ended({ kind: 'waiting', taskKey: taskKeyOf(1), problem: offline });
    const state = after(
      ...running,
      to(a, waiting),
      to(a, { kind: 'left-outbox', taskKey: taskKeyOf(1) }),
      { kind: 'reading-started', mailId: a.restId },
      to(a, { kind: 'read', no: 2, opened: openedOf(a, { linkedTasks: [linkedTaskOf(1)] }) }),
    );
    expect(shown(state)).toMatchObject({ creation: { kind: 'idle' }, notice: { kind: 'made' } });
  });

  test('gives the entries back when an operation left the outbox without a task', () => {
    const waiting = ended({ kind: 'waiting', taskKey: taskKeyOf(1), problem: offline });
    const state = after(
      open(a),
      to(a, { kind: 'edited', edits: { title: 'Mine' } }),
      running[1],
      to(a, waiting),
      to(a, { kind: 'left-outbox', taskKey: taskKeyOf(1) }),
      { kind: 'reading-started', mailId: a.restId },
      to(a, { kind: 'read', no: 2, opened: openedOf(a) }),
    );
    expect(shown(state)).toMatchObject({
      creation: { kind: 'idle' },
      notice: undefined,
      edits: { title: 'Mine' },
    });
  });

  test('says it when the mail will not show its task, and can be undone all the same', () => {
    const { task } = linkedTaskOf(1);
    const state = after(...running, to(a, ended({ kind: 'mail-not-found', taskKey: taskKeyOf(1), task })));
    expect(shown(state)).toMatchObject({
      creation: { kind: 'idle' },
      edits: {},
      notice: { kind: 'made', isOnMail: false, undo: { kind: 'offered' } },
    });
    expect(shownTasks(present(shown(state)))).toMatchObject([{ linked: { state: 'mail-not-found' } }]);
  });

  test('is not spoken of any more once something else is done to its task', () => {
    const made = after(...running, to(a, ended(linkedOutcome)));
    const start = (n: number) =>
      to(a, { kind: 'command-started', id: 1, taskKey: taskKeyOf(n), command: { kind: 'delete' } });
    expect(shown(reducePane(made, start(2))).notice).toMatchObject({ kind: 'made' });
    expect(shown(reducePane(made, start(1))).notice).toBeUndefined();
  });

  test.each([
    ['is told, and can be undone', false, { kind: 'made', isByCommand: true, undo: { kind: 'offered' } }],
    ['is not told once it is completed', true, undefined],
  ] as const)('by the ribbon command %s', (_name, isDone, notice) => {
    const opened = openedOf(a, {
      linkedTasks: [linkedTaskOf(1, { isDone })],
      madeByCommand: [taskKeyOf(1)],
    });
    const state = shown(after(open(a), to(a, { kind: 'read', no: 1, opened })));
    expect(state.notice).toEqual(notice && expect.objectContaining(notice));
  });

  test('is no trouble any more once the user has signed in', () => {
    const state = after(
      ...running,
      to(a, { kind: 'creation-failed', problem: new Problem('sign-in-needed') }),
      { kind: 'sign-in-started', scopes: ['Tasks.ReadWrite'] },
      { kind: 'sign-in-ended', problem: undefined },
    );
    expect(shown(state).creation).toEqual({ kind: 'idle' });
  });
});
