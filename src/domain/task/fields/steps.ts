import { cutAtGrapheme } from '../../../lib/text';
import { cleanTitle } from '../subject';
import type { Field } from './field';

/** Most steps that are created with a task: a cautious number of our own, as To Do names no limit. */
export const maxSteps = 20;
/** Longest name of a step, in UTF-16 units: that of a title, as To Do names no limit. */
export const maxStepLength = 255;

/** The steps as they are stored: one line each, without empty ones, as many and as long as a task takes. */
export function cleanSteps(steps: readonly string[] = []): readonly string[] {
  return steps
    .map((step) => cutAtGrapheme(cleanTitle(step), maxStepLength))
    .filter((step) => step !== '')
    .slice(0, maxSteps);
}

/** The steps of a new task: none until the user chooses some. */
export const steps: Field<readonly string[] | undefined> = {
  initial: () => undefined,
  property: 'checklistItems',
  toJson: (names) => names.map((displayName) => ({ displayName })),
};
