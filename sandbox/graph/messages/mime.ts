import { createMimeMessage } from 'mimetext';
import type { StoredMessage } from '../../mailbox/stored-message';
import type { Handler } from '../context';
import { bytes } from '../responses';
import { contentOf } from './attachments';
import { messageOf } from './locate-message';

const mailbox = ({ name, address }: { readonly name: string; readonly address: string }) => ({
  name,
  addr: address,
});

/** The mail as MIME text (RFC 5322), its attached files included. */
export function mimeOf(message: StoredMessage): string {
  const mime = createMimeMessage();
  mime.setSender(mailbox(message.from));
  if (message.to.length > 0) mime.setTo(message.to.map(mailbox));
  if (message.cc.length > 0) mime.setCc(message.cc.map(mailbox));
  mime.setSubject(message.subject);
  mime.setHeader('Date', new Date(message.sentDateTime).toUTCString().replace('GMT', '+0000'));
  if (message.internetMessageId !== '') mime.setHeader('Message-ID', message.internetMessageId);
  for (const { name, value } of message.headers) mime.setHeader(name, value);
  mime.addMessage({
    contentType: message.body.contentType === 'html' ? 'text/html' : 'text/plain',
    charset: 'utf-8',
    encoding: 'base64',
    data: Buffer.from(message.body.content).toString('base64'),
  });
  for (const attachment of message.attachments.filter(({ kind }) => kind === 'file')) {
    mime.addAttachment({
      filename: attachment.name,
      contentType: attachment.contentType,
      inline: attachment.isInline,
      ...(attachment.contentId === undefined ? {} : { headers: { 'Content-ID': attachment.contentId } }),
      data: Buffer.from(contentOf(attachment)).toString('base64'),
    });
  }
  return mime.asRaw();
}

/** GET /me/messages/{message}/$value: answered as text/plain, as documented. */
export const getMime: Handler = (context) =>
  bytes(new TextEncoder().encode(mimeOf(messageOf(context))), 'text/plain');
