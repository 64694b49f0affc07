import type { NoteLevel, TaskDraft } from '../domain/draft';
import type { PlainDate } from '../domain/plain-date';
import { fitTitle } from '../domain/subject';
import type { Importance } from '../domain/task';

/** What the form says when **Create task** is pressed. */
export interface TaskWish {
  readonly title: string;
  readonly listId: string;
  readonly listName: string;
  readonly due: PlainDate | undefined;
  readonly importance: Importance;
  readonly noteLevel: NoteLevel;
}

/**
 * The draft for a wish. What does not fit the title goes to the top of the note; the mail is read for the note once the
 * draft is safe in the outbox.
 */
export function draftOf({ noteLevel, due, ...wish }: TaskWish): TaskDraft {
  const { title, overflow } = fitTitle(wish.title);
  return {
    title,
    listId: wish.listId,
    listName: wish.listName,
    importance: wish.importance,
    note: overflow === '' ? '' : `…${overflow}`,
    ...(noteLevel === 'link-only' ? {} : { noteLevel }),
    ...(due === undefined ? {} : { due }),
  };
}
