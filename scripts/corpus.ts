import { readFileSync } from 'node:fs';
import { findDates } from '../src/domain/mail/dates/find-dates';
import { loadDateLanguages } from '../src/domain/mail/dates/load-languages';
import { mailText } from '../src/domain/mail/text/mail-text';
import { fitTitle, titleOfSubject } from '../src/domain/task/subject';
import { timeInZone, type MailboxTime } from '../src/domain/time/mailbox-time';

/*
 * npm run -s corpus -- KIND FILE: runs the product's own function on each line of a file of cases, and prints one answer
 * a line in the same order. What a case expects is not read.
 */

/** A line of a file of cases, whatever it holds. */
type Case = Readonly<Record<string, unknown>>;

const text = (line: Case, name: string): string => (typeof line[name] === 'string' ? line[name] : '');

/** A body that is written as a rule: what stands before, a unit for each number from 1 on, what stands behind. */
function expanded(rule: unknown): string | undefined {
  if (typeof rule !== 'object' || rule === null) return undefined;
  const parts: Case = { ...rule };
  const count = typeof parts['count'] === 'number' ? parts['count'] : 0;
  const units = Array.from({ length: count }, (_, index) =>
    text(parts, 'unit').replaceAll('{i}', String(index + 1)),
  );
  return text(parts, 'prefix') + units.join('') + text(parts, 'suffix');
}

/** The clock of a zone by its IANA name. */
function mailboxTime(timeZone: string): MailboxTime {
  return {
    timeZone,
    toLocal: (instant) => {
      const local = timeInZone(timeZone, instant);
      if (!local) throw new Error(`Unknown zone: ${timeZone}`);
      return local;
    },
  };
}

async function datesOf(line: Case): Promise<object> {
  const locale = `${text(line, 'lang')}-${text(line, 'region')}`;
  const own = mailText({ contentType: 'text', content: text(line, 'text') }, text(line, 'subject'));
  const found = findDates(own, {
    received: new Date(text(line, 'received')),
    time: mailboxTime(text(line, 'zone')),
    locale,
    languages: await loadDateLanguages(locale),
  });
  return { dates: found.map(({ date, time, words }) => ({ date, time: time ?? null, words })) };
}

/** What the product answers to a case of each kind. */
const answers: Readonly<Record<string, (line: Case) => object | Promise<object>>> = {
  dates: datesOf,
  subjects: (line) => ({ title: fitTitle(titleOfSubject(text(line, 'subject'), text(line, 'lang'))).title }),
  bodies: (line) => {
    const html = expanded(line['gen']) ?? line['html'];
    return typeof html === 'string'
      ? { out: mailText({ contentType: 'html', content: html }, text(line, 'subject')) }
      : { out: mailText({ contentType: 'text', content: text(line, 'text') }, text(line, 'subject')) };
  },
};

const [kind = '', file] = process.argv.slice(2);
const answer = answers[kind];
if (!answer || file === undefined) {
  process.stderr.write(`Usage: npm run -s corpus -- ${Object.keys(answers).join('|')} FILE\n`);
  process.exit(2);
}
for (const line of readFileSync(file, 'utf8').split('\n')) {
  if (line.trim() === '') continue;
  const one: unknown = JSON.parse(line);
  if (typeof one !== 'object' || one === null) continue;
  const fields: Case = { ...one };
  process.stdout.write(`${JSON.stringify({ id: fields['id'], ...(await answer(fields)) })}\n`);
}
