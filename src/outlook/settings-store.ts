import type { NoteLevel } from '../domain/draft';
import type { SettingsStore } from '../domain/ports';
import { defaultSettings, type DefaultDue, type Settings } from '../domain/settings';
import { fromOffice, withoutValue } from './async-result';
import type { OutlookContext } from './office-api';

const key = 'settings';
const dues: readonly DefaultDue[] = ['none', 'today', 'tomorrow', 'next-week'];
const noteLevels: readonly NoteLevel[] = ['link-only', 'preview', 'full-text'];

/**
 * Settings in the mailbox's roaming settings. They are read once by Outlook when the pane starts, and the last device
 * to write wins. What another version wrote and this one does not know counts as not set.
 */
export function createSettingsStore(context: Pick<OutlookContext, 'roamingSettings'>): SettingsStore {
  const { roamingSettings } = context;
  return {
    read: () => toSettings(roamingSettings?.get(key)),
    async write(settings) {
      if (!roamingSettings) throw withoutValue();
      roamingSettings.set(key, settings);
      await fromOffice((callback) => roamingSettings.saveAsync(callback));
    },
  };
}

function toSettings(stored: unknown): Settings {
  if (typeof stored !== 'object' || stored === null) return defaultSettings;
  const fields = new Map<string, unknown>(Object.entries(stored));
  const listId = (name: keyof Settings) => {
    const value = fields.get(name);
    return typeof value === 'string' && value !== '' ? { [name]: value } : {};
  };
  return {
    ...listId('defaultListId'),
    ...listId('lastListId'),
    defaultDue: dues.find((due) => due === fields.get('defaultDue')) ?? defaultSettings.defaultDue,
    noteLevel: noteLevels.find((level) => level === fields.get('noteLevel')) ?? defaultSettings.noteLevel,
  };
}
