import { describe, expect, test } from '@jest/globals';
import * as fc from 'fast-check';
import { describePlan, plans, plansAround } from './plan';
import { runPlan } from './run-plan';
import { faults } from './tamperings';

/** Schedules in `npm test`; `npm run simulate` runs as many as you like. */
const numRuns = 2_000;
/** The same schedules each time, so that a change is judged by what it does; `npm run simulate` looks for new ones. */
const seed = 20_261_121;
/** So many schedules at most until a fault of the product must be found. */
const mostRunsToFind = 300;

describe('the promises of a link', () => {
  test(`hold in ${numRuns} schedules of failures`, async () => {
    const result = await fc.check(
      fc.asyncProperty(plans, async (plan) => {
        const { broken } = await runPlan(plan, { counts: new Map() });
        expect(broken).toEqual([]);
      }),
      { numRuns, seed },
    );
    const plan = result.counterexample?.[0];
    if (plan) {
      const { broken, trace } = await runPlan(plan, { counts: new Map(), isTracing: true });
      const again = `npm run simulate -- --seed ${result.seed} --path ${result.counterexamplePath ?? ''}`;
      throw new Error([describePlan(plan), ...broken, ...trace, JSON.stringify(plan), again].join('\n'));
    }
    expect(result.numRuns).toBe(numRuns);
  }, 300_000);
});

describe('the simulation finds it when', () => {
  test.each(Object.entries(faults))(
    '%s',
    async (_name, { tampering, around }) => {
      const result = await fc.check(
        fc.asyncProperty(plansAround(around), async (plan) => {
          const { broken } = await runPlan(plan, { counts: new Map(), tampering });
          expect(broken).toEqual([]);
        }),
        // The first schedule that shows it is enough; the same ones each time, so that finding it is no luck.
        { numRuns: mostRunsToFind, endOnFailure: true, seed: 1 },
      );
      expect(result.failed).toBe(true);
    },
    60_000,
  );
});
