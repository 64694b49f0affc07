import type { Quirks } from '../../sandbox/graph/quirks';
import type { PaneDeps } from '../../src/app/create-pane-service';
import { createOutbox } from '../../src/app/outbox/outbox';
import { sweep } from '../../src/app/repair/sweep';
import type { Tampering } from '../simulation/actor';
import { usualConditions, type Conditions } from '../simulation/plan';
import { untampered } from '../simulation/run-plan';
import { extension } from '../simulation/stored';
import { noFigures } from '../simulation/weather';
import { World } from '../simulation/world';
import { present } from './present';

/** A world without faults, with a pane that has nothing left to do. */
export async function quietWorld(
  tampering: Tampering = untampered,
  quirks: Partial<Quirks> = {},
  conversation?: Conditions['conversation'],
) {
  let first: PaneDeps | undefined;
  const world = new World({
    seed: 1,
    badness: 0,
    conditions: { ...usualConditions, quirks: { ...usualConditions.quirks, ...quirks }, conversation },
    figures: noFigures(),
    tampering: (deps) => {
      const tampered = tampering(deps);
      first ??= tampered;
      return tampered;
    },
    isTracing: false,
  });
  const pane = world.actor('pane1');
  const deps = present(first);
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
  /** Looks for lost work on the device of the pane, whether that is due or not. */
  const look = () =>
    requestsOf(() => sweep({ ...deps, outbox: createOutbox(deps.store, deps.clock) }, pane.signal));
  /** Takes our tag and its index off a mail: its task knows it, and it does not know its task. */
  const untag = (mail: number) => {
    const message = present(world.message(mail));
    const without = new Map([...message.extendedProperties.keys()].map((id) => [id, 'none']));
    world.mailbox.removeMessageExtension(message, extension);
    world.mailbox.updateMessage(present(world.message(mail)), {}, without);
  };
  return { world, pane, deps, requestsOf, look, untag };
}
