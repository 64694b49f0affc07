import { cutAtGrapheme } from '../../../lib/text';
import { isForOthers } from './addressee';
import { mailLines, type MailLine } from './mail-lines';
import { sentencesOf } from './sentences';
import { greeting, listLead, smallTalk, stepRules, unsubscribe } from './words/all-words';
import { folded } from './words/step-words';

/** Most steps that are offered: more than that is no help. */
const mostSteps = 20;
/** Most sentences that compete to be offered. */
const mostJudged = 100;
/** Longest step, in UTF-16 units. */
const longestStep = 255;
/** Longest sentence that is judged, in UTF-16 units. */
const longestSentence = 600;

/** Ends of the parts of a sentence. A Japanese comma ends one only behind somebody who is spoken to. */
const clauseEnd = /(?<=[,;:،؛：])(?=\s)|(?<=；|(?:さん|様|さま|くん|君|先生|部長|課長)、)|(?=\s[–—-]\s)/u;
const betweenClauses = /^[\s–—-]+|[\s,;:،؛：、；]+$/gu;
const finalPunctuation = /[\s.!;:,。！；：、，،؛…]+$/u;
const isQuestionMark = /[?？؟]["'”»)]*$/;
const isJapaneseQuestion = /か[。.]?$/u;

/** A clause as the rules see it. Its question mark stays. */
const bare = (clause: string): string =>
  folded(
    clause
      .slice(0, longestSentence)
      .replace(betweenClauses, '')
      .replace(finalPunctuation, '')
      .replace(/^[¿¡"'“«(]+/u, ''),
  );

/** Whether a clause asks for something. */
function isAsking(clause: string): boolean {
  return (
    stepRules.some((rules) => rules.isRequest.test(clause) || rules.isCommand.test(clause)) &&
    !stepRules.some((rules) => rules.isNoRequest.test(clause))
  );
}

/** Whether a sentence asks something that the reader can answer. */
function isQuestion(sentence: string): boolean {
  if (!isQuestionMark.test(sentence) && !isJapaneseQuestion.test(sentence)) return false;
  const text = folded(sentence.replace(/^[¿¡]/u, ''));
  const isShort = !/[\u3040-\u30ff\u4e00-\u9fff]/.test(text) && text.split(' ').length < 3;
  return !isShort && !smallTalk.test(text) && !stepRules.some((rules) => rules.isNoRequest.test(text));
}

/** A sentence to offer. Lower ranks come first. */
interface Offer {
  readonly text: string;
  readonly rank: 0 | 1;
}

/** What a sentence asks of the reader, without a greeting before it; undefined when it asks nothing. */
function requestIn(sentence: string, reader: string): Offer | undefined {
  if (sentence.length > longestSentence || /:$/.test(sentence)) return undefined;
  const clauses = sentence.split(clauseEnd);
  const [opening = ''] = clauses.map(bare);
  const isGreeted = clauses.length > 1 && greeting.test(opening) && !isAsking(opening);
  const own = isGreeted ? clauses.slice(1) : clauses;
  const text = own.join('').trim();
  const [addressee = ''] = own.length > 1 ? own.map(bare) : [];
  if (isForOthers(addressee, reader)) return undefined;
  if (unsubscribe.test(folded(text)) || (isQuestionMark.test(text) && smallTalk.test(folded(text))))
    return undefined;
  if (own.some((clause) => isAsking(bare(clause)))) return { text, rank: 0 };
  return isQuestion(text) ? { text, rank: 1 } : undefined;
}

/** Whether an item of a list is something to do by its form alone. */
function isToDo(text: string): boolean {
  return stepRules.some((rules) => rules.isItem?.test(bare(text)) ?? false);
}

const isRefused = (text: string): boolean => stepRules.some((rules) => rules.isNoRequest.test(bare(text)));

/** The lists of which at least half of the items are things to do, and those that are announced as such. */
function listsToDo(lines: readonly MailLine[], reader: string): ReadonlySet<number> {
  const votes = new Map<number, number>();
  for (const { text, isItem, lead, list } of lines) {
    if (!isItem) continue;
    const isStep = listLead.test(folded(lead)) || isToDo(text) || requestIn(text, reader) !== undefined;
    votes.set(list, (votes.get(list) ?? 0) + (isStep ? 1 : -1));
  }
  return new Set(Array.from(votes).flatMap(([list, sum]) => (sum >= 0 ? [list] : [])));
}

/**
 * The sentences and list items of a mail's text that ask something of the reader, as names of steps: what is asked for
 * first, then questions, each in the order of the mail. `reader` is the reader's name: a sentence that begins with another
 * name is for somebody else. Takes time linear in the length.
 */
export function stepsOf(text: string, reader = ''): readonly string[] {
  const lines = mailLines(text);
  const toDo = listsToDo(lines, reader);
  const found: Offer[] = [];
  for (const [index, { text: line, isItem, list }] of lines.entries()) {
    if (found.length >= mostJudged) break;
    const isLead = !isItem && toDo.has(list) && lines[index + 1]?.isItem === true;
    const sentences = isLead ? sentencesOf(line).slice(0, -1) : sentencesOf(line);
    const requests = sentences.flatMap((sentence) => requestIn(sentence, reader) ?? []);
    const [first] = sentences;
    if (requests.length > 0) found.push(...requests);
    else if (isItem && first !== undefined && toDo.has(list) && !isRefused(first))
      found.push({ text: first, rank: 0 });
  }
  const steps = [0, 1]
    .flatMap((rank) => found.filter((each) => each.rank === rank))
    .map((each) => cutAtGrapheme(each.text.replace(finalPunctuation, ''), longestStep));
  return Array.from(new Set(steps)).slice(0, mostSteps);
}
