import type { PlainDate } from '../../time/plain-date';
import type { FoundDate } from './find-dates';

/** More than that would hide the usual days. */
const mostOffered = 3;

/** The found days to offer for a task: those to come and not offered anyway, each once, the nearest first. */
export function offeredDates(
  found: readonly FoundDate[],
  today: PlainDate,
  usual: readonly PlainDate[],
): readonly FoundDate[] {
  const byDay = new Map<PlainDate, FoundDate>();
  for (const one of found) {
    if (one.date >= today && !usual.includes(one.date) && !byDay.has(one.date)) byDay.set(one.date, one);
  }
  return [...byDay.values()].sort((a, b) => (a.date < b.date ? -1 : 1)).slice(0, mostOffered);
}
