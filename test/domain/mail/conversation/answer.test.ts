import { describe, expect, test } from '@jest/globals';
import { answerTo } from '../../../../src/domain/mail/conversation/answer';
import type { ConversationMail } from '../../../../src/domain/mail/conversation/conversation-mail';

const owner = 'adele@example.com';
const asked = {
  internetMessageId: '<ask@example.com>',
  conversationId: 'conversation',
  subject: 'Key for the annex',
  sentDateTime: '2026-11-03T09:00:00Z',
};
const header = (name: string, value: string) => ({ headers: [{ name, value }] });

/** The plain reply of the recipient, changed. */
const reply = (changes: Partial<ConversationMail> = {}): ConversationMail => ({
  internetMessageId: '<reply@example.org>',
  conversationId: 'conversation',
  subject: 'RE: Key for the annex',
  from: 'ben@example.org',
  to: [owner],
  receivedDateTime: '2026-11-03T11:00:00Z',
  itemClass: 'IPM.Note',
  headers: [],
  ...changes,
});
const other = { conversationId: 'another' };
const early = { receivedDateTime: '2026-11-03T08:58:00Z' };

describe('a mail that answers', () => {
  const answers: Readonly<Record<string, Partial<ConversationMail>>> = {
    'a reply of the same conversation': {},
    'one of somebody who was not asked': { from: 'cora@example.net', to: [] },
    'one that names the asking mail': { ...other, ...header('In-Reply-To', ' <ask@example.com> ') },
    'one that names it without brackets': { ...other, ...header('In-Reply-To', 'ask@example.com') },
    'one that names it among others': {
      ...other,
      ...header('references', '<old@example.com>\r\n <ask@example.com> <last@example.com>'),
    },
    'one that a slow clock dates before': { ...early, ...header('In-Reply-To', '<ask@example.com>') },
    'one with another subject': { subject: 'Annex: the key is at the desk' },
    'one with a vote': { subject: 'Approve: Key for the annex' },
    'one that was forwarded to the owner': { subject: 'FW: Key for the annex' },
    'one that says that a person wrote it': header('Auto-Submitted', 'no'),
    'one of a mailing list': { to: ['club@lists.example.org'], ...header('Precedence', 'list') },
    'one that suppresses nothing': header('X-Auto-Response-Suppress', 'None'),
    'one that is signed': { itemClass: 'IPM.Note.SMIME.MultipartSigned' },
    'one of which the headers were not read': { itemClass: '', headers: [] },
    'one of an agent of a help desk': {
      subject: 'Re: [Ticket 5522] Key for the annex',
      from: 'help@example.net',
    },
    'one of somebody with a name like that of a machine': { from: 'daemon.hill@example.net' },
    'one about reading': { subject: 'Read: the rules of the annex' },
  };

  test.each(Object.entries(answers))('%s', (_name, changes) => {
    expect(answerTo(asked, [reply(changes)], owner)).toEqual(reply(changes));
  });

  test.each([
    'Automatic doors in hall 2',
    'Out of office: rules for December',
    'Automatische Antwort: wie lange?',
    'We received your offer',
    'Eingangsbestätigung fehlt',
    'Kiln (vacation)',
  ])('one to a mail about "%s"', (subject) => {
    const mail = reply({ subject: `RE: ${subject}` });
    expect(answerTo({ ...asked, subject }, [mail], owner)).toEqual(mail);
  });
});

describe('a mail that does not answer', () => {
  const others: Readonly<Record<string, Partial<ConversationMail>>> = {
    'one of the owner': { from: 'Adele@Example.com', ...header('In-Reply-To', '<ask@example.com>') },
    'one of another conversation with the same subject': other,
    'one of another conversation that answers another mail': {
      ...other,
      ...header('In-Reply-To', '<old@example.com>'),
    },
    'an earlier one': early,
    'one that is only earlier by its time zone': { receivedDateTime: '2026-11-03T10:30:00+02:00' },
    'one without a date': { receivedDateTime: '' },
    'one that was passed on': { subject: 'WG: Key for the annex', to: ['desk@example.org'] },
    'one that was passed on, in Arabic': { subject: 'إعادة توجيه: المفتاح', to: ['desk@example.org'] },
    'a report': { itemClass: 'REPORT.IPM.Note.NDR' },
    'a receipt': { itemClass: 'REPORT.IPM.Note.IPNRN' },
    'a rule of an inbox': { itemClass: 'IPM.Note.Rules.ReplyTemplate.Microsoft' },
    'an answer to a meeting': { itemClass: 'IPM.Schedule.Meeting.Resp.Pos' },
    'a recall': { itemClass: 'IPM.Outlook.Recall' },
    'Auto-Submitted': header('auto-submitted', 'auto-replied (vacation)'),
    'X-Autoreply': header('X-Autoreply', 'yes'),
    'X-Autorespond': header('X-Autorespond', 'Away'),
    'X-Auto-Response-Suppress': header('X-Auto-Response-Suppress', 'DR, OOF, AutoReply'),
    'Precedence: auto_reply': header('Precedence', 'auto_reply'),
    'Precedence: bulk': header('PRECEDENCE', 'Bulk'),
    'a multipart report': header('Content-Type', 'multipart/report; report-type=delivery-status'),
    'a calendar': header('Content-Type', 'text/calendar; method=REPLY'),
    'an inbox rule': header('X-MS-Exchange-Inbox-Rules-Loop', 'ben@example.org'),
    'no address for errors': header('Return-Path', '<>'),
  };

  test.each(Object.entries(others))('%s', (_name, changes) => {
    expect(answerTo(asked, [reply(changes)], owner)).toBeUndefined();
  });

  test.each([
    'MAILER-DAEMON@mx.example.net',
    'postmaster@example.org',
    'no-reply@example.org',
    'support.noreply+88@example.org',
    'do_not_reply@example.org',
    'donotreply@example.org',
    'ne-pas-repondre@example.org',
    'club-bounces@lists.example.org',
    'MicrosoftExchange329e71ec88ae4615bbc36ab6ce41109e@example.com',
  ])('one of %s', (from) => {
    expect(answerTo(asked, [reply({ from })], owner)).toBeUndefined();
  });

  test.each([
    'Automatic reply: Key for the annex',
    'Out of Office: Key for the annex',
    'Automatische Antwort: Key for the annex',
    'Abwesend bis 12. November',
    'Réponse automatique : Key for the annex',
    'Absence du bureau : Key for the annex',
    'Respuesta automática: Key for the annex',
    'Fuera de la oficina',
    '自動応答: Key for the annex',
    '不在のお知らせ',
    'رد تلقائي: Key for the annex',
    'Re: Key for the annex (vacation)',
    'Re: [Auto-Reply] Key for the annex',
    'Undeliverable: Key for the annex',
    'Unzustellbar: Key for the annex',
    'Non remis : Key for the annex',
    'No se puede entregar: Key for the annex',
    '配信不能: Key for the annex',
    'تعذر التسليم: Key for the annex',
    'Undelivered Mail Returned to Sender',
    'Delivery Status Notification (Failure)',
    'Read: Key for the annex',
    'Gelesen: Key for the annex',
    'Lu : Key for the annex',
    'Leído: Key for the annex',
    '開封済み: Key for the annex',
    'We received your request [#812]',
    'Your request (812) has been received: Key for the annex',
    '[#812] Ihre Anfrage ist bei uns eingegangen',
    'Nous avons bien reçu votre demande',
    'Hemos recibido su solicitud',
    'お問い合わせを受け付けました',
    'تم استلام طلبك',
    'Your message to club awaits moderator approval',
  ])('one with the subject "%s"', (subject) => {
    expect(answerTo(asked, [reply({ subject })], owner)).toBeUndefined();
  });

  test('one without ids, to a mail without ids', () => {
    const bare = { ...asked, internetMessageId: '', conversationId: '' };
    const mail = reply({ conversationId: '', ...header('In-Reply-To', '') });
    expect(answerTo(bare, [mail], owner)).toBeUndefined();
  });
});

test('the first answer counts, in the order of time', () => {
  const first = reply({
    internetMessageId: '<first@example.org>',
    receivedDateTime: '2026-11-03T13:30:00+03:00',
  });
  const absence = reply({ subject: 'Automatic reply: Key', receivedDateTime: '2026-11-03T09:00:05Z' });
  expect(answerTo(asked, [reply(), first, absence], owner)).toEqual(first);
});
