import { graphemeEnd } from '../../../lib/text';
import { cleanTitle } from '../subject';
import type { Field } from './field';

/** Most categories of a new task, a cautious number of our own, as To Do names no limit. */
export const maxCategories = 25;
/** Longest name of a category, in UTF-16 units: that of Outlook. */
export const longestCategory = 255;

/** Category names of Outlook are told apart without regard to case. */
export const isSameCategory = (a: string, b: string): boolean => a.toLowerCase() === b.toLowerCase();

/** Names as they are stored: one line each, each once, as many and as long as a task takes. */
export function cleanCategories(names: readonly string[] = []): readonly string[] {
  const clean = names.map(cleanTitle).map((name) => name.slice(0, graphemeEnd(name, longestCategory)));
  return clean
    .filter((name, at) => name !== '' && clean.findIndex((other) => isSameCategory(other, name)) === at)
    .slice(0, maxCategories);
}

/** The categories of the task, by name, as Outlook has them; none until the user chooses some. */
export const categories: Field<readonly string[] | undefined> = {
  initial: () => undefined,
  property: 'categories',
};
