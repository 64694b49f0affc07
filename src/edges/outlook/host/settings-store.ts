import type { SettingsStore } from '../../../app/ports/mailbox';
import { toSettings } from '../../../domain/settings';
import { fromOffice, withoutValue } from './async-result';
import type { OutlookContext } from './office-api';

const key = 'settings';

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
