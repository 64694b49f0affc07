import { nextOccurrence } from './recurrence';
import type { StoredTask, TaskFields } from './stored-task';
import { dayOf, nearestDay, resolveZone } from './time-zones';

/** What completing does to a task, and to its list. */
export interface Completion {
  readonly fields: Partial<TaskFields>;
  /** The completed occurrence of a recurring task: a new task beside the one that moves on. */
  readonly copy?: TaskFields;
}

/** The day on which a recurring task is due, as midnight in UTC. */
export function occurrenceDay(task: StoredTask, due: number): number {
  return nearestDay(resolveZone(task.recurrence?.range.recurrenceTimeZone ?? 'UTC') ?? 'UTC', due);
}

/**
 * A recurring task moved to its next day: the same id, due at midnight UTC of that day, reminder moved along. Undefined
 * when the task does not recur, or its series has ended.
 */
export function moveOn(task: StoredTask): Partial<TaskFields> | undefined {
  if (task.recurrence === undefined || task.due === undefined) return undefined;
  const day = occurrenceDay(task, task.due);
  const next = nextOccurrence(task.recurrence, day);
  if (next === undefined) return undefined;
  return {
    due: next,
    ...(task.start === undefined ? {} : { start: next }),
    ...(task.reminder === undefined ? {} : { reminder: task.reminder + (next - day) }),
    recurrence: {
      ...task.recurrence,
      range: { ...task.recurrence.range, recurrenceTimeZone: 'UTC' },
    },
  };
}

/**
 * What completing a task does. The reminder goes off and keeps its time; the completion day is midnight UTC of today. A
 * recurring task stays open and moves on, and a copy keeps the completed occurrence.
 */
export function completion(task: StoredTask, now: Date): Completion {
  const done = { status: 'completed', completed: dayOf(now.getTime()), isReminderOn: false } as const;
  const next = moveOn(task);
  if (next === undefined) return { fields: done };
  const due = task.due === undefined ? undefined : occurrenceDay(task, task.due);
  return {
    fields: next,
    copy: { ...task, ...done, due, ...(task.start === undefined ? {} : { start: due }) },
  };
}
