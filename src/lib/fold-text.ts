/** Letters that do not decompose, as people type them without their keys. */
const plainLetters: ReadonlyMap<string, string> = new Map(
  Object.entries({
    ß: 'ss',
    ø: 'o',
    æ: 'ae',
    œ: 'oe',
    đ: 'd',
    ð: 'd',
    þ: 'th',
    ł: 'l',
    ı: 'i',
    // Arabic letters that are often written for each other, and their Persian forms.
    ٱ: 'ا',
    ى: 'ي',
    ی: 'ي',
    ة: 'ه',
    ک: 'ك',
  }),
);
const plainable = new RegExp(`[${[...plainLetters.keys()].join('')}]`, 'gu');

/** Accents, Arabic vowel signs and the stretching of Arabic words; not the voicing marks of Japanese. */
const signs = /[\u0300-\u036f\u064b-\u065f\u0670]|\u0640/gu;
const katakana = /[\u30a1-\u30f6]/gu;
const katakanaToHiragana = 0x60;
const otherDigits = /[\u0660-\u0669\u06f0-\u06f9]/gu;

const shifted = (char: string, by: number) => String.fromCharCode(char.charCodeAt(0) + by);

/**
 * A text as a search compares it: without case, accents and vowel signs, full-width forms as usual ones, Katakana as
 * Hiragana, Arabic digits as European ones. Has the same form for whatever people type for the same word.
 */
export function foldText(text: string): string {
  return text
    .normalize('NFKD')
    .toLowerCase()
    .replace(signs, '')
    .replace(plainable, (letter) => plainLetters.get(letter) ?? letter)
    .replace(otherDigits, (digit) => String(digit.charCodeAt(0) & 0xf))
    .normalize('NFC')
    .replace(katakana, (sign) => shifted(sign, -katakanaToHiragana));
}
