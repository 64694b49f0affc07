/** How far before its end a text is split into characters, in UTF-16 units; from its beginning if it is shorter. */
const reach = 1_000;

/** The end of the longest prefix that has at most `length` UTF-16 units and ends with a whole character. */
export function graphemeEnd(text: string, length: number): number {
  if (text.length <= length) return text.length;
  // Character boundaries are found reliably from the beginning, or from any space.
  const space = text.lastIndexOf(' ', Math.max(0, length - reach));
  const offset = Math.max(0, space, length - 2 * reach);
  const near = text.slice(offset, length + reach);
  let end = 0;
  for (const { index } of new Intl.Segmenter(undefined, { granularity: 'grapheme' }).segment(near)) {
    if (offset + index > length) break;
    end = index;
  }
  return end > 0 ? offset + end : length;
}

/** A text cut to at most `length` UTF-16 units after a whole character, with an ellipsis where it was cut. */
export function cutAtGrapheme(text: string, length: number): string {
  return text.length <= length ? text : `${text.slice(0, graphemeEnd(text, length - 1)).trimEnd()}…`;
}

/** The text with each lone surrogate, which no service takes, as a replacement character. */
export const wellFormed = (text: string): string => text.replace(/\p{Surrogate}/gu, '\ufffd');

/** Zero-width characters that senders use to fill a preview or to break words; soft hyphens would show. */
const fillers = /\u034f|\u17b4|\u17b5|[\u00ad\u115f\u1160\u180e\u200b\u2060-\u2064\u3164\ufeff\uffa0]/g;
/** Joiners belong to letters and emoji; anywhere else they are fillers too. */
const looseJoiners =
  /(?<![\p{Extended_Pictographic}\p{Emoji_Modifier}\ufe0f\p{L}\p{M}])[\u200c\u200d]+|[\u200c\u200d]+(?![\p{Extended_Pictographic}\p{L}])/gu;

const isAscii = (text: string): boolean => !/[\u0080-\uffff]/.test(text);

/** Text without zero-width characters that are not part of a letter or sign. Direction marks stay. */
export const withoutFillers = (text: string): string =>
  isAscii(text) ? text : text.replace(fillers, '').replace(looseJoiners, '');
