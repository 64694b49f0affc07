import { ago, calendarStamp, workday } from './days';
import { letter, list, page, paragraphs } from './html';
import type { MailSeed, SeedAttachment } from './mail-seed';
import { adele, architect, ben, dana, emil, farah, supplier } from './people';
import { tinyPng } from './tiny-png';

const docx = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';
const xlsx = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** A page that PDF viewers open. */
const smallPdf = [
  '%PDF-1.4',
  '1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj',
  '2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj',
  '3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 300 100]/Contents 4 0 R/Resources<</Font<</F1 5 0 R>>>>>>endobj',
  '4 0 obj<</Length 44>>stream',
  'BT /F1 18 Tf 20 50 Td (Order confirmation) Tj ET',
  'endstream endobj',
  '5 0 obj<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>endobj',
  'trailer<</Root 1 0 R>>',
  '%%EOF',
].join('\n');

const deliveryDay = [
  'BEGIN:VCALENDAR',
  'PRODID:-//Example//Calendar//EN',
  'VERSION:2.0',
  'BEGIN:VEVENT',
  'UID:delivery-7714@nordic-desks.example',
  `DTSTAMP:${calendarStamp(-1, 8)}`,
  `DTSTART:${calendarStamp(16, 7)}`,
  `DTEND:${calendarStamp(16, 11)}`,
  'SUMMARY:Delivery of eight desks',
  'END:VEVENT',
  'END:VCALENDAR',
].join('\r\n');

const attachedMail = [
  'From: Landlord <office@harbour-estates.example>',
  'To: Dana Lindqvist <dana@example.com>',
  'Subject: Lift maintenance',
  'Message-ID: <lift-3391@harbour-estates.example>',
  'Content-Type: text/plain; charset=utf-8',
  '',
  'The freight lift is out of order for two days next month. Please plan deliveries accordingly.',
].join('\r\n');

const stripes = tinyPng(240, 120, (x, y) => ((x + y) % 40 < 20 ? [230, 214, 184] : [168, 132, 92]));
const sunset = tinyPng(240, 120, (x, y) => [250 - y, 150 - Math.round(y / 2), 80 + Math.round(x / 4)]);
const logo = tinyPng(48, 48, (x, y) =>
  (x - 24) ** 2 + (y - 24) ** 2 < 400 ? [58, 83, 197] : [255, 255, 255],
);

const inline = (name: string, contentId: string, content: Uint8Array): SeedAttachment => ({
  name,
  contentType: 'image/png',
  content,
  isInline: true,
  contentId,
});

const picture = (contentId: string, alt: string, size: string) =>
  `<img src="cid:${contentId}" alt="${alt}" ${size} style="border:0;margin:4px">`;

/** Mails with files of every kind. */
export const attachmentMails: readonly MailSeed[] = [
  {
    key: 'order-documents',
    from: supplier,
    subject: 'Order 7714: all documents',
    date: ago(0, 1, 5),
    isRead: false,
    html: letter(
      'Henrik Dahl<br>Nordic Desks',
      'Hello Adele,',
      'here is everything for your order:',
      list([
        'the order confirmation (please check the delivery address),',
        'the assembly guide and the list of parts,',
        'the delivery day for your calendar,',
        'our terms, and the answer of our carrier.',
      ]),
      `If something is wrong, tell me until ${workday(3)}. After that the desks are cut.`,
    ),
    attachments: [
      { name: 'Order confirmation 7714.pdf', contentType: 'application/pdf', content: smallPdf },
      { name: 'Assembly guide Lofoten.docx', contentType: docx, size: 884_736 },
      { name: 'Parts.xlsx', contentType: xlsx, size: 41_872 },
      { name: 'Delivery.ics', contentType: 'text/calendar', content: deliveryDay },
      { name: 'Lift maintenance', contentType: 'message/rfc822', kind: 'item', content: attachedMail },
      {
        name: 'Photos of the oak',
        contentType: 'text/html',
        kind: 'reference',
        content: 'https://files.example.com/oak/photos',
      },
      {
        name: 'terms and conditions (2026) – final – really final.txt',
        contentType: 'text/plain',
        content: 'Goods stay ours until they are paid.',
      },
    ],
  },
  {
    key: 'inline-pictures',
    from: architect,
    to: [adele, dana],
    subject: 'Two carpets to choose from',
    date: ago(0, 10, 20),
    html: page(
      paragraphs('Dear both,', 'which one shall it be?') +
        picture(
          'carpet-sand@silva-studio.example',
          'Carpet with sand-coloured stripes',
          'width="240" height="120"',
        ) +
        picture('carpet-sunset@silva-studio.example', 'Carpet in orange', 'width="240" height="120"') +
        paragraphs(
          `The left one is in stock, the right one takes four weeks. I need to order on ${workday(5)}.`,
        ) +
        paragraphs(
          `Marta<br>${picture('logo@silva-studio.example', 'Silva Studio', 'width="48" height="48"')}`,
        ),
    ),
    attachments: [
      inline('sand.png', 'carpet-sand@silva-studio.example', stripes),
      inline('sunset.png', 'carpet-sunset@silva-studio.example', sunset),
      inline('logo.png', 'logo@silva-studio.example', logo),
      { name: 'Carpets, technical data.pdf', contentType: 'application/pdf', size: 302_118 },
    ],
  },
  {
    key: 'big-file',
    from: emil,
    subject: 'Scan of the network plan (30 MB, sorry)',
    date: ago(2, 5),
    html: letter(
      'Emil',
      'Hi Adele, the scanner makes it this large and I cannot change it. Please keep a copy for the electrician and delete this mail.',
    ),
    attachments: [{ name: 'Network plan, all levels.tiff', contentType: 'image/tiff', size: 31_457_280 }],
  },
  {
    key: 'signed-contract',
    from: ben,
    subject: 'Signed: cleaning contract',
    date: ago(3, 8),
    html: letter(
      'Ben',
      'Here are both versions, the signed scan and the text. Please file them, and put the notice period (three months) into the calendar.',
    ),
    attachments: [
      { name: 'Cleaning contract, signed.pdf', contentType: 'application/pdf', size: 2_204_551 },
      { name: 'Cleaning contract.docx', contentType: docx, size: 66_120 },
    ],
  },
  {
    key: 'forwarded-as-attachment',
    from: dana,
    subject: 'FW: Lift maintenance',
    date: ago(5, 3),
    text: 'See the attached mail. Does that hit our delivery?\n\nDana',
    attachments: [
      { name: 'Lift maintenance', contentType: 'message/rfc822', kind: 'item', content: attachedMail },
    ],
  },
  {
    key: 'cloud-file',
    from: farah,
    subject: 'Farah Aziz shared “Move plan” with you',
    date: ago(0, 20),
    html: letter(
      'Farah',
      'I put the plan into the shared folder, so that we all work on the same one. Please fill in the column “packed by”.',
      '<p><a href="https://files.example.com/move/plan">Open “Move plan”</a></p>',
    ),
    attachments: [
      {
        name: 'Move plan',
        contentType: xlsx,
        kind: 'reference',
        content: 'https://files.example.com/move/plan',
      },
    ],
  },
];
