import type { CompiledLanguage } from './language';

/** Most lines of a signature, and the length of a line that is none of one. */
const longestSignature = 8;
const longLine = 120;

const postscript = /^ *(?:p\. ?s\.|ps\b|n\.? ?b\.|追伸|ملاحظه)/u;
const blank = (line: string): string => ' '.repeat(line.length);

/** The folded text with blanks in the place of quoted lines and signatures; every index stays the same. */
export function ownPart(folded: string, languages: readonly CompiledLanguage[]): string {
  let left = 0;
  return folded
    .split('\n')
    .map((line, index) => {
      if (/^ *>/.test(line)) return blank(line);
      const isClosing =
        index > 0 && (/^-- ?$/.test(line) || languages.some(({ closing }) => closing.test(line)));
      if (isClosing) left = longestSignature;
      else if (postscript.test(line) || line.length > longLine) left = 0;
      if (left === 0 || line.trim() === '') return line;
      left -= 1;
      return blank(line);
    })
    .join('\n');
}

interface Sentence {
  readonly text: string;
  /** Whether an index is the first of the sentence. */
  isFirst(index: number): boolean;
}

const sentenceEnd = /(?<=\p{L}{4}|[)"»])\. |[!?;][ \n]|[。！？!?](?=\P{L}|$)|。|\n *\n/gu;

/** The sentences of a text, found by an index in it. */
export function sentencesOf(text: string): { at(index: number): Sentence } {
  const ends = [...text.matchAll(sentenceEnd)].map((match) => match.index + match[0].length);
  return {
    at: (index) => {
      const start = ends.findLast((end) => end <= index) ?? 0;
      const end = ends.find((each) => each > index) ?? text.length;
      return {
        text: text.slice(start, Math.min(end, start + 600)),
        isFirst: (at) => text.slice(start, at).trim() === '',
      };
    },
  };
}
