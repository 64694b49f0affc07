import type { PlainDate } from '../time/plain-date';
import type { Importance, Task } from './task';

/** What there is to see of a task at a glance. Kept on the device, to be shown before the task has been read again. */
export interface TaskSummary {
  readonly title: string;
  readonly isDone: boolean;
  /** Due day in the mailbox's time zone. */
  readonly due?: PlainDate;
  readonly isRepeating: boolean;
  readonly importance: Importance;
}

/** A task at a glance. */
export function summaryOf({ title, isDone, due, recurrence, importance }: Task): TaskSummary {
  const isRepeating = recurrence !== undefined;
  return { title, isDone, ...(due !== undefined && { due }), isRepeating, importance };
}
