import { fallback, object, optional, picklist, pipe, transform, type GenericSchema } from 'valibot';
import { requiredText } from '../lib/json';
import { noteLevels, type NoteLevel } from './task/draft';

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

/** Settings as they are stored. What is of another version, or damaged, counts as not set. */
export const settingsSchema: GenericSchema<unknown, Settings> = pipe(
  object({
    defaultListId: fallback(optional(requiredText), undefined),
    lastListId: fallback(optional(requiredText), undefined),
    defaultDue: fallback(picklist(defaultDues), defaultSettings.defaultDue),
    noteLevel: fallback(picklist(noteLevels), defaultSettings.noteLevel),
  }),
  transform(({ defaultListId, lastListId, ...others }) => ({
    ...others,
    ...(defaultListId !== undefined && { defaultListId }),
    ...(lastListId !== undefined && { lastListId }),
  })),
);
