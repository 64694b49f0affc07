import { noName } from './words/all-words';
import { folded } from './words/step-words';

const latinName = /^@?\p{Lu}[\p{L}'-]+(?: (?:(?:and|und|et|y|&) )?\p{Lu}[\p{L}'-]+){0,3}$/u;
const japaneseName = /^(.{1,12})(?:さん|様|さま|くん|君|ちゃん|先生|部長|課長|氏)$/u;
const arabicName = /^(?:يا )?[\u0621-\u064a]+(?: [\u0621-\u064a]+)?$/u;

/** The names that a clause consists of; undefined when it is more or nothing than that. */
function namesIn(clause: string): string | undefined {
  if (noName.test(clause)) return undefined;
  if (latinName.test(clause)) return clause;
  const japanese = japaneseName.exec(clause)?.[1];
  if (japanese !== undefined) return japanese;
  return arabicName.test(clause) ? clause : undefined;
}

const scriptOf = (text: string): string =>
  /[\u3040-\u30ff\u4e00-\u9fff]/.test(text) ? 'japanese' : /[\u0621-\u064a]/.test(text) ? 'arabic' : 'latin';

const nameParts = (name: string): readonly string[] =>
  folded(name)
    .toLowerCase()
    .split(/[\s,@&・]+/u)
    .filter((part) => part.length > 1);

/**
 * Whether a sentence that begins with `opening` and a comma speaks to somebody else than the reader by name. A name in
 * another script may be anybody's, and so is every name when the reader's is not known.
 */
export function isForOthers(opening: string, reader: string): boolean {
  const names = namesIn(opening);
  if (names === undefined || reader === '' || scriptOf(names) !== scriptOf(reader)) return false;
  const known = nameParts(reader);
  return !nameParts(names).some((part) => known.includes(part));
}
