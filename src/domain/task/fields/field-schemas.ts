import {
  array,
  boolean,
  exactOptional,
  integer,
  looseObject,
  minLength,
  minValue,
  number,
  optional,
  picklist,
  pipe,
  string,
  type GenericSchema,
} from 'valibot';
import { plainDateSchema } from '../../time/plain-date-schema';
import { repeatUnits, weekdays } from '../repeat';
import { importances, type FieldName } from '../task-fields';
import { newWaitingSchema } from '../waiting-schema';

/** The check of each stored field. What a task can lack is optional: a row may be older than a field. */
export const fieldSchemas = {
  title: string(),
  listId: string(),
  due: optional(plainDateSchema),
  reminder: optional(looseObject({ dateTime: string(), timeZone: string() })),
  repeat: optional(
    looseObject({
      every: pipe(number(), integer(), minValue(1)),
      unit: picklist(repeatUnits),
      days: exactOptional(pipe(array(picklist(weekdays)), minLength(1))),
    }),
  ),
  importance: picklist(importances),
  noteLevel: exactOptional(picklist(['preview', 'full-text'])),
  steps: optional(array(string())),
  categories: optional(array(string())),
  archivesMail: optional(boolean()),
  waiting: optional(newWaitingSchema),
} satisfies Readonly<Record<FieldName, GenericSchema>>;
