import type { NoteLevel, TaskDraft } from '../../domain/task/draft';
import type { PlainDate } from '../../domain/time/plain-date';
import { fitTitle } from '../../domain/task/subject';
import type { Importance, TodoList } from '../../domain/task/task';
import type { DraftEdits } from './draft-edits';

/** What the form says when **Create task** is pressed. */
export interface TaskWish {
  readonly title: string;
  /** Undefined while no lists are known: it is the form's list once they are. */
  readonly list: TodoList | undefined;
  readonly due: PlainDate | undefined;
  readonly importance: Importance;
  readonly noteLevel: NoteLevel;
}

/**
 * The draft for a wish, in a list. What does not fit the title goes to the top of the note; the mail is read for the note
 * once the draft is safe in the outbox.
 */
export function draftOf({ noteLevel, due, importance, ...wish }: TaskWish, list: TodoList): TaskDraft {
  const { title, overflow } = fitTitle(wish.title);
  return {
    title,
    listId: list.id,
    listName: list.name,
    importance,
    note: overflow === '' ? '' : `…${overflow}`,
    ...(noteLevel === 'link-only' ? {} : { noteLevel }),
    ...(due === undefined ? {} : { due }),
  };
}

/**
 * What to enter into the form to get the draft again. How much of the mail went into a note that has its text already is
 * not known any more: that stays the default.
 */
export function editsOf({ title, listId, due, importance, note, noteLevel }: TaskDraft): DraftEdits {
  const [overflow = ''] = note.split('\n', 1);
  const isCut = title.endsWith('…') && overflow.startsWith('…');
  const level = noteLevel ?? (note === '' ? 'link-only' : undefined);
  return {
    title: isCut ? title.slice(0, -1) + overflow.slice(1) : title,
    listId,
    due: due ?? null,
    importance,
    ...(level === undefined ? {} : { noteLevel: level }),
  };
}
