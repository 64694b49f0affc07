import { graphemeEnd, wellFormed, withoutFillers } from '../../lib/text';
import {
  absenceMarks,
  automaticMarks,
  classWords,
  endMarks,
  externalWords,
  forwardMarks,
  gatewayWords,
  internalWords,
  italianForward,
  italianReply,
  noSubject,
  replyMarks,
  spamWords,
  stampFillers,
  stateWords,
} from './subject-words';

/** Longest title that is sent, in UTF-16 units: the classic limit of an Exchange subject. */
export const maxTitleLength = 255;

/** Direction marks and tag characters, which no title needs. */
const directions = /[\u061c\u200e\u200f\u202a-\u202e\u2065-\u206f\u{e0001}]/gu;
/** A character that can be seen: what is left of a subject without any is no title. */
const seen = /[^\s\p{Cc}\p{Cf}\p{Cs}\p{M}\u2800\u115f\u1160\u3164\uffa0]/u;

/** Longest input that is read, in UTF-16 units: far longer than any subject. */
const longestInput = 4_000;

/** A title or subject on one line, without invisible characters. Empty when nothing else is in it. */
export function cleanTitle(text: string): string {
  const clean = withoutFillers(wellFormed(text.slice(0, longestInput)).normalize('NFC'))
    .replace(directions, '')
    .replace(/[\p{Cc}\s]+/gu, ' ')
    .trim();
  return seen.test(clean) ? clean : '';
}

/** Full-width letters as ASCII: East Asian programs write marks in them. The length stays the same. */
const narrow = (text: string): string =>
  text.replace(/[\uff01-\uff5e]/g, (character) => String.fromCharCode(character.charCodeAt(0) - 0xfee0));

const counter = String.raw`(?: ?(?:\[\d{1,3}\]|\(\d{1,3}\))|[\^*]\d{1,3})?`;
const markOf = (words: string) => new RegExp(`^(?:${words})\\.?${counter} ?: ?`, 'iu');
const replyMark = markOf(replyMarks);
const forwardMark = markOf(forwardMarks);
const italianReplyMark = markOf(italianReply);
const italianForwardMark = markOf(italianForward);
const automaticMark = markOf(automaticMarks);

const onlyNumber = /^\d+(?:[.,:/-]\d+)*$/;

/**
 * Length of the mark that a subject begins with; 0 for none. `isBehind`: after another mark, where one letter is
 * enough.
 */
function markLength(text: string, isItalian: boolean, isBehind: boolean): number {
  const isShort = isItalian || isBehind;
  const patterns = [replyMark, forwardMark, ...(isShort ? [italianReplyMark, italianForwardMark] : [])];
  const found = patterns.map((pattern) => pattern.exec(text)?.[0]).find((each) => each !== undefined);
  if (found === undefined) return automaticLength(text);
  // Only the Cyrillic word is a mark: "Na:" is the name of many things.
  if (/^ha\b/i.test(found) && !/^HA/.test(found)) return 0;
  const rest = text.slice(found.length);
  if (onlyNumber.test(rest)) return 0;
  const isGlued = /:$/.test(found) && /^\p{Ll}/u.test(rest) && /\p{Ll}/u.test(found);
  return isGlued ? 0 : found.length;
}

function automaticLength(text: string): number {
  const found = automaticMark.exec(text)?.[0];
  if (found === undefined) return 0;
  // "Auto:" and names like "Lu:" are marks only before another mark or at the end.
  const rest = text.slice(found.length);
  if (/^(?:auto ?|lu):/i.test(found) && markLength(rest, false, false) === 0) return 0;
  return absenceMarks.test(found) && /^(?:\d|from|until|till|vom|bis|du|del|dal|van|从|من)/iu.test(rest)
    ? 0
    : found.length;
}

const any = (...lists: string[]) => lists.join('|');
const wordBreak = String.raw`[^\p{L}]*`;
/** A stamp consists only of words about the origin of a mail or how suspect it is. */
const stampText = new RegExp(
  `^${wordBreak}(?:(?:${any(stampFillers)})${wordBreak}(?![\\p{Ll}\\p{Lu}](?<=[\\p{Ll}\\p{Lu}]{2})))*(?:${any(externalWords, spamWords)})` +
    `(?:${wordBreak}(?:${any(externalWords, spamWords, stampFillers)}))*${wordBreak}$`,
  'iu',
);
const isStamp = (text: string): boolean =>
  text.length <= 60 && !/[#№]|\d{3}/.test(text) && stampText.test(text);
const whole = (words: string) => new RegExp(`^[\\s#*]*(?:${words})[\\s#*!]*$`, 'iu');
const gateway = whole(gatewayWords);
const internal = whole(internalWords);
const state = whole(stateWords);

const group =
  /^(?:\[([^[\]]{1,80})\]|【([^【】]{1,80})】|\{([^{}]{1,80})\}|\(([^()]{1,80})\)|<([^<>]{1,80})>|\*+([^*]{1,80})\*+|#([^#\s]{1,40})#|［([^［］]{1,80})］) ?/u;
const listTag = /^\p{Ll}[\p{Ll}\d._+-]*(?:[:#]\d+)?$/u;
const keyWithNumber = /^\p{L}+[-_#]\d+$/u;

/** What to do with a group in brackets at the start of a subject. */
function groupKind(whole: string, inside: string): 'goes' | 'stays' | undefined {
  if (isStamp(inside) || gateway.test(inside)) return 'goes';
  if (/^[[【［]/.test(whole)) {
    if (internal.test(inside)) return 'goes';
    const isTag =
      whole.startsWith('[') && listTag.test(inside) && !keyWithNumber.test(inside) && !state.test(inside);
    return isTag ? 'goes' : 'stays';
  }
  return undefined;
}

const classPrefix = new RegExp(`^(?:${classWords}) ?: ?`, 'iu');

/** Length of a stamp without brackets: capitals or several words, then a colon or a dash. */
function bareStampLength(text: string): number {
  let best = 0;
  const separators = / ?(?::|[-–—|](?= )) ?/gu;
  for (const match of text.slice(0, 60).matchAll(separators)) {
    const words = text.slice(0, match.index);
    const end = match.index + match[0].length;
    // "Ext:" is a telephone extension, and "External - " may be a topic.
    const isLoud =
      words === words.toUpperCase() ||
      /\s/.test(words.trim()) ||
      (match[0].includes(':') && !/^ext$/i.test(words));
    if (isStamp(words) && isLoud && !/\d/.test(words) && !/^\d/.test(text.slice(end))) best = end;
  }
  return best;
}

const dash = /^[-–—:|] ?/;
const endGroup =
  / ?[-–—]? ?(?:\[([^[\]]{1,60})\]|【([^【】]{1,60})】|\(([^()]{1,60})\)|（([^（）]{1,60})）|<([^<>]{1,60})>|\{([^{}]{1,60})\}|\*{2,}([^*]{1,60})\*{2,})$/u;
const endOfMessage = new RegExp(`^(?:${endMarks})$`, 'iu');
const bareEnd = /(?: ?[-–—/|]+ ?eom|\s\(?n\/t\)?| ?[-–—]+ ?n\/?t)\.?$/iu;
/** A stamp at the end without brackets is in capitals. */
const loudEnd = / [-–—|] ([\p{Lu} ]{4,30})$/u;
const viaTool = / \| via [^|]{1,40}$/iu;
const threadToken = / ?(?:\[ ?ref:[!_]\S+:ref ?\]|\( ?ref:[!_]\S+:ref ?\)|ref:[!_]\S+:ref)/gu;
const nothing = new RegExp(`^[([<（【]?(?:${noSubject})[)\\]>）】]?$`, 'iu');

const inside = (match: RegExpExecArray): string => match.slice(1).join('');

/** Splits what stands before the topic: the length to remove, and the groups to keep. */
function withoutStart(text: string, isItalian: boolean): { kept: string; rest: string } {
  let kept = '';
  let rest = text;
  let isBehind = false;
  let hasStamp = false;
  for (;;) {
    const view = narrow(rest);
    if (hasStamp) {
      const gap = dash.exec(view)?.[0].length ?? 0;
      if (gap > 0) {
        rest = rest.slice(gap);
        continue;
      }
    }
    const mark = markLength(view, isItalian, isBehind);
    if (mark > 0) {
      rest = rest.slice(mark);
      isBehind = true;
      hasStamp = false;
      continue;
    }
    const match = group.exec(rest);
    const kind = match ? groupKind(match[0], narrow(inside(match))) : undefined;
    if (match && kind === 'goes') {
      rest = rest.slice(match[0].length);
      hasStamp = true;
      continue;
    }
    const stamp = bareStampLength(view);
    if (stamp > 0) {
      rest = rest.slice(stamp);
      continue;
    }
    const stays = (match && kind === 'stays' ? match[0] : classPrefix.exec(view)?.[0])?.length ?? 0;
    // Kept groups stay before the topic; without a topic they are the topic.
    if (stays === 0 || stays >= rest.length) return { kept, rest };
    kept += rest.slice(0, stays);
    rest = rest.slice(stays);
    hasStamp = false;
  }
}

function withoutEnd(text: string): string {
  let rest = text;
  for (;;) {
    const before = rest;
    const match = endGroup.exec(rest);
    const said = match ? narrow(inside(match)) : '';
    if (match && match.index > 0 && (isStamp(said) || endOfMessage.test(said)))
      rest = rest.slice(0, match.index);
    const loud = loudEnd.exec(rest);
    if (loud && isStamp(loud[1] ?? '')) rest = rest.slice(0, loud.index);
    rest = rest.replace(bareEnd, '').replace(viaTool, '').trimEnd();
    if (rest === before) return rest;
  }
}

/**
 * The title for a subject: without the marks of replies and forwards, stamps of gateways, names of mailing lists and
 * automatic marks. Ticket numbers, classifications that restrict handling and the sender's own words stay. May be
 * empty. `language` is the display language: in Italian, one letter is a mark.
 */
export function titleOfSubject(subject: string, language = ''): string {
  const clean = cleanTitle(subject).replace(threadToken, '').trim();
  const { kept, rest } = withoutStart(clean, /^it\b/i.test(language));
  const title = (kept + withoutEnd(rest)).trim();
  return nothing.test(title) || !seen.test(title) ? '' : title;
}

export function isForwarded(subject: string): boolean {
  let rest = narrow(cleanTitle(subject));
  for (;;) {
    if (forwardMark.test(rest)) return true;
    if (replyMark.test(rest) || italianReplyMark.test(rest)) return false;
    if (italianForwardMark.test(rest)) return true;
    const match = group.exec(rest);
    const length = match?.[0].length ?? bareStampLength(rest);
    if (length === 0) return false;
    rest = rest.slice(length).replace(dash, '');
  }
}

/** The title cut to the limit after a whole character; `overflow` is the rest. */
export function fitTitle(title: string): { title: string; overflow: string } {
  const formed = wellFormed(title);
  if (formed.length <= maxTitleLength) return { title: formed, overflow: '' };
  const end = graphemeEnd(formed, maxTitleLength - 1);
  return { title: `${formed.slice(0, end)}…`, overflow: formed.slice(end) };
}
