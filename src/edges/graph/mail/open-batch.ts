import type { MessageService, OpenBatch } from '../../../app/ports/messages';
import type { CurrentItem } from '../../../domain/mail/mail';
import type { Message } from '../../../domain/mail/message';
import { isTransient, toProblem, type Problem } from '../../../domain/problem';
import { ignore } from '../../../lib/ignored-errors';
import { allLists, listsRequest, taskRequest, tryReadTask } from '../todo/todo-requests';
import { mailAccess, toDoAccess, type Access } from '../transport/access';
import type { Answer } from '../transport/answer';
import { outcomeOf, readEach } from '../transport/batch';
import { isGone } from '../transport/collection';
import { readAnswer } from '../transport/problem-of-answer';
import { conversationRequest, readConversation } from './conversation';
import type { MailContext } from './mail-context';
import { readMessage } from './message';
import { immutableIdRequest, messageRequest, readImmutableId } from './message-requests';
import { findByMessageId } from './message-search';

type ItemIds = Pick<CurrentItem, 'restId' | 'internetMessageId'>;
type Wanted = Parameters<MessageService['open']>[1];
type ToDoSide = Pick<OpenBatch, 'lists' | 'tasks'>;
type ConversationSide = Pick<OpenBatch, 'conversation' | 'mails'>;

const unread: ConversationSide = { conversation: [], mails: [] };

/** Errors that affect only the mail: lists and tasks can still be shown. */
function isBesideTheMail(problem: Problem): boolean {
  return !isTransient(problem) && problem.kind !== 'sign-in-needed' && problem.kind !== 'conflict';
}

/** Without a token for mail, there may be one for To Do. */
function isLackOfPermission({ kind }: Problem): boolean {
  return kind === 'consent-needed' || kind === 'admin-consent-needed' || kind === 'forbidden';
}

function toDoRequests(wanted: Wanted, context: MailContext) {
  const tasks = wanted.guesses.map((ref) => taskRequest(ref, context));
  return wanted.lists ? [listsRequest, ...tasks] : tasks;
}

async function readToDo(
  answers: readonly Answer[],
  wanted: Wanted,
  context: MailContext,
  access: Access,
): Promise<ToDoSide> {
  const offset = wanted.lists ? 1 : 0;
  const tasks = wanted.guesses.map(({ listId }, index) =>
    tryReadTask(outcomeOf(answers, index + offset), listId, context),
  );
  const lists = wanted.lists ? await allLists(outcomeOf(answers, 0), context, access) : undefined;
  return { lists, tasks };
}

async function readMail(
  answers: readonly Answer[],
  mail: ItemIds,
  context: MailContext,
  access: Access,
): Promise<Message | undefined> {
  const message = outcomeOf(answers, 0);
  const immutable = outcomeOf(answers, 1);
  // The mail moved since the host reported its id, or the host's id is unknown to the service.
  if (isGone(message) || isGone(immutable)) return findByMessageId(context, mail.internetMessageId, access);
  return {
    ...readAnswer(message, (body) => readMessage(body, context.names.extension)),
    immutableId: readAnswer(immutable, readImmutableId),
  };
}

/**
 * The conversation. Some hosts name it otherwise than the service: then it is asked for once more, by
 * the name that the message has. What keeps it from being read is no reason not to show the mail, unless it passes.
 */
async function readConversationSide(
  answer: Answer | undefined,
  message: Message | undefined,
  asked: string,
  context: MailContext,
  access: Access,
): Promise<ConversationSide> {
  if (!answer || !message) return unread;
  try {
    const reading = readConversation(answer, message.restId, context);
    const { conversationId } = message;
    if (reading.mails.length > 0 || conversationId === '' || conversationId === asked) return reading;
    const request = conversationRequest(conversationId, context);
    return readConversation(await context.transport.send(request, access), message.restId, context);
  } catch (error) {
    access.signal.throwIfAborted();
    if (!isBesideTheMail(toProblem(error))) throw error;
    ignore('read the conversation', error);
    return unread;
  }
}

/**
 * Reads what the pane shows of a mail: the message, its immutable id, its conversation, lists and guessed tasks in one
 * batch. Makes further requests only for further pages of lists, for a mail that is not found by its id, and for a
 * conversation that the host names otherwise. Without permission on mail, reads the To Do side alone.
 */
export async function openMail(
  context: MailContext,
  mail: ItemIds,
  wanted: Wanted,
  signal: AbortSignal,
): Promise<OpenBatch> {
  const { transport } = context;
  const access = mailAccess(signal);
  const toDo = toDoRequests(wanted, context);
  const { conversationId = '' } = wanted;
  const related = conversationId === '' ? [] : [conversationRequest(conversationId, context)];
  const requests = [
    messageRequest(mail.restId, context),
    immutableIdRequest(mail.restId, context),
    ...related,
    ...toDo,
  ];
  let answers: readonly Answer[];
  try {
    answers = await readEach(transport, requests, access);
  } catch (error) {
    signal.throwIfAborted();
    const mailProblem = toProblem(error);
    if (!isLackOfPermission(mailProblem)) throw mailProblem;
    const toDoOnly = toDoAccess(signal);
    const rest = await readEach(transport, toDo, toDoOnly);
    return {
      message: undefined,
      mailProblem,
      ...unread,
      ...(await readToDo(rest, wanted, context, toDoOnly)),
    };
  }
  const toDoSide = await readToDo(answers.slice(2 + related.length), wanted, context, toDoAccess(signal));
  try {
    const message = await readMail(answers, mail, context, access);
    const answer = related.length === 0 ? undefined : answers[2];
    const conversation = await readConversationSide(answer, message, conversationId, context, access);
    return { message, mailProblem: undefined, ...conversation, ...toDoSide };
  } catch (error) {
    signal.throwIfAborted();
    const mailProblem = toProblem(error);
    if (!isBesideTheMail(mailProblem)) throw mailProblem;
    return { message: undefined, mailProblem, ...unread, ...toDoSide };
  }
}
