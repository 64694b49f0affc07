import type { MessageService } from '../../../app/ports/messages';
import { linksOf } from '../../../domain/mail/message-tag';
import { indexFilter } from '../tags/link-index';
import { takesOneMore } from '../tags/message-links-format';
import { mailAccess } from '../transport/access';
import { isGone } from '../transport/collection';
import type { GraphContext } from '../transport/graph-context';
import { myMailbox } from '../transport/mailbox-root';
import { readAnswer, throwUnlessOk } from '../transport/problem-of-answer';
import { readMessage } from './message';
import {
  bodyRequest,
  flagBody,
  messagePath,
  messageRequest,
  moveRequest,
  readBody,
} from './message-requests';
import { findByMessageId, searchMessages } from './message-search';
import { asMoved } from './moved-message';
import { openMail } from './open-batch';
import { readHeaders, readRelated } from './related-mails';
import { markMessage, writeMessageTag } from './write-message-tag';

/** Mail of Microsoft Graph v1.0. */
export function createMessageService(graph: GraphContext, marksMails: () => boolean): MessageService {
  const context = { ...graph, root: myMailbox, marksMails };
  const { transport, names } = context;
  return {
    open(mail, wanted, signal) {
      return openMail(context, mail, wanted, signal);
    },

    async find({ immutableId, internetMessageId }, signal) {
      const access = mailAccess(signal);
      if (immutableId !== undefined) {
        const answer = await transport.send(messageRequest(immutableId, context), access);
        if (!isGone(answer)) {
          const message = readAnswer(answer, (body) => readMessage(body, names.extension));
          return { ...message, immutableId };
        }
      }
      return findByMessageId(context, internetMessageId, access);
    },

    async body({ immutableId, restId }, signal) {
      const answer = await transport.send(bodyRequest(immutableId ?? restId, context), mailAccess(signal));
      return isGone(answer) ? undefined : readAnswer(answer, readBody);
    },

    related: (asked, signal) => readRelated(context, asked, mailAccess(signal)),
    withHeaders: (mails, signal) => readHeaders(context, mails, mailAccess(signal)),

    findTracked(keys, signal) {
      const filters = keys.map((key) => indexFilter(names.property, key));
      return searchMessages(context, filters, mailAccess(signal));
    },

    hasRoom: ({ tag }, listId) => takesOneMore(linksOf(tag), listId, names.extension),

    writeTag(message, tag, verify, signal, then) {
      return writeMessageTag(context, message, tag, verify, signal, then);
    },

    async move(message, folder, signal) {
      const request = moveRequest(message.restId, folder, context);
      return readAnswer(await transport.send(request, mailAccess(signal)), (body) => asMoved(message, body));
    },

    async setFlag({ restId }, flag, signal) {
      const request = { method: 'PATCH', path: messagePath(restId, context), body: flagBody(flag) } as const;
      throwUnlessOk(await transport.send(request, mailAccess(signal)));
    },

    mark(message, mark, signal) {
      return markMessage(context, message, mark, signal);
    },
  };
}
