import { atOnce } from '../../../lib/in-slices';
import { cutAtGrapheme } from '../../../lib/text';
import { today, type MailboxTime } from '../../time/mailbox-time';
import type { PlainDate } from '../../time/plain-date';
import { timeBeside, type PlainTime } from './clock';
import { foldText } from './folded-text';
import type { CompiledLanguage } from './language';
import { isOnWeekday, isToCome } from './meanings';
import { numericDays } from './numeric';
import { ownPart, sentencesOf } from './own-part';

/** A day that a mail speaks of. */
export interface FoundDate {
  readonly date: PlainDate;
  /** Wall-clock time in the mailbox's zone; undefined where only a day is said. */
  readonly time: PlainTime | undefined;
  /** The words of the mail that say so, at most `longestWords` long. */
  readonly words: string;
}

/** What decides how a mail is read. */
export interface DatesContext {
  /** When the mail was received: "tomorrow" is the day after it. */
  readonly received: Date;
  readonly time: MailboxTime;
  /** The user's display language, BCP 47. Its region decides whether 12/5 is in May or December. */
  readonly locale: string;
  /** What is known of the languages the mail may be written in. */
  readonly languages: readonly CompiledLanguage[];
}

/** How much of a mail is read, in UTF-16 units; what is asked for stands at its beginning. */
const longestText = 10_000;
/** Longest words of a found date, in UTF-16 units. */
const longestWords = 60;
/** How far around a day its weekday and its preposition are looked for, in UTF-16 units. */
const reach = 40;
/** Longest text between two days of a list, in UTF-16 units. */
const longestJoin = 8;

/** Regions that write the month first. */
const monthFirst = new Set(['US', 'JP']);

function isMonthFirst(locale: string): boolean {
  try {
    return monthFirst.has(new Intl.Locale(locale).maximize().region ?? '');
  } catch {
    return false;
  }
}

/** A place in the folded text, and the days that it means. */
interface Hit {
  readonly start: number;
  readonly end: number;
  readonly days: readonly PlainDate[];
  /** A day of the month is said. */
  readonly isDated: boolean;
}

const length = ({ start, end }: Pick<Hit, 'start' | 'end'>): number => end - start;

/** The hit with the weekday beside it, which says nothing more: where both differ, the number leads. */
function withWeekday(text: string, hit: Omit<Hit, 'isDated'>, languages: readonly CompiledLanguage[]): Hit {
  let { start, end } = hit;
  const before = text.slice(Math.max(0, start - reach), start);
  const behind = text.slice(end, end + reach);
  for (const { weekdayBefore, weekdayBehind, read } of languages) {
    start = Math.min(start, hit.start - (weekdayBefore.exec(before)?.[0].length ?? 0));
    const match = weekdayBehind.exec(behind);
    const { weekday } = match?.groups ? read(match.groups, false) : {};
    if (!match || weekday === undefined) continue;
    // Without a bracket, the weekday may begin what comes next.
    const agrees = hit.days.length === 1 && hit.days.every((day) => isOnWeekday(day, weekday));
    if (agrees || match.groups?.['bracket'] !== undefined) end = Math.max(end, hit.end + match[0].length);
  }
  return { start, end, days: hit.days, isDated: true };
}

/** Whether a sticky pattern matches at an index. */
function isAt(pattern: RegExp | undefined, text: string, index: number): boolean {
  if (!pattern) return false;
  pattern.lastIndex = index;
  return pattern.test(text);
}

/** Days in numbers, as far as the words around them tell that they are days. */
function numericHits(
  text: string,
  { languages, locale, time }: DatesContext,
  day: PlainDate,
  isMoved: (index: number) => boolean,
): readonly Hit[] {
  const joins = {
    and: languages.map(({ and }) => and).join('|'),
    to: languages.map(({ to }) => to).join('|'),
  };
  const found = numericDays(text, day, isMonthFirst(locale), joins, isMoved)
    .toSorted((one, other) => one.start - other.start)
    .filter(({ start }) => {
      const before = text.slice(Math.max(0, start - reach), start);
      return !languages.some(({ notBefore }) => notBefore.test(before));
    });
  const hits = found.map((each) => withWeekday(text, each, languages));
  const isTold = found.map(({ start, end, days, isSure, isPointed }, index) => {
    const before = text.slice(Math.max(0, start - reach), start);
    return (
      isSure ||
      length(hits[index] ?? { start, end }) > end - start ||
      (!isPointed &&
        days.some((each) => timeBeside(text, { start, end, day: each }, languages, time).time)) ||
      languages.some(
        (each) =>
          (isPointed ? each.beforePoint : each.before)?.test(before) === true || isAt(each.after, text, end),
      )
    );
  });
  /** Whether a day stands beside the one before it, as in a list. */
  const isJoined = (index: number) => {
    const gap = text.slice(hits[index - 1]?.end ?? 0, hits[index]?.start);
    return index > 0 && gap.length <= longestJoin && !/[.;\n]/.test(gap);
  };
  for (let index = 1; index < hits.length; index += 1) {
    if (isTold[index - 1] && isJoined(index)) isTold[index] = true;
  }
  for (let index = hits.length - 1; index > 0; index -= 1) {
    if (isTold[index] && isJoined(index)) isTold[index - 1] = true;
  }
  return hits.filter((_, index) => isTold[index]);
}

const hasCapital = (text: string): boolean => /\p{Lu}/u.test(text);

/** What the phrases of the languages say. Yields before each: a pattern is compiled when it is used first. */
function* phraseHits(
  text: string,
  source: (start: number, end: number) => string,
  { languages }: DatesContext,
  day: PlainDate,
): Generator<undefined, readonly Hit[]> {
  const hits: Hit[] = [];
  const sentences = sentencesOf(text);
  for (const { phrases, read } of languages) {
    for (const { pattern, means, only } of phrases) {
      yield;
      for (const match of text.matchAll(pattern)) {
        const start = match.index;
        const end = start + match[0].length;
        const sentence = sentences.at(start);
        const has = (name: 'moved' | 'asks' | 'thanks') =>
          languages.some((each) => each[name].test(sentence.text));
        const isAllowed = {
          named: () => hasCapital(source(start, end)),
          small: () =>
            !hasCapital(source(start, end)) ||
            ((sentence.isFirst(start) || /[\n:(•-] ?$/.test(text.slice(0, start).slice(-2))) &&
              !hasCapital(source(end, end + 2))),
          asked: () => has('asks') || !(has('thanks') || sentence.isFirst(start)),
          'no noun': () => !/^ ?(?:\p{Lu}|\d)/u.test(source(end, end + 2)),
        };
        if (only !== undefined && !isAllowed[only]()) continue;
        const said = read(match.groups ?? {}, has('moved'));
        const days = means(said, day);
        const hit = { start, end, days };
        hits.push(
          said.days.length > 0 && days.length > 0
            ? withWeekday(text, hit, languages)
            : { ...hit, isDated: false },
        );
      }
    }
  }
  return hits;
}

/** A point behind an abbreviated month is not part of every phrase. */
const covers = (one: Hit, other: Hit) =>
  one.start <= other.start && one.end + 1 >= other.end && one !== other;

/**
 * Of hits that overlap, the one that names a day of the month, and else the longest; in the order of the text. What
 * is covered by words that mean no day means none.
 */
function chosen(hits: readonly Hit[]): readonly Hit[] {
  const none = hits.filter(({ days }) => days.length === 0);
  const open = hits.filter((hit) => none.every((each) => !covers(each, hit) || length(each) <= length(hit)));
  const result: Hit[] = [];
  const rank = (hit: Hit) => (hit.isDated ? longestText : 0) + length(hit);
  for (const hit of open.sort((one, other) => rank(other) - rank(one))) {
    if (result.every(({ start, end }) => hit.end <= start || hit.start >= end)) result.push(hit);
  }
  return result.sort((one, other) => one.start - other.start);
}

/** Length of the preposition at the end of a text, which belongs to the words of the day behind it. */
const leadLength = (text: string, languages: readonly CompiledLanguage[]): number =>
  Math.max(
    0,
    ...languages.map(({ isSpaced, before }) => (isSpaced ? (before.exec(text)?.[0].length ?? 0) : 0)),
  );

/** Most hits that are looked at: a mail with more is a table, not a request. */
const mostHits = 400;

/**
 * The days from the mail's own day on that its text speaks of, in the order of the text, each once: what is due, agreed
 * or announced. `text` is the mail's own text, without earlier mails. Past days, habits, opening hours and numbers that
 * only look like days are left out. The time is linear in the length, of which only the beginning is read. Yields between
 * its parts: the first search of all compiles the patterns, which a slow device takes long for.
 */
export function* searchDates(
  text: string,
  context: DatesContext,
): Generator<undefined, readonly FoundDate[]> {
  const { received, time, languages } = context;
  const day = today(time, received);
  const { source, folded, indexes } = foldText(text.slice(0, longestText));
  const own = ownPart(folded, languages);
  const inSource = (start: number, end: number) => source.slice(indexes[start], indexes[end]);
  const sentences = sentencesOf(own);
  const isMoved = (index: number) => languages.some(({ moved }) => moved.test(sentences.at(index).text));
  const phrases = yield* phraseHits(own, inSource, context, day);
  const hits = [...phrases, ...numericHits(own, context, day, isMoved)].slice(0, mostHits);
  const byDay = new Map<PlainDate, FoundDate>();
  for (const { start, end, days } of chosen(hits)) {
    for (const each of days) {
      const beside = timeBeside(own, { start, end, day: each }, languages, time);
      if (!isToCome(beside.day, day)) continue;
      const known = byDay.get(beside.day);
      if (known && (known.time !== undefined || beside.time === undefined)) continue;
      const lead = leadLength(own.slice(Math.max(0, beside.start - reach), beside.start), languages);
      byDay.set(beside.day, {
        date: beside.day,
        time: beside.time,
        words: cutAtGrapheme(
          inSource(beside.start - lead, beside.end)
            .replace(/\s+/g, ' ')
            .trim(),
          longestWords,
        ),
      });
    }
  }
  return [...byDay.values()];
}

/** The same, in one go. */
export function findDates(text: string, context: DatesContext): readonly FoundDate[] {
  return atOnce(searchDates(text, context));
}
