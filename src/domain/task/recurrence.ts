import type { PlainDate } from '../time/plain-date';

type Field = string | number | readonly string[];

/**
 * How a task repeats (`patternedRecurrence` of Graph): kept to be given back as it was, and not read any further. What
 * does not apply to a pattern is left out.
 */
export interface Recurrence {
  readonly pattern: Readonly<Record<string, Field>>;
  readonly range: Readonly<Record<string, Field>> & {
    /** Zone in which the days of the series are counted, and its due dates written. */
    readonly recurrenceTimeZone: string;
  };
}

/** The same series, with its next occurrence on another day. */
export function startingOn({ pattern, range }: Recurrence, day: PlainDate): Recurrence {
  return { pattern, range: { ...range, startDate: day } };
}
