import type { NoteLevel } from '../task-fields';
import type { Field } from './field';

/** How much of the mail goes into the note; by default as in the settings. Not a property of a task. */
export const noteLevel: Field<NoteLevel> = {
  initial: ({ settings }) => settings.noteLevel,
};
