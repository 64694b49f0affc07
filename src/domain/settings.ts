import { isObject } from '../lib/json';
import { noteLevels, type NoteLevel } from './task/task-fields';

const defaultDues = ['none', 'today', 'tomorrow', 'next-week'] as const;

/** Due day that a new task gets without being asked. */
export type DefaultDue = (typeof defaultDues)[number];

/** What follows the person between devices. Absent lists mean: the default list of To Do. */
export interface Settings {
  readonly defaultListId?: string;
  /** The list of the last task, offered first. */
  readonly lastListId?: string;
  readonly defaultDue: DefaultDue;
  readonly noteLevel: NoteLevel;
}

export const defaultSettings: Settings = { defaultDue: 'none', noteLevel: 'preview' };

/** Settings out of what was stored. What is of another version, or damaged, counts as not set. */
export function toSettings(stored: unknown): Settings {
  if (!isObject(stored)) return defaultSettings;
  const listId = (name: 'defaultListId' | 'lastListId') => {
    const value = stored[name];
    return typeof value === 'string' && value !== '' ? { [name]: value } : {};
  };
  return {
    ...listId('defaultListId'),
    ...listId('lastListId'),
    defaultDue: defaultDues.find((due) => due === stored.defaultDue) ?? defaultSettings.defaultDue,
    noteLevel: noteLevels.find((level) => level === stored.noteLevel) ?? defaultSettings.noteLevel,
  };
}
