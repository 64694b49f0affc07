import { isHidden } from './hidden-element';
import { createTextWriter, type TextWriter } from './text-writer';

/** Longest HTML that is looked at, in UTF-16 units; more than this is no text to read. */
const maxHtml = 2_000_000;
/** Deepest nesting that is followed, so that a hostile mail cannot exhaust the stack. */
const maxDepth = 700;

/** What holds no text of the mail: code, data, controls and pictures. */
const skipped = new Set(
  (
    'script style head title template noscript object embed applet iframe frame frameset svg math canvas audio video ' +
    'button select option textarea input datalist progress meter img map'
  ).split(' '),
);
const paragraphs = new Set('p h1 h2 h3 h4 h5 h6 ul ol dl table pre blockquote figure'.split(' '));
const ownLine = new Set(
  (
    'div section article header footer main nav aside address center form fieldset legend caption tr td th li dt dd ' +
    'figcaption details summary hr'
  ).split(' '),
);

/**
 * The text of a mail's HTML body as a person would read it: paragraphs, lists, table rows and quotes on their own
 * lines, nothing that is hidden, no code. Nothing of the HTML is run, loaded or inserted anywhere.
 */
export function htmlToText(html: string, maxLength = 100_000): string {
  const page = new DOMParser().parseFromString(html.slice(0, maxHtml), 'text/html');
  const writer = createTextWriter();
  renderChildren(page.body, writer, 0);
  const text = writer.end();
  return text.length <= maxLength ? text : `${cutAtCharacter(text, maxLength - 1)}…`;
}

/** The first `length` UTF-16 units, without half a character at the end. */
function cutAtCharacter(text: string, length: number): string {
  const last = text.charCodeAt(length - 1);
  return text.slice(0, last >= 0xd800 && last <= 0xdbff ? length - 1 : length);
}

function renderChildren(parent: Node, writer: TextWriter, depth: number): void {
  if (depth > maxDepth) return;
  for (const node of parent.childNodes) {
    if (node.nodeType === Node.TEXT_NODE) writer.text(node.nodeValue ?? '');
    else if (node instanceof Element) renderElement(node, writer, depth + 1);
  }
}

function renderElement(element: Element, writer: TextWriter, depth: number): void {
  const name = element.localName;
  if (skipped.has(name) || isHidden(element)) return;
  if (name === 'br') {
    writer.breakLine();
    return;
  }
  const start = startOf(element, name, writer);
  start();
  if (name === 'hr') writer.lines('———');
  else if (name === 'pre') writer.lines(element.textContent);
  else if (name === 'blockquote') writer.lines(prefixed(textOf(element, depth), '> ', '> '));
  else if (name === 'ul' || name === 'ol') renderList(element, writer, depth);
  else if (name === 'tr') renderRow(element, writer, depth);
  else renderChildren(element, writer, depth);
  start();
}

/** What has to happen before and after an element. */
function startOf(element: Element, name: string, writer: TextWriter): () => void {
  if (name === 'p' && isSingleLine(element)) {
    // Word's paragraphs have no space between them; the blank lines are paragraphs of their own.
    return element.textContent.trim() === '' ? writer.startParagraph : writer.startLine;
  }
  const isNested =
    (name === 'ul' || name === 'ol') && element.parentElement?.closest('li') instanceof Element;
  if (paragraphs.has(name) && !isNested) return writer.startParagraph;
  if (ownLine.has(name) || isNested) return writer.startLine;
  return () => {};
}

function isSingleLine(paragraph: Element): boolean {
  return (
    paragraph.className.startsWith('Mso') ||
    /margin(-bottom)?:\s*0/i.test(paragraph.getAttribute('style') ?? '')
  );
}

function renderList(list: Element, writer: TextWriter, depth: number): void {
  const start = Number.parseInt(list.getAttribute('start') ?? '', 10);
  let number = Number.isNaN(start) ? 1 : start;
  for (const item of list.children) {
    if (item.localName !== 'li') {
      renderElement(item, writer, depth + 1);
      continue;
    }
    const mark = list.localName === 'ol' ? `${number}. ` : '• ';
    number += 1;
    const text = isHidden(item) ? '' : textOf(item, depth + 1);
    if (text !== '') writer.lines(prefixed(text, mark, ' '.repeat(mark.length)));
  }
}

/** A row of short cells is one line; cells with more in them, as in a layout made of tables, follow one another. */
function renderRow(row: Element, writer: TextWriter, depth: number): void {
  const cells = [...row.children]
    .filter((cell) => !skipped.has(cell.localName) && !isHidden(cell))
    .map((cell) => textOf(cell, depth + 1))
    .filter((text) => text !== '');
  if (cells.every((text) => !text.includes('\n'))) {
    if (cells.length > 0) writer.lines(cells.join(' | '));
    return;
  }
  for (const text of cells) {
    writer.startParagraph();
    writer.lines(text);
  }
  writer.startParagraph();
}

function textOf(element: Element, depth: number): string {
  const writer = createTextWriter();
  renderChildren(element, writer, depth);
  return writer.end();
}

function prefixed(text: string, first: string, rest: string): string {
  if (text === '') return '';
  return text
    .split('\n')
    .map((line, index) => (index === 0 ? first : rest) + line)
    .join('\n');
}
