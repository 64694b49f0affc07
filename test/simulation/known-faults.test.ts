import { expect, test } from '@jest/globals';
import type { Action, Plan } from './plan';
import { runPlan } from './run-plan';
import { savedPlan as plan } from './saved-plan';
import { noFigures } from './weather';

const capture: Action = { kind: 'capture', actor: 'pane1', mail: 0 };
const taskMoved: Action = { kind: 'task-moved', pick: 0 };

/** Schedules that break a promise of the engine as it is. One that holds belongs to the regressions. */
const broken: readonly (readonly [string, Plan])[] = [
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
];

test.failing.each(broken)('%s', async (_what, schedule) => {
  const result = await runPlan(schedule, { figures: noFigures() });
  expect(result.broken).toEqual([]);
});
