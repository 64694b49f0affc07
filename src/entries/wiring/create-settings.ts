import type { SettingsStore } from '../../app/ports/mailbox';
import { readChoices } from '../../domain/settings';
import { createLocalCache } from '../../edges/browser/local-cache';
import type { OutlookHost } from '../../edges/outlook/host/host';
import { createSettingsStore } from '../../edges/outlook/host/settings-store';

/** The settings of a mailbox, with the choices made on this device. */
export function createSettings(host: OutlookHost, owner: string, now: () => Date): SettingsStore {
  const device = createLocalCache(`settings:${owner.toLowerCase()}`, readChoices);
  return createSettingsStore(host.context, device, now);
}
