import type { Settings } from '../../settings';
import type { TodoList } from '../task';
import type { NoteLevel } from '../task-fields';
import type { Field } from './field';

/** The level for a new task in a list: what is in a shared list others can read, so by default no text of the mail is. */
export function defaultNoteLevel(
  list: Pick<TodoList, 'isShared'> | undefined,
  { noteLevel: chosen }: Settings,
): NoteLevel {
  return list?.isShared ? 'link-only' : chosen;
}

/** How much of the mail goes into the note; by default as in the settings. Not a property of a task. */
export const noteLevel: Field<NoteLevel> = {
  initial: ({ settings }) => settings.noteLevel,
};
