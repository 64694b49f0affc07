import type { Cache } from '../../app/ports/device';
import { createLocalCache } from '../../edges/browser/local-cache';
import type { ToldTheme } from '../../edges/outlook/host/theme';

/** The theme that Outlook last had on this device, until it reports the current one. */
export function createThemeMemory(): Cache<ToldTheme> {
  return createLocalCache('theme', (json) => (json === 'light' || json === 'dark' ? json : undefined));
}
