import type { PlainDate } from '../time/plain-date';

type Field = string | number | readonly string[];

/**
 * How a task repeats (`patternedRecurrence` of Graph). Kept only to be sent back unchanged. Properties that do not
 * apply to a pattern are left out.
 */
export interface Recurrence {
  readonly pattern: Readonly<Record<string, Field>>;
  readonly range: Readonly<Record<string, Field>> & {
    /** Time zone of the days of the series and of its due dates. */
    readonly recurrenceTimeZone: string;
  };
}

/** The same series, with its next occurrence on another day. */
export function startingOn({ pattern, range }: Recurrence, day: PlainDate): Recurrence {
  return { pattern, range: { ...range, startDate: day } };
}
