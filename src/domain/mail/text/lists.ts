/** A list whose items are being read. */
export interface ItemList {
  /** `ul`, or the type of an ordered list. */
  readonly kind: string;
  /** The number of the next item. */
  next: number;
}

/** Bullets that Word draws with the fonts Symbol and Wingdings, where they are letters. */
const wordBullet = /^\s*[·•▪◦‣§o\u2013\u2014\uf0a7\uf0b7\uf0d8\u00d8-](?=\s|$)\s*/;

/** The mark before an item: a dash, a number or a letter. */
export function listMark(kind: string, number: number): string {
  if (kind === 'ul') return '- ';
  const letter = number >= 1 && number <= 26 ? String.fromCharCode(96 + number) : undefined;
  if (kind === 'a' && letter !== undefined) return `${letter}. `;
  return kind === 'A' && letter !== undefined ? `${letter.toUpperCase()}. ` : `${number}. `;
}

/** The list that an element starts; undefined for any other element. */
export function listOf(name: string, attributes: ReadonlyMap<string, string>): ItemList | undefined {
  if (name === 'ul' || name === 'menu' || name === 'dir') return { kind: 'ul', next: 1 };
  if (name !== 'ol') return undefined;
  const start = Number.parseInt(attributes.get('start') ?? '', 10);
  const style = attributes.get('style') ?? '';
  const kind = /lower-(alpha|latin)/.test(style)
    ? 'a'
    : /upper-(alpha|latin)/.test(style)
      ? 'A'
      : attributes.get('type');
  return { kind: kind ?? '1', next: Number.isNaN(start) ? 1 : start };
}

/** The mark of a list item in plain characters, from the one that Word writes. */
export function wordMark(text: string): string {
  const mark = text.trim();
  return wordBullet.test(mark) ? '- ' : `${mark} `;
}
