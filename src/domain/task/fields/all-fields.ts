import type { FieldName, TaskFields } from '../task-fields';
import { archivesMail } from './archives-mail';
import { categories } from './categories';
import { due } from './due';
import type { Field, FieldContext } from './field';
import { importance } from './importance';
import { listId } from './list';
import { noteLevel } from './note-level';
import { reminder } from './reminder';
import { repeat } from './repeat';
import { steps } from './steps';
import { title } from './title';
import { waiting } from './waiting';

type AllFields = { readonly [Name in FieldName]: Field<TaskFields[Name]> };

export const allFields: AllFields = {
  title,
  listId,
  due,
  reminder,
  repeat,
  importance,
  noteLevel,
  steps,
  categories,
  archivesMail,
  waiting,
};

export const fieldNames: readonly FieldName[] = Object.keys(allFields).filter(
  (name): name is FieldName => name in allFields,
);

/** The fields of a new task before the user changed any. */
export function initialFields(context: FieldContext): TaskFields {
  // TypeScript cannot see that each name is paired with a value of its own field.
  return Object.fromEntries(
    fieldNames.map((name) => [name, allFields[name].initial(context)]),
  ) as unknown as TaskFields;
}
