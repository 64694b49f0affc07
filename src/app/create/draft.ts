import { cleanCategories } from '../../domain/task/fields/categories';
import { cleanSteps } from '../../domain/task/fields/steps';
import { fitTitle } from '../../domain/task/subject';
import type { TodoList } from '../../domain/task/task';
import type { TaskDraft, TaskEdits, TaskFields } from '../../domain/task/task-fields';

/**
 * The draft of a task with these fields, in a list. What does not fit the title goes to the top of the note; the mail is
 * read for the note once the draft is safe in the outbox.
 */
export function draftOf(
  { noteLevel, steps, categories, archivesMail, ...fields }: TaskFields,
  list: TodoList,
): TaskDraft {
  const chosen = cleanSteps(steps);
  const named = cleanCategories(categories);
  const { title, overflow } = fitTitle(fields.title);
  return {
    ...fields,
    title,
    listId: list.id,
    listName: list.name,
    note: overflow === '' ? '' : `…${overflow}`,
    ...(chosen.length > 0 && { steps: chosen }),
    ...(named.length > 0 && { categories: named }),
    ...(archivesMail === true && { archivesMail }),
    ...(noteLevel === 'link-only' ? {} : { noteLevel }),
  };
}

/**
 * What to enter into the form to get the draft again. How much of the mail went into a note that has its text already is
 * not known any more: that stays the default.
 */
export function editsOf({ listName: _listName, note, noteLevel, ...fields }: TaskDraft): TaskEdits {
  const { title, due } = fields;
  const [overflow = ''] = note.split('\n', 1);
  const isCut = title.endsWith('…') && overflow.startsWith('…');
  const level = noteLevel ?? (note === '' ? 'link-only' : undefined);
  return {
    ...fields,
    title: isCut ? title.slice(0, -1) + overflow.slice(1) : title,
    // Named also where there is none: the default is not wanted.
    due,
    ...(level === undefined ? {} : { noteLevel: level }),
  };
}
