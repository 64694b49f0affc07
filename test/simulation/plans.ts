import * as fc from 'fast-check';
import { quirkChoices, usualQuirks, type Quirks } from '../../sandbox/graph/quirks';
import {
  actorNames,
  mailCount,
  mailPlaces,
  mailsIn,
  plantKinds,
  usualConditions,
  type Action,
  type Conditions,
  type Plan,
  type PlannedAction,
} from './plan';

/** How many of eight schedules have a service whose lists lag behind its own writes. */
const lagWeight = 2;

// Mostly one pane, so that it has something to act on.
const actor = fc.constantFrom('pane1', 'pane1', 'pane1', ...actorNames);
// Mostly one mail, so that people get in each other's way.
const mail = fc.oneof(
  { weight: 3, arbitrary: fc.constant(0) },
  { weight: 1, arbitrary: fc.nat({ max: mailCount - 1 }) },
);
const pick = fc.nat({ max: 7 });

const plantKind = fc.constantFrom(...plantKinds);

/** One of these kinds of action with what they need beside; the same kind several times is drawn as often. */
function oneOf<const Kind extends Action['kind'], Rest>(
  kinds: readonly Kind[],
  rest: { [Name in keyof Rest]: fc.Arbitrary<Rest[Name]> },
): fc.Arbitrary<{ kind: Kind } & Rest> {
  return fc
    .tuple(fc.constantFrom(...kinds), fc.record<Rest>(rest))
    .map(([kind, others]) => ({ kind, ...others }));
}

const action: fc.Arbitrary<Action> = fc.oneof(
  { weight: 10, arbitrary: oneOf(['capture', 'capture', 'capture-archived'], { actor, mail }) },
  {
    weight: 6,
    arbitrary: oneOf(['capture-twice', 'capture-more', 'open', 'open', 'add-mail'], { actor, mail }),
  },
  {
    weight: 8,
    arbitrary: oneOf(['undo', 'undo', 'unlink', 'delete', 'complete', 'discard', 'retry'], { actor, pick }),
  },
  { weight: 6, arbitrary: oneOf(['complete', 'postpone', 'reopen-occurrence'], { actor, pick }) },
  { weight: 4, arbitrary: oneOf(['move'], { actor, pick }) },
  { weight: 5, arbitrary: oneOf(['kill', 'kill', 'resume', 'network-off', 'network-on'], { actor }) },
  { weight: 1, arbitrary: oneOf(['storage-wiped', 'storage-blocked', 'storage-back'], { actor }) },
  { weight: 1, arbitrary: oneOf(['consent-withdrawn', 'consent-given'], {}) },
  {
    weight: 3,
    arbitrary: oneOf(
      ['mail-moved', 'mail-moved', 'mail-deleted', 'mail-categorised', 'mail-read', 'foreign-link'],
      { mail },
    ),
  },
  {
    weight: 3,
    arbitrary: oneOf(
      ['task-moved', 'task-moved', 'task-deleted', 'task-renamed', 'task-completed', 'task-noted'],
      { pick },
    ),
  },
  {
    weight: 2,
    arbitrary: oneOf(['task-repeats', 'task-repeats', 'task-postponed', 'task-shared'], { pick }),
  },
  {
    weight: 1,
    arbitrary: oneOf(['planted'], { what: plantKind, mail, pick }),
  },
  { weight: 1, arbitrary: oneOf(['list-deleted'], {}) },
);

const turns = fc.oneof(
  { weight: 1, arbitrary: fc.nat({ max: 8 }) },
  { weight: 2, arbitrary: fc.nat({ max: 40 }) },
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

/** Devices are right in half of the schedules, in the others up to two hours apart. */
const minutes = fc.integer({ min: -60, max: 60 });
const clocks: fc.Arbitrary<Conditions['clocks']> = fc.oneof(
  fc.constant(usualConditions.clocks),
  fc.record({ one: minutes, two: minutes, three: minutes }),
);

const lag = fc.oneof(
  { weight: 8 - lagWeight, arbitrary: fc.constant(0) },
  { weight: lagWeight, arbitrary: fc.constantFrom(1_000, 5_000) },
);

/** Enough for a capture without faults. */
const untilDone = 40;

/** How schedules begin: with nothing, or with what the other actions then find there. */
const opening: fc.Arbitrary<readonly PlannedAction[]> = fc.oneof(
  { weight: 4, arbitrary: fc.constant([]) },
  {
    weight: 2,
    arbitrary: fc
      .record({ actor, mail })
      .map(({ actor, mail }): readonly PlannedAction[] => [
        { action: { kind: 'capture', actor, mail }, turns: untilDone },
      ]),
  },
  {
    weight: 2,
    arbitrary: fc.record({ actor, mail, turns }).map(({ actor, mail, turns }): readonly PlannedAction[] => [
      { action: { kind: 'capture', actor, mail }, turns: untilDone },
      { action: { kind: 'task-repeats', pick: 0 }, turns: 0 },
      { action: { kind: 'open', actor, mail }, turns },
    ]),
  },
  {
    weight: 1,
    arbitrary: fc
      .record({ actor, mail, tasks: fc.integer({ min: 2, max: 5 }) })
      .map(({ actor, mail, tasks }): readonly PlannedAction[] =>
        Array.from({ length: tasks }, () => ({
          action: { kind: 'capture-more', actor, mail },
          turns: untilDone,
        })),
      ),
  },
);

function plansOf(
  actions: fc.Arbitrary<Action>,
  begin: fc.Arbitrary<readonly PlannedAction[]>,
  conditions: { [Name in keyof Conditions]: fc.Arbitrary<Conditions[Name]> },
): fc.Arbitrary<Plan> {
  return fc.record({
    seed: fc.nat(),
    badness: fc.constantFrom(0, 0.1, 0.25, 0.5),
    actions: fc
      .tuple(begin, fc.array(fc.record({ action: actions, turns }), { minLength: 1, maxLength: 10 }))
      .map(([first, others]) => [...first, ...others]),
    ...conditions,
  });
}

/** All schedules. */
export const plans: fc.Arbitrary<Plan> = plansOf(action, opening, {
  quirks,
  clocks,
  lag,
  conversation: fc.constant(undefined),
});

/** Mostly one of the first of a conversation, so that people get in each other's way. */
const mailOfMany = fc.oneof(
  { weight: 3, arbitrary: fc.nat({ max: 2 }) },
  { weight: 1, arbitrary: fc.nat({ max: 41 }) },
);

const actionInConversation: fc.Arbitrary<Action> = fc.oneof(
  {
    weight: 14,
    arbitrary: oneOf(['join-or-capture', 'join-or-capture', 'command', 'command-joining'], {
      actor,
      mail: mailOfMany,
    }),
  },
  { weight: 3, arbitrary: oneOf(['capture-more', 'open'], { actor, mail: mailOfMany }) },
  {
    weight: 6,
    arbitrary: oneOf(['undo', 'unlink', 'delete', 'complete', 'complete', 'move'], { actor, pick }),
  },
  { weight: 3, arbitrary: oneOf(['kill', 'resume', 'network-off', 'network-on'], { actor }) },
  {
    weight: 3,
    arbitrary: oneOf(['mail-moved', 'mail-moved', 'mail-deleted', 'mail-read'], { mail: mailOfMany }),
  },
  { weight: 3, arbitrary: oneOf(['task-moved', 'task-deleted', 'task-completed', 'task-renamed'], { pick }) },
);

/** Schedules of conversations begin with nothing, or with a task for one mail. */
const openingOfConversation: fc.Arbitrary<readonly PlannedAction[]> = fc.oneof(
  { weight: 1, arbitrary: fc.constant([]) },
  {
    weight: 3,
    arbitrary: fc
      .record({ actor, mail: fc.nat({ max: 2 }) })
      .map(({ actor, mail }): readonly PlannedAction[] => [
        { action: { kind: 'join-or-capture', actor, mail }, turns: untilDone },
      ]),
  },
);

/** An action on one of so many mails. */
function amongMails({ action, turns }: PlannedAction, count: number): PlannedAction {
  return { action: 'mail' in action ? { ...action, mail: action.mail % count } : action, turns };
}

/** Schedules about one conversation. What its mails lead to is searched for: nothing is asked of a service whose lists lag. */
export const conversationPlans: fc.Arbitrary<Plan> = plansOf(actionInConversation, openingOfConversation, {
  quirks,
  clocks,
  lag: fc.constant(usualConditions.lag),
  conversation: fc.array(fc.constantFrom('inbox', 'inbox', ...mailPlaces), { minLength: 2, maxLength: 40 }),
}).map((plan) => ({
  ...plan,
  actions: plan.actions.map((planned) => amongMails(planned, mailsIn(plan).length)),
}));

/** Schedules of some actions only, all of them about one mail and in a world as it should be: where a certain fault is soon met. */
export function plansAround(kinds: readonly Action['kind'][]): fc.Arbitrary<Plan> {
  return plansOf(
    action
      .filter(({ kind }) => kinds.includes(kind))
      .map((chosen) => ('mail' in chosen ? { ...chosen, mail: 0 } : chosen)),
    fc.constant([]),
    {
      quirks: fc.constant(usualConditions.quirks),
      clocks: fc.constant(usualConditions.clocks),
      lag: fc.constant(usualConditions.lag),
      conversation: fc.constant(undefined),
    },
  );
}
