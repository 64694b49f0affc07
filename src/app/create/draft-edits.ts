import type { NoteLevel } from '../../domain/task/draft';
import type { PlainDate } from '../../domain/time/plain-date';
import type { Importance } from '../../domain/task/task';

/** What a person changed in the form of one mail. Absent: still the default, which may grow better while reading. */
export interface DraftEdits {
  readonly title?: string;
  readonly listId?: string;
  /** `null`: no due day, also where the settings have a default. */
  readonly due?: PlainDate | null;
  readonly importance?: Importance;
  readonly noteLevel?: NoteLevel;
}

export const noEdits: DraftEdits = {};

/** Whether anything was entered that would be lost. */
export function isEdited(edits: DraftEdits): boolean {
  return Object.keys(edits).length > 0;
}
