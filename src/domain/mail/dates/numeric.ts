import type { PlainDate } from '../../time/plain-date';
import { dayOfMonth, monthOf, nearestDay } from './calendar';

/** A day in numbers, and where in the folded text it stands. */
export interface NumericDay {
  readonly start: number;
  readonly end: number;
  readonly days: readonly PlainDate[];
  /** Without a year it may be anything else as well: words around it must tell. */
  readonly isSure: boolean;
  /** Without a year and with a point, it may be a decimal as well. */
  readonly isPointed: boolean;
}

/** No letters, signs or further numbers that make it an order number, a version, a price or an address. */
const free = String.raw`(?<![a-z\d.,/#§$€£¥+*=_\\&-])(?<!\d:)`;
const alone = String.raw`(?!\d|[./:]\d|[_/\\]|-?[a-z]|-\d| ?[%€$£¥])`;

const yearFirst = new RegExp(
  String.raw`${free}(?<year>(?:19|20)\d\d)(?<sign>[-./])(?<month>\d{1,2})\k<sign>(?<day>\d{1,2})(?=t\d|${alone})(?!\d)`,
  'g',
);
const yearLast = new RegExp(
  String.raw`${free}(?<first>\d{1,2})(?<sign>[-./]|\. )(?<second>\d{1,2})\k<sign>(?<year>(?:19|20)\d\d|\d\d)${alone}`,
  'g',
);
/** Days of one month: 3./10.12., 21-23/12, 3 and 10/12. */
const joined = (join: string) => String.raw`(?<others>(?:\d{1,2}(?!\/)\.?(?:${join}| ?[-/&,+~] ?)){0,3})`;

/** How a language joins the days of a list, and the ends of a range. */
export interface Joins {
  readonly and: string;
  readonly to: string;
}

const isPlausible = (year: number, today: PlainDate): boolean => Math.abs(year - monthOf(today).year) <= 60;

/** Month and day of two numbers by the order of a region, or in the only order that is possible. */
function inOrder(first: number, second: number, isMonthFirst: boolean): { month: number; day: number } {
  const monthLeads = second > 12 || (isMonthFirst && first <= 12);
  return monthLeads ? { month: first, day: second } : { month: second, day: first };
}

/** Fractions, and a support that never closes. */
const fractions = new Set(['1/2', '1/3', '2/3', '1/4', '3/4', '24/7', '7/7', '50/50', '9/11', '360/365']);

function* withYear(text: string, today: PlainDate, isMonthFirst: boolean): Generator<NumericDay> {
  for (const pattern of [yearFirst, yearLast]) {
    for (const match of text.matchAll(pattern)) {
      const { year = '', month, day, first, second, sign } = match.groups ?? {};
      const full = year.length === 2 ? 2_000 + Number(year) : Number(year);
      if (!isPlausible(full, today)) continue;
      const parts =
        month === undefined
          ? inOrder(Number(first), Number(second), isMonthFirst)
          : { month: Number(month), day: Number(day) };
      const date = dayOfMonth(full, parts.month, parts.day);
      if (date === undefined) continue;
      const isSure = year.length === 4 || sign !== '-';
      yield {
        start: match.index,
        end: match.index + match[0].length,
        days: [date],
        isSure,
        isPointed: false,
      };
    }
  }
}

/**
 * The days that a folded text writes in numbers. `isMonthFirst`: 12/5 is a day in December, as in the United States and
 * Japan.
 */
export function numericDays(
  text: string,
  today: PlainDate,
  isMonthFirst: boolean,
  { and, to }: Joins,
  isMoved: (index: number) => boolean,
): readonly NumericDay[] {
  const result = [...withYear(text, today, isMonthFirst)];
  const others = joined(`${and}|${to}`);
  const patterns = isMonthFirst
    ? [String.raw`${free}(?<first>\d{1,2})/(?<second>\d{1,2})(?<tail>(?: ?~ ?\d{1,2}(?![\d/:.時]))?)${alone}`]
    : [
        String.raw`(?<![a-z\d.,/#§$€£¥+*=_\\&])(?<!\d:)(?<!\d ?-)${others}(?<first>\d{1,2})/(?<second>\d{1,2})(?!\d|[.,:/]\d|[_/\\]|-?[a-z]|-\d(?!\d?\/)| ?[%€$£¥])`,
        String.raw`${free}${others}(?<first>\d{1,2})\. ?(?<second>\d{1,2})(?<dot>\.?)(?!\d|[.,:/]\d|[_/\\]|-?[a-z](?<!-[a-z])| ?[%€$£¥]| ?(?:uhr|h|hs|hrs|heures|horas|am|pm)(?![a-z]))`,
      ];
  const range = new RegExp(`${to}|[-~]`);
  for (const pattern of patterns) {
    for (const match of text.matchAll(new RegExp(pattern, 'g'))) {
      const { first = '', second = '', others: before = '', tail = '', dot } = match.groups ?? {};
      if (fractions.has(`${Number(first)}/${Number(second)}`) && dot === undefined) continue;
      // A point stands between hours and minutes as well.
      if (dot !== undefined && Number(second) > 12) continue;
      const { month, day } = inOrder(Number(first), Number(second), isMonthFirst);
      const numbers = [...before.matchAll(/\d+/g)].map(([each]) => Number(each));
      const ends = [...tail.matchAll(/\d+/g)].map(([each]) => Number(each));
      const days = [...numbers, day, ...ends]
        .map((each) => nearestDay(today, month, each))
        .filter((each) => each !== undefined);
      if (days.length < 1 + numbers.length + ends.length) continue;
      const isRange = range.test(before) || tail !== '';
      const meant = isMoved(match.index) ? days.at(-1) : (days.find((each) => each >= today) ?? days[0]);
      result.push({
        start: match.index,
        end: match.index + match[0].length,
        days: isRange && meant !== undefined ? [meant] : days,
        isSure: before.includes('.') || tail !== '',
        isPointed: dot !== undefined,
      });
    }
  }
  return result;
}
