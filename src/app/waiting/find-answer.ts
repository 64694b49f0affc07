import { answerTo } from '../../domain/mail/conversation/answer';
import type { AskingMail } from '../../domain/mail/conversation/conversation-mail';
import { newsFor, type Answer, type Waiting } from '../../domain/task/waiting';
import type { FoundMail, MessageService } from '../ports/messages';

/** Mails of one conversation whose headers are read to tell whether a person wrote them: the first that may be answers. */
const mostRead = 5;

/** A mail as the answer that it may be. */
function toAnswer({ senderName, receivedDateTime, restId }: FoundMail): Answer {
  return { name: senderName, receivedDateTime, restId };
}

/** What looking for answers needs. `owner`: SMTP address of the mailbox. */
export interface AnswerDeps {
  readonly messages: Pick<MessageService, 'withHeaders'>;
  readonly owner: string;
}

/** A task that waits, and the mails that may answer what it waits for. */
export interface Candidate {
  readonly waiting: Waiting;
  readonly title: string;
  readonly mails: readonly FoundMail[];
}

/** The asked mail, as the service names it where it is among the mails. */
function askingMail({ waiting, title, mails }: Candidate): AskingMail {
  const { asked, since } = waiting;
  const own = mails.find(
    ({ internetMessageId }) => internetMessageId !== '' && internetMessageId === asked.internetMessageId,
  );
  const { internetMessageId, conversationId } = own ?? asked;
  return { internetMessageId, conversationId, subject: own?.subject ?? title, sentDateTime: since };
}

/**
 * The answers for which tasks wait, in the same order. The headers of what may be answers are read for all of them in one round
 * trip, and only where there are any.
 */
export async function findAnswers(
  { messages, owner }: AnswerDeps,
  candidates: readonly Candidate[],
  signal: AbortSignal,
): Promise<readonly (Answer | undefined)[]> {
  const likely = candidates.map((candidate) =>
    candidate.mails
      .filter((mail) => newsFor(candidate.waiting, toAnswer(mail)))
      .filter((mail) => answerTo(askingMail(candidate), [mail], owner))
      .sort((a, b) => Date.parse(a.receivedDateTime) - Date.parse(b.receivedDateTime))
      .slice(0, mostRead),
  );
  const unread = likely.flat();
  if (unread.length === 0) return candidates.map(() => undefined);
  const read = new Map((await messages.withHeaders(unread, signal)).map((mail) => [mail.restId, mail]));
  return candidates.map((candidate, index) => {
    const mails = (likely[index] ?? []).flatMap(({ restId }) => read.get(restId) ?? []);
    const answer = answerTo(askingMail(candidate), mails, owner);
    return answer && toAnswer(answer);
  });
}
