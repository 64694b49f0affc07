import type { Cache } from '../../app/ports/device';
import { createLocalCache } from '../../edges/browser/local-cache';
import type { ToldTheme } from '../../edges/outlook/host/theme';

/** The theme of the pane the last time on this device, until more is known. */
export function createThemeMemory(): Cache<ToldTheme | undefined> {
  return createLocalCache('theme', (json) => (json === 'light' || json === 'dark' ? json : undefined));
}
