import { usualPattern } from '../../mailbox/recurrence';
import type { Recurrence } from '../../mailbox/stored-task';
import { resolveZone } from '../../mailbox/time-zones';
import type { Fields } from '../fields';

const weekdays = ['sunday', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday'] as const;
const dayMs = 86_400_000;
const dayPattern = /^\d{4}-\d\d-\d\d$/;

const toDayText = (day: number): string => new Date(day).toISOString().slice(0, 10);

/** A recurrence of a request, with the day on which the task becomes due by it. */
export interface ReadRecurrence {
  readonly recurrence: Recurrence;
  /** Midnight of the first day in UTC, in milliseconds. */
  readonly firstDay: number;
  /**
   * Set when the series is not written in the zone of the due date: the service then moves both by a day (observed).
   */
  readonly isShifted: boolean;
}

/**
 * Reads `recurrence`.
 *
 * @param dueDay day of the due date in the zone it was sent in (midnight in UTC), and that zone; undefined without one
 */
export function readRecurrence(
  fields: Fields,
  dueDay: { readonly day: number; readonly zone: string } | undefined,
): ReadRecurrence | null | undefined {
  const value = fields.object('recurrence');
  if (value === undefined || value === null) return value;
  const pattern = value.object('pattern');
  const range = value.object('range');
  if (!pattern || !range) throw fields.wrong('recurrence');
  const type = pattern.oneOf('type', [
    'daily',
    'weekly',
    'absoluteMonthly',
    'relativeMonthly',
    'absoluteYearly',
    'relativeYearly',
  ]);
  const interval = pattern.integer('interval') ?? 1;
  const startText = range.textOr('startDate', dueDay === undefined ? '' : toDayText(dueDay.day));
  if (type === undefined || interval < 1 || !dayPattern.test(startText)) throw fields.wrong('recurrence');
  const start = Date.parse(`${startText}T00:00:00Z`);
  const given = range.text('recurrenceTimeZone') ?? undefined;
  const zone = given === undefined ? undefined : resolveZone(given);
  if (Number.isNaN(start) || (given !== undefined && zone === undefined)) throw fields.wrong('recurrence');
  const isShifted = dueDay !== undefined && zone !== dueDay.zone;
  const firstDay = (dueDay?.day ?? start) + (isShifted ? dayMs : 0);
  const usual = usualPattern(type, firstDay);
  const daysOfWeek = pattern.texts('daysOfWeek') ?? [];
  if (!daysOfWeek.every((name) => weekdays.some((one) => one === name))) throw fields.wrong('recurrence');
  return {
    firstDay,
    isShifted,
    recurrence: {
      pattern: {
        type,
        interval,
        month: pattern.integer('month') ?? usual.month,
        dayOfMonth: pattern.integer('dayOfMonth') ?? usual.dayOfMonth,
        daysOfWeek: daysOfWeek.length === 0 ? usual.daysOfWeek : daysOfWeek,
        firstDayOfWeek: pattern.oneOf('firstDayOfWeek', weekdays) ?? usual.firstDayOfWeek,
        index: pattern.oneOf('index', ['first', 'second', 'third', 'fourth', 'last']) ?? usual.index,
      },
      range: {
        type: range.oneOf('type', ['endDate', 'noEnd', 'numbered']) ?? 'noEnd',
        startDate: isShifted ? toDayText(start + dayMs) : startText,
        endDate: range.textOr('endDate', '0001-01-01'),
        recurrenceTimeZone: given ?? dueDay?.zone ?? 'UTC',
        numberOfOccurrences: range.integer('numberOfOccurrences') ?? 0,
      },
    },
  };
}
