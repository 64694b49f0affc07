import {
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
import { linkedMailSchema } from '../mail/mail-schema';
import { problemKinds } from '../problem';
import { allFields, fieldNames } from '../task/fields/all-fields';
import type { TaskDraft } from '../task/task-fields';
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

const requiredOfDraft = looseObject({
  title: string(),
  listId: string(),
  listName: string(),
  importance: string(),
  note: string(),
});

const isText = (value: unknown) => typeof value === 'string';

/** Each field is checked by its own rule, or absent: a row may be older than a field. */
const draftSchema = custom<TaskDraft>((value) => {
  if (!is(requiredOfDraft, value)) return false;
  return fieldNames.every((name) => {
    const { isValid = isText } = allFields[name];
    return value[name] === undefined || isValid(value[name]);
  });
}, 'a draft');

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
  revives: exactOptional(literal(true)),
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
