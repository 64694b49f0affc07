import { foldText } from '../../lib/fold-text';

const words = /[\p{L}\p{M}\p{N}]+/gu;
/** Scripts that put no spaces between words. */
const spaceless = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}ー]+/gu;

/** Every two neighbouring characters: what a word in such a script is found by, wherever it begins. */
function pairsOf(run: string): readonly string[] {
  const characters = Array.from(run);
  if (characters.length < 2) return characters;
  return characters.slice(1).map((character, index) => `${characters[index] ?? ''}${character}`);
}

/** What a text is found by: its words, folded; of scripts without spaces each pair of characters. */
export function searchTerms(text: string): string[] {
  return (foldText(text).match(words) ?? []).flatMap((word) => {
    const runs = word.match(spaceless);
    if (!runs) return [word];
    const others = word.replace(spaceless, ' ').match(words) ?? [];
    return [...runs.flatMap(pairsOf), ...others];
  });
}
