import { lookOf, type TextLook } from './inline-style';
import { deepestLevel, type LineMark } from './line';
import type { LineWriter } from './line-writer';
import { listOf, type ItemList } from './lists';
import { isCitation, markOf } from './mail-programs';
import type { Table } from './table';

/** The attributes of an element by lower-case name. */
export type Attributes = ReadonlyMap<string, string>;

/** State of an open element. Fields without a value of their own are inherited from its parent. */
export interface Frame {
  readonly name: string;
  readonly look: TextLook;
  readonly quote: number;
  readonly isCited: boolean;
  readonly mark: LineMark | undefined;
  /** Spaces before a line in a list item, and the nesting depth of lists. */
  readonly indent: number;
  readonly listLevel: number;
  /** Paragraphs have no space between them: blank lines are paragraphs of their own. */
  readonly isTight: boolean;
  readonly list: ItemList | undefined;
  readonly link: { readonly address: string; text: string } | undefined;
  readonly table: Table | undefined;
  readonly cell: { readonly writer: LineWriter; hasImage: boolean } | undefined;
  /** The mark of a list item in Word's own markup. */
  readonly wordMark: { text: string } | undefined;
  /** The number of lines when the element began, if it is tight. */
  readonly countAtStart: number;
}

/** State of the page: white until it sets another background. */
export const pageFrame: Frame = {
  name: '',
  look: { color: undefined, background: '255,255,255', isTiny: false, keepsSpaces: false },
  quote: 0,
  isCited: false,
  mark: undefined,
  indent: 0,
  listLevel: 0,
  isTight: false,
  list: undefined,
  link: undefined,
  table: undefined,
  cell: undefined,
  wordMark: undefined,
  countAtStart: 0,
};

/** Elements without text of the mail: code, data, controls and pictures. */
const skipped = new Set(
  (
    'script style head title template noscript object embed applet iframe frame frameset noframes noembed svg math ' +
    'canvas audio video button select option textarea datalist progress meter map xml'
  ).split(' '),
);

function lookIn(name: string, attributes: Attributes, parent: Frame): TextLook | undefined {
  const look = skipped.has(name) ? undefined : lookOf(attributes, parent.look);
  if (look && name === 'pre') return { ...look, keepsSpaces: true };
  // A link has the browser's own colour.
  if (look && name === 'a' && !attributes.has('style')) return { ...look, color: undefined };
  return look;
}

/** State of an element within `parent`; undefined when it is hidden. */
export function frameIn(
  parent: Frame,
  name: string,
  attributes: Attributes,
  hasTightParagraphs: boolean,
): Frame | undefined {
  const look = lookIn(name, attributes, parent);
  if (!look) return undefined;
  if (
    attributes.size === 0 &&
    look === parent.look &&
    !/^(p|li|[ou]l|menu|dir|table|t[dhr]|blockquote)$/.test(name)
  ) {
    return { ...parent, name, isTight: false };
  }
  const style = attributes.get('style') ?? '';
  const isQuote = name === 'blockquote';
  const list = listOf(name, attributes);
  const isTight =
    name === 'p' &&
    (hasTightParagraphs ||
      parent.listLevel > 0 ||
      /(^|\s)(x_)*Mso/.test(attributes.get('class') ?? '') ||
      /margin(-bottom)?:\s*0/i.test(style));
  return {
    ...parent,
    name,
    look,
    quote: Math.min(parent.quote + (isQuote ? 1 : 0), deepestLevel),
    isCited: parent.isCited || (isQuote && isCitation(attributes)),
    mark: markOf(attributes) ?? parent.mark,
    listLevel: Math.min(parent.listLevel + (list ? 1 : 0), deepestLevel),
    isTight,
    list: list ?? parent.list,
    table:
      name === 'table'
        ? {
            rows: [],
            isLayout: /presentation|none/i.test(attributes.get('role') ?? ''),
            isGrid:
              /^[1-9]/.test(attributes.get('border') ?? '') || /Grid/.test(attributes.get('class') ?? ''),
          }
        : parent.table,
    wordMark: /mso-list:\s*ignore/i.test(style) ? { text: '' } : parent.wordMark,
  };
}
