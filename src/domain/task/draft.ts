import type { PlainDate } from '../time/plain-date';
import type { Importance } from './task';

export const noteLevels = ['link-only', 'preview', 'full-text'] as const;

/** How much of the mail goes into the task's note. */
export type NoteLevel = (typeof noteLevels)[number];

/** What a user decided about a new task. Everything needed to create it, so that it can wait in the outbox. */
export interface TaskDraft {
  readonly title: string;
  readonly listId: string;
  /** Shown while the task waits, and in "Task added to <list>." */
  readonly listName: string;
  readonly due?: PlainDate;
  readonly importance: Importance;
  /** Plain text of the note as far as it is known: what the title could not hold, until the mail was read. */
  readonly note: string;
  /** How much of the mail is still to be put into the note. Absent once it was, or when nothing is. */
  readonly noteLevel?: Exclude<NoteLevel, 'link-only'>;
}
