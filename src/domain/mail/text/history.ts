import { dividerKind, readHeaderLine, writingVerb, type HeaderKind } from './header-words';
import { blankLine, isBlank, paragraphsOf, type Line } from './line';

/** Longest header of an earlier mail, in lines, long lists of recipients included. */
const longestHeader = 24;
/** Most lines over which "On … wrote:" is wrapped. */
const longestAttribution = 3;

/**
 * The end (excluded) of the header lines that begin at an index; undefined when none begin there. A header needs three
 * of sender, day, recipient and subject: two lines that begin with "From:" and "To:" may well be the user's own text,
 * for instance about a journey.
 */
function headerEnd(lines: readonly Line[], start: number): number | undefined {
  const kinds = new Set<HeaderKind>();
  let end = start;
  let strange = 0;
  for (let index = start; index < Math.min(lines.length, start + longestHeader); index += 1) {
    const line = lines[index];
    if (isBlank(line) || !line) {
      // Notes puts blank lines between header lines.
      if (index === start || kinds.size >= 3 || !readHeaderLine(lines[index + 1]?.text ?? '')) break;
      continue;
    }
    const header = readHeaderLine(line.text);
    if (header) {
      kinds.add(header.kind);
      strange = 0;
      end = index + 1;
    } else {
      if (index === start || ++strange > 3) break;
    }
  }
  kinds.delete('other');
  const isWhole = kinds.has('subject') || lines.slice(start, end).some((line) => line.text.includes('@'));
  return kinds.has('from') && kinds.size >= 3 && isWhole ? end : undefined;
}

const hasDay = (text: string): boolean => /\p{Nd}/u.test(text);
const hasTime = (text: string): boolean => /\d{1,2}[:.h時]\d{2}|[\d٠-٩]{1,2}:[\d٠-٩]{2}/.test(text);
const hasFullDate = (text: string): boolean =>
  /\d{4}|\d{1,2}[./-]\d{1,2}[./-]\d{2}/.test(text) && (hasTime(text) || text.includes('@'));
/** "On … wrote:"; Zoho writes "---- On … wrote ----". */
const endsAsAttribution = (text: string): boolean =>
  /[:：]["”*_\s]*$/.test(text) || /書きました[。.]?$/.test(text) || /^-{2,}.*[^-]-{2,}$/.test(text);

const isAttribution = (text: string): boolean =>
  endsAsAttribution(text) &&
  (writingVerb.test(text) || (hasDay(text) && (text.includes('@') || hasTime(text))));

/** An attribution that begins on this line rather than continuing the one before. */
const isDatedAttribution = (text: string): boolean =>
  isAttribution(text) && (hasTime(text) || /\d{4}|\d[./]\d/.test(text));

/**
 * The end (excluded) of an attribution ("On … wrote:") that begins at an index; undefined when none does. `isSure`: the
 * words alone prove it, even without a quotation after it.
 */
function attributionEnd(lines: readonly Line[], start: number): { end: number; isSure: boolean } | undefined {
  const first = lines[start] ?? blankLine;
  let text = '';
  for (let end = start; end < Math.min(lines.length, start + longestAttribution); end += 1) {
    const line = lines[end];
    if (!line || isBlank(line) || line.quote !== first.quote) return undefined;
    if (end > start && (line.mark !== first.mark || isDatedAttribution(line.text))) return undefined;
    if (end > start && !hasDay(first.text)) return undefined;
    text += `${text === '' ? '' : ' '}${line.text}`;
    if (text.length > 400) return undefined;
    if (!endsAsAttribution(text)) continue;
    if (!isAttribution(text)) return undefined;
    // A sentence before it on the same line belongs to the writer.
    if (/[.!?]\s+\p{Lu}\p{L}{3,}\s/u.test(text) && !hasDay(text)) return undefined;
    return { end: end + 1, isSure: writingVerb.test(text) && hasFullDate(text) };
  }
  return undefined;
}

const nextText = (lines: readonly Line[], from: number): Line | undefined =>
  lines.slice(from, from + 6).find((line) => !isBlank(line));

const isRule = (text: string): boolean => /^[-_=–—*]{8,}$/.test(text.replace(/\s/g, ''));

/** Strips quotation marks off lines of text: "> > so" becomes "so", quoted twice. */
export function readQuoteMarks(lines: readonly Line[]): readonly Line[] {
  return lines.map((line) => {
    const marks = /^(?:>\s?)+/.exec(line.text)?.[0];
    if (marks === undefined || line.isCited) return line;
    const depth = Math.min(marks.replace(/\s/g, '').length, 20);
    const text = line.text.slice(marks.length).trimEnd();
    return { ...line, text, quote: line.quote + depth, isMarked: true };
  });
}

interface Marked extends Line {
  /** Certainly belongs to an earlier mail. */
  readonly isHistory?: boolean;
  /** Only says that an earlier mail follows. */
  readonly isDivider?: boolean;
}

/**
 * Marks what belongs to earlier mails, and ends the text where one begins that goes on to the end. In a forwarded mail
 * (`isForward`) the earlier mail is the content, and only the dividers are marked.
 */
function mark(lines: readonly Line[], isForward: boolean): { marked: readonly Marked[]; isForward: boolean } {
  const marked: Marked[] = [];
  let forward = isForward;
  let wasAttributed = false;
  let index = 0;
  const skip = (end: number) => {
    for (; index < end; index += 1) marked.push({ ...(lines[index] ?? blankLine), isDivider: true });
  };
  while (index < lines.length) {
    const line = lines[index] ?? blankLine;
    if (isBlank(line)) {
      marked.push(line);
      index += 1;
      continue;
    }
    const divider = line.quote === 0 || forward || line.isCited ? dividerKind(line.text) : undefined;
    if (divider !== undefined) {
      // What a reply quotes may have been forwarded to its writer.
      if (divider === 'forwarded' && !wasAttributed && line.mark !== 'history') forward = true;
      const isProven =
        /^\s*[-_=–—*]{2,}/.test(line.text) || headerEnd(lines, nextIndex(lines, index + 1)) !== undefined;
      if (forward && isProven) {
        skip(index + 1);
        continue;
      }
      if (isProven && line.quote === 0) return { marked, isForward: forward };
    }
    if (line.quote === 0 && !forward) {
      if (line.mark === 'history-start') return { marked, isForward: forward };
      if (headerEnd(lines, index) !== undefined) return { marked: withoutRule(marked), isForward: forward };
      if (isRule(line.text) && headerEnd(lines, nextIndex(lines, index + 1)) !== undefined) {
        return { marked, isForward: forward };
      }
    }
    if (forward) {
      const header = headerEnd(lines, index);
      if (header !== undefined) {
        for (; index < header; index += 1) marked.push(lines[index] ?? blankLine);
        continue;
      }
    }
    const attribution = attributionEnd(lines, index);
    const after = attribution && nextText(lines, attribution.end);
    const isFollowed = after !== undefined && (after.quote > line.quote || after.mark === 'history');
    if (line.mark === 'attribution' && !forward) {
      skip(index + 1);
      wasAttributed = true;
      continue;
    }
    if (
      attribution &&
      (isFollowed || (line.isCited === true && line.quote > 0 && attribution.isSure)) &&
      !forward
    ) {
      skip(attribution.end);
      wasAttributed = true;
      continue;
    }
    // Without quotation marks the end of the earlier mail is unknown: it runs to the end of the text.
    if (attribution?.isSure && line.quote === 0 && !forward) return { marked, isForward: forward };
    const isHistory = line.mark === 'history' || (line.quote > 0 && (line.isCited === true || wasAttributed));
    marked.push(isHistory ? { ...line, isHistory } : line);
    index += 1;
  }
  return { marked, isForward: forward };
}

function nextIndex(lines: readonly Line[], from: number): number {
  let index = from;
  while (index < Math.min(lines.length, from + 6) && isBlank(lines[index])) index += 1;
  return index;
}

/** A line drawn by hand before a header belongs to the header. */
function withoutRule(lines: Marked[]): Marked[] {
  const last = lines.findLastIndex((line) => !isBlank(line));
  return last >= 0 && isRule(lines[last]?.text ?? '') ? lines.slice(0, last) : lines;
}

interface Block {
  readonly isQuoted: boolean;
  readonly lines: Marked[];
}

/** Runs of quoted and of own lines, with the blank lines that follow them. */
function blocksOf(lines: readonly Marked[]): Block[] {
  const blocks: Block[] = [];
  for (const line of lines) {
    if (line.isDivider) continue;
    const isQuoted = line.quote > 0 || line.isHistory === true;
    const last = blocks.at(-1);
    if (last && (isBlank(line) || last.isQuoted === isQuoted)) last.lines.push(line);
    else if (!isBlank(line)) blocks.push({ isQuoted, lines: [line] });
  }
  return blocks;
}

/** The paragraph of a quotation that the answer below it is about. */
function lastParagraph({ lines }: Block): readonly Line[] {
  const level = Math.min(...lines.filter((line) => !isBlank(line)).map((line) => line.quote));
  const shallow = lines.filter((line) => isBlank(line) || line.quote === level);
  const last = paragraphsOf(shallow).at(-1);
  return last ? shallow.slice(last.start, last.end).map((line) => ({ ...line, quote: 1 })) : [];
}

/** Whether a quotation is an earlier mail, and not just a few quoted words. */
function isEarlierMail(blocks: readonly Block[], index: number): boolean {
  const block = blocks[index];
  if (!block?.isQuoted) return false;
  if (block.lines.some((line) => line.isHistory)) return true;
  const holdsHeader = block.lines.some(
    (line, at) => dividerKind(line.text) !== undefined || headerEnd(block.lines, at) !== undefined,
  );
  if (holdsHeader) return true;
  const isByHand = block.lines.some((line) => line.isMarked);
  const quotations = blocks.filter((each) => each.isQuoted).length;
  const isAnySure = blocks.some((each) => each.lines.some((line) => line.isHistory));
  return isByHand && (isAnySure || quotations > 1 || index === 0 || index === blocks.length - 1);
}

/**
 * The mail's own text. Earlier mails are cut. Where answers stand between quotations, the paragraph before each answer
 * stays. A forwarded mail is content and stays whole.
 */
export function ownLines(lines: readonly Line[], isForwardBySubject: boolean): readonly Line[] {
  const { marked, isForward } = mark(lines, isForwardBySubject);
  if (isForward) {
    return marked
      .filter((line) => !line.isDivider)
      .map((line) => (line.isCited ? { ...line, quote: Math.max(0, line.quote - 1) } : line));
  }
  const blocks = blocksOf(marked);
  const earlier = blocks.map((_, index) => isEarlierMail(blocks, index));
  const first = earlier.indexOf(true);
  const hasAnswerBetween = blocks.some(
    (_, index) => !earlier[index] && first >= 0 && index > first && earlier.lastIndexOf(true) > index,
  );
  const kept: Line[] = [];
  for (const [index, block] of blocks.entries()) {
    if (earlier[index]) continue;
    kept.push(blankLine);
    const before = blocks[index - 1];
    if (hasAnswerBetween && before && earlier[index - 1]) kept.push(...lastParagraph(before), blankLine);
    for (const line of block.lines) kept.push(line);
  }
  return kept;
}
