import type { Mailboxes } from '../control/accounts';
import { requestBody } from '../control/request-body';
import { mimeOf } from '../graph/messages/mime';
import { answerKinds, answerTo, type AnswerKind } from '../mailbox/answers';
import { flag, oneOf, shape, text } from '../mailbox/json-check';
import type { Mailbox } from '../mailbox/mailbox';
import type { MessageAttachment, StoredMessage } from '../mailbox/stored-message';
import { BadRequest, type Reply, type Route, type RouteRequest } from '../server/route';
import { accountRoute } from './account-route';
import { toWireFolder, toWireMail, toWireSummary } from './to-wire';

const readBody = shape<{ isRead: boolean }>({ isRead: flag });
const moveBody = shape<{ folderId: string }>({ folderId: text });

const answerBody = shape<{ kind: AnswerKind }>({ kind: oneOf(...answerKinds) });

/** What the page shows of a mailbox, and what a user does with its mails. */
export function createMailRoutes(mailboxes: Mailboxes): readonly Route[] {
  const route = accountRoute(mailboxes);

  return [
    route('GET', 'folders', (mailbox) => ({
      body: mailbox.folders().map((folder) => toWireFolder(mailbox, folder)),
    })),
    route('GET', 'folders/{folder}/messages', (mailbox, { params }) => ({
      body: mailbox.messages(params['folder']).map((message) => toWireSummary(mailbox, message)),
    })),
    route('GET', 'messages/{id}', (mailbox, request) => ({
      body: toWireMail(mailbox, messageOf(mailbox, request)),
    })),
    route('GET', 'messages/{id}/eml', (mailbox, request) => ({
      body: mimeOf(messageOf(mailbox, request)),
      headers: { 'Content-Type': 'message/rfc822', 'Content-Disposition': 'attachment' },
    })),
    // Marks the mail as read before it is shown, so that its etag is settled when the add-in first hears of it.
    route('POST', 'messages/{id}/open', (mailbox, request) => {
      const message = messageOf(mailbox, request);
      const read = message.isRead ? message : mailbox.updateMessage(message, { isRead: true });
      return { body: toWireMail(mailbox, read) };
    }),
    route('POST', 'messages/{id}/read', async (mailbox, request) => {
      const { isRead } = await requestBody(request, readBody);
      mailbox.updateMessage(messageOf(mailbox, request), { isRead });
      return {};
    }),
    route('POST', 'messages/{id}/move', async (mailbox, request) => {
      const { folderId } = await requestBody(request, moveBody);
      const moved = mailbox.moveMessage(messageOf(mailbox, request).id, folderId);
      if (!moved) throw new BadRequest('The mailbox has no such folder.', 404);
      return { body: { id: moved.id } };
    }),
    route('POST', 'messages/{id}/answer', async (mailbox, request) => {
      const { kind } = await requestBody(request, answerBody);
      return { body: { id: mailbox.addMessage(answerTo(messageOf(mailbox, request), kind)).id } };
    }),
    route('DELETE', 'messages/{id}', (mailbox, request) => {
      mailbox.deleteMessage(messageOf(mailbox, request).id);
      return {};
    }),
    route('GET', 'messages/{id}/attachments/{key}', (mailbox, request) => {
      const { attachments } = messageOf(mailbox, request);
      const attachment = attachments.find(({ key }) => key === request.params['key']);
      if (!attachment) throw new BadRequest('The message has no such attachment.', 404);
      return attachmentReply(attachment);
    }),
  ];
}

/** By the mutable id alone: a page that still holds the id from before a move has to notice. */
function messageOf(mailbox: Mailbox, { params }: RouteRequest): StoredMessage {
  const id = params['id'] ?? '';
  const found = mailbox.message(id);
  if (found?.id !== id) throw new BadRequest('The mailbox has no such message.', 404);
  return found;
}

/** Pictures are shown inside a mail; everything else only ever leaves as a download. */
function attachmentReply({ name, contentType, size, content, isInline }: MessageAttachment): Reply {
  return {
    body: content ?? new Uint8Array(size).fill(0x2e),
    headers: {
      'Content-Type': contentType,
      'Content-Security-Policy': 'sandbox',
      'X-Content-Type-Options': 'nosniff',
      'Content-Disposition': `${isInline ? 'inline' : 'attachment'}; filename*=UTF-8''${encodeURIComponent(name)}`,
    },
  };
}
