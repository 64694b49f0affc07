import type { Account } from '../mailbox/account';
import { htmlToText } from '../mailbox/html-text';
import { attachmentId } from '../mailbox/item-ids';
import type { Mailbox } from '../mailbox/mailbox';
import type { MailFolder, MessageAttachment, StoredMessage } from '../mailbox/stored-message';
import { windowsZoneOf } from '../mailbox/time-zones';
import type {
  WireAccount,
  WireAttachment,
  WireCategory,
  WireFolder,
  WireMail,
  WireMailSummary,
} from './wire';

/** How the page's address names an account. */
export function accountKey({ username }: Account): string {
  return username.slice(0, username.indexOf('@'));
}

export function toWireAccount(account: Account): WireAccount {
  const { username, name, kind, oid, tenantId, timeZone } = account;
  return {
    key: accountKey(account),
    username,
    name,
    kind,
    oid,
    tenantId,
    timeZone,
    windowsTimeZone: windowsZoneOf(timeZone) ?? timeZone,
  };
}

export function toWireFolder(mailbox: Mailbox, { id, displayName, wellKnownName }: MailFolder): WireFolder {
  const messages = mailbox.messages(id);
  return {
    id,
    name: displayName,
    wellKnownName: wellKnownName ?? '',
    unread: messages.filter((message) => !message.isRead).length,
    total: messages.length,
  };
}

export function toWireSummary(mailbox: Mailbox, message: StoredMessage): WireMailSummary {
  const { id, seedKey, from, to, subject, importance, isRead, isDraft } = message;
  return {
    id,
    seedKey,
    conversationId: message.conversationId,
    internetMessageId: message.internetMessageId,
    from,
    to,
    subject,
    preview: message.bodyPreview.replace(/\s+/g, ' '),
    received: message.receivedDateTime,
    isRead,
    isDraft,
    isFlagged: message.flagStatus === 'flagged',
    isMeeting: message.kind === 'meetingRequest',
    importance,
    hasAttachments: message.attachments.some((attachment) => !attachment.isInline),
    categories: message.categories.map((name) => toWireCategory(mailbox, name)),
  };
}

export function toWireMail(mailbox: Mailbox, message: StoredMessage): WireMail {
  const { body } = message;
  return {
    ...toWireSummary(mailbox, message),
    immutableId: message.immutableId,
    folderId: message.folderId,
    cc: message.cc,
    body,
    text: body.contentType === 'html' ? htmlToText(body.content) : body.content,
    attachments: message.attachments.map((attachment) => toWireAttachment(message, attachment)),
    headers: message.headers.map(({ name, value }) => `${name}: ${value}\r\n`).join(''),
    created: message.createdDateTime,
    modified: message.lastModifiedDateTime,
  };
}

function toWireAttachment(message: StoredMessage, attachment: MessageAttachment): WireAttachment {
  const { key, kind, name, contentType, size, isInline, contentId, content } = attachment;
  const isPicture = isInline && content !== undefined && contentType.startsWith('image/');
  return {
    key,
    id: attachmentId(message.id, key),
    kind,
    name,
    contentType,
    size,
    isInline,
    contentId: contentId ?? '',
    dataUrl: isPicture ? `data:${contentType};base64,${Buffer.from(content).toString('base64')}` : '',
  };
}

/** A category that the master list does not know is shown without a colour, as Outlook does. */
function toWireCategory(mailbox: Mailbox, name: string): WireCategory {
  const known = mailbox
    .masterCategories()
    .find((category) => category.displayName.toLowerCase() === name.toLowerCase());
  return { name, color: known?.color ?? 'none' };
}
