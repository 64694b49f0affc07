import { expect, test } from '@jest/globals';
import { usualQuirks } from '../../sandbox/graph/quirks';
import type { Action, ActorName, Plan } from './plan';
import { runPlan } from './run-plan';
import { savedPlan as plan } from './saved-plan';
import { noFigures } from './weather';

const capture = (actor: ActorName): Action => ({ kind: 'capture', actor, mail: 0 });
const twice = (actor: ActorName): Action => ({ kind: 'capture-twice', actor, mail: 0 });
const more = (actor: ActorName): Action => ({ kind: 'capture-more', actor, mail: 0 });
const move = (actor: ActorName, pick = 0): Action => ({ kind: 'move', actor, pick });
const undo = (actor: ActorName): Action => ({ kind: 'undo', actor, pick: 0 });

/** Schedules in which a task was moved, and that broke a promise once. */
const schedules: readonly (readonly [string, Plan])[] = [
  [
    'a copy that another device took for a duplicate was made again',
    plan(0, 0, [capture('device3'), 40], [move('device3'), 0], [capture('pane1'), 21]),
  ],
  [
    'a copy that had to be tagged again did not say which operation had made it',
    {
      ...plan(
        0,
        0,
        [more('device2'), 40],
        [more('device2'), 40],
        [move('device2'), 0],
        [{ kind: 'kill', actor: 'pane1' }, 20],
      ),
      quirks: { ...usualQuirks, inlineExtensions: 'echoed' },
    },
  ],
  [
    'a task that the network had made twice was left beside the one that was moved',
    plan(
      1809177390,
      0.5,
      [twice('pane1'), 16],
      [capture('pane1'), 30],
      [{ kind: 'consent-withdrawn' }, 2],
      [move('pane1'), 14],
      [move('pane1'), 4],
    ),
  ],
  [
    'two moves at once made a copy each',
    plan(
      0,
      0,
      [capture('pane1'), 29],
      [move('pane1'), 26],
      [move('device2'), 0],
      [move('pane1', 3), 0],
      [move('pane1'), 6],
      [undo('command'), 20],
    ),
  ],
  [
    'an undo of a task that was not copied yet forgot where it was, and left its link on the mail',
    {
      ...plan(
        2147482548,
        0.5,
        [capture('pane1'), 40],
        [{ kind: 'network-on', actor: 'pane1' }, 14],
        [move('pane1'), 32],
        [undo('pane1'), 19],
      ),
      quirks: { ...usualQuirks, inlineExtensions: 'echoed' },
      lag: 1_000,
    },
  ],
  [
    'a copy whose task was deleted on another device meanwhile was left without its tag, where nobody found it',
    plan(
      0,
      0,
      [capture('device3'), 40],
      [{ kind: 'task-repeats', pick: 0 }, 0],
      [{ kind: 'open', actor: 'device3', mail: 0 }, 0],
      [move('device3'), 0],
      [capture('pane1'), 20],
      [undo('pane1'), 7],
    ),
  ],
  [
    'a copy was linked in place of its task, which a person had moved as well',
    plan(
      0,
      0,
      [capture('device3'), 40],
      [{ kind: 'task-repeats', pick: 0 }, 0],
      [{ kind: 'open', actor: 'device3', mail: 0 }, 0],
      [move('device3'), 0],
      [move('pane1'), 16],
      [{ kind: 'task-moved', pick: 0 }, 0],
      [{ kind: 'mail-moved', mail: 0 }, 3],
    ),
  ],
  [
    'a task that a person moved as well was not found in lists that lagged behind',
    {
      ...plan(
        0,
        0,
        [more('command'), 40],
        [more('command'), 40],
        [move('command'), 10],
        [{ kind: 'task-moved', pick: 0 }, 21],
      ),
      lag: 1_000,
    },
  ],
  [
    'an undo in the middle of a move did not find the task that a person had just moved to a shared list',
    plan(
      0,
      0,
      [twice('command'), 30],
      [move('command'), 15],
      [{ kind: 'task-moved', pick: 2 }, 1],
      [undo('command'), 0],
      [undo('pane1'), 5],
      [{ kind: 'complete', actor: 'pane1', pick: 0 }, 2],
      [move('pane1'), 1],
    ),
  ],
  [
    'an unlinking beside a move that was cut off left a tag that names no mail on the copy',
    {
      ...plan(
        399_338_361,
        0,
        [{ kind: 'join-or-capture', actor: 'device3', mail: 1 }, 40],
        [{ kind: 'join-or-capture', actor: 'pane1', mail: 1 }, 0],
        [{ kind: 'move', actor: 'device3', pick: 0 }, 21],
        [{ kind: 'unlink', actor: 'pane1', pick: 0 }, 0],
        [{ kind: 'join-or-capture', actor: 'pane1', mail: 0 }, 3],
        [{ kind: 'join-or-capture', actor: 'pane1', mail: 0 }, 5],
        [{ kind: 'join-or-capture', actor: 'pane1', mail: 0 }, 0],
      ),
      conversation: ['inbox', 'inbox'],
    },
  ],
];

test.each(schedules)('%s', async (_name, schedule) => {
  const { broken } = await runPlan(schedule, { figures: noFigures() });
  expect(broken).toEqual([]);
});
