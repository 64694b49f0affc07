import { foldText } from './folded-text';
import type { Meaning, Said, Unit } from './meanings';

/**
 * Where alone a phrase counts. `named`: with a capital letter. `small`: with a capital letter only where a sentence
 * begins, since anything else is a name. `asked`: in a sentence that asks for something. `no noun`: before no word with
 * a capital letter.
 */
export type Only = 'named' | 'small' | 'asked' | 'no noun';

/**
 * A phrase and what it means. Phrases are regular expressions in small letters, in which a space stands for white
 * space, and names in braces for words of the vocabulary:
 *
 *     {w} a weekday    {aw} also an abbreviated one    {sw} only an abbreviated one    {w2} the end of a range
 *     {m} a month      {y} a year                      {d} a day of the month          {days} one or more of them
 *     {n} a number     {u} a unit of time              {h} an hour
 *     {end} the end of a sentence or of a part of it
 */
export type Phrase = readonly [say: string, means: Meaning, only?: Only];

/** How a time of day is said: a pattern with the groups `hour`, `minute`, `half`, `pm`, `am`; or a fixed time. */
export type ClockPhrase = readonly [say: string, time?: string];

/** What a language knows about days. Words are alternatives of regular expressions; case, accents and width do not matter. */
export interface Language {
  /** Words are separated by spaces. */
  readonly isSpaced: boolean;
  /** Letters that may be written before a word without a space. */
  readonly prefix?: string;
  /** From January on. */
  readonly months: readonly string[];
  /** From Monday on. */
  readonly weekdays: readonly string[];
  readonly shortWeekdays: readonly string[];
  /** The words for days of a month and for numbers, from 1 on. */
  readonly dayWords: readonly string[];
  readonly numbers: readonly string[];
  readonly units: Readonly<Record<Unit, string>>;
  /** What a day of the month has behind it, e.g. "th". */
  readonly ordinal: string;
  /** Between the days of a list. */
  readonly and: string;
  /** Between the ends of a range. */
  readonly to: string;
  readonly phrases: readonly Phrase[];
  readonly clock: readonly ClockPhrase[];
  /** Before a day in numbers, e.g. "due"; without it, 5/12 is no day. */
  readonly before: string;
  /** The same for a day with a point, in languages that write one: without it, 5.12 is no day. */
  readonly beforePoint?: string;
  /** Behind a day in numbers, in languages where that tells. */
  readonly after?: string;
  /** Before a number that is none of a day, e.g. "room". */
  readonly notBefore: string;
  /** Says that something was moved to another day. */
  readonly moved: string;
  /** Words of a sentence that asks for something, and of one that does not. */
  readonly asks: string;
  readonly thanks: string;
  /** Ends a mail; a name and perhaps opening hours follow. */
  readonly closing: string;
}

/** A phrase that can be searched for. */
export interface CompiledPhrase {
  readonly pattern: RegExp;
  readonly means: Meaning;
  readonly only: Only | undefined;
}

export interface CompiledLanguage {
  readonly isSpaced: boolean;
  readonly phrases: readonly CompiledPhrase[];
  readonly clock: readonly { readonly pattern: RegExp; readonly time: string | undefined }[];
  readonly weekdayBefore: RegExp;
  readonly weekdayBehind: RegExp;
  /** Patterns between the days of a list, and of a range. */
  readonly and: string;
  readonly to: string;
  readonly before: RegExp;
  readonly beforePoint: RegExp | undefined;
  readonly after: RegExp | undefined;
  readonly notBefore: RegExp;
  readonly moved: RegExp;
  readonly asks: RegExp;
  readonly thanks: RegExp;
  readonly closing: RegExp;
  read(groups: Readonly<Record<string, string | undefined>>, isMoved: boolean): Said;
  readNumber(word: string): number | undefined;
}

/** A pattern as the folded text is searched with it: spaces as white space, except in brackets. */
const spaced = (pattern: string): string =>
  pattern.replace(/\[[^\]]*\]| /g, (part) => (part === ' ' ? String.raw`(?: {1,3}| ?\n ?)` : part));

/**
 * Letters and digits as they are in folded text. Coarser than `[\p{L}\p{N}]` in scripts that no language here has: its hundreds
 * of ranges would be compiled for each phrase again, which took most of the time.
 */
const inWord = String.raw`[a-z0-9\u00b5\u00df-\u00f6\u00f8-\u02ff\u0370-\u06d3\u06d5-\u1fff\u3005-\u3007\u3041-\u309f\u30a1-\u30fa\u30fc-\u30ff\u3400-\u9fff\uac00-\ufaff]`;
const startOfWord = `(?<!${inWord})(?=${inWord}|@)`;
const endOfWord = `(?!${inWord})`;

/** The position of the pattern that a whole word matches, from 1 on. */
function indexReader(patterns: readonly string[]): (word: string | undefined) => number | undefined {
  const whole = patterns.map((pattern) => new RegExp(`^(?:${spaced(pattern)})$`, 'u'));
  return (word) => {
    const index = word === undefined ? -1 : whole.findIndex((pattern) => pattern.test(word));
    return index < 0 ? undefined : index + 1;
  };
}

/** What stands between a weekday and its date. */
const link = String.raw`[ .,:(]{0,3}(?:(?:the|den|dem|der|am|le|el|dia|يوم|الموافق|بتاريخ) ){0,2}`;

/** The year of a year in the Japanese era that began in 2019. */
const readReiwa = (year: string | undefined): number | undefined =>
  year === undefined ? undefined : 2018 + (year === '元' ? 1 : Number(year));

/** Builds the patterns of a language, once. */
export function compile(language: Language): CompiledLanguage {
  const fold = (text: string) => foldText(text).folded;
  const either = (words: readonly string[]) => words.map(fold).join('|');
  const { isSpaced } = language;
  const [open, close] = isSpaced
    ? [startOfWord + (language.prefix ? `(?:${language.prefix})?` : ''), endOfWord]
    : [String.raw`(?<!\d)`, ''];
  // The longest word first.
  const dayWords = either([...language.dayWords].reverse());
  const number = String.raw`(?:\d{1,2}(?!\d)|${dayWords})`;
  const ordinal = fold(language.ordinal);
  const join = `(?:${fold(language.and)}|${fold(language.to)})`;
  const aliases: Readonly<Record<string, string>> = {
    w: `(?<weekday>${either(language.weekdays)})`,
    sw: `(?<weekday>${either(language.shortWeekdays)})`,
    aw: `(?<weekday>${either([...language.weekdays, ...language.shortWeekdays])})`,
    w2: `(?<until>${either([...language.weekdays, ...language.shortWeekdays])})`,
    m: `(?<month>${either(language.months)})`,
    y: String.raw`(?<year>(?:19|20)\d\d(?!\d)|'\d\d)`,
    d: `(?<days>${number})`,
    days: `(?<days>(?:${number}${ordinal}${join}){0,3}${number})${ordinal}`,
    n: String.raw`(?<count>\d{1,3}(?!\d)|${either([...language.numbers].reverse())})`,
    h: `(?<hour>\\d{1,2}(?!\\d)|${either([...language.numbers].reverse())})`,
    end: String.raw`[;!?)(\n]|[.,:-](?!\d)|$`,
    u: `(?<unit>${either(Object.values(language.units))})`,
  };
  const expand = (pattern: string) =>
    spaced(
      fold(pattern).replace(
        /\{(w2|sw|aw|w|m|y|days|d|n|h|u|end)\}/g,
        (_, name: string) => aliases[name] ?? '',
      ),
    );
  const words = (pattern: string) => new RegExp(`${open}(?:${expand(pattern)})${close}`, 'u');
  const readMonth = indexReader(language.months.map(fold));
  const readWeekday = indexReader(
    language.weekdays.map((word, index) => fold([word, language.shortWeekdays[index]].join('|'))),
  );
  const readDayWord = indexReader(language.dayWords.map(fold));
  const readWord = indexReader(language.numbers.map(fold));
  const units = Object.entries(language.units).map(
    ([unit, pattern]) => [unit as Unit, new RegExp(`^(?:${spaced(fold(pattern))})$`, 'u')] as const,
  );
  const readNumber = (word: string) => (/^\d+$/.test(word) ? Number(word) : readWord(word));
  const eachNumber = new RegExp(spaced(number), 'gu');
  const range = new RegExp(spaced(fold(language.to)), 'u');
  return {
    isSpaced,
    phrases: language.phrases.map(([say, means, only]) => ({
      pattern: new RegExp(`${open}(?:${expand(say)})${close}`, 'gu'),
      means,
      only,
    })),
    clock: language.clock.map(([say, time]) => ({
      pattern: new RegExp(`${open}(?:${expand(say)})${close}`, 'u'),
      time,
    })),
    and: spaced(fold(language.and)),
    to: spaced(fold(language.to)),
    weekdayBefore: new RegExp(`${open}${expand(isSpaced ? '{aw}' : '{w}')}${spaced(fold(link))}$`, 'u'),
    weekdayBehind: new RegExp(
      `^\\.?,? ?(?<bracket>\\()?${expand('{aw}')}(?:曜日?)?\\.?(?:\\)|${endOfWord})`,
      'u',
    ),
    before: new RegExp(`(?:${isSpaced ? open : ''}(?:${expand(language.before)}))[: (]{0,2}$`, 'u'),
    beforePoint:
      language.beforePoint === undefined
        ? undefined
        : new RegExp(`${open}(?:${expand(language.beforePoint)})[: (]{0,2}$`, 'u'),
    after: language.after === undefined ? undefined : new RegExp(`(?:${expand(language.after)})`, 'uy'),
    notBefore: new RegExp(`(?:${isSpaced ? open : ''}(?:${expand(language.notBefore)}))[-.:# ]{0,3}$`, 'u'),
    moved: words(language.moved),
    asks: words(language.asks),
    thanks: words(language.thanks),
    closing: new RegExp(`^ *(?:${expand(language.closing)})(?:,[^\\n\\d]{0,30})?[ ,.!]*$`, 'u'),
    readNumber,
    read: (groups, isMoved) => {
      const days = groups['days'] ?? '';
      const unit = groups['unit'];
      const year = groups['year'];
      return {
        days: [...days.matchAll(eachNumber)].flatMap(
          ([word]) => (/^\d/.test(word) ? Number(word) : readDayWord(word)) ?? [],
        ),
        isRange: range.test(days),
        month: readMonth(groups['month']),
        year: year === undefined ? readReiwa(groups['reiwa']) : Number(year.replace(/^'?(?=\d\d$)/, '20')),
        weekday: readWeekday(groups['until'] ?? groups['weekday']),
        count: groups['count'] === undefined ? 1 : readNumber(groups['count']),
        unit: unit === undefined ? undefined : units.find(([, pattern]) => pattern.test(unit))?.[0],
        isMoved,
      };
    },
  };
}
