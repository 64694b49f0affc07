import type { NoteLevel } from './draft';

/** Due day that a new task gets without being asked. */
export type DefaultDue = 'none' | 'today' | 'tomorrow' | 'next-week';

/** What follows the person between devices. Absent lists mean: the default list of To Do. */
export interface Settings {
  readonly defaultListId?: string;
  /** The list of the last task, offered first. */
  readonly lastListId?: string;
  readonly defaultDue: DefaultDue;
  readonly noteLevel: NoteLevel;
}

export const defaultSettings: Settings = { defaultDue: 'none', noteLevel: 'preview' };
