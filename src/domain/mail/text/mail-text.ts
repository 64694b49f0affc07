import { cutAtGrapheme } from '../../../lib/text';
import { isForwarded } from '../../task/subject';
import type { MailBody } from '../mail';
import { ownLines, readQuoteMarks } from './history';
import { htmlLines } from './html-lines';
import { writeLines } from './line';
import { withoutAdditions, withoutViewLink } from './notices';
import { plainLines, unwrapped } from './plain-lines';

/** Longest text of a mail, in UTF-16 units: more than anybody reads. */
const longestText = 100_000;
/** Longest text of a note, in UTF-16 units: far below the limit of the service. */
const longestNote = 50_000;
/** Longest preview in a note, as long as the service's own. */
const longestPreview = 255;

/**
 * The mail's own text as the user would read it: paragraphs, lists, table rows and quotations on their own lines, links
 * with their addresses; without earlier mails, hidden text and legal notices. Empty for a mail without text of its own.
 * The subject tells a forwarded mail, whose content is the earlier one. Takes time linear in the length.
 */
export function mailText(
  { contentType, content }: MailBody,
  subject: string,
  maxLength = longestText,
): string {
  const isForward = isForwarded(subject);
  const lines =
    contentType === 'html'
      ? htmlLines(content, { maxLength: maxLength * 2, stopsAtHistory: !isForward })
      : plainLines(content, maxLength * 2);
  const own = withoutAdditions(ownLines(readQuoteMarks(lines), isForward));
  return cutAtGrapheme(writeLines(contentType === 'html' ? own : unwrapped(own)), maxLength);
}

export const noteText = (body: MailBody, subject: string): string => mailText(body, subject, longestNote);

/** The longest word, in UTF-16 units, that is dropped rather than cut. Languages without spaces have longer ones. */
const longestWord = 40;

/** The beginning of a text, cut after a word, or after a letter where words are long. */
function cutAtWord(text: string, length: number): string {
  if (text.length <= length) return text;
  const head = text.slice(0, length);
  const lastSpace = head.search(/\s\S*$/);
  const isWordCut = lastSpace >= head.length - longestWord && /\S/.test(text.charAt(head.length));
  return isWordCut ? `${head.slice(0, lastSpace).trimEnd()}…` : cutAtGrapheme(text, length);
}

/** The beginning of a mail's text for the note of a task. */
export const previewText = (body: MailBody, subject: string): string =>
  cutAtWord(withoutViewLink(mailText(body, subject, longestPreview * 20)), longestPreview);

/** A preview with less text than this left says too little, in UTF-16 units. */
const littleText = 40;

/** Text without white space, which differs before and after reading. */
const letters = (text: string): string => text.replace(/\s+/g, '');

/**
 * The service's own preview of a mail, without fillers, earlier mails and "View in browser". `saysEnough` is false where
 * there is none, or where so much was taken away that the mail itself has more to say.
 */
export function cleanPreview(preview: string, subject: string): { text: string; saysEnough: boolean } {
  const text = withoutViewLink(mailText({ contentType: 'text', content: preview }, subject));
  const isPoor = preview === '' || (text.length < littleText && text.length < preview.trim().length * 0.8);
  // One of full length goes on in the mail, and was cut wherever it happened to end.
  const isCutOff =
    preview.length >= longestPreview && text !== '' && letters(preview).endsWith(letters(text.slice(-10)));
  return {
    text: isCutOff ? cutAtWord(text, Math.min(text.length, longestPreview) - 1) : text,
    saysEnough: !isPoor,
  };
}
