import { actElsewhere } from './actions-elsewhere';
import { actInPane } from './actions-in-pane';
import type { Action } from './plan';
import { count } from './weather';
import type { World } from './world';

/** Lets an action happen, and counts it if it found something to act on. */
export function perform(world: World, action: Action): void {
  world.scheduler.note('', `== ${JSON.stringify(action)}`);
  const hasActed = 'actor' in action ? actInPane(world, action) : actElsewhere(world, action);
  if (hasActed)
    count(world.figures.actions, action.kind === 'planted' ? `planted ${action.what}` : action.kind);
}
