import { cleanTitle, titleOfSubject } from '../../task/subject';
import { automaticMarks, replyMarks } from '../../task/subject-words';
import { acknowledgements, bracketed, machineNames, machineOpenings, reportMarks } from './automatic-words';
import { headerValues, type ConversationMail, type MailHeader } from './conversation-mail';

/** Reports, answers that a rule of an inbox wrote, meetings, and attempts to take a mail back. */
const machineClass =
  /^report\.|\.rules(?:\.|$)|^ipm\.schedule\.|^ipm\.(?:outlook\.)?recall(?:\.|$)|\.storagequotawarning/i;

/** Headers that only automatic mails have. */
const machineHeader =
  /^(?:x-(?:mail-)?auto-?(?:reply|respond|responder|response|generated)(?:-(?!suppress).*)?|x-vacation|x-ms-exchange-inbox-rules-loop|x-ms-exchange-generated-message-source|x-ms-exchange-message-is-ndr|x-failed-recipients)$/;
const denial = /^(?:no|false|none|0)?$/i;

const machineName = new RegExp(`^(?:daemon|(?:.*[+-])?(?:${machineNames})(?:[+-].*)?)$`, 'i');

const mark = (words: string) => new RegExp(`^(?:${words})(?: ?[:：]| ?- |$)`, 'iu');
const replyMark = new RegExp(`^(?:${replyMarks})(?:\\[\\d+\\])? ?[:：] ?`, 'iu');
const absenceMark = mark(automaticMarks);
const reportMark = mark(reportMarks);
const machineOpening = new RegExp(`^(?:${machineOpenings})(?![\\p{Ll}\\p{Lu}])`, 'iu');
const acknowledgement = new RegExp(`(?:${acknowledgements})`, 'iu');
const machineBracket = new RegExp(`[[(【（](?:${bracketed})[\\])】）]`, 'iu');

/** Whether headers say that no person wrote the mail. */
function hasMachineHeaders(headers: readonly MailHeader[]): boolean {
  const values = (name: string) => headerValues(headers, name);
  const isMarked = ({ name, value }: MailHeader): boolean =>
    machineHeader.test(name.toLowerCase()) && !denial.test(value.trim());
  return (
    headers.some(isMarked) ||
    values('auto-submitted').some((value) => !/^(?:no\b|$)/i.test(value)) ||
    values('x-auto-response-suppress').some((value) => !denial.test(value)) ||
    values('precedence').some((value) => /^(?:auto[-_]?reply|bulk|junk)\b/i.test(value)) ||
    values('content-type').some((value) => /^(?:multipart\/report|text\/calendar)\b/i.test(value)) ||
    values('return-path').some((value) => value === '<>')
  );
}

function withoutReplyMarks(subject: string): string {
  const clean = cleanTitle(subject);
  const rest = clean.replace(replyMark, '');
  return rest === clean ? clean : withoutReplyMarks(rest);
}

/** Whether a subject is one that machines write. One that the asking mail has too says nothing. */
function isMachineSubject(subject: string, asked: string): boolean {
  const text = withoutReplyMarks(subject);
  const topic = titleOfSubject(asked).toLowerCase();
  // A report is followed by the subject that it is about; elsewhere the same word may be anybody's.
  const isReport = reportMark.test(text) && topic !== '' && text.toLowerCase().endsWith(topic);
  const patterns = [absenceMark, machineOpening, acknowledgement, machineBracket];
  const wasAsked = withoutReplyMarks(asked);
  return (
    (isReport && !reportMark.test(wasAsked)) ||
    patterns.some((pattern) => pattern.test(text) && !pattern.test(wasAsked))
  );
}

/** Whether a machine wrote a mail: a report, a receipt, an answer to a meeting, a note of absence, a confirmation. */
export function isAutomatic(mail: ConversationMail, askedSubject: string): boolean {
  const [name = ''] = mail.from.split('@');
  return (
    machineClass.test(mail.itemClass) ||
    hasMachineHeaders(mail.headers) ||
    machineName.test(name.replace(/[._]/g, '-')) ||
    isMachineSubject(mail.subject, askedSubject)
  );
}
