import { describe, expect, test } from '@jest/globals';
import * as fc from 'fast-check';
import { plansAround } from './plans';
import { runPlan } from './run-plan';
import { faults } from './tamperings';
import { noFigures } from './weather';

/** So many schedules at most until a fault of the product must be found. */
const mostRunsToFind = 300;

describe('the simulation finds it when', () => {
  test.each(Object.entries(faults))(
    '%s',
    async (_name, { tampering, around }) => {
      const result = await fc.check(
        fc.asyncProperty(plansAround(around), async (plan) => {
          const { broken } = await runPlan(plan, { figures: noFigures(), tampering });
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
