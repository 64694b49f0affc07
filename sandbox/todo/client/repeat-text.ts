import type { WireRepeat } from '../wire';

const everyOne = { day: 'daily', week: 'weekly', month: 'monthly', year: 'yearly' } as const;

/** How often a task repeats, as To Do writes it, e.g. "Repeats daily" or "Repeats every 2 weeks". */
export function repeatText({ unit, interval }: WireRepeat): string {
  return interval === 1 ? `Repeats ${everyOne[unit]}` : `Repeats every ${interval} ${unit}s`;
}
