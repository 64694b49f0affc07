import type { Tampering } from '../simulation/actor';
import { usualConditions } from '../simulation/plan';
import { untampered } from '../simulation/run-plan';
import { noFigures } from '../simulation/weather';
import { World } from '../simulation/world';

/** A world without faults, with a pane that has nothing left to do. */
export async function quietWorld(tampering: Tampering = untampered) {
  const world = new World({
    seed: 1,
    badness: 0,
    conditions: usualConditions,
    figures: noFigures(),
    tampering,
    isTracing: false,
  });
  const pane = world.actor('pane1');
  await world.scheduler.run(() => world.isIdle());
  /** Runs `work` and returns the requests that it sent. */
  const requestsOf = async (work: () => Promise<unknown>) => {
    const before = world.requests.length;
    pane.do('work', work);
    await world.scheduler.run(() => world.isIdle());
    if (world.surprises.length > 0) throw world.surprises[0];
    return world.requests
      .slice(before)
      .map(({ method, path }) => `${method} ${path.replace(/\/lists\/[^/]+/, '/lists/…')}`);
  };
  return { world, pane, requestsOf };
}
