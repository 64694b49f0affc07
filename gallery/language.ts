import { enLetter } from '../src/i18n/catalogues/en-letter';
import { enPages } from '../src/i18n/catalogues/en-pages';
import { enParts } from '../src/i18n/catalogues/en-parts';
import { enSeveral } from '../src/i18n/catalogues/en-several';
import { loadWords } from '../src/i18n/load-words';
import { addEnglish, type Words } from '../src/i18n/words';

/** The languages of the gallery as Outlook names them, English first. */
export const languages = ['en-US', 'de-DE', 'fr-FR', 'es-ES', 'ja-JP', 'ar-SA'] as const;

export type Language = (typeof languages)[number];

/** All words of a language, also those that the product loads late. */
export function allWords(language: Language): Promise<Words> {
  addEnglish({ ...enParts, ...enPages, ...enLetter, ...enSeveral });
  return loadWords(language);
}
