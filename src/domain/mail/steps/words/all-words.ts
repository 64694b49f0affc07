import { ar } from './ar';
import { de } from './de';
import { en } from './en';
import { es } from './es';
import { fr } from './fr';
import { ja } from './ja';
import { beginning, beginningExactly, containing, entire, type StepWords } from './step-words';

/** What recognizes requests in one language. */
interface StepRules {
  readonly isRequest: RegExp;
  readonly isCommand: RegExp;
  readonly isItem: RegExp | undefined;
  readonly isNoRequest: RegExp;
}

const rulesOf = (words: StepWords): StepRules => ({
  isRequest: containing(words.requests),
  isCommand: beginning(words.commands),
  isItem: words.items === undefined ? undefined : beginningExactly(words.items),
  isNoRequest: containing(words.noRequests),
});

const languages = [en, de, fr, es, ja, ar];
const joined = (name: Exclude<keyof StepWords, 'items'>): string =>
  languages.map((words) => words[name]).join('|');

/** A mail may mix languages, and need not be in that of its reader: the rules of all of them hold. */
export const stepRules = languages.map(rulesOf);
export const listLead = containing(joined('listLeads'));
export const smallTalk = containing(joined('smallTalk'));
export const noName = entire(joined('noNames'));
export const greeting = beginning(joined('greetings'));
export const closing = entire(joined('closings'));
export const unsubscribe = containing(joined('unsubscribe'));
