import { withoutFillers } from '../../../lib/text';
import { blankLine, mostLines, type Line } from './line';

/** A line break between two characters of a script without spaces is not a space. */
const brokenWords =
  /(?<=[\u3000-\u30ff\u3400-\u9fff\uff00-\uffef])[^\S\n]*\n\s*(?=[\u3000-\u30ff\u3400-\u9fff\uff00-\uffef])/g;

/** Bullets of Word's own markup whose fonts are missing. */
const wordBullet = /^(\s*)[·§\uf0a7\uf0b7\uf0d8](?=\s)\s*/;

/** A label, or a separator, with nothing behind it. */
const labelOnly = /^\P{L}*$|[:：|]$/u;

/** State of a line when it ends. */
export interface LineContext extends Omit<Line, 'text' | 'isFixed'> {
  /** Spaces before a line that continues a list item. */
  readonly indent: number;
}

/** Collects lines, with white space as a reader expects it. */
export interface LineWriter {
  /** Adds running text; white space is collapsed as in HTML, or kept. */
  text(text: string, keepsSpaces: boolean): void;
  /** Sets what the next line with a text begins with: the mark of a list item. Empty for nothing. */
  lead(mark: string): void;
  /** Something was left out of the line; a label that only led to it is removed too. */
  leftOut(): void;
  /** Whether the current line has content. */
  isInLine(): boolean;
  /** Ends the line, even an empty one. */
  breakLine(): void;
  /** Makes what follows begin on a line of its own. */
  startLine(): void;
  /** Makes a blank line stand before what follows. */
  startParagraph(): void;
  /** Adds a complete line from elsewhere. */
  add(line: Line): void;
  /** All lines; ends the current one. */
  lines(): readonly Line[];
}

/** Creates a writer. `context` is called at the end of each line, `onLine` for each line with a text. */
export function createLineWriter(context: () => LineContext, onLine: () => void = () => {}): LineWriter {
  const lines: Line[] = [];
  let parts: string[] = [];
  let lead = '';
  let isSpaced = true;
  let isFixed = false;
  let isGap = false;

  const put = (part: string) => {
    if (parts.length === 0) {
      parts.push(lead === '' ? ' '.repeat(context().indent) : lead);
      lead = '';
    }
    parts.push(part);
  };
  const pushBlank = (quote: number) => {
    if (lines.at(-1)?.text !== '') lines.push({ ...blankLine, quote });
  };
  const breakLine = () => {
    const text = parts.join('').trimEnd().replace(wordBullet, '$1- ');
    const { indent: _indent, ...rest } = context();
    if (isGap && labelOnly.test(text)) parts = [];
    else if (text === '') pushBlank(rest.quote);
    else {
      lines.push({ ...rest, text, ...(isFixed ? { isFixed } : {}) });
      onLine();
    }
    parts = [];
    isSpaced = true;
    isFixed = false;
    isGap = false;
  };
  const isInLine = () => parts.length > 0;
  const startLine = () => {
    if (isInLine()) breakLine();
  };

  return {
    text(text, keepsSpaces) {
      const clean = withoutFillers(text);
      if (keepsSpaces) {
        for (const [index, piece] of clean.replace(/\r\n?/g, '\n').split('\n', mostLines).entries()) {
          if (index > 0) breakLine();
          if (piece === '') continue;
          isFixed = true;
          put(piece.replace(/\u00a0/g, ' '));
          isSpaced = false;
        }
        return;
      }
      const folded = clean.replace(brokenWords, '').replace(/\s+/g, ' ');
      const added = isSpaced ? folded.trimStart() : folded;
      if (added === '') return;
      put(added);
      isSpaced = added.endsWith(' ');
    },
    lead(mark) {
      lead = mark;
    },
    leftOut() {
      isGap = true;
    },
    isInLine,
    breakLine,
    startLine,
    startParagraph() {
      startLine();
      const last = lines.at(-1);
      // A list item stays with its mark, however its text is wrapped.
      if (lead === '' && last) pushBlank(context().quote);
    },
    add(line) {
      startLine();
      lines.push(line);
    },
    lines() {
      startLine();
      return lines;
    },
  };
}
