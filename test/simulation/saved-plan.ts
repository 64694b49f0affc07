import { usualConditions, type Action, type Plan } from './plan';

/** A schedule that is kept, in a world as it should be: actions, each with the turns after it. */
export function savedPlan(seed: number, badness: number, ...actions: readonly [Action, number][]): Plan {
  return {
    seed,
    badness,
    actions: actions.map(([action, turns]) => ({ action, turns })),
    ...usualConditions,
  };
}
