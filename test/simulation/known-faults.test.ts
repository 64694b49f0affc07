import { expect, test } from '@jest/globals';
import { usualQuirks } from '../../sandbox/graph/quirks';
import type { Action, Plan } from './plan';
import { runPlan } from './run-plan';
import { savedPlan as plan } from './saved-plan';
import { noFigures } from './weather';

const capture: Action = { kind: 'capture', actor: 'pane1', mail: 0 };
const captureMore: Action = { kind: 'capture-more', actor: 'pane1', mail: 0 };
const taskMoved: Action = { kind: 'task-moved', pick: 0 };

/** Schedules that break a promise of the engine as it is. One that holds belongs to the regressions. */
const broken: readonly (readonly [string, Plan])[] = [
  [
    'a task that somebody planted with the key of one of ours, about another mail, is linked with that mail',
    plan(
      0,
      0,
      [capture, 0],
      [{ kind: 'resume', actor: 'pane1' }, 15],
      [{ kind: 'planted', what: 'own-key-elsewhere', mail: 2, pick: 0 }, 20],
    ),
  ],
  [
    'a task that somebody planted is linked in place of ours, which was moved and completed',
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
    'a series that is postponed where the service takes no series back is lost',
    {
      ...plan(
        0,
        0,
        [capture, 19],
        [{ kind: 'task-repeats', pick: 0 }, 0],
        [{ kind: 'postpone', actor: 'pane1', pick: 0 }, 3],
      ),
      quirks: { ...usualQuirks, patchedRecurrence: 'refused' },
    },
  ],
  [
    'undo of a series that was moved to a shared list deletes a completed occurrence in its place',
    plan(
      0,
      0,
      [capture, 40],
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

test.failing.each(broken)('%s', async (_what, schedule) => {
  const result = await runPlan(schedule, { figures: noFigures() });
  expect(result.broken).toEqual([]);
});
