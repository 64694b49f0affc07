import { withoutFillers } from '../../../lib/text';
import { readHeaderLine } from './header-words';
import { isBlank, mostLines, type Line } from './line';
import { unwrapText } from './links';

/** Columns or manual spacing: spaces that mean something. */
const isSetByHand = (text: string): boolean => /\S(?: {3,}|\t)\s*\S/.test(text);

/** The lines of a mail in plain text, as they were sent. */
export function plainLines(text: string, maxLength: number): readonly Line[] {
  return unwrapText(withoutFillers(text.slice(0, maxLength)))
    .replace(/\r\n?/g, '\n')
    .split('\n', mostLines)
    .map((line) => ({
      text: line.replace(/\u00a0/g, ' ').trimEnd(),
      quote: 0,
      ...(isSetByHand(line) ? { isFixed: true } : {}),
    }));
}

/** Narrowest and widest column at which mail programs wrap plain text. */
const narrowest = 48;
const widest = 100;

const wide = /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe4f\uff00-\uff60\uffe0-\uffe6]/u;
const isWide = (character: string | undefined): boolean => character !== undefined && wide.test(character);

function widthOf(text: string): number {
  let width = 0;
  for (const character of text) width += wide.test(character) ? 2 : 1;
  return width;
}

const listItem = /^\s*(?:[-*•·+–o]|\d{1,3}[.)]|[a-z][.)]|・|□|☐)\s/iu;
const indentOf = (text: string): number => /^\s*/.exec(text)?.[0].length ?? 0;

/** Whether a line continues in the next one, because the next word did not fit into the column. */
function goesOn(line: Line, next: Line, column: number, hasColumn: boolean): boolean {
  if (isBlank(line) || isBlank(next) || line.isFixed || next.isFixed || line.quote !== next.quote)
    return false;
  if (listItem.test(next.text) || readHeaderLine(next.text) || /^\S{0,2}-- ?$/.test(line.text)) return false;
  const isHanging = listItem.test(line.text) && indentOf(next.text) > indentOf(line.text);
  if (indentOf(next.text) !== indentOf(line.text) && !isHanging) return false;
  const word = isWide(next.text.trimStart()[0]) ? 2 : widthOf(/\S+/.exec(next.text)?.[0] ?? '') + 1;
  if (widthOf(line.text) + word <= column) return false;
  return hasColumn || isHanging || !/[.!?:;。！？：]$/.test(line.text);
}

const join = (text: string, next: string): string =>
  text + (isWide(text.at(-1)) && isWide(next.trimStart()[0]) ? '' : ' ') + next.trimStart();

/** Plain text without the line breaks that only kept it within a column. Lists, columns and headers keep theirs. */
export function unwrapped(lines: readonly Line[]): readonly Line[] {
  const widths = lines.filter((line) => !line.isFixed).map((line) => widthOf(line.text));
  const column = Math.max(0, ...widths.filter((width) => width <= widest));
  if (column < narrowest || widths.some((width) => width > widest)) return lines;
  const hasColumn = widths.filter((width) => width > column - 10).length >= 3;
  const joined: Line[] = [];
  /** The last source line that was added, for its width. */
  let source: Line | undefined;
  for (const line of lines) {
    const last = joined.at(-1);
    if (last && source && goesOn(source, line, column, hasColumn)) {
      joined[joined.length - 1] = { ...last, text: join(last.text, line.text) };
      // A list item continues at the indentation of its second line.
      source = listItem.test(source.text)
        ? { ...line, text: `- ${line.text.trimStart()}`.padEnd(line.text.length) }
        : line;
    } else {
      joined.push(line);
      source = line;
    }
  }
  return joined;
}
