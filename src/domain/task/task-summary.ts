import type { Task } from './task';

/** What there is to see of a task at a glance. Kept on the device, to be shown before the task has been read again. */
export interface TaskSummary extends Pick<Task, 'title' | 'isDone' | 'due' | 'importance'> {
  readonly isRepeating: boolean;
}

/** A task at a glance. */
export function summaryOf({ title, isDone, due, recurrence, importance }: Task): TaskSummary {
  const isRepeating = recurrence !== undefined;
  return { title, isDone, ...(due !== undefined && { due }), isRepeating, importance };
}
