import { compile, type CompiledLanguage, type Language } from './language';

/** What is known of each language, each in a chunk of its own. */
const loaders: ReadonlyMap<string, () => Promise<Language>> = new Map<string, () => Promise<Language>>([
  ['ar', async () => (await import('./languages/ar')).ar],
  ['de', async () => (await import('./languages/de')).de],
  ['en', async () => (await import('./languages/en')).en],
  ['es', async () => (await import('./languages/es')).es],
  ['fr', async () => (await import('./languages/fr')).fr],
  ['ja', async () => (await import('./languages/ja')).ja],
]);

/**
 * The languages in which a mail to a user with this display language (BCP 47) is read: that language, and English.
 * Rejects when a chunk could not be loaded.
 */
export function loadDateLanguages(locale: string): Promise<readonly CompiledLanguage[]> {
  const names = new Set([locale.split('-', 1)[0]?.toLowerCase() ?? 'en', 'en']);
  return Promise.all(
    [...loaders].filter(([name]) => names.has(name)).map(async ([, load]) => compile(await load())),
  );
}
