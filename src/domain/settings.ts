import { isObject } from '../lib/json';
import { presetSlots, type PresetSlot, type StoredPreset } from './task/preset-slot';
import { defaultReminderTime, timeOfDay } from './task/reminder';
import { noteLevels, type NoteLevel } from './task/task-fields';

/** Due days by name, which mean another day each day. */
export const defaultDues = ['none', 'today', 'tomorrow', 'next-week'] as const;

/** Default due day of a new task. */
export type DefaultDue = (typeof defaultDues)[number];

/** Working days to choose among, for waiting for an answer. */
export const waitingDays: readonly number[] = [1, 2, 3, 5, 10];

/** Themes to choose among, besides that of Outlook. */
export const chosenThemes = ['light', 'dark'] as const;

/** A theme that the user has chosen. */
export type ChosenTheme = (typeof chosenThemes)[number];

/** Settings that follow the user between devices. Absent lists mean the default list of To Do. */
export interface Settings extends Readonly<Partial<Record<PresetSlot, StoredPreset | undefined>>> {
  readonly defaultListId?: string | undefined;
  /** The list of the last task; offered first. */
  readonly lastListId?: string;
  readonly defaultDue: DefaultDue;
  readonly noteLevel: NoteLevel;
  /** Time of day at which reminders are offered: `HH:MM` on the mailbox's clock. */
  readonly reminderTime: string;
  /** Whether lists are suggested by sender, and where tasks go is learnt for it. */
  readonly suggestsLists: boolean;
  /** Whether mails with an open task get our category. */
  readonly marksMails: boolean;
  /** Whether a mail is archived once it has its task. */
  readonly archivesMail: boolean;
  /** Whether the ribbon command adds a mail to the open task of its conversation. It makes no second task either way. */
  readonly joinsConversation: boolean;
  /** Working days after which an answer is expected. */
  readonly waitingDays: number;
  /** Language of the texts, as a subtag of BCP 47 such as `de`. Absent: that of Outlook. */
  readonly language?: string | undefined;
  /** Absent: that of Outlook. */
  readonly theme?: ChosenTheme | undefined;
}

export const defaultSettings: Settings = {
  defaultDue: 'none',
  noteLevel: 'preview',
  reminderTime: defaultReminderTime,
  suggestsLists: true,
  marksMails: true,
  archivesMail: false,
  joinsConversation: false,
  waitingDays: 3,
};

/** Names of all settings. Each is stored separately. */
export const settingNames = [
  'defaultListId',
  'lastListId',
  'defaultDue',
  'noteLevel',
  'reminderTime',
  'suggestsLists',
  'marksMails',
  'archivesMail',
  'joinsConversation',
  'waitingDays',
  'language',
  'theme',
  ...presetSlots,
] as const satisfies readonly (keyof Settings)[];

/** Longest stored value, in characters of its JSON, so that all settings fit into the 32 KB of a mailbox. */
const longestValue = 2_000;

/** One stored setting. A value of another version is kept and counts as not set here. */
export interface Choice {
  readonly version: 1;
  readonly value: unknown;
  /** ISO 8601 instant in UTC at which the user chose it. */
  readonly chosenDateTime: string;
}

/** Stored settings by name; other versions may add names. */
export type Choices = Readonly<Record<string, Choice>>;

/** Reads a stored choice; undefined for anything else, and for one of a newer version. */
export function readChoice(stored: unknown): Choice | undefined {
  if (!isObject(stored) || stored.version !== 1) return undefined;
  const { value, chosenDateTime } = stored;
  if (typeof chosenDateTime !== 'string' || Number.isNaN(Date.parse(chosenDateTime))) return undefined;
  return { version: 1, value, chosenDateTime };
}

/** Reads an object of choices. Damaged ones count as not set. */
export function readChoices(stored: unknown): Choices {
  const entries = Object.entries(isObject(stored) ? stored : {});
  return Object.fromEntries(
    entries.flatMap(([name, value]) => {
      const choice = readChoice(value);
      return choice ? [[name, choice]] : [];
    }),
  );
}

/** Reads the one object that version 0.1 stored; it counts as older than any other choice. */
export function choicesOfWhole(stored: unknown): Choices {
  const chosenDateTime = new Date(0).toISOString();
  const entries = Object.entries(isObject(stored) ? stored : {});
  return Object.fromEntries(
    entries.map(([name, value]) => [name, { version: 1, value, chosenDateTime } as const]),
  );
}

function isNewer(a: Choice, b: Choice | undefined): boolean {
  return !b || Date.parse(a.chosenDateTime) > Date.parse(b.chosenDateTime);
}

/** Merges two sets of choices: the newer one of each setting. */
export function newest(a: Choices, b: Choices): Choices {
  return {
    ...a,
    ...Object.fromEntries(Object.entries(b).filter(([name, choice]) => isNewer(choice, a[name]))),
  };
}

function fits(value: unknown): boolean {
  return value === undefined || JSON.stringify(value).length <= longestValue;
}

/**
 * The choices that a change makes. Each is newer than the one it replaces, even one from a device whose clock is ahead.
 * A value too long to store counts as not set.
 */
export function chosen(change: Partial<Settings>, known: Choices, now: Date): Choices {
  return Object.fromEntries(
    Object.entries(change).map(([name, wanted]) => {
      const value = fits(wanted) ? wanted : undefined;
      const before = known[name];
      const earliest = before ? Date.parse(before.chosenDateTime) + 1 : 0;
      const chosenDateTime = new Date(Math.max(now.getTime(), earliest)).toISOString();
      return [name, { version: 1, value, chosenDateTime } as const];
    }),
  );
}

function presetEntry(slot: PresetSlot, value: unknown): readonly [PresetSlot, StoredPreset][] {
  return isObject(value) && typeof value.name === 'string' ? [[slot, { ...value, name: value.name }]] : [];
}

/** The settings of these choices. Damaged ones and those of other versions count as not set. */
export function settingsOf(choices: Choices): Settings {
  const listId = (name: 'defaultListId' | 'lastListId') => {
    const value = choices[name]?.value;
    return typeof value === 'string' && value !== '' ? { [name]: value } : {};
  };
  const isOn = (name: 'suggestsLists' | 'marksMails' | 'archivesMail' | 'joinsConversation') => {
    const value = choices[name]?.value;
    return typeof value === 'boolean' ? value : defaultSettings[name];
  };
  const language = choices['language']?.value;
  const theme = chosenThemes.find((one) => one === choices['theme']?.value);
  const { defaultDue, noteLevel, reminderTime } = defaultSettings;
  const time = choices['reminderTime']?.value;
  return {
    ...listId('defaultListId'),
    ...listId('lastListId'),
    defaultDue: defaultDues.find((due) => due === choices['defaultDue']?.value) ?? defaultDue,
    noteLevel: noteLevels.find((level) => level === choices['noteLevel']?.value) ?? noteLevel,
    reminderTime: typeof time === 'string' && timeOfDay.test(time) ? time : reminderTime,
    ...Object.fromEntries(presetSlots.flatMap((slot) => presetEntry(slot, choices[slot]?.value))),
    suggestsLists: isOn('suggestsLists'),
    marksMails: isOn('marksMails'),
    archivesMail: isOn('archivesMail'),
    joinsConversation: isOn('joinsConversation'),
    waitingDays:
      waitingDays.find((days) => days === choices['waitingDays']?.value) ?? defaultSettings.waitingDays,
    ...(typeof language === 'string' && /^[a-z]{2,3}$/.test(language) && { language }),
    ...(theme && { theme }),
  };
}
