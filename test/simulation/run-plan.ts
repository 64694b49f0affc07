import type { MailSnapshot } from '../../src/app/pane-service';
import { perform } from './actions';
import type { Tampering } from './actor';
import { deviceNames, type ActorName, type DeviceName, type Plan } from './plan';
import { brokenPromises } from './promises';
import type { Figures } from './weather';
import { World } from './world';

const dayMs = 86_400_000;

/** How a schedule ended. */
export interface RunResult {
  /** Promises that do not hold; empty when all is well. */
  readonly broken: readonly string[];
  /** What happened, a line each, when it was asked for. */
  readonly trace: readonly string[];
}

/** The product as it is. */
export const untampered: Tampering = (deps) => deps;

/** The pane of each device. */
const paneOf: Readonly<Record<DeviceName, ActorName>> = { one: 'pane1', two: 'device2', three: 'device3' };

/** The devices that come back: another one than the first always does, so that it finds what that has lost. */
function devicesOf({ actions }: Plan): readonly DeviceName[] {
  const isUsed = actions.some(({ action }) => 'actor' in action && action.actor === paneOf.three);
  return isUsed ? deviceNames : ['one', 'two'];
}

/** The mails that anything can have happened to. */
function mailsOf({ actions }: Plan): readonly number[] {
  return [...new Set(actions.flatMap(({ action }) => ('mail' in action ? [action.mail] : [])))];
}

/** Everybody comes back, with network, storage and consent, and looks at every mail; a day passes so that lost work is looked for. */
async function recover(world: World, plan: Plan): Promise<readonly MailSnapshot[] | undefined> {
  world.killAll();
  world.badness = 0;
  world.offline.clear();
  world.hasMailConsent = true;
  for (const device of deviceNames) world.deviceOf(paneOf[device]).isBlocked = false;
  world.scheduler.skip(2 * dayMs);
  for (const round of ['first', 'second'] as const) {
    for (const device of devicesOf(plan)) {
      world.actor(paneOf[device]);
      if (!(await world.scheduler.run(() => world.isIdle()))) return undefined;
    }
    const opened: MailSnapshot[] = [];
    const pane = world.actor('pane1');
    for (const mail of mailsOf(plan)) {
      pane.do(`look at ${mail}`, async () => {
        const seen = await pane.open(mail);
        if (seen) opened.push(seen);
      });
      if (!(await world.scheduler.run(() => world.isIdle()))) return undefined;
    }
    if (round === 'second') return opened;
    world.killAll();
    world.scheduler.skip(2 * dayMs);
  }
  return undefined;
}

/** Runs one schedule to its end and through recovery, and says which promises broke. */
export async function runPlan(
  plan: Plan,
  options: { figures: Figures; tampering?: Tampering; isTracing?: boolean },
): Promise<RunResult> {
  const world = new World({
    seed: plan.seed,
    badness: plan.badness,
    conditions: plan,
    figures: options.figures,
    tampering: options.tampering ?? untampered,
    isTracing: options.isTracing ?? false,
  });
  for (const { action, turns } of plan.actions) {
    perform(world, action);
    let left = turns;
    await world.scheduler.run(() => (left -= 1) < 0);
  }
  const opened = await recover(world, plan);
  const broken = opened ? brokenPromises(world, opened) : ['0: the work does not come to an end'];
  return { broken, trace: world.scheduler.trace };
}
