/** The days of a week, which begins on Monday, as "Next week" does. */
export const weekdays = [
  'monday',
  'tuesday',
  'wednesday',
  'thursday',
  'friday',
  'saturday',
  'sunday',
] as const;
export type Weekday = (typeof weekdays)[number];

/** `weekday`: from Monday to Friday. */
export const repeatUnits = ['day', 'weekday', 'week', 'month', 'year'] as const;
export type RepeatUnit = (typeof repeatUnits)[number];

/** How a new task repeats, from its due day on and without end. Without a due day a task does not repeat. */
export interface Repeat {
  /** In every so many units; at least 1. */
  readonly every: number;
  readonly unit: RepeatUnit;
  /** For `week`: its days, at least one. Absent: the weekday of the due day. */
  readonly days?: readonly Weekday[];
}
