import type { TaskKey } from '../../src/domain/task/task-key';
import { isCopy, keyOf } from './stored';
import type { World } from './world';

/**
 * Whether a task that was moved may be there twice: only an outbox that is lost knew what was its copy, or a person moved it
 * into a shared list while it was copied, where it cannot be told from a task of somebody else, or somebody wrote into both.
 * Both stay.
 */
export function hasLostCopy(world: World, taskKey: TaskKey): boolean {
  const click = world.ledger.get(taskKey);
  if (!click || click.movers.size === 0) return false;
  const { noted, occurrences } = world;
  const isChanged = noted.has(taskKey) || occurrences.repeating.has(taskKey) || click.isTouched;
  const isSeparate = world.tasksMadeFor(taskKey).some((task) => isCopy(task) && keyOf(task) !== taskKey);
  const isForgotten = [...click.movers].some((device) => world.hasForgotten(device));
  return click.isSharedByHand || isForgotten || (isChanged && isSeparate);
}
