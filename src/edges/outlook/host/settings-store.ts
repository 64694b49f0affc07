import type { Cache } from '../../../app/ports/device';
import type { SettingsStore } from '../../../app/ports/mailbox';
import {
  choicesOfWhole,
  chosen,
  newest,
  readChoices,
  settingNames,
  settingsOf,
  type Choices,
} from '../../../domain/settings';
import type { JsonObject } from '../../../lib/json';
import { createListeners } from '../../../lib/listeners';
import { fromOffice, withoutValue } from './async-result';
import type { OutlookContext } from './office-api';

/** All settings in one value, as version 0.1 stored them. */
const wholeKey = 'settings';

const keyOf = (name: string) => `settings.${name}`;

/**
 * Settings in the mailbox's roaming settings, each under its own key. Outlook reads all keys once, when a page starts,
 * and writes all of them back, so the last device to write reverts what others wrote meanwhile. Choices made on this
 * device are therefore also kept on it, and the latest choice of each setting wins; the next start of this
 * device writes it to the mailbox again.
 */
export function createSettingsStore(
  context: Pick<OutlookContext, 'roamingSettings'>,
  device: Cache<JsonObject>,
  now: () => Date,
): SettingsStore {
  const { roamingSettings } = context;

  function inMailbox(): Choices {
    const stored = settingNames.map((name) => [name, roamingSettings?.get(keyOf(name))]);
    return newest(choicesOfWhole(roamingSettings?.get(wholeKey)), readChoices(Object.fromEntries(stored)));
  }

  const listeners = createListeners();

  return {
    read: () => settingsOf(newest(inMailbox(), readChoices(device.read()))),

    async write(change) {
      const mailbox = inMailbox();
      const known = newest(mailbox, readChoices(device.read()));
      const made = chosen(change, known, now());
      if (Object.keys(made).length > 0) {
        // Choices of other versions are kept.
        device.write({ ...device.read(), ...made });
        listeners.notify();
      }
      if (!roamingSettings) throw withoutValue();
      let isChanged = false;
      for (const [name, choice] of Object.entries({ ...known, ...made })) {
        // A value of another version under this name is kept until the user changes the setting.
        const isForeign = !mailbox[name] && !made[name] && roamingSettings.get(keyOf(name)) !== undefined;
        if (choice === mailbox[name] || isForeign) continue;
        roamingSettings.set(keyOf(name), choice);
        isChanged = true;
      }
      if (isChanged) await fromOffice((callback) => roamingSettings.saveAsync(callback));
    },

    onChanged: listeners.add,
  };
}
