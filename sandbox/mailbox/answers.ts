import type { NewMail } from './new-mail';
import type { Recipient, StoredMessage } from './stored-message';

/**
 * What comes back for a mail: the recipient answers, from another address and outside of the conversation, is out of office or
 * opens it; it cannot be delivered; or its writer writes again.
 */
export const answerKinds = ['reply', 'elsewhere', 'absence', 'receipt', 'bounce', 'again'] as const;
export type AnswerKind = (typeof answerKinds)[number];

const nobody: Recipient = { name: 'Nobody', address: 'nobody@example.com' };

/** The mail that comes back for another one, with the headers and the class that programs and Exchange give it. */
export function answerTo(asked: StoredMessage, kind: AnswerKind): NewMail {
  const { internetMessageId, conversationId, subject, from: writer } = asked;
  const [recipient = nobody] = asked.to;
  const bare = subject.replace(/^(?:re|aw|sv): ?/i, '');
  const names = [
    { name: 'In-Reply-To', value: internetMessageId },
    { name: 'References', value: internetMessageId },
  ];
  const received = { folder: 'inbox', to: [writer], conversationId } as const;
  switch (kind) {
    case 'reply':
      return {
        ...received,
        from: recipient,
        subject: `RE: ${bare}`,
        text: 'Yes, that works for me. I will send the rest tomorrow.',
        headers: names,
      };
    case 'elsewhere': {
      const { conversationId: _conversation, ...apart } = received;
      const address = `${recipient.address.split('@')[0] ?? 'somebody'}@private.example`;
      return {
        ...apart,
        from: { name: recipient.name, address },
        subject: `Re: ${bare}`,
        text: 'I answer from my private address: yes, please go on.',
        headers: names,
      };
    }
    case 'absence':
      return {
        ...received,
        from: recipient,
        subject: `Automatic reply: ${bare}`,
        text: 'I am out of the office until Monday.',
        itemClass: 'IPM.Note.Rules.OofTemplate.Microsoft',
        headers: [
          ...names,
          { name: 'Auto-Submitted', value: 'auto-generated' },
          { name: 'X-Auto-Response-Suppress', value: 'All' },
        ],
      };
    case 'receipt':
      return {
        ...received,
        from: recipient,
        subject: `Read: ${bare}`,
        text: 'Your message was read.',
        itemClass: 'REPORT.IPM.Note.IPNRN',
        headers: [
          ...names,
          { name: 'Content-Type', value: 'multipart/report; report-type=disposition-notification' },
        ],
      };
    case 'bounce':
      return {
        ...received,
        from: {
          name: 'Microsoft Outlook',
          address: `postmaster@${recipient.address.split('@')[1] ?? 'example.com'}`,
        },
        subject: `Undeliverable: ${bare}`,
        text: `Your message to ${recipient.address} could not be delivered.`,
        itemClass: 'REPORT.IPM.Note.NDR',
        headers: [...names, { name: 'Content-Type', value: 'multipart/report; report-type=delivery-status' }],
      };
    case 'again':
      return {
        ...received,
        folder: 'sentitems',
        from: writer,
        to: asked.to,
        subject: `RE: ${bare}`,
        text: 'I come back to this: have you had the time to look at it?',
        headers: names,
      };
  }
}
