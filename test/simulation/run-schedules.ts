import * as fc from 'fast-check';
import type { Plan } from './plan';
import { conversationPlans, plans } from './plans';
import { runPlan } from './run-plan';
import { noFigures, type Figures } from './weather';

/** Which schedules to run. The same seed draws the same ones. */
export interface Batch {
  readonly runs: number;
  readonly seed: number;
  /** Whether all of them are about a conversation. */
  readonly conversations?: boolean | undefined;
  /** Leads to one schedule of the seed, as fast-check prints it. */
  readonly path?: string | undefined;
}

/** How a batch ended. */
export interface BatchResult {
  readonly seed: number;
  readonly runs: number;
  readonly figures: Figures;
  /** The smallest schedule that breaks a promise, and the path to it. */
  readonly counterexample: { readonly plan: Plan; readonly path: string } | undefined;
}

/** Runs schedules until one breaks a promise, and then smaller ones until the smallest is found. */
export async function runSchedules({ runs, seed, conversations, path }: Batch): Promise<BatchResult> {
  const figures = noFigures();
  let done = 0;
  const result = await fc.check(
    fc.asyncProperty(conversations ? conversationPlans : plans, async (plan) => {
      done += 1;
      const { broken } = await runPlan(plan, { figures });
      if (broken.length > 0) throw new Error(broken.join('\n'));
    }),
    { numRuns: runs, seed, ...(path !== undefined && { path }) },
  );
  const plan = result.counterexample?.[0];
  const counterexample = plan && { plan, path: result.counterexamplePath ?? '' };
  return { seed, runs: done, figures, counterexample };
}
