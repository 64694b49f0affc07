import type { ComponentProps } from 'react';
import { ArchiveField } from './archive/archive-field';
import { CategoriesField } from './categories/categories-field';
import type { FieldEditor } from './field-editor';
import { ImportanceField } from './importance/importance-field';
import { NoteField } from './note/note-field';
import { PresetsField } from './presets/presets-field';
import { ReminderField } from './reminder/reminder-field';
import { RepeatField } from './repeat/repeat-field';
import { StepsField } from './steps/steps-field';

/** The rarely changed fields, in their order. */
const editors: readonly FieldEditor[] = [
  ReminderField,
  RepeatField,
  ImportanceField,
  NoteField,
  StepsField,
  CategoriesField,
  ArchiveField,
  PresetsField,
];

export function MoreFields(props: ComponentProps<FieldEditor>) {
  return editors.map((Editor, index) => <Editor key={index} {...props} />);
}
