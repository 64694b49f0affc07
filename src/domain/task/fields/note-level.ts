import { noteLevels, type NoteLevel } from '../task-fields';
import type { Field } from './field';

/** As set. It is no property of a task: the note is made by it. */
export const noteLevel: Field<NoteLevel> = {
  initial: ({ settings }) => settings.noteLevel,
  isValid: (value) => noteLevels.some((level) => level === value),
};
