import { readFileSync } from 'node:fs';
import { stepsOf } from '../src/domain/mail/steps/steps';
import { mailText } from '../src/domain/mail/text/mail-text';
import { fitTitle, titleOfSubject } from '../src/domain/task/subject';

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

/** What the product answers to a case of each kind. */
const answers: Readonly<Record<string, (line: Case) => object>> = {
  subjects: (line) => ({ title: fitTitle(titleOfSubject(text(line, 'subject'), text(line, 'lang'))).title }),
  bodies: (line) => {
    const html = expanded(line['gen']) ?? line['html'];
    return typeof html === 'string'
      ? { out: mailText({ contentType: 'html', content: html }, text(line, 'subject')) }
      : { out: mailText({ contentType: 'text', content: text(line, 'text') }, text(line, 'subject')) };
  },
  steps: (line) => {
    const body = { contentType: 'text', content: text(line, 'text') } as const;
    return { out: stepsOf(mailText(body, ''), text(line, 'reader')) };
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
  process.stdout.write(`${JSON.stringify({ id: fields['id'], ...answer(fields) })}\n`);
}
