import type { DateTimeTimeZone } from '../time/date-time-time-zone';
import type { PlainDate } from '../time/plain-date';

/** From the least to the most important. */
export const importances = ['low', 'normal', 'high'] as const;
export type Importance = (typeof importances)[number];

export const noteLevels = ['link-only', 'preview', 'full-text'] as const;
/** How much of the mail goes into the task's note. */
export type NoteLevel = (typeof noteLevels)[number];

/**
 * What a user decides about a task: each field once, for the form, the outbox, the service and the cards. A task that is
 * without a field has `undefined` there, or does not have it.
 */
export interface TaskFields {
  readonly title: string;
  /** `undefined` as long as no list is known: the default list once they are. */
  readonly listId?: string | undefined;
  /** Day in the mailbox's time zone. */
  readonly due?: PlainDate | undefined;
  readonly reminder?: DateTimeTimeZone | undefined;
  readonly importance: Importance;
  readonly noteLevel: NoteLevel;
}

export type FieldName = keyof TaskFields;

/**
 * Fields that were changed. Absent: as it was, or still the default, which may grow better while a mail is read.
 * `undefined`: taken away; as `null` it exists only in what is sent to the service.
 */
export type TaskEdits = Partial<TaskFields>;

/** Whether anything was entered that would be lost. */
export function isEdited(edits: TaskEdits): boolean {
  return Object.keys(edits).length > 0;
}

/** A task to be created, complete, so that it can wait in the outbox. Stored: what is added to it has to be optional. */
export interface TaskDraft extends Omit<TaskFields, 'listId' | 'noteLevel'> {
  readonly listId: string;
  /** Shown while the task waits, and in "Task added to <list>." */
  readonly listName: string;
  /** Plain text of the note as far as it is known: what the title could not hold, until the mail was read. */
  readonly note: string;
  /** How much of the mail is still to be put into the note. Absent once it was, or when nothing is. */
  readonly noteLevel?: Exclude<NoteLevel, 'link-only'>;
}

/** A draft that only names its task, which exists: nothing is created from it. */
export function namesOnly(names: Pick<TaskDraft, 'title' | 'listId' | 'listName'>): TaskDraft {
  return { ...names, importance: 'normal', note: '' };
}
