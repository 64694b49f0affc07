import { expect, test } from '@jest/globals';
import { usualQuirks } from '../../sandbox/graph/quirks';
import type { Action, Plan } from './plan';
import { runPlan } from './run-plan';
import { savedPlan as plan } from './saved-plan';
import { noFigures } from './weather';

const capture = (actor: 'pane1' | 'pane2' | 'command' | 'device2', mail = 0): Action => ({
  kind: 'capture',
  actor,
  mail,
});
const twice = (actor: 'pane1' | 'pane2' | 'device2', mail = 0): Action => ({
  kind: 'capture-twice',
  actor,
  mail,
});
const captureMore: Action = { kind: 'capture-more', actor: 'pane1', mail: 0 };
const moved: Action = { kind: 'mail-moved', mail: 0 };
const taskMoved: Action = { kind: 'task-moved', pick: 0 };
const noConsent: Action = { kind: 'consent-withdrawn' };

/** Schedules that once broke a promise, named after what was wrong. */
const schedules: readonly (readonly [string, Plan])[] = [
  [
    'storage that failed under way left an intent behind that was older than the work',
    plan(
      0,
      0,
      [capture('pane1'), 24],
      [capture('pane1', 1), 11],
      [{ kind: 'storage-blocked', actor: 'pane1' }, 0],
      [capture('pane1'), 5],
    ),
  ],
  [
    'storage wiped while the task was being made brought the intent back',
    plan(0, 0, [capture('pane1'), 13], [{ kind: 'storage-wiped', actor: 'pane1' }, 12]),
  ],
  [
    'a second click did not see a task that had been moved to another list',
    plan(0, 0, [twice('pane1'), 0], [moved, 13], [taskMoved, 0], [noConsent, 16]),
  ],
  [
    'a second click without network began a second task',
    plan(0, 0, [{ kind: 'network-off', actor: 'pane1' }, 0], [twice('pane1'), 37]),
  ],
  [
    'a second click after the mail was deleted made a second task',
    plan(
      0,
      0,
      [twice('pane1'), 0],
      [capture('pane1'), 2],
      [{ kind: 'mail-deleted', mail: 0 }, 0],
      [{ kind: 'kill', actor: 'pane2' }, 12],
      [moved, 38],
    ),
  ],
  [
    'undo without consent forgot the tag that had been written with consent',
    plan(
      0,
      0,
      [capture('pane1', 1), 0],
      [{ kind: 'kill', actor: 'device2' }, 16],
      [capture('pane2', 1), 16],
      [noConsent, 3],
      [{ kind: 'undo', actor: 'pane2', pick: 0 }, 14],
    ),
  ],
  [
    'a task that moved while it was repaired counted as deleted',
    plan(
      0,
      0,
      [capture('pane1'), 3],
      [moved, 4],
      [capture('pane1'), 21],
      [capture('pane2'), 3],
      [moved, 4],
      [taskMoved, 8],
      [capture('pane1'), 30],
    ),
  ],
  [
    'a task that moved while it was unlinked kept its link',
    plan(
      0,
      0,
      [capture('pane1'), 0],
      [{ kind: 'network-on', actor: 'pane1' }, 14],
      [{ kind: 'kill', actor: 'command' }, 2],
      [capture('device2'), 28],
      [{ kind: 'unlink', actor: 'device2', pick: 0 }, 12],
      [taskMoved, 6],
    ),
  ],
  [
    'a mail that moved twice counted as deleted',
    plan(
      2,
      0.5,
      [capture('pane2'), 7],
      [twice('pane2'), 8],
      [moved, 18],
      [moved, 2],
      [noConsent, 6],
      [capture('pane1'), 0],
      [capture('device2'), 26],
    ),
  ],
  [
    'an undo that could not reach the custom properties left its link there',
    plan(
      0,
      0,
      [twice('pane1'), 0],
      [noConsent, 7],
      [moved, 7],
      [capture('pane1'), 0],
      [capture('device2'), 0],
      [noConsent, 10],
      [moved, 8],
      [{ kind: 'undo', actor: 'pane1', pick: 0 }, 2],
    ),
  ],
  [
    'unlinking that could not reach the custom properties came to nothing',
    plan(
      672931311,
      0,
      [noConsent, 0],
      [{ kind: 'undo', actor: 'pane1', pick: 0 }, 9],
      [capture('device2'), 8],
      [{ kind: 'undo', actor: 'pane1', pick: 0 }, 6],
      [capture('device2'), 11],
      [{ kind: 'unlink', actor: 'device2', pick: 0 }, 0],
      [{ kind: 'undo', actor: 'pane1', pick: 0 }, 1],
    ),
  ],
  [
    'unlinking cut off with its outbox left a task without its way back',
    plan(
      0,
      0.25,
      [capture('pane1'), 1],
      [{ kind: 'undo', actor: 'pane2', pick: 0 }, 36],
      [capture('pane1'), 0],
      [{ kind: 'unlink', actor: 'pane1', pick: 0 }, 22],
      [capture('pane1'), 10],
      [{ kind: 'storage-wiped', actor: 'pane1' }, 1],
      [{ kind: 'task-completed', pick: 0 }, 1],
    ),
  ],
  [
    'a device whose answer was lost made the task again after another device had found and undone it',
    plan(
      2147483118,
      0.5,
      [{ kind: 'undo', actor: 'pane1', pick: 0 }, 2],
      [twice('device2'), 1],
      [{ kind: 'undo', actor: 'command', pick: 0 }, 36],
      [capture('pane2'), 11],
      [{ kind: 'undo', actor: 'pane2', pick: 0 }, 2],
    ),
  ],
  [
    'unlinking cut off where storage was blocked was taken up as linking',
    plan(
      21,
      0.5,
      [capture('pane1'), 36],
      [capture('device2'), 4],
      [{ kind: 'undo', actor: 'command', pick: 0 }, 3],
      [capture('command'), 7],
      [{ kind: 'task-completed', pick: 0 }, 13],
      [{ kind: 'storage-blocked', actor: 'pane1' }, 4],
      [{ kind: 'unlink', actor: 'command', pick: 0 }, 28],
    ),
  ],
  [
    'the task of work that was cut off was taken for the copy of its duplicate, and two links led to it',
    plan(2147483633, 0.5, [capture('device2'), 11], [noConsent, 8]),
  ],
  [
    'separating a copy, taken up anew after its owner had moved, linked the copy by both keys',
    plan(
      1234305297,
      0.5,
      [capture('pane1'), 2],
      [capture('pane2'), 54],
      [capture('command'), 32],
      [{ kind: 'task-moved', pick: 1 }, 0],
      [moved, 25],
    ),
  ],
  [
    'an undo that came as an unlinking ended was taken for done',
    plan(
      1778430870,
      0,
      [capture('command'), 1],
      [{ kind: 'kill', actor: 'pane1' }, 13],
      [capture('device2'), 33],
      [{ kind: 'unlink', actor: 'device2', pick: 0 }, 2],
      [{ kind: 'undo', actor: 'pane1', pick: 0 }, 12],
      [{ kind: 'undo', actor: 'pane1', pick: 0 }, 7],
      [{ kind: 'undo', actor: 'device2', pick: 0 }, 4],
    ),
  ],
  [
    'undo of a task whose mail was being tagged when consent was withdrawn forgot that tag',
    {
      ...plan(
        14,
        0.5,
        [{ kind: 'open', actor: 'pane1', mail: 0 }, 0],
        [{ kind: 'kill', actor: 'device2' }, 14],
        [{ kind: 'kill', actor: 'pane1' }, 0],
        [captureMore, 15],
        [noConsent, 3],
        [{ kind: 'undo', actor: 'pane1', pick: 0 }, 0],
        [{ kind: 'complete', actor: 'pane1', pick: 0 }, 6],
        [moved, 8],
      ),
      lag: 1_000,
    },
  ],
  [
    'a task linked without consent whose record the service did not keep lost its link when consent came back',
    {
      ...plan(0, 0, [capture('pane1'), 0], [noConsent, 18]),
      quirks: { ...usualQuirks, inlineExtensions: 'echoed' },
    },
  ],
  [
    'a task that somebody planted with the key of one of ours, about another mail, was linked with that mail',
    plan(
      0,
      0,
      [capture('pane1'), 0],
      [{ kind: 'resume', actor: 'pane1' }, 15],
      [{ kind: 'planted', what: 'own-key-elsewhere', mail: 2, pick: 0 }, 20],
    ),
  ],
  [
    'a series that is postponed where the service takes no series back was lost',
    {
      ...plan(
        0,
        0,
        [capture('pane1'), 19],
        [{ kind: 'task-repeats', pick: 0 }, 0],
        [{ kind: 'postpone', actor: 'pane1', pick: 0 }, 3],
      ),
      quirks: { ...usualQuirks, patchedRecurrence: 'refused' },
    },
  ],
  [
    'undo of a series that was moved to a shared list deleted a completed occurrence in its place',
    plan(
      0,
      0,
      [capture('pane1'), 40],
      [{ kind: 'task-repeats', pick: 0 }, 0],
      [{ kind: 'open', actor: 'pane1', mail: 0 }, 0],
      [{ kind: 'complete', actor: 'pane1', pick: 0 }, 2],
      [{ kind: 'task-shared', pick: 0 }, 0],
      [{ kind: 'undo', actor: 'pane1', pick: 0 }, 3],
    ),
  ],
  [
    'a task that began to repeat while its completion was retried lost a second occurrence',
    {
      ...plan(
        2147483647,
        0.5,
        [captureMore, 37],
        [captureMore, 39],
        [captureMore, 39],
        [captureMore, 40],
        [{ kind: 'complete', actor: 'pane1', pick: 1 }, 8],
        [{ kind: 'task-repeats', pick: 1 }, 27],
      ),
      quirks: { ...usualQuirks, inlineExtensions: 'echoed' },
    },
  ],
];

test.each(schedules)('%s: never again', async (_what, schedule) => {
  const { broken } = await runPlan(schedule, { figures: noFigures() });
  expect(broken).toEqual([]);
});
