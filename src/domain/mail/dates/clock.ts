import { timeInZone, type MailboxTime } from '../../time/mailbox-time';
import { plainDate, utcMidnight, type PlainDate } from '../../time/plain-date';
import type { CompiledLanguage } from './language';

/** A time of day, `HH:MM`. */
export type PlainTime = string;

/** Hours that a zone is ahead of UTC, or its name where that changes with the season. */
const zones: Readonly<Record<string, number | string>> = {
  gmt: 0,
  utc: 0,
  bst: 1,
  wet: 0,
  cet: 'Europe/Berlin',
  cest: 2,
  mez: 'Europe/Berlin',
  mesz: 2,
  eet: 2,
  jst: 9,
  ist: 5.5,
  gst: 4,
  est: 'America/New_York',
  edt: -4,
  et: 'America/New_York',
  cst: 'America/Chicago',
  cdt: -5,
  ct: 'America/Chicago',
  mst: 'America/Denver',
  mt: 'America/Denver',
  pst: 'America/Los_Angeles',
  pdt: -7,
  pt: 'America/Los_Angeles',
  aest: 'Australia/Sydney',
  aedt: 11,
  nzdt: 13,
  nzst: 12,
  غرينتش: 0,
  جرينتش: 0,
  グリニッジ: 0,
  日本時間: 9,
};

const zoneNames = Object.keys(zones)
  .sort((one, other) => other.length - one.length)
  .join('|');
/** "CET", "(GMT)", "UTC+2", "بتوقيت غرينتش" behind a time. */
const zoneBehind = new RegExp(
  `^ ?[(（]?(?:بتوقيت |uhr |h )?(?<zone>${zoneNames})(?:(?<hours>[+-]\\d{1,2})(?::?(?<minutes>\\d\\d))?)?(?![a-z\\d])`,
  'u',
);

const two = (value: number): string => String(value).padStart(2, '0');

/** How far a zone is ahead of UTC at an instant, in milliseconds. */
function aheadOfUtc(zone: string, instant: number): number {
  const local = timeInZone(zone, new Date(instant));
  return local ? Date.UTC(local.year, local.month - 1, local.day, local.hours, local.minutes) - instant : 0;
}

/** A day and time said in another zone, as the mailbox's clock shows them. */
function inMailbox(day: PlainDate, time: PlainTime, offset: number | string, mailbox: MailboxTime) {
  const wall = utcMidnight(day) + Number(time.slice(0, 2)) * 3_600_000 + Number(time.slice(3)) * 60_000;
  const ahead = typeof offset === 'number' ? offset * 3_600_000 : aheadOfUtc(offset, wall);
  const local = mailbox.toLocal(new Date(wall - ahead));
  return {
    day: plainDate(local.year, local.month, local.day),
    time: `${two(local.hours)}:${two(local.minutes)}`,
  };
}

/** The time of day that a phrase of the clock says; undefined when there is no such time. */
function readTime(
  groups: Readonly<Record<string, string | undefined>>,
  readNumber: CompiledLanguage['readNumber'],
): PlainTime | undefined {
  const said = readNumber(groups['hour'] ?? '');
  if (said === undefined) return undefined;
  const minutes = Number(groups['minute'] ?? (groups['half'] === undefined ? 0 : 30));
  // "Halb acht" is half an hour before eight.
  const hours = groups['before'] === undefined ? said : said - 1;
  const isPm = groups['pm'] !== undefined && hours < 12;
  const isMidnight = groups['am'] !== undefined && hours === 12;
  const hour = isPm ? hours + 12 : isMidnight ? 0 : hours;
  return hour > 23 || hour < 0 || minutes > 59 ? undefined : `${two(hour)}:${two(minutes)}`;
}

/** How far behind and before a day its time is looked for, in UTF-16 units. */
const reachBehind = 40;
const reachBefore = 30;
const gapBehind =
  /^[ \n,;:.()日にのは-]{0,3}(?:(?:at|um|ab|gegen|von|a|a las|a la|de|des|の|from|في|at about|about)[ ]?)?$/u;
const gapBefore = /^[ ,]{0,2}(?:(?:on|am|le|el|del|du|of|في|من|يوم) ?)?$/u;

/**
 * The time of day that stands beside a day, and the day itself where the time is said in another zone. `start` and
 * `end` are the place of the day in the folded text.
 */
export function timeBeside(
  text: string,
  { start, end, day }: { readonly start: number; readonly end: number; readonly day: PlainDate },
  languages: readonly CompiledLanguage[],
  mailbox: MailboxTime,
): {
  readonly day: PlainDate;
  readonly time: PlainTime | undefined;
  readonly start: number;
  readonly end: number;
} {
  const behind = text.slice(end, end + reachBehind);
  const before = text.slice(Math.max(0, start - reachBefore), start);
  let best: { time: PlainTime; start: number; end: number } | undefined;
  for (const { clock, readNumber } of languages) {
    for (const { pattern, time } of clock) {
      for (const [near, offset] of [
        [behind, end],
        [before, start - before.length],
      ] as const) {
        const match = pattern.exec(near);
        if (!match) continue;
        const last = match.index + match[0].length;
        const isBeside =
          offset === end ? gapBehind.test(near.slice(0, match.index)) : gapBefore.test(near.slice(last));
        const said = time ?? readTime(match.groups ?? {}, readNumber);
        if (!isBeside || said === undefined) continue;
        const length = last - match.index;
        if (best === undefined || length > best.end - best.start) {
          best = { time: said, start: offset + match.index, end: offset + last };
        }
      }
    }
  }
  if (best === undefined) return { day, time: undefined, start, end };
  const place = { start: Math.min(start, best.start), end: Math.max(end, best.end) };
  const zone = zoneBehind.exec(text.slice(best.end, best.end + reachBehind));
  if (!zone) return { day, time: best.time, ...place };
  const { zone: name = '', hours, minutes = '0' } = zone.groups ?? {};
  const base = zones[name] ?? 0;
  const offset =
    hours === undefined || typeof base === 'string'
      ? base
      : base + Number(hours) + (Math.sign(Number(hours)) * Number(minutes)) / 60;
  return { ...inMailbox(day, best.time, offset, mailbox), ...place, end: place.end + zone[0].length };
}
