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

/** A draft whose steps are lines of its note, for a service that takes none with a new task. */
export function withStepsInNote<
  Draft extends { readonly steps?: readonly string[] | undefined; readonly note: string },
>(draft: Draft): Omit<Draft, 'steps'> {
  const { steps: names = [], ...rest } = draft;
  const lines = names.map((name) => `– ${name}`).join('\n');
  return { ...rest, note: [draft.note, lines].filter((part) => part !== '').join('\n\n') };
}

/** The steps of a new task: none until the user chooses some. */
export const steps: Field<readonly string[] | undefined> = {
  initial: () => undefined,
  property: 'checklistItems',
  toJson: (names) => names.map((displayName) => ({ displayName })),
};
