import { describe, expect, test } from '@jest/globals';
import * as fc from 'fast-check';
import { mutants } from './mutants';
import { withMutation } from './mutated';
import { plansAround } from './plans';
import { noFigures } from './weather';

/** So many schedules at most until a fault must be found. */
const mostRunsToFind = 400;

describe('the simulation finds it when, in the engine,', () => {
  test.each(Object.entries(mutants))(
    '%s',
    async (name, { around, ...mutation }) => {
      const { runPlan } = await withMutation(mutation, name);
      const result = await fc.check(
        fc.asyncProperty(plansAround(around), async (plan) => {
          const { broken } = await runPlan(plan, { figures: noFigures() });
          if (broken.length > 0) throw new Error(broken.join('\n'));
        }),
        // The first schedule that shows it is enough; the same ones each time, so that finding it is no luck.
        { numRuns: mostRunsToFind, endOnFailure: true, seed: 1 },
      );
      expect(result.failed).toBe(true);
    },
    60_000,
  );
});
