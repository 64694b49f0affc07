/** A text in which letters that only differ in case, accents or width are the same, with the way back. */
export interface FoldedText {
  /** The text as it was written, in composed form (NFC). */
  readonly source: string;
  readonly folded: string;
  /** For each UTF-16 unit of `folded`, and its end, the index in `source`. */
  readonly indexes: readonly number[];
}

/** Characters that mean the same as another one where days are written. */
const sameAs: ReadonlyMap<string, string> = new Map([
  ...['‐', '‑', '‒', '–', '—', '―', '−'].map((dash) => [dash, '-'] as const),
  ...['〜', '～', '∼'].map((tilde) => [tilde, '~'] as const),
  ...['’', '‘', 'ʼ'].map((mark) => [mark, "'"] as const),
  ['،', ','],
  ['؛', ';'],
  ['؟', '?'],
  ['ى', 'ي'],
  ['ة', 'ه'],
  ['\n', '\n'],
  // Only stretches an Arabic word.
  ['\u0640', ''],
]);

const kana = /[\u3040-\u30ff]/;

function foldCharacter(character: string): string {
  const code = character.charCodeAt(0);
  if (code >= 0x660 && code <= 0x669) return String(code - 0x660);
  if (code >= 0x6f0 && code <= 0x6f9) return String(code - 0x6f0);
  const same = sameAs.get(character);
  if (same !== undefined) return same;
  if (/\s/.test(character)) return ' ';
  // The marks of kana are part of the letter.
  if (kana.test(character)) return character;
  return character
    .normalize('NFKD')
    .replace(/[\p{M}\p{Cf}]/gu, '')
    .toLowerCase()
    .replace(/\p{M}/gu, '');
}

/** Longest run of one sign that is kept. Spaces and lines drawn by hand say nothing more by their length. */
const longestRun = 3;
const isLetter = /[\p{L}\p{N}]/u;

/**
 * A text as it is compared: without case, accents, vowel marks, width and long runs of one sign. The time is linear in
 * its length.
 */
export function foldText(text: string): FoldedText {
  const source = text.normalize('NFC');
  const known = new Map<string, string>();
  const parts: string[] = [];
  const indexes: number[] = [];
  let index = 0;
  let last = '';
  let run = 0;
  for (const character of source) {
    let folded = known.get(character);
    if (folded === undefined) {
      folded = foldCharacter(character);
      known.set(character, folded);
    }
    run = folded === last ? run + 1 : 1;
    if (run > longestRun && !isLetter.test(folded)) folded = '';
    else last = folded;
    parts.push(folded);
    for (let unit = 0; unit < folded.length; unit += 1) indexes.push(index);
    index += character.length;
  }
  indexes.push(index);
  return { source, folded: parts.join(''), indexes };
}
