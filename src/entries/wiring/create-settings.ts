import type { SettingsStore } from '../../app/ports/mailbox';
import { createLocalCache } from '../../edges/browser/local-cache';
import type { OutlookHost } from '../../edges/outlook/host/host';
import { createSettingsStore } from '../../edges/outlook/host/settings-store';
import { isObject } from '../../lib/json';

/** The settings of a mailbox, with the choices made on this device. */
export function createSettings(host: OutlookHost, owner: string, now: () => Date): SettingsStore {
  const device = createLocalCache(`settings:${owner.toLowerCase()}`, (json) =>
    isObject(json) ? json : undefined,
  );
  return createSettingsStore(host.context, device, now);
}
