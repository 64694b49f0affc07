/** A step while it is edited. */
export interface StepRow {
  /** Tells the steps apart while they move. */
  readonly key: number;
  readonly text: string;
  /** The text that it began with: the sentence of the mail, for a step that was offered. */
  readonly origin: string;
}

/** Steps of which nothing is known but their names. */
export const rowsOf = (steps: readonly string[]): readonly StepRow[] =>
  steps.map((text, key) => ({ key, text, origin: text }));

/** The steps with one more, as the last unless a place is given. */
export function withStep(rows: readonly StepRow[], text: string, index = rows.length): readonly StepRow[] {
  const key = 1 + Math.max(-1, ...rows.map((row) => row.key));
  return [...rows.slice(0, index), { key, text, origin: text }, ...rows.slice(index)];
}

/** The steps without one of them. */
export const withoutStep = (rows: readonly StepRow[], index: number): readonly StepRow[] =>
  rows.filter((_, at) => at !== index);

/** The steps with one of them earlier or later. */
export function withMoved(rows: readonly StepRow[], index: number, by: -1 | 1): readonly StepRow[] {
  const others = withoutStep(rows, index);
  return [...others.slice(0, index + by), ...rows.slice(index, index + 1), ...others.slice(index + by)];
}
