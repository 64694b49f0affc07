import { describe, expect, test } from '@jest/globals';
import type { Catalogue, Message } from '../../src/i18n/catalogue';
import { ar } from '../../src/i18n/catalogues/ar';
import { de } from '../../src/i18n/catalogues/de';
import { en } from '../../src/i18n/catalogues/en';
import { es } from '../../src/i18n/catalogues/es';
import { fr } from '../../src/i18n/catalogues/fr';
import { ja } from '../../src/i18n/catalogues/ja';
import { languages } from '../../src/i18n/load-words';

const english: Readonly<Record<string, Message>> = en;
const catalogues: Readonly<Record<string, Catalogue>> = { ar, de, es, fr, ja };

function formsOf(message: Message): readonly string[] {
  return typeof message === 'string' ? [message] : Object.values(message);
}

function placeholdersOf(text: string): readonly string[] {
  return [...text.matchAll(/\{(\w+)\}/g)].map(([, name]) => name ?? '').sort();
}

test('each language that can be loaded has a catalogue here', () => {
  expect([...languages].sort()).toEqual(['en', ...Object.keys(catalogues)].sort());
});

describe.each(Object.entries(catalogues))('the catalogue %s', (language, catalogue) => {
  const own: Readonly<Record<string, Message | undefined>> = catalogue;

  test('has a text for every English one, and no others', () => {
    expect(Object.keys(own).sort()).toEqual(Object.keys(english).sort());
  });

  test.each(Object.entries(english))('has the placeholders of English in %s', (key, message) => {
    const expected = [...new Set(formsOf(message).flatMap(placeholdersOf))];
    const translated = own[key] ?? '';
    for (const form of formsOf(translated)) {
      // A plural form may name the number in words.
      const found = placeholdersOf(form);
      const isPlural = typeof translated !== 'string';
      expect(isPlural ? [...new Set([...found, 'count'])].sort() : found).toEqual(expected);
    }
  });

  test('has a form for each plural category of the language', () => {
    const categories = new Intl.PluralRules(language).resolvedOptions().pluralCategories;
    for (const [key, message] of Object.entries(english)) {
      if (typeof message === 'string') continue;
      expect(Object.keys(own[key] ?? {}).sort()).toEqual([...categories].sort());
    }
  });
});

test.each(Object.entries({ en: english, ...catalogues }))(
  'the texts of %s have no exclamation marks and no internal terms',
  (_language, catalogue) => {
    for (const message of Object.values(catalogue)) {
      for (const form of formsOf(message)) {
        expect(form).not.toMatch(/[!!¡]/);
        expect(form).not.toMatch(/\b(graph|token|extension|api|odata|msal)\b/i);
        expect(form).toBe(form.trim());
      }
    }
  },
);
