import { describe, expect, test } from '@jest/globals';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { commandWords } from '../../src/entries/commands/command-words';
import type { Catalogue, Message } from '../../src/i18n/catalogue';
import { ar } from '../../src/i18n/catalogues/ar';
import { de } from '../../src/i18n/catalogues/de';
import { en } from '../../src/i18n/catalogues/en';
import { enLetter } from '../../src/i18n/catalogues/en-letter';
import { enPages } from '../../src/i18n/catalogues/en-pages';
import { enParts } from '../../src/i18n/catalogues/en-parts';
import { enSeveral } from '../../src/i18n/catalogues/en-several';
import { es } from '../../src/i18n/catalogues/es';
import { fr } from '../../src/i18n/catalogues/fr';
import { ja } from '../../src/i18n/catalogues/ja';
import { languages, loadWords } from '../../src/i18n/load-words';

const english: Readonly<Record<string, Message>> = {
  ...en,
  ...enPages,
  ...enParts,
  ...enLetter,
  ...enSeveral,
};
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

/** What a language writes in its own way. Each pattern is what none of its texts may hold. */
const typography: Readonly<Record<string, RegExp>> = {
  en: /["'\u00A0]|\.\.\./,
  // „…“ is closed by what opens English quotes; ” and ‚ are of other languages.
  de: /["'”«»]|\.\.\./,
  // Before high marks and inside guillemets a space at which no line breaks.
  fr: /["'“”]|\.\.\.|[^\u00A0\u202F][:;?»]|«[^\u00A0\u202F]/,
  es: /["'“”]|\.\.\.|« | »|^[^¿]*\?/,
  ja: /["'“”?]|\.\.\.|[。、「」]\s/,
  ar: /["'“”,;?]|\.\.\./,
};

test.each(Object.entries({ en: english, ...catalogues }))(
  'the texts of %s are set as the language is written',
  (language, catalogue) => {
    const forms = Object.values(catalogue).flatMap(formsOf);
    expect(forms.filter((form) => typography[language]?.test(form))).toEqual([]);
  },
);

test('each text is used', () => {
  const files = readdirSync('src', { recursive: true, encoding: 'utf8' });
  const source = files
    .filter((file) => /\.tsx?$/.test(file) && !file.startsWith(join('i18n', 'catalogues')))
    .map((file) => readFileSync(join('src', file), 'utf8'))
    .join('\n');
  // A key is written out, or its last part or parts are put in.
  const patterns = [...source.matchAll(/['`]([a-z][\w-]*\.[\w.-]*(?:\$\{[^}]*\}[\w.-]*)*)['`]/gi)].map(
    ([, key = '']) => new RegExp(`^${key.replace(/\./g, '\\.').replace(/\$\{[^}]*\}/g, '[\\w-]+')}$`),
  );
  expect(Object.keys(english).filter((key) => !patterns.some((pattern) => pattern.test(key)))).toEqual([]);
});

test.each(Object.entries({ de, fr }))('no email is broken at its hyphen in %s', (_language, catalogue) => {
  const texts = Object.entries<Message | undefined>(catalogue)
    // These become the title of a task, which is searched for as it is typed, and a letter.
    .filter(([key]) => key !== 'form.titleFromSender' && !key.startsWith('letter.'))
    .flatMap(([, message]) => formsOf(message ?? ''));
  expect(texts.filter((text) => /e-mail/i.test(text))).toEqual([]);
});

/** Longest message that Outlook's notification bar takes, in UTF-16 units. */
const maxMessage = 150;

test.each(languages)(
  'why the ribbon command made no task fits into Outlook’s bar in %s',
  async (language) => {
    const words = await loadWords(language);
    const { failedBy, waiting, openPane, grantInPane } = commandWords(words);
    const kinds = [
      'offline',
      'timed-out',
      'throttled',
      'service-down',
      'conflict',
      'not-found',
      'forbidden',
      'rejected',
    ] as const;
    const texts = [waiting, openPane, grantInPane, ...kinds.map(failedBy)];
    expect(texts.filter(({ length }) => length > maxMessage)).toEqual([]);
  },
);
