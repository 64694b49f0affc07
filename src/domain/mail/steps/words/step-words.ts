/*
 * How requests are worded in a language. All words are alternatives of regular expressions, matched against folded text:
 * without accents, with straight apostrophes and single spaces.
 */

/** The words of one language. */
export interface StepWords {
  /** What a request contains. */
  readonly requests: string;
  /** How a command begins. */
  readonly commands: string;
  /** An item of a list that is something to do, in the form that lists have: an infinitive or a verbal noun. */
  readonly items?: string;
  /** What a line before a list of things to do contains. */
  readonly listLeads: string;
  /** What only sounds like a request: what is not needed, thanks, set phrases, what the writer does. */
  readonly noRequests: string;
  /** Questions that expect no answer. */
  readonly smallTalk: string;
  /** What stands before a comma, as a name does, but names nobody or everybody. */
  readonly noNames: string;
  /** How a mail greets. */
  readonly greetings: string;
  /** Lines that end a mail; the signature follows. */
  readonly closings: string;
  /** What a link says that ends a subscription. */
  readonly unsubscribe: string;
}

/**
 * Accents of Latin letters, and the vowel signs and hamzas of Arabic ones, written or left out at will. That of a last e
 * is not: "envié" is what the writer did, "envíe" what the reader should do.
 */
const accents = /[\u0300\u0302-\u036f\u064b-\u065f\u0670\u0640]|(?<!e)\u0301|\u0301(?=\p{L})/giu;

/** Text in the form in which words are compared. Letters keep their case. */
export const folded = (text: string): string =>
  text
    .normalize('NFD')
    .replace(accents, '')
    .normalize('NFC')
    .replace(/[’‘ʼ]/g, "'")
    .replace(/\s+/g, ' ')
    .trim();

const spaceless = String.raw`[\p{scx=Hira}\p{scx=Kana}\p{scx=Han}]`;
const start = String.raw`(?:^|(?<=[^\p{L}\p{N}])|(?<=${spaceless})|(?=${spaceless}|[^\p{L}\p{N}]))`;
const end = String.raw`(?:$|(?=[^\p{L}\p{N}])|(?<=${spaceless}))`;

/** Matches text that contains one of the words. Words of scripts without spaces need none around them. */
export const containing = (words: string): RegExp => new RegExp(`${start}(?:${folded(words)})${end}`, 'iu');

/** Matches text that begins with one of the words. */
export const beginning = (words: string): RegExp => new RegExp(`^(?:${folded(words)})${end}`, 'iu');

/** Matches text that begins with one of the words, in the same case. */
export const beginningExactly = (words: string): RegExp => new RegExp(`^(?:${folded(words)})${end}`, 'u');

/** Matches text that is nothing but one of the words. */
export const entire = (words: string): RegExp => new RegExp(`^(?:${folded(words)})$`, 'iu');
