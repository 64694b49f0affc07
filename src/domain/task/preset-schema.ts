import {
  integer,
  looseObject,
  maxValue,
  minValue,
  nonEmpty,
  number,
  optional,
  picklist,
  pipe,
  regex,
  string,
  type GenericSchema,
} from 'valibot';
import { defaultDues } from '../settings';
import { fieldSchemas } from './fields/field-schemas';
import type { Preset } from './preset';
import { timeOfDay } from './reminder';
import { noteLevels } from './task-fields';

/** Most days between a due day and its reminder. */
const mostDays = 400;

/** A stored preset. What another version added to it is left alone. */
export const presetSchema: GenericSchema<unknown, Preset> = looseObject({
  name: string(),
  listId: pipe(string(), nonEmpty()),
  due: picklist(defaultDues),
  reminder: optional(
    looseObject({
      days: pipe(number(), integer(), minValue(-mostDays), maxValue(mostDays)),
      time: pipe(string(), regex(timeOfDay)),
    }),
  ),
  repeat: fieldSchemas.repeat,
  importance: fieldSchemas.importance,
  noteLevel: picklist(noteLevels),
  categories: fieldSchemas.categories,
  archivesMail: fieldSchemas.archivesMail,
});
