import { ignore } from '../lib/ignored-errors';
import type { Catalogue } from './catalogue';
import { en } from './catalogues/en';
import { createWords, type Words } from './words';

/** Languages besides English, each in a chunk of its own. */
const loaders: ReadonlyMap<string, () => Promise<Catalogue>> = new Map<string, () => Promise<Catalogue>>([
  ['ar', async () => (await import('./catalogues/ar')).ar],
  ['de', async () => (await import('./catalogues/de')).de],
  ['es', async () => (await import('./catalogues/es')).es],
  ['fr', async () => (await import('./catalogues/fr')).fr],
  ['ja', async () => (await import('./catalogues/ja')).ja],
]);

/** Languages that have a catalogue. */
export const languages: readonly string[] = ['en', ...loaders.keys()];

/** The tag if `Intl` takes it, else English: a host may report something other than BCP 47. */
function usableLocale(tag: string): string {
  try {
    return Intl.getCanonicalLocales(tag)[0] ?? 'en';
  } catch {
    return 'en';
  }
}

/**
 * The words of an interface language (BCP 47). English when there is no catalogue or it could not be loaded: a pane in
 * the wrong language is better than none. Never rejects.
 */
export async function loadWords(tag: string): Promise<Words> {
  const locale = usableLocale(tag);
  const language = locale.split('-', 1)[0] ?? 'en';
  const load = loaders.get(language);
  if (!load) return createWords(locale, 'en', en);
  try {
    return createWords(locale, language, await load());
  } catch (error) {
    ignore('load a catalogue', error);
    return createWords(locale, 'en', en);
  }
}
