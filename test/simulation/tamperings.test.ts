import { describe, expect, test } from '@jest/globals';
import * as fc from 'fast-check';
import type { Tampering } from './actor';
import type { Plan } from './plan';
import { conversationPlans, plansAround } from './plans';
import { runPlan } from './run-plan';
import { conversationFaults, faults } from './tamperings';
import { noFigures } from './weather';

/** So many schedules at most until a fault of the product must be found. */
const mostRunsToFind = 300;

/** Runs schedules until one breaks a promise: the first is enough. The same ones each time, so that finding it is no luck. */
async function expectToBeFound(schedules: fc.Arbitrary<Plan>, tampering: Tampering): Promise<void> {
  const result = await fc.check(
    fc.asyncProperty(schedules, async (plan) => {
      const { broken } = await runPlan(plan, { figures: noFigures(), tampering });
      expect(broken).toEqual([]);
    }),
    { numRuns: mostRunsToFind, endOnFailure: true, seed: 1 },
  );
  expect(result.failed).toBe(true);
}

describe('the simulation finds it when', () => {
  test.each(Object.entries(faults))(
    '%s',
    (_name, { tampering, around }) => expectToBeFound(plansAround(around), tampering),
    60_000,
  );

  test.each(Object.entries(conversationFaults))(
    '%s',
    (_name, tampering) => expectToBeFound(conversationPlans, tampering),
    60_000,
  );
});
