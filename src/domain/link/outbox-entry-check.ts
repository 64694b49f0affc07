import {
  array,
  custom,
  exactOptional,
  finite,
  is,
  literal,
  looseObject,
  number,
  picklist,
  pipe,
  string,
  variant,
  type GenericSchema,
} from 'valibot';
import { isObject } from '../../lib/json';
import { linkedMailSchema } from '../mail/mail-schema';
import { problemKinds } from '../problem';
import { fieldSchemas } from '../task/fields/field-schemas';
import type { Recurrence } from '../task/recurrence';
import type { TaskDraft } from '../task/task-fields';
import { plainDateSchema } from '../time/plain-date-schema';
import { instantSchema, taskKeySchema } from './link-schema';
import { isOperationId, type OperationId } from './operation-id';
import type { OutboxEntry, Step } from './outbox-entry';

const taskRefSchema = looseObject({ listId: string(), taskId: string() });

const stepSchema: GenericSchema<unknown, Step> = variant('kind', [
  looseObject({ kind: literal('intended') }),
  looseObject({ kind: literal('sending') }),
  looseObject({ kind: literal('created'), task: taskRefSchema }),
  looseObject({ kind: literal('done'), task: taskRefSchema }),
]);

const draftSchema: GenericSchema<unknown, TaskDraft> = looseObject({
  ...fieldSchemas,
  listName: string(),
  note: string(),
});

/** It came from the service, and goes back unchanged: what is in it is the service's affair. */
const recurrenceSchema = custom<Recurrence>(
  (value) =>
    isObject(value) &&
    isObject(value.pattern) &&
    isObject(value.range) &&
    typeof value.range.recurrenceTimeZone === 'string',
  'a series',
);

const flagDaySchema = looseObject({ dateTime: string(), timeZone: string() });

const count = pipe(number(), finite());

const entrySchema: GenericSchema<unknown, OutboxEntry> = looseObject({
  id: custom<OperationId>(isOperationId, 'an id'),
  taskKey: taskKeySchema,
  mailIdentity: string(),
  mail: linkedMailSchema,
  fallbackWebLink: string(),
  draft: draftSchema,
  goal: picklist(['link', 'undo', 'unlink']),
  keepsTask: exactOptional(literal(true)),
  original: exactOptional(
    looseObject({
      listId: string(),
      taskId: string(),
      etag: exactOptional(string()),
      content: exactOptional(string()),
    }),
  ),
  revives: exactOptional(literal(true)),
  byCommand: exactOptional(literal(true)),
  further: exactOptional(array(looseObject({ mail: linkedMailSchema, webLink: string() }))),
  flag: exactOptional(
    looseObject({ startDateTime: exactOptional(flagDaySchema), dueDateTime: exactOptional(flagDaySchema) }),
  ),
  isUnflagged: exactOptional(literal(true)),
  reopens: exactOptional(literal(true)),
  series: exactOptional(
    looseObject({
      due: plainDateSchema,
      recurrence: recurrenceSchema,
      isAlone: exactOptional(literal(true)),
    }),
  ),
  archive: exactOptional(
    looseObject({ from: string(), to: exactOptional(string()), isRefused: exactOptional(literal(true)) }),
  ),
  step: stepSchema,
  createdDateTime: instantSchema,
  sentDateTime: exactOptional(instantSchema),
  attempts: count,
  notBefore: exactOptional(instantSchema),
  reason: exactOptional(
    looseObject({
      kind: picklist(problemKinds),
      trace: looseObject({
        status: exactOptional(count),
        code: exactOptional(string()),
        requestId: exactOptional(string()),
        clientRequestId: exactOptional(string()),
      }),
    }),
  ),
});

/** Whether a stored value is an outbox entry as this version writes it. Unknown fields are kept. */
export function isOutboxEntry(value: unknown): value is OutboxEntry {
  return is(entrySchema, value);
}
