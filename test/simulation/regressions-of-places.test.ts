import { expect, test } from '@jest/globals';
import { usualQuirks } from '../../sandbox/graph/quirks';
import type { Action, Plan } from './plan';
import { runPlan } from './run-plan';
import { savedPlan as plan } from './saved-plan';
import { noFigures } from './weather';

const capture: Action = { kind: 'capture', actor: 'pane1', mail: 0 };
const twice: Action = { kind: 'capture-twice', actor: 'pane1', mail: 0 };
const taskMoved: Action = { kind: 'task-moved', pick: 0 };

/** Schedules in which a task is not where it was, or not yet where lists show it, and that broke a promise once. */
const schedules: readonly (readonly [string, Plan])[] = [
  [
    'a request was sent again before the lists could show what it had made, since the outbox was wiped under way',
    {
      ...plan(
        2138348765,
        0.1,
        [{ kind: 'capture', actor: 'device3', mail: 0 }, 40],
        [{ kind: 'task-repeats', pick: 0 }, 0],
        [{ kind: 'open', actor: 'device3', mail: 0 }, 0],
        [{ kind: 'storage-wiped', actor: 'device3' }, 0],
        [{ kind: 'kill', actor: 'pane1' }, 20],
      ),
      lag: 5_000,
    },
  ],
  [
    'a task that somebody planted was linked in place of ours, which was moved and completed',
    plan(
      0,
      0,
      [capture, 40],
      [taskMoved, 0],
      [{ kind: 'task-completed', pick: 0 }, 0],
      [{ kind: 'planted', what: 'own-key', mail: 0, pick: 0 }, 0],
    ),
  ],
  [
    'a task that moved on while the lists lagged behind lost the link of its mail',
    {
      ...plan(
        0,
        0,
        [capture, 40],
        [{ kind: 'task-repeats', pick: 0 }, 0],
        [{ kind: 'open', actor: 'pane1', mail: 0 }, 0],
        [taskMoved, 8],
        [{ kind: 'task-shared', pick: 0 }, 0],
        [capture, 10],
      ),
      lag: 1_000,
    },
  ],
  [
    'a second click made a second task while the lists lagged behind a move of the first',
    {
      ...plan(
        0,
        0,
        [twice, 13],
        [{ kind: 'complete', actor: 'pane1', pick: 0 }, 5],
        [taskMoved, 6],
        [capture, 13],
      ),
      lag: 1_000,
    },
  ],
  [
    'undo in the middle of an unlinking trusted the one look at lists that lagged behind a move',
    {
      ...plan(
        2147483575,
        0.25,
        [capture, 40],
        [{ kind: 'task-repeats', pick: 0 }, 0],
        [{ kind: 'open', actor: 'pane1', mail: 0 }, 6],
        [{ kind: 'capture-twice', actor: 'command', mail: 0 }, 0],
        [{ kind: 'mail-moved', mail: 0 }, 1],
        [{ kind: 'capture-twice', actor: 'command', mail: 0 }, 0],
        [{ kind: 'unlink', actor: 'pane1', pick: 0 }, 3],
        [taskMoved, 33],
        [{ kind: 'undo', actor: 'pane1', pick: 0 }, 2],
        [{ kind: 'capture', actor: 'pane2', mail: 0 }, 12],
        [twice, 10],
      ),
      quirks: { ...usualQuirks, inlineExtensions: 'echoed' },
      lag: 1_000,
    },
  ],
];

test.each(schedules)('%s: never again', async (_what, schedule) => {
  const { broken } = await runPlan(schedule, { figures: noFigures() });
  expect(broken).toEqual([]);
});
