import type { FoundDate } from './find-dates';

/** A moment that a mail speaks of. */
export type FoundTime = FoundDate & { readonly time: string };

/** More than that would be a list to read. */
const mostOffered = 3;

/**
 * The found moments to offer for a reminder: those with a time that are still to come, each once, the nearest first.
 *
 * @param now the mailbox's clock, see `wallClock`
 */
export function offeredReminders(found: readonly FoundDate[], now: string): readonly FoundTime[] {
  const byMoment = new Map<string, FoundTime>();
  for (const { date, time, words } of found) {
    const moment = `${date}T${time ?? ''}`;
    if (time !== undefined && moment > now && !byMoment.has(moment))
      byMoment.set(moment, { date, time, words });
  }
  return [...byMoment.entries()]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([, one]) => one)
    .slice(0, mostOffered);
}
