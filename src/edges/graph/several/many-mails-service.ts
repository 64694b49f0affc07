import { array, object, optional, string } from 'valibot';
import type {
  AskedMessage,
  FlaggedMessage,
  ManyMailsService,
  ManyMessages,
  TagWrite,
  WriteOutcome,
} from '../../../app/ports/many-mails';
import type { Message } from '../../../domain/mail/message';
import { isTransient, mayHaveTakenEffect, Problem, toProblem } from '../../../domain/problem';
import { ignore } from '../../../lib/ignored-errors';
import { readShape } from '../../../lib/schema';
import type { MailContext } from '../mail/mail-context';
import { readMessage, type MutableMessage } from '../mail/message';
import {
  bodyRequest,
  flagBody,
  flaggedRequest,
  immutableIdRequest,
  messageRequest,
  readBody,
  readFlagged,
  readImmutableId,
} from '../mail/message-requests';
import { findByMessageId } from '../mail/message-search';
import { tagWrites } from '../mail/write-message-tag';
import { newTaskBody, taskBody } from '../todo/task-body';
import { allLists, listsRequest, readTaskAnswer, tasksPath } from '../todo/todo-requests';
import { mailAccess, toDoAccess, type Access } from '../transport/access';
import { isOk, type Answer } from '../transport/answer';
import { outcomeOf, readEach } from '../transport/batch';
import { isGone, pageOf } from '../transport/collection';
import type { GraphContext } from '../transport/graph-context';
import { myMailbox } from '../transport/mailbox-root';
import { problemOf, readAnswer } from '../transport/problem-of-answer';
import type { GraphRequest } from '../transport/transport';
import { writeEach, type GroupOutcome } from '../transport/write-each';
import { findMails } from './find-mails';

const translatedSchema = object({
  value: array(object({ sourceId: string(), targetId: optional(string()) })),
});

/** Turns up to 1,000 REST ids into immutable ones. It takes `User.Read`, and not every cloud has it. */
function translateRequest(restIds: readonly string[]): GraphRequest {
  return {
    method: 'POST',
    path: `${myMailbox}/translateExchangeIds`,
    body: { inputIds: restIds, sourceIdType: 'restId', targetIdType: 'restImmutableEntryId' },
  };
}

/** Whether a token was refused because the user has not granted what it is for. */
function isUngranted({ kind }: Problem): boolean {
  return kind === 'consent-needed' || kind === 'admin-consent-needed' || kind === 'sign-in-needed';
}

/** Immutable ids by REST ids, as far as the service translates them. */
function readTranslation(answer: Answer): ReadonlyMap<string, string> {
  if (!isOk(answer)) {
    const problem = problemOf(answer);
    if (isTransient(problem)) throw problem;
    ignore('translate ids', problem);
    return new Map();
  }
  const { value } = readAnswer(answer, (body) => readShape(translatedSchema, body, 'convertIdResult'));
  return new Map(
    value.flatMap(({ sourceId, targetId }) => (targetId === undefined ? [] : [[sourceId, targetId]])),
  );
}

/** The value of an answer, or the problem with this one alone. Throws what may pass and what concerns all. */
function readApart<T>(answer: Answer | undefined, read: (answer: Answer) => T): T | Problem | undefined {
  if (!answer || isGone(answer)) return undefined;
  try {
    return read(answer);
  } catch (error) {
    const problem = toProblem(error);
    if (isTransient(problem) || problem.kind === 'sign-in-needed') throw problem;
    return problem;
  }
}

/** What became of a group of writes, told by its last answer. */
function writeOutcome<T>(outcome: GroupOutcome, value: (answers: readonly Answer[]) => T): WriteOutcome<T> {
  const { answers, problem, isSent } = outcome;
  if (!problem) {
    try {
      return { kind: 'done', value: value(answers) };
    } catch (error) {
      return { kind: 'unknown', problem: toProblem(error) };
    }
  }
  const isPartial = answers.length > 1;
  // What was asked to wait was not done.
  if (!isSent || (problem.kind === 'throttled' && !isPartial)) return { kind: 'unsent', problem };
  return { kind: isPartial || mayHaveTakenEffect(problem) ? 'unknown' : 'refused', problem };
}

const noIds: ReadonlyMap<string, string> = new Map();

/** Many mails of Microsoft Graph v1.0 at once. */
export function createManyMailsService(graph: GraphContext, marksMails: () => boolean): ManyMailsService {
  const context: MailContext = { ...graph, root: myMailbox, marksMails };
  const { transport, names } = context;

  /** Immutable ids of mails that were read, by their REST ids: translated, or else asked for one by one. */
  async function immutableIds(
    messages: readonly MutableMessage[],
    translated: ReadonlyMap<string, string>,
    access: Access,
  ): Promise<ReadonlyMap<string, string>> {
    const missing = messages.filter(({ restId }) => !translated.has(restId));
    const requests = missing.map(({ restId }) => immutableIdRequest(restId, context));
    const answers = await readEach(transport, requests, access);
    const asked = missing.flatMap(({ restId }, index): [string, string][] => {
      const id = readApart(answers[index], (answer) => readAnswer(answer, readImmutableId));
      return typeof id === 'string' ? [[restId, id]] : [];
    });
    return new Map([...translated, ...asked]);
  }

  /** What concerns all mails: their immutable ids, as far as they are translated, and the lists. */
  async function readFirst(restIds: readonly string[], lists: boolean, access: Access) {
    const forLists = lists ? [listsRequest] : [];
    try {
      const profileAccess: Access = { ...access, scopes: [...access.scopes, 'User.Read'] };
      const [translation, listed] = await readEach(
        transport,
        [translateRequest(restIds), ...forLists],
        profileAccess,
      );
      return { translated: translation ? readTranslation(translation) : noIds, listed };
    } catch (error) {
      access.signal.throwIfAborted();
      if (!isUngranted(toProblem(error))) throw error;
      // It is a convenience. Whether the rest may be read is seen without it.
      const [listed] = await readEach(transport, forLists, access);
      return { translated: noIds, listed };
    }
  }

  async function read(
    asked: readonly AskedMessage[],
    { lists }: { readonly lists: boolean },
    signal: AbortSignal,
  ): Promise<ManyMessages> {
    const access = mailAccess(signal);
    const restIds = asked.map(({ restId }) => restId);
    const { translated, listed } = await readFirst(restIds, lists, access);
    const requests = restIds.map((restId) => messageRequest(restId, context));
    const answers = await readEach(transport, requests, access);
    const found = answers.map((answer) =>
      readApart(answer, (own) => readAnswer(own, (body) => readMessage(body, names.extension))),
    );
    const there = found.flatMap((one) => (one === undefined || one instanceof Problem ? [] : [one]));
    const ids = await immutableIds(there, translated, access);
    const messages: (Message | Problem | undefined)[] = [];
    for (const [index, one] of found.entries()) {
      const internetMessageId = asked[index]?.internetMessageId ?? '';
      const immutableId = one instanceof Problem || !one ? undefined : ids.get(one.restId);
      if (one instanceof Problem) messages.push(one);
      // A mail of a conversation can have another id when several are selected (office-js#3859), or have moved.
      else if (!one || immutableId === undefined)
        messages.push(
          internetMessageId === '' ? undefined : await findByMessageId(context, internetMessageId, access),
        );
      else messages.push({ ...one, immutableId });
    }
    return { messages, lists: listed && lists ? await allLists(listed, context, access) : undefined };
  }

  async function tag(writes: readonly TagWrite[], signal: AbortSignal) {
    const groups = writes.map(({ message, tag: wanted, unflags }): readonly GraphRequest[] | Problem => {
      try {
        return tagWrites(context, message, wanted, unflags ? flagBody(undefined) : {});
      } catch (error) {
        return toProblem(error);
      }
    });
    const sent = groups.flatMap((group) => (group instanceof Problem ? [] : [group]));
    const outcomes = (await writeEach(transport, sent, mailAccess(signal))).values();
    return groups.map((group): WriteOutcome<undefined> => {
      if (group instanceof Problem) return { kind: 'refused', problem: group };
      const outcome = outcomes.next().value;
      if (!outcome) throw new Problem('unexpected');
      return writeOutcome(outcome, () => undefined);
    });
  }

  /** The immutable ids of mails that were found, by their REST ids. */
  async function idsOf(messages: readonly MutableMessage[], access: Access) {
    if (messages.length === 0) return noIds;
    const restIds = messages.map(({ restId }) => restId);
    const { translated } = await readFirst(restIds, false, access);
    return immutableIds(messages, translated, access);
  }

  /** The service sorts nothing beside what is filtered of extended properties: ids first, then the mails. */
  async function flagged(signal: AbortSignal): Promise<readonly FlaggedMessage[]> {
    const answer = await transport.send(flaggedRequest(context), mailAccess(signal));
    const { items } = pageOf(answer, transport, readFlagged);
    const { messages } = await read(items, { lists: false }, signal);
    return items.flatMap(({ flag }, index) => {
      const message = messages[index];
      return message === undefined || message instanceof Problem ? [] : [{ message, flag }];
    });
  }

  return {
    read,
    flagged,
    find(internetMessageIds, signal) {
      const access = mailAccess(signal);
      return findMails(context, internetMessageIds, (messages) => idsOf(messages, access), access);
    },
    async createAlone(draft, signal) {
      const body = taskBody(draft, context.time);
      const request = { method: 'POST', path: tasksPath(draft.listId), body } as const;
      return readTaskAnswer(await transport.send(request, toDoAccess(signal)), draft.listId, context);
    },
    async bodies(restIds, signal) {
      const requests = restIds.map((restId) => bodyRequest(restId, context));
      const answers = await readEach(transport, requests, mailAccess(signal));
      return answers.map((answer) => {
        const body = readApart(answer, (own) => readAnswer(own, readBody));
        return body instanceof Problem ? undefined : body;
      });
    },
    async createTasks(tasks, signal) {
      const groups = tasks.map((task): readonly GraphRequest[] => [
        {
          method: 'POST',
          path: tasksPath(task.draft.listId),
          body: newTaskBody(task, context.time, names.extension),
        },
      ]);
      const outcomes = await writeEach(transport, groups, toDoAccess(signal));
      return outcomes.map((outcome, index) =>
        writeOutcome(outcome, (answers) =>
          readTaskAnswer(outcomeOf(answers, 0), tasks[index]?.draft.listId ?? '', context),
        ),
      );
    },
    tag,
  };
}
