import type { Task } from './task';

/** The main facts of a task. Kept on the device, to be shown until the task is read again. */
export interface TaskSummary extends Pick<
  Task,
  'title' | 'isDone' | 'due' | 'steps' | 'importance' | 'categories' | 'waiting'
> {
  readonly isRepeating: boolean;
  /** Absent also when it is off. */
  readonly reminder?: Task['reminder'];
}

export function summaryOf(task: Task): TaskSummary {
  const { title, isDone, due, recurrence, reminder, isReminderOn, steps, importance, categories, waiting } =
    task;
  return {
    title,
    isDone,
    ...(due !== undefined && { due }),
    isRepeating: recurrence !== undefined,
    ...(reminder && isReminderOn && { reminder }),
    ...(steps && { steps }),
    importance,
    ...(categories && { categories }),
    ...(waiting && { waiting }),
  };
}
