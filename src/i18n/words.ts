import type { Catalogue, Message, MessageKey, ParamsOf } from './catalogue';
import { en } from './catalogues/en';

/** Texts of one language, and the language itself. */
export interface Words {
  /** BCP 47 tag for dates and numbers: the user's own, even where the texts are English. */
  readonly locale: string;
  /** Language of the texts. */
  readonly language: string;
  readonly direction: 'ltr' | 'rtl';
  /** The text of a key with its placeholders filled; English where the language lacks it. */
  say<Key extends MessageKey>(
    key: Key,
    ...params: keyof ParamsOf<Key> extends never ? [] : [params: ParamsOf<Key>]
  ): string;
}

/** The English texts that are there by now: those of parts that load later, and of other pages, come with these. */
let english: Catalogue = en;

/** Adds the English texts of a part that has loaded, or of a page that is none of the pane. */
export function addEnglish(texts: Catalogue): void {
  english = { ...english, ...texts };
}

const rightToLeft = new Set(['ar', 'fa', 'he', 'ur']);

function formOf(message: Message, language: string, count: unknown): string {
  if (typeof message === 'string') return message;
  const category = typeof count === 'number' ? new Intl.PluralRules(language).select(count) : 'other';
  return message[category] ?? message.other;
}

function filled(text: string, params: Readonly<Record<string, string | number>>, locale: string): string {
  return text.replace(/\{(\w+)\}/g, (placeholder, name: string) => {
    const value = params[name];
    if (value === undefined) return placeholder;
    return typeof value === 'number' ? new Intl.NumberFormat(locale).format(value) : value;
  });
}

/** Words over a catalogue. `locale` is the BCP 47 tag of the interface, e.g. `de-AT`. */
export function createWords(locale: string, language: string, catalogue: Catalogue): Words {
  return {
    locale,
    language,
    direction: rightToLeft.has(language) ? 'rtl' : 'ltr',
    say(key, ...[params]) {
      const values: Readonly<Record<string, string | number>> = params ?? {};
      const own = catalogue[key];
      const text =
        own === undefined
          ? formOf(english[key] ?? key, 'en', values['count'])
          : formOf(own, language, values['count']);
      return filled(text, values, locale);
    },
  };
}

/** English, for use before a catalogue is loaded and in tests. */
export const englishWords: Words = createWords('en', 'en', en);
