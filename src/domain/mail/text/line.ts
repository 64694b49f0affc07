/** What markup says about a line of a mail's history. */
export type LineMark =
  /** The mail program began the earlier mail here: all that follows is history. */
  | 'history-start'
  /** Within a part that holds the earlier mail and nothing else. */
  | 'history'
  /** "On … wrote:", named so by the mail program. */
  | 'attribution';

/** One line of a mail, before it is decided what is the mail's own text. */
export interface Line {
  /** Without quotation marks; empty for a blank line. */
  readonly text: string;
  /** Depth of quotation, 0 for text that is not quoted. */
  readonly quote: number;
  /** The markup itself says that the quotation is an earlier mail; a bare indentation does not. */
  readonly isCited?: boolean;
  readonly mark?: LineMark;
  /** Quoted by characters (">") and not by markup. */
  readonly isMarked?: boolean;
  /** Laid out by hand: its spaces and its end stay as they are. */
  readonly isFixed?: boolean;
}

/** Deeper quotations and lists count as this deep. */
export const deepestLevel = 20;

/** Most lines that are read of a mail. */
export const mostLines = 20_000;

export const blankLine: Line = { text: '', quote: 0 };

export const isBlank = (line: Line | undefined): boolean => line === undefined || line.text === '';

/** Paragraphs: runs of lines between blank ones, by first and last (excluded) index. */
export function paragraphsOf(lines: readonly Line[]): { start: number; end: number }[] {
  const found: { start: number; end: number }[] = [];
  let start = -1;
  for (let index = 0; index <= lines.length; index += 1) {
    if (!isBlank(lines[index])) {
      if (start < 0) start = index;
    } else if (start >= 0) {
      found.push({ start, end: index });
      start = -1;
    }
  }
  return found;
}

/** The lines as text: quotations with "> ", no blank line at either end and never two in a row. */
export function writeLines(lines: readonly Line[]): string {
  const written: string[] = [];
  for (const [index, { text, quote }] of lines.entries()) {
    // A blank line between two quoted ones belongs to the quotation.
    const level = text === '' ? Math.min(lines[index - 1]?.quote ?? 0, lines[index + 1]?.quote ?? 0) : quote;
    const line = ('> '.repeat(level) + text).trimEnd();
    if (text !== '' || (written.length > 0 && lines[index - 1]?.text !== '')) written.push(line);
  }
  while (/^[> ]*$/.test(written.at(-1) ?? '-')) written.pop();
  return written.join('\n');
}
