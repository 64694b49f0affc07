import * as fc from 'fast-check';
import { quirkChoices, usualQuirks, type Quirks } from '../../sandbox/graph/quirks';

/** Who does something: two panes and the ribbon command of one device, and a pane of a second one. */
export const actorNames = ['pane1', 'pane2', 'command', 'device2'] as const;
export type ActorName = (typeof actorNames)[number];

/** Number of mails in the simulated mailbox. */
export const mailCount = 3;

/** One thing that somebody does or that befalls somebody. `mail` and `pick` choose among what is there. */
export type Action =
  | { readonly kind: 'capture' | 'capture-twice' | 'open'; readonly actor: ActorName; readonly mail: number }
  | {
      readonly kind: 'undo' | 'unlink' | 'delete' | 'complete' | 'discard' | 'retry';
      readonly actor: ActorName;
      readonly pick: number;
    }
  | { readonly kind: 'kill' | 'resume' | 'network-off' | 'network-on'; readonly actor: ActorName }
  | { readonly kind: 'storage-wiped' | 'storage-blocked' | 'storage-back'; readonly actor: ActorName }
  | { readonly kind: 'consent-withdrawn' | 'consent-given' }
  | {
      readonly kind: 'mail-moved' | 'mail-deleted' | 'mail-categorised' | 'mail-read' | 'foreign-link';
      readonly mail: number;
    }
  | {
      readonly kind: 'task-moved' | 'task-deleted' | 'task-renamed' | 'task-completed' | 'task-noted';
      readonly pick: number;
    }
  | { readonly kind: 'list-deleted' };

/** A action and how many turns of the world pass before the next. */
export interface PlannedAction {
  readonly action: Action;
  readonly turns: number;
}

/** A whole schedule. Everything else is drawn from the seed. */
export interface Plan {
  readonly seed: number;
  /** Share of requests to which something happens, from 0 to 1. */
  readonly badness: number;
  readonly actions: readonly PlannedAction[];
  readonly quirks: Quirks;
}

const actor = fc.constantFrom(...actorNames);
// Mostly one mail, so that people get in each other's way.
const mail = fc.oneof(
  { weight: 3, arbitrary: fc.constant(0) },
  { weight: 1, arbitrary: fc.nat({ max: mailCount - 1 }) },
);
const pick = fc.nat({ max: 7 });

const action: fc.Arbitrary<Action> = fc.oneof(
  { weight: 10, arbitrary: fc.record({ kind: fc.constantFrom('capture' as const), actor, mail }) },
  {
    weight: 3,
    arbitrary: fc.record({ kind: fc.constantFrom('capture-twice' as const, 'open' as const), actor, mail }),
  },
  {
    weight: 5,
    arbitrary: fc.record({
      kind: fc.constantFrom(
        'undo' as const,
        'undo' as const,
        'unlink' as const,
        'delete' as const,
        'complete' as const,
        'discard' as const,
        'retry' as const,
      ),
      actor,
      pick,
    }),
  },
  {
    weight: 5,
    arbitrary: fc.record({
      kind: fc.constantFrom(
        'kill' as const,
        'kill' as const,
        'resume' as const,
        'network-off' as const,
        'network-on' as const,
      ),
      actor,
    }),
  },
  {
    weight: 1,
    arbitrary: fc.record({
      kind: fc.constantFrom('storage-wiped' as const, 'storage-blocked' as const, 'storage-back' as const),
      actor,
    }),
  },
  {
    weight: 1,
    arbitrary: fc.record({ kind: fc.constantFrom('consent-withdrawn' as const, 'consent-given' as const) }),
  },
  {
    weight: 3,
    arbitrary: fc.record({
      kind: fc.constantFrom(
        'mail-moved' as const,
        'mail-moved' as const,
        'mail-deleted' as const,
        'mail-categorised' as const,
        'mail-read' as const,
        'foreign-link' as const,
      ),
      mail,
    }),
  },
  {
    weight: 3,
    arbitrary: fc.record({
      kind: fc.constantFrom(
        'task-moved' as const,
        'task-moved' as const,
        'task-deleted' as const,
        'task-renamed' as const,
        'task-completed' as const,
        'task-noted' as const,
      ),
      pick,
    }),
  },
  { weight: 1, arbitrary: fc.record({ kind: fc.constantFrom('list-deleted' as const) }) },
);

const turns = fc.oneof(
  { weight: 1, arbitrary: fc.nat({ max: 8 }) },
  { weight: 1, arbitrary: fc.nat({ max: 40 }) },
);

/** The service as usual in half of the schedules, in the others with any of its quirks. */
const quirks: fc.Arbitrary<Quirks> = fc.oneof(
  fc.constant(usualQuirks),
  fc.record({
    inlineExtensions: fc.constantFrom(...quirkChoices.inlineExtensions),
    postedAgain: fc.constantFrom(...quirkChoices.postedAgain),
    patchedRecurrence: fc.constantFrom(...quirkChoices.patchedRecurrence),
    messageIfMatch: fc.constantFrom(...quirkChoices.messageIfMatch),
    pages: fc.constantFrom(...quirkChoices.pages),
    filters: fc.constantFrom(...quirkChoices.filters),
  }),
);

function plansOf(actions: fc.Arbitrary<Action>, chosen: fc.Arbitrary<Quirks>): fc.Arbitrary<Plan> {
  return fc.record({
    seed: fc.nat(),
    badness: fc.constantFrom(0, 0.1, 0.25, 0.5),
    actions: fc.array(fc.record({ action: actions, turns }), { minLength: 1, maxLength: 10 }),
    quirks: chosen,
  });
}

/** All schedules. */
export const plans: fc.Arbitrary<Plan> = plansOf(action, quirks);

/** Schedules of some actions only, all of them about one mail and with the service as usual: where a certain fault is soon met. */
export function plansAround(kinds: readonly Action['kind'][]): fc.Arbitrary<Plan> {
  return plansOf(
    action
      .filter(({ kind }) => kinds.includes(kind))
      .map((chosen) => ('mail' in chosen ? { ...chosen, mail: 0 } : chosen)),
    fc.constant(usualQuirks),
  );
}

/** A schedule as a person reads it. */
export function describePlan(plan: Plan): string {
  const lines = plan.actions.map(({ action: { kind, ...rest }, turns }) => {
    const who = 'actor' in rest ? `${rest.actor}: ` : '';
    const what = 'mail' in rest ? ` mail ${rest.mail}` : 'pick' in rest ? ` pick ${rest.pick}` : '';
    return `  ${who}${kind}${what}, then ${turns} turns`;
  });
  const unusual = Object.entries(plan.quirks).filter(
    ([, choice]) => !Object.values<string>(usualQuirks).includes(choice),
  );
  const service = ['service as usual', ...unusual.map(([name, choice]) => `${name} ${choice}`)].join(
    ', but ',
  );
  return [
    `seed ${plan.seed}, ${Math.round(plan.badness * 100)} % of requests go wrong, ${service}`,
    ...lines,
  ].join('\n');
}
