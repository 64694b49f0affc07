import type { FoundMail } from '../../../app/ports/messages';
import { isTransient, toProblem } from '../../../domain/problem';
import type { AskedMail } from '../../../domain/task/waiting';
import { ignore } from '../../../lib/ignored-errors';
import type { Access } from '../transport/access';
import type { Answer } from '../transport/answer';
import { readEach } from '../transport/batch';
import { isGone } from '../transport/collection';
import { expandById, literal, option, withQuery } from '../transport/odata';
import { readAnswer } from '../transport/problem-of-answer';
import type { GraphRequest } from '../transport/transport';
import { conversationRequest, messagesIn, readConversation } from './conversation';
import { foundMailProperties, itemClassProperty, readFoundMail, readMailHeaders } from './found-mail';
import type { MailContext } from './mail-context';
import { messagePath } from './message-requests';

/** The Message-ID that a mail names as the one it answers: PidTagInReplyToId. Headers cannot be searched. */
const inReplyToProperty = 'String 0x1042';
/** More mails than this hardly answer one. */
const mostReplies = '10';

/** Finds mails that name this one as the one they answer, whatever conversation they are in. */
function repliesRequest(internetMessageId: string, { root }: MailContext): GraphRequest {
  const named = `ep/id eq ${literal(inReplyToProperty)} and ep/value eq ${literal(internetMessageId)}`;
  const path = withQuery(
    `${root}/messages`,
    option('filter', `singleValueExtendedProperties/any(ep:${named})`),
    option('top', mostReplies),
    option('select', foundMailProperties),
    `$expand=${expandById('singleValueExtendedProperties', itemClassProperty)}`,
  );
  return { method: 'GET', path };
}

/** What a search has found; nothing where the service refuses it, which has to be told apart from what passes. */
function foundBy<T>(answer: Answer | undefined, nothing: T, read: (answer: Answer) => T): T {
  if (!answer) return nothing;
  try {
    return read(answer);
  } catch (error) {
    const problem = toProblem(error);
    if (isTransient(problem) || problem.kind === 'sign-in-needed') throw problem;
    ignore('look for answers', problem);
    return nothing;
  }
}

/** Each mail once: one that was found to name the asked mail has that among its headers. */
function distinct(mails: readonly FoundMail[]): readonly FoundMail[] {
  return [...new Map(mails.map((mail) => [mail.restId, mail])).values()];
}

/** The mails that may answer each of these; see `MessageService.related`. */
export async function readRelated(
  context: MailContext,
  asked: readonly AskedMail[],
  access: Access,
): Promise<readonly (readonly FoundMail[])[]> {
  const searches = asked.map(({ internetMessageId, conversationId }) => ({
    conversation: conversationId === '' ? undefined : conversationRequest(conversationId, context),
    replies: internetMessageId === '' ? undefined : repliesRequest(internetMessageId, context),
  }));
  const requests = searches.flatMap(({ conversation, replies }) => [conversation, replies]);
  const sent = requests.filter((request) => request !== undefined);
  const answers = (await readEach(context.transport, sent, access)).values();
  const next = (request: GraphRequest | undefined) => request && (answers.next().value ?? undefined);
  return searches.map(({ conversation, replies }, index) => {
    const inConversation = foundBy(
      next(conversation),
      [],
      (answer) => readConversation(answer, '', context).mails,
    );
    const headers = [{ name: 'In-Reply-To', value: asked[index]?.internetMessageId ?? '' }];
    const named = foundBy<readonly FoundMail[]>(next(replies), [], (answer) =>
      messagesIn(answer).map((item) => ({ ...readFoundMail(item), headers })),
    );
    return distinct([...inConversation, ...named]);
  });
}

/** The mails with their headers; see `MessageService.withHeaders`. */
export async function readHeaders(
  context: MailContext,
  mails: readonly FoundMail[],
  access: Access,
): Promise<readonly FoundMail[]> {
  const requests = mails.map(({ restId }) => ({
    method: 'GET' as const,
    path: withQuery(messagePath(restId, context), option('select', 'internetMessageHeaders')),
  }));
  const answers = await readEach(context.transport, requests, access);
  return mails.flatMap((mail, index) => {
    const answer = answers[index];
    if (!answer || isGone(answer)) return [];
    return [{ ...mail, headers: readAnswer(answer, readMailHeaders) }];
  });
}
