import { describe, expect, test } from '@jest/globals';
import { mailText } from '../../../../src/domain/mail/text/mail-text';

interface Example {
  /** The mail program, or what the example is about. */
  readonly of: string;
  readonly html?: string;
  readonly text?: string;
  readonly subject?: string;
  readonly own: string;
}

const textOf = ({ html, text = '', subject = 'Re: Budget' }: Example) =>
  mailText(
    html === undefined ? { contentType: 'text', content: text } : { contentType: 'html', content: html },
    subject,
  );

const outlookHeader =
  '<div id="divRplyFwdMsg"><b>From:</b> Ben Holt &lt;ben@example.org&gt;<br><b>Sent:</b> Monday<br><b>To:</b> Adele<br><b>Subject:</b> Budget</div>';
const gmailQuote =
  '<div class="gmail_attr">On Tue, 3 Nov 2026 at 09:12, Ben &lt;ben@example.org&gt; wrote:<br></div><blockquote class="gmail_quote">Earlier</blockquote>';

/** What counts as an earlier mail, by the mail program that wrote it so. */
const replies: readonly Example[] = [
  {
    of: 'Outlook on the web',
    html: `<div>Yes.</div><div id="appendonsend"></div><hr>${outlookHeader}<div>Earlier</div>`,
    own: 'Yes.',
  },
  {
    of: 'Outlook, shown by Outlook',
    html: `<div>Yes.</div>${outlookHeader.replace('id="', 'id="x_')}<div>Earlier</div>`,
    own: 'Yes.',
  },
  {
    of: 'Outlook for Windows, without ids',
    html: '<p class="MsoNormal">Ja.</p><div style="border-top:solid #E1E1E1 1.0pt"><p class="MsoNormal"><b>Von:</b> Ben<br><b>Gesendet:</b> Montag<br><b>An:</b> Adele<br><b>Betreff:</b> Budget</p></div><p>Vorher</p>',
    own: 'Ja.',
  },
  { of: 'Gmail', html: `<div>Yes.</div><div class="gmail_quote">${gmailQuote}</div>`, own: 'Yes.' },
  {
    of: 'Gmail in Japanese',
    text: '承知しました。\n\n2026年11月7日(土) 9:14 Kenji Mori <k.mori@example.net>:\n\n> 前のメール\n',
    own: '承知しました。',
  },
  {
    of: 'Gmail in Arabic',
    html: '<div dir="rtl">حسناً.</div><div class="gmail_quote"><div class="gmail_attr">في الأربعاء، ٤ نوفمبر ٢٠٢٦ في ٩:١٥ ص تمت كتابة ما يلي بواسطة نور &lt;noor@example.org&gt;:</div><blockquote class="gmail_quote">قديم</blockquote></div>',
    own: 'حسناً.',
  },
  {
    of: 'Apple Mail',
    html: '<div>Ja.</div><blockquote type="cite"><div>Am 3.11.2026 um 09:12 schrieb Ben &lt;ben@example.org&gt;:</div><div>Vorher</div></blockquote>',
    own: 'Ja.',
  },
  {
    of: 'Thunderbird',
    html: '<p>Oui.</p><div class="moz-cite-prefix">Le 3/11/2026 à 09:12, Ben a écrit :</div><blockquote type="cite">Avant</blockquote>',
    own: 'Oui.',
  },
  {
    of: 'Yahoo',
    html: '<div>Sí.</div><div id="ydp1yahoo_quoted_2" class="ydp1yahoo_quoted"><div>El martes, 3 de noviembre de 2026, Ben escribió:</div><div>Antes</div></div>',
    own: 'Sí.',
  },
  {
    of: 'Proton',
    html: '<div>Yes.</div><div class="protonmail_quote">On Tuesday, Ben wrote:<br><blockquote type="cite">Earlier</blockquote></div>',
    own: 'Yes.',
  },
  {
    of: 'Zimbra',
    html: '<div>Yes.</div><hr id="zwchr" data-marker="__DIVIDER__"><div data-marker="__HEADERS__"><b>From: </b>Ben</div><div data-marker="__QUOTED_TEXT__">Earlier</div>',
    own: 'Yes.',
  },
  {
    of: 'Zoho',
    html: '<div>Yes.</div><div>---- On Tue, 03 Nov 2026 09:12:00 +0100 <b>Ben &lt;ben@example.org&gt;</b> wrote ----</div><blockquote>Earlier</blockquote>',
    own: 'Yes.',
  },
  {
    of: 'Notes',
    html: 'Yes.<br><br>From: Ben<br>To: Adele<br>Date: 03.11.2026<br>Subject: Budget<br><hr>Earlier',
    own: 'Yes.',
  },
  {
    of: 'web.de',
    html: '<div>Ja.<div name="quote"><div><b>Gesendet:</b> Dienstag<br><b>Von:</b> Ben<br><b>An:</b> Adele<br><b>Betreff:</b> Budget</div>Vorher</div></div>',
    own: 'Ja.',
  },
  {
    of: 'Samsung Email',
    html: '<div>はい。</div><div><div>-------- 元のメッセージ --------</div><div>差出人: Ben</div></div><div>前</div>',
    own: 'はい。',
  },
  {
    of: 'QQ Mail',
    html: '<div>好的。</div><div>------------------&nbsp;原始邮件&nbsp;------------------</div><div>旧</div>',
    own: '好的。',
  },
  {
    of: 'Outlook in plain text',
    text: 'Yes.\n\n________________________________\nFrom: Ben\nSent: Monday\nTo: Adele\nSubject: Budget\n\nEarlier',
    own: 'Yes.',
  },
  { of: 'Horde', text: 'Ja.\n\nZitat von Ben <ben@example.org>:\n\n> Vorher', own: 'Ja.' },
  {
    of: 'an attribution on two lines',
    text: 'Yes.\n\nOn Tue, 3 Nov 2026 at 09:12, Ben with a long name\n<ben@example.org> wrote:\n> Earlier',
    own: 'Yes.',
  },
  {
    of: 'an attribution right below the name',
    text: 'Yes.\nAdele\nOn Tue, 3 Nov 2026 at 09:12, Ben <ben@example.org> wrote:\n> Earlier',
    own: 'Yes.\nAdele',
  },
  {
    of: 'an attribution without marks of quotation',
    text: 'Yes.\n\nOn Tue, 3 Nov 2026 at 09:12, Ben <ben@example.org> wrote:\nEarlier',
    own: 'Yes.',
  },
  { of: 'nothing but an earlier mail', text: 'On 3 Nov 2026, Ben wrote:\n> Earlier', own: '' },
];

const answers: readonly Example[] = [
  { of: 'one quotation, with the answer below it', html: `${gmailQuote}<div>Below.</div>`, own: 'Below.' },
  {
    of: 'answers between quotations',
    text: 'Hi,\n\nOn 3 Nov 2026 at 9:12, Ben wrote:\n>> Much earlier\n> Hello,\n>\n> First?\n\nOne.\n\n> Second?\n\nTwo.\n\n> Ben\n',
    own: 'Hi,\n\n> First?\n\nOne.\n\n> Second?\n\nTwo.',
  },
  {
    of: 'answers between quotations in HTML',
    html: '<div class="moz-cite-prefix">Am 3.11.26 schrieb Ben:</div><blockquote type="cite"><p>Hallo</p><p>Wann?</p></blockquote><p>Morgen.</p><blockquote type="cite">Gruß</blockquote>',
    own: '> Wann?\n\nMorgen.',
  },
];

const forwards: readonly Example[] = [
  {
    of: 'Outlook',
    subject: 'FW: Code',
    html: `<div>For you.</div><div id="appendonsend"></div><hr>${outlookHeader}<div>The code is 4.</div>`,
    own: 'For you.\n\nFrom: Ben Holt <ben@example.org>\nSent: Monday\nTo: Adele\nSubject: Budget\nThe code is 4.',
  },
  {
    of: 'Apple Mail, whatever the subject',
    subject: 'Code',
    html: '<div>For you.</div><blockquote type="cite"><div>Begin forwarded message:</div><br><div><b>From: </b>Ben</div><div><b>Subject: </b>Code</div><div><b>To: </b>Adele</div><br><div>The code is 4.</div></blockquote>',
    own: 'For you.\n\nFrom: Ben\nSubject: Code\nTo: Adele\n\nThe code is 4.',
  },
  {
    of: 'Thunderbird',
    subject: 'Fwd: Code',
    html: '<p>Für dich.</p><div>-------- Weitergeleitete Nachricht --------<table><tr><th>Betreff: </th><td>Code</td></tr><tr><th>Von: </th><td>Ben</td></tr></table><p>Der Code ist 4.</p></div>',
    own: 'Für dich.\n\nBetreff: Code\nVon: Ben\n\nDer Code ist 4.',
  },
];

const kept: readonly Example[] = [
  {
    of: 'two lines that begin like a header',
    text: 'From: gate 4 it is closed.\nTo: get in, ring.',
    own: 'From: gate 4 it is closed.\nTo: get in, ring.',
  },
  {
    of: 'a ticket',
    text: 'From: Bern\nTo: Paris\nDate: 3 Nov\nSeat: 4',
    own: 'From: Bern\nTo: Paris\nDate: 3 Nov\nSeat: 4',
  },
  {
    of: 'a sentence about writing',
    text: 'On Monday Ben wrote: keep it. So do.',
    own: 'On Monday Ben wrote: keep it. So do.',
  },
  {
    of: 'one line in the midst that begins with >',
    text: 'Note:\n\n> 20 kg is heavy.\n\nBen',
    own: 'Note:\n\n> 20 kg is heavy.\n\nBen',
  },
  { of: 'a rule', html: '<p>One</p><hr><p>Two</p>', own: 'One\n\nTwo' },
  {
    of: 'what stands below a signature',
    text: '-- \nAdele\n\nYes.\n\nOn 3 Nov 2026, Ben wrote:\n> Well?',
    own: '--\nAdele\n\nYes.',
  },
];

const additions: readonly Example[] = [
  {
    of: 'a warning on top',
    html: '<p>CAUTION: This email originated from outside of the organization. Do not click links unless you know the sender.</p><p>Hello</p>',
    own: 'Hello',
  },
  {
    of: 'a warning on top in Arabic',
    html: '<p>تنبيه: هذه الرسالة واردة من خارج المؤسسة. لا تنقر على الروابط.</p><p>مرحباً</p>',
    own: 'مرحباً',
  },
  {
    of: 'a notice below',
    text: 'Hello\n\nThis e-mail is confidential and intended solely for the addressee. If you received it in error, please delete it.',
    own: 'Hello',
  },
  {
    of: 'a notice below in German, between strokes',
    text: 'Hallo\n\n*****\nDiese E-Mail enthält vertrauliche Informationen. Wenn Sie nicht der richtige Adressat sind, vernichten Sie sie bitte.\n*****',
    own: 'Hallo',
  },
  {
    of: 'a line about printing',
    html: '<p>Bonjour</p><p>Pensez à l’environnement avant d’imprimer ce message.</p>',
    own: 'Bonjour',
  },
  { of: 'the line of a telephone', html: '<div>OK</div><div>Sent from my iPhone</div>', own: 'OK' },
  {
    of: 'the offer of a newsletter',
    html: '<p><a href="https://n.example.com/1">View in browser</a></p><p>News</p>',
    own: 'News',
  },
  {
    of: 'no sentence about confidential papers',
    text: 'Hello,\n\nthe confidential report is ready. Please delete the old copy and notify Ben.',
    own: 'Hello,\n\nthe confidential report is ready. Please delete the old copy and notify Ben.',
  },
  {
    of: 'no question about printing',
    text: 'Hello,\n\ndo you print on both sides?',
    own: 'Hello,\n\ndo you print on both sides?',
  },
  {
    of: 'the help in an invitation, but not its link',
    html: '<div>See you.</div><div>________________________________</div><div>Microsoft Teams meeting <a href="https://aka.ms/JoinTeamsMeeting">Need help?</a></div><div><a href="https://teams.microsoft.com/l/meetup-join/1">Join</a></div><div>For organizers: <a href="https://teams.microsoft.com/meetingOptions/?a=1">Options</a></div>',
    own: 'See you.\nJoin (https://teams.microsoft.com/l/meetup-join/1)',
  },
];

const wrapped: readonly Example[] = [
  {
    of: 'paragraphs',
    text: 'I went through the whole list this morning, and most of it is fine as\nfar as I can see. The only open point is the delivery, because the hall\nis closed.\n\nAdele',
    own: 'I went through the whole list this morning, and most of it is fine as far as I can see. The only open point is the delivery, because the hall is closed.\n\nAdele',
  },
  {
    of: 'Japanese without a space',
    text: '先日お送りいただいた資料について、いくつか確認させてください。まず納\n期を早めることは可能でしょうか。\n\n青木',
    own: '先日お送りいただいた資料について、いくつか確認させてください。まず納期を早めることは可能でしょうか。\n\n青木',
  },
  {
    of: 'columns and short lines not',
    text: 'Item      Price\nPen       2 €\n\nDear Ben,\nthank you.',
    own: 'Item      Price\nPen       2 €\n\nDear Ben,\nthank you.',
  },
];

describe("the mail's own text", () => {
  describe.each([
    ['ends where a mail program began an earlier mail', replies],
    ['is the answers where they stand between quotations', answers],
    ['of a forwarded mail is all of it, without dividers', forwards],
    ['keeps what only looks like an earlier mail', kept],
    ['is without what gateways and programs add', additions],
    ['in plain text is freed of line breaks that only kept it in a column', wrapped],
  ] as const)('%s', (_rule, examples) => {
    test.each([...examples])('$of', (example) => {
      expect(textOf(example)).toBe(example.own);
    });
  });
});
