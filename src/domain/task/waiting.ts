import type { MailRef } from '../mail/mail';
import type { PlainDate } from '../time/plain-date';

/** The mail to which an answer is waited for. */
export type AskedMail = Pick<MailRef, 'internetMessageId' | 'conversationId'>;

/** What a task that waits for an answer waits for. Its state is `waitingOnOthers` as long as it does. */
export interface Waiting {
  readonly asked: AskedMail;
  /** ISO 8601 instant from which on it is waited. */
  readonly since: string;
  /** The day by which an answer is expected, in the mailbox's time zone. */
  readonly by: PlainDate;
  /** Who is to answer, as mails name them. Absent where that is not known, and where others can read the task. */
  readonly name?: string;
  /** ISO 8601 instant: what came until then is no answer, or was seen. */
  readonly after?: string;
  /** The due day that the task had before it waited. */
  readonly dueBefore?: PlainDate;
}

/** The same for a task that is made of the mail itself. */
export type NewWaiting = Omit<Waiting, 'asked'>;

/** An answer that was found. */
export interface Answer {
  /** Who wrote it, as the mail names them. */
  readonly name: string;
  /** ISO 8601 instant. */
  readonly receivedDateTime: string;
  /** REST id of the mail as it was found. */
  readonly restId: string;
}

/** The answer for which a task waits; undefined while there is none that the user has not seen. */
export function newsFor(waiting: Waiting | undefined, answer: Answer | undefined): Answer | undefined {
  if (!waiting || !answer) return undefined;
  const { after } = waiting;
  const isSeen = after !== undefined && Date.parse(answer.receivedDateTime) <= Date.parse(after);
  return isSeen ? undefined : answer;
}

/** What is kept where others can read the task: nobody's name. */
export function withoutName<T extends NewWaiting>({ name: _name, ...waiting }: T): Omit<T, 'name'> {
  return waiting;
}
