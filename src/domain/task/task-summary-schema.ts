import { array, boolean, exactOptional, number, object, picklist, string, type GenericSchema } from 'valibot';
import { plainDateSchema } from '../time/plain-date-schema';
import { importances } from './task-fields';
import type { TaskSummary } from './task-summary';
import { waitingSchema } from './waiting-schema';

export const taskSummarySchema: GenericSchema<unknown, TaskSummary> = object({
  title: string(),
  isDone: boolean(),
  due: exactOptional(plainDateSchema),
  isRepeating: boolean(),
  reminder: exactOptional(object({ dateTime: string(), timeZone: string() })),
  steps: exactOptional(object({ done: number(), total: number() })),
  importance: picklist(importances),
  categories: exactOptional(array(string())),
  waiting: exactOptional(waitingSchema),
});
