import { expect, test } from '@jest/globals';
import * as fc from 'fast-check';
import { describePlan } from './plan';
import { conversationPlans, plans } from './plans';
import { runPlan } from './run-plan';
import { noFigures } from './weather';

/** Schedules of each file in `npm test`; `npm run simulate` runs as many as you like. */
const usualRuns = 700;
/** The same of those about conversations. */
const conversationRuns = 60;

/**
 * Tests that the promises of a link hold in many schedules of failures. Called in several files, since jest gives a file
 * to one core.
 *
 * @param seed the same each time, so that a change is judged by what it does; `npm run simulate` looks for new schedules
 * @param about whether all mails are of one conversation
 */
export function testSchedules(seed: number, about: 'single mails' | 'a conversation' = 'single mails'): void {
  const [wanted, numRuns, option] =
    about === 'a conversation'
      ? [conversationPlans, conversationRuns, '--conversations ']
      : [plans, usualRuns, ''];
  test(`the promises of a link hold in ${numRuns} schedules of failures about ${about}`, async () => {
    const result = await fc.check(
      fc.asyncProperty(wanted, async (plan) => {
        const { broken } = await runPlan(plan, { figures: noFigures() });
        expect(broken).toEqual([]);
      }),
      { numRuns, seed },
    );
    const plan = result.counterexample?.[0];
    if (plan) {
      const { broken, trace } = await runPlan(plan, { figures: noFigures(), isTracing: true });
      const again = `npm run simulate -- ${option}--seed ${result.seed} --path ${result.counterexamplePath ?? ''}`;
      throw new Error([describePlan(plan), ...broken, ...trace, JSON.stringify(plan), again].join('\n'));
    }
    expect(result.numRuns).toBe(numRuns);
  }, 300_000);
}
