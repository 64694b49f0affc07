import { withoutFillers } from '../../../lib/text';
import { readHtml } from './html-events';
import { frameIn, pageFrame, type Attributes, type Frame } from './html-frame';
import { isUnseen } from './inline-style';
import { deepestLevel, mostLines, type Line } from './line';
import { createLineWriter, type LineWriter } from './line-writer';
import { addressBehind, isOffered, unwrapAddress, unwrapText } from './links';
import { listMark, wordMark } from './lists';
import { startsHistory } from './mail-programs';
import { noStyleSheet, readStyleSheet } from './style-sheet';
import { linesOfTable, withoutEmptyColumns } from './table';

const paragraphs = new Set('p h1 h2 h3 h4 h5 h6 ul ol dl table pre blockquote figure'.split(' '));
const ownLine = new Set(
  (
    'div section article header footer main nav aside address center form fieldset legend caption tr td th li dt dd ' +
    'figcaption details summary body menu dir'
  ).split(' '),
);

const emoji = /^(?:\p{Extended_Pictographic}|\p{Emoji_Component})+$/u;
const isEmoji = (text: string): boolean => emoji.test(text) && /\P{N}/u.test(text);

/** How the text of a mail is read. */
export interface HtmlReading {
  /** Longest text that is collected, in UTF-16 units. */
  readonly maxLength: number;
  /** Reading ends where the mail program began an earlier mail. */
  readonly stopsAtHistory: boolean;
}

/** The lines of a mail in HTML as the user would see them. Nothing in it is run, loaded or inserted anywhere. */
export function htmlLines(html: string, reading: HtmlReading): readonly Line[] {
  const reader = createReader(reading);
  readHtml(html, reader);
  return reader.lines();
}

function createReader({ maxLength, stopsAtHistory }: HtmlReading) {
  const frames: Frame[] = [pageFrame];
  const frame = () => frames.at(-1) ?? pageFrame;
  let sheet = noStyleSheet;
  let css = '';
  let pending: string[] = [];
  let length = 0;
  let written = 0;
  let tableDepth = 0;
  /** Depth of nested elements that are not read. */
  let skipDepth = 0;
  let isHistoryNext = false;
  let isFull = false;

  const context = () => {
    const { quote, isCited, mark, indent } = frame();
    const shown = isHistoryNext && quote === 0 ? 'history-start' : mark;
    return {
      quote,
      indent,
      ...(isCited ? { isCited } : {}),
      ...(shown === undefined ? {} : { mark: shown }),
    };
  };
  const onLine = () => {
    written += 1;
    if (written > mostLines) isFull = true;
    if (!isHistoryNext || frame().quote > 0) return;
    isHistoryNext = false;
    if (stopsAtHistory) isFull = true;
  };
  /** The text itself, and the cells of open tables. */
  const body = createLineWriter(context, onLine);
  const cells: LineWriter[] = [];
  const writer = () => cells.at(-1) ?? body;

  const flush = () => {
    if (pending.length === 0) return;
    const text = unwrapText(pending.join('').slice(0, maxLength - length + 1));
    pending = [];
    const { look, link } = frame();
    length += text.length;
    if (length > maxLength) isFull = true;
    writer().text(text, look.keepsSpaces);
    if (link && link.text.length < 1_000) link.text += text;
  };

  const noteHistory = (attributes: Attributes) => {
    if (!startsHistory(attributes)) return;
    writer().startLine();
    isHistoryNext = true;
  };

  const isHiddenBySheet = (attributes: Attributes) =>
    sheet.hidden.size > 0 &&
    (sheet.hidden.has(`#${attributes.get('id') ?? ''}`) ||
      (attributes.get('class') ?? '').split(/\s+/, 20).some((name) => sheet.hidden.has(`.${name}`)));

  /** Begins a list item; returns the indentation of its text. */
  const startItem = ({ list, listLevel }: Frame, attributes: Attributes) => {
    const value = Number.parseInt(attributes.get('value') ?? '', 10);
    if (list && !Number.isNaN(value)) list.next = value;
    const mark = list ? listMark(list.kind, list.next) : '- ';
    if (list) list.next += 1;
    const before = Math.max(0, listLevel - 1) * 2;
    writer().lead(' '.repeat(before) + mark);
    return before + mark.length;
  };

  const open = (name: string, attributes: Attributes) => {
    const parent = frame();
    const address =
      name === 'a' ? unwrapAddress(attributes.get('originalsrc') ?? attributes.get('href') ?? '') : '';
    const next =
      isHiddenBySheet(attributes) || isOffered(address)
        ? undefined
        : frameIn(parent, name, attributes, sheet.hasTightParagraphs);
    if (!next) {
      if (isOffered(address)) writer().leftOut();
      skipDepth = 1;
      frames.push({ ...parent, name });
      return;
    }
    noteHistory(attributes);
    const isNestedList = next.listLevel > 1 && next.list !== parent.list;
    if (paragraphs.has(name) && !next.isTight && !isNestedList) writer().startParagraph();
    else if (paragraphs.has(name) || ownLine.has(name)) writer().startLine();
    if (name === 'table') {
      tableDepth += 1;
      if (parent.table) parent.table.isLayout = true;
    }
    if (name === 'tr') parent.table?.rows.push([]);
    if (name === 'th' && parent.table) parent.table.isGrid = true;
    const isCell = (name === 'td' || name === 'th') && parent.table && tableDepth <= deepestLevel;
    const cell = isCell ? { writer: createLineWriter(context, onLine), hasImage: false } : undefined;
    if (cell) cells.push(cell.writer);
    const isPlain = address === '' && !cell && name !== 'li' && !next.isTight;
    frames.push(
      isPlain
        ? next
        : {
            ...next,
            indent: name === 'li' ? startItem(parent, attributes) : next.indent,
            link: address === '' ? next.link : { address, text: '' },
            cell: cell ?? next.cell,
            countAtStart: written,
          },
    );
  };

  const endTable = ({ table }: Frame) => {
    if (!table) return;
    tableDepth -= 1;
    writer().startLine();
    for (const block of linesOfTable({ ...table, rows: withoutEmptyColumns(table.rows) })) {
      writer().startParagraph();
      for (const line of block) writer().add(line);
    }
    writer().startParagraph();
  };

  const close = (name: string) => {
    const ended = frame();
    const around = frames.at(-2) ?? pageFrame;
    if (ended.wordMark && ended.wordMark !== around.wordMark) writer().lead(wordMark(ended.wordMark.text));
    if (ended.link && ended.link !== around.link) {
      const shown = addressBehind(ended.link.text, ended.link.address);
      if (!isUnseen(ended.look)) writer().text(shown, false);
    }
    if (ended.cell && ended.cell !== around.cell) {
      const lines = cells.pop()?.lines() ?? [];
      ended.table?.rows.at(-1)?.push({ lines, hasImage: ended.cell.hasImage });
    }
    if (paragraphs.has(name) || ownLine.has(name)) writer().startLine();
    if (name === 'li') writer().lead('');
    frames.pop();
    if (name === 'table') endTable(ended);
    else if (ended.isTight) {
      if (ended.countAtStart === written) writer().breakLine();
    } else if (paragraphs.has(name) && !(ended.listLevel > 1 && ended.list !== around.list)) {
      writer().startParagraph();
    }
  };

  const endSkipped = (name: string) => {
    if (name !== 'style') return;
    const read = readStyleSheet(css);
    css = '';
    sheet = {
      hidden: new Set([...sheet.hidden, ...read.hidden]),
      hasTightParagraphs: sheet.hasTightParagraphs || read.hasTightParagraphs,
    };
  };

  return {
    open(name: string, attributes: Attributes) {
      if (skipDepth > 0) {
        skipDepth += 1;
        frames.push({ ...frame(), name });
        return;
      }
      flush();
      open(name, attributes);
    },
    close(name: string) {
      if (skipDepth > 0) {
        skipDepth -= 1;
        frames.pop();
        endSkipped(name);
        return;
      }
      flush();
      close(name);
    },
    single(name: string, attributes: Attributes) {
      if (skipDepth > 0) return;
      flush();
      noteHistory(attributes);
      const { cell, look } = frame();
      if (name === 'br') writer().breakLine();
      else if (name === 'hr') writer().startParagraph();
      else if (name === 'img') {
        if (cell) cell.hasImage = true;
        const alt = withoutFillers(attributes.get('alt') ?? '');
        if (isEmoji(alt) && !isUnseen(look)) writer().text(alt, false);
      }
    },
    text(text: string) {
      const { name, look, wordMark: mark } = frame();
      if (skipDepth > 0) {
        if (name === 'style' && css.length < 200_000) css += text;
      } else if (mark) mark.text += mark.text.length < 20 ? text : '';
      else if (!isUnseen(look)) pending.push(text);
    },
    isFull: () => isFull,
    lines() {
      flush();
      return body.lines();
    },
  };
}
