import type { IndexedList } from '../ports/open-tasks';

/** What is known on this device says nothing new so soon, in milliseconds. */
const freshMs = 60_000;
/** Most lists that are brought up to date in one run, although all are known; those used last are among them each time. */
const mostKnown = 30;
const mostUsed = 10;

/** What to read in one run, in this order. */
export interface ReadingPlan {
  /** Lists that are brought up to date. */
  readonly known: readonly IndexedList[];
  /** Lists that were never read. */
  readonly unknown: readonly string[];
}

/**
 * Which lists to read now: those used last, then what was read longest ago, so that each has its turn. `listIds` are those
 * of the service, the ones used last first.
 */
export function readingPlan(
  listIds: readonly string[],
  indexed: ReadonlyMap<string, IndexedList>,
  now: Date,
): ReadingPlan {
  const isDue = ({ readDateTime }: IndexedList) => now.getTime() - Date.parse(readDateTime) >= freshMs;
  // A list that is there no more is read too: only then is it known to be empty.
  const all = [...new Set([...listIds, ...indexed.keys()])];
  const due = all.flatMap((listId) => indexed.get(listId) ?? []).filter(isDue);
  const used = due.slice(0, mostUsed);
  const others = due
    .slice(mostUsed)
    .toSorted((a, b) => a.readDateTime.localeCompare(b.readDateTime))
    .slice(0, mostKnown - used.length);
  return { known: [...used, ...others], unknown: listIds.filter((listId) => !indexed.has(listId)) };
}
