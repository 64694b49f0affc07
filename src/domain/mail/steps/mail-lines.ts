import { closing, unsubscribe } from './words/all-words';
import { folded } from './words/step-words';

/** A line of a mail, for what its place says about it. */
export interface MailLine {
  /** Without the mark of a list. */
  readonly text: string;
  readonly isItem: boolean;
  /** The line before the list that an item belongs to; empty for other lines. */
  readonly lead: string;
  /** Which list an item belongs to. */
  readonly list: number;
}

/** Longest text that is read, in UTF-16 units: what comes later in a mail is hardly for the reader to do. */
const longestText = 20_000;
/** Most words on a line that only names somebody, or links to something. */
const fewWords = 6;

const openItem =
  /^(?:[-*•·+–▪◦‣●○]|(?:\d{1,3}|[a-z])[.)]|[A-Z]\)|\(\d{1,2}\))\s+(?:\[ ?\]\s+|[☐□]\s*)?|^(?:[・☐□]\s*|\[ ?\]\s+|[①-⑳]\s*|[０-９]{1,2}[．.)）]\s*|\d{1,2}[．）、]\s*)/u;
const doneItem = /^(?:[-*•·]\s+)?(?:\[[x✓✔]\]|[☑☒✅✓✔])/iu;
const quoted = /^\s*>/;
const signature = /^--\s*$/;
const postscript = /^p\.?\s?[sd]\.?(?:\s*:|\s)\s*/iu;
const link = /\(?https?:\/\/\S+/gu;

const wordCount = (text: string): number => text.split(/\s+/).filter((word) => /\p{L}/u.test(word)).length;

/** A mail to subscribers ends with a link to leave them. */
function isNewsletter(lines: readonly string[]): boolean {
  return lines.some((line) => {
    const words = line.replace(link, '');
    return words !== line && wordCount(words) <= fewWords && unsubscribe.test(folded(words));
  });
}

const isName = (line: string | undefined): boolean =>
  line === undefined || (wordCount(line) <= 4 && !/[.!?。？！؟:]$/.test(line) && !openItem.test(line));

/** Whether a line ends the mail. Thanks alone do not, unless only a name follows. */
function isClosing(line: string, next: string | undefined): boolean {
  return line.length <= 80 && closing.test(folded(line).replace(/[\s,.!،。！、-]+$/u, '')) && isName(next);
}

/** The lines that the writer wrote to the reader: no quotations, no signature, nothing of a newsletter. */
export function mailLines(text: string): readonly MailLine[] {
  const lines = text
    .slice(0, longestText)
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
  if (isNewsletter(lines)) return [];
  const found: MailLine[] = [];
  let isSignature = false;
  let lead = '';
  let list = 0;
  for (const [index, line] of lines.entries()) {
    if (postscript.test(line)) isSignature = false;
    if (isSignature || quoted.test(line) || doneItem.test(line)) continue;
    isSignature = signature.test(line) || isClosing(line, lines[index + 1]);
    if (isSignature) continue;
    const isItem = openItem.test(line);
    if (!isItem) {
      lead = line;
      list += 1;
    }
    const own = line.replace(isItem ? openItem : postscript, '');
    found.push({ text: own, isItem, lead: isItem ? lead : '', list });
  }
  return found;
}
