import type { PlainDate } from './plain-date';
import type { Importance } from './task';

/** How much of the mail goes into the task's note. */
export type NoteLevel = 'link-only' | 'preview' | 'full-text';

/** What a person decided about a new task. Everything needed to create it, so that it can wait in the outbox. */
export interface TaskDraft {
  readonly title: string;
  readonly listId: string;
  /** Shown while the task waits, and in "Task added to <list>." */
  readonly listName: string;
  readonly due?: PlainDate;
  readonly importance: Importance;
  /** Plain text of the note, already cut to its level; empty for link only. */
  readonly note: string;
}
