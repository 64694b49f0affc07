import { readFileSync } from 'node:fs';
import { answerTo } from '../src/domain/mail/conversation/answer';
import type { ConversationMail } from '../src/domain/mail/conversation/conversation-mail';
import { findDates } from '../src/domain/mail/dates/find-dates';
import { loadDateLanguages } from '../src/domain/mail/dates/load-languages';
import { stepsOf } from '../src/domain/mail/steps/steps';
import { mailText } from '../src/domain/mail/text/mail-text';
import { fitTitle, titleOfSubject } from '../src/domain/task/subject';
import { timeInZone, type MailboxTime } from '../src/domain/time/mailbox-time';

/*
 * npm run -s corpus -- KIND FILE: runs the product's own function on each line of a file of cases, and prints one answer
 * a line in the same order. What a case expects is not read.
 */

/** A line of a file of cases, whatever it holds. */
type Case = Readonly<Record<string, unknown>>;

const fieldsOf = (value: unknown): Case => (typeof value === 'object' && value !== null ? { ...value } : {});
const text = (line: Case, name: string): string => (typeof line[name] === 'string' ? line[name] : '');

/** A body that is written as a rule: what stands before, a unit for each number from 1 on, what stands behind. */
function expanded(rule: unknown): string | undefined {
  if (rule === undefined) return undefined;
  const parts = fieldsOf(rule);
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

/** A mail of a conversation, with the ids of the mails that it answers among its headers, where the service has them. */
function conversationMail(mail: Case): ConversationMail {
  const headers: Case = { ...fieldsOf(mail['headers']), 'In-Reply-To': text(mail, 'inReplyTo') };
  return {
    internetMessageId: text(mail, 'internetMessageId'),
    conversationId: text(mail, 'conversationId'),
    subject: text(mail, 'subject'),
    from: text(mail, 'from'),
    to: Object.values(fieldsOf(mail['to'])).map(String),
    receivedDateTime: text(mail, 'received'),
    itemClass: text(mail, 'itemClass'),
    headers: Object.keys(headers).map((name) => ({ name, value: text(headers, name) })),
  };
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
  steps: (line) => {
    const body = { contentType: 'text', content: text(line, 'text') } as const;
    return { out: stepsOf(mailText(body, ''), text(line, 'reader')) };
  },
  threads: (line) => {
    const asked = fieldsOf(line['asked']);
    const mails = Object.values(fieldsOf(line['later'])).map((mail) => conversationMail(fieldsOf(mail)));
    const answer = answerTo(
      { ...conversationMail(asked), sentDateTime: text(asked, 'sent') },
      mails,
      text(line, 'owner'),
    );
    return { answered: answer !== undefined, by: answer?.internetMessageId ?? null };
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
  const fields = fieldsOf(JSON.parse(line));
  process.stdout.write(`${JSON.stringify({ id: fields['id'], ...(await answer(fields)) })}\n`);
}
