import type { DateTimeTimeZone } from '../time/date-time-time-zone';
import type { PlainDate } from '../time/plain-date';
import type { Repeat } from './repeat';
import type { NewWaiting } from './waiting';

/** From the least to the most important. */
export const importances = ['low', 'normal', 'high'] as const;
export type Importance = (typeof importances)[number];

export const noteLevels = ['link-only', 'preview', 'full-text'] as const;
/** How much of the mail goes into the task's note. */
export type NoteLevel = (typeof noteLevels)[number];

/**
 * What the user decides about a task. Used by the form, the outbox, the service and the cards. A field without a value
 * is `undefined` or absent.
 */
export interface TaskFields {
  readonly title: string;
  /** `undefined` until the lists are known, then the default list. */
  readonly listId?: string | undefined;
  /** Day in the mailbox's time zone. */
  readonly due?: PlainDate | undefined;
  readonly reminder?: DateTimeTimeZone | undefined;
  readonly repeat?: Repeat | undefined;
  readonly importance: Importance;
  readonly noteLevel: NoteLevel;
  /** Names of the steps to create with the task, in their order. */
  readonly steps?: readonly string[] | undefined;
  /** Names of Outlook's categories. */
  readonly categories?: readonly string[] | undefined;
  /** The mail goes into the archive once it is linked. */
  readonly archivesMail?: boolean | undefined;
  /** The task waits for an answer to the mail. */
  readonly waiting?: NewWaiting | undefined;
}

export type FieldName = keyof TaskFields;

/**
 * Changed fields. Absent: unchanged, or still the default, which may improve while the mail is read. `undefined`:
 * removed; only requests to the service say `null` for it.
 */
export type TaskEdits = Partial<TaskFields>;

/** Whether there is user input that would be lost. */
export function isEdited(edits: TaskEdits): boolean {
  return Object.keys(edits).length > 0;
}

/** A complete task to be created, so that it can wait in the outbox. Stored: new fields have to be optional. */
export interface TaskDraft extends Omit<TaskFields, 'listId' | 'noteLevel'> {
  readonly listId: string;
  /** Shown while the operation waits, and in "Task added to <list>." */
  readonly listName: string;
  /** Plain text of the note so far: what did not fit into the title, until the mail is read. */
  readonly note: string;
  /** How much of the mail has yet to be put into the note. Absent when nothing is. */
  readonly noteLevel?: Exclude<NoteLevel, 'link-only'>;
}

/** A draft that only names an existing task: nothing is created from it. */
export function namesOnly(names: Pick<TaskDraft, 'title' | 'listId' | 'listName'>): TaskDraft {
  return { ...names, importance: 'normal', note: '' };
}
