import type { ComponentProps } from 'react';
import type { FieldEditor } from './field-editor';
import { ImportanceField } from './importance/importance-field';
import { NoteField } from './note/note-field';

/** The fields that are rarely changed, in their order. */
const editors: readonly FieldEditor[] = [ImportanceField, NoteField];

/** The editors of the fields that are rarely changed. */
export function MoreFields(props: ComponentProps<FieldEditor>) {
  return editors.map((Editor, index) => <Editor key={index} {...props} />);
}
