import type { Task } from './task';

/** The main facts of a task. Kept on the device, to be shown until the task is read again. */
export interface TaskSummary extends Pick<Task, 'title' | 'isDone' | 'due' | 'importance'> {
  readonly isRepeating: boolean;
}

export function summaryOf({ title, isDone, due, recurrence, importance }: Task): TaskSummary {
  const isRepeating = recurrence !== undefined;
  return { title, isDone, ...(due !== undefined && { due }), isRepeating, importance };
}
