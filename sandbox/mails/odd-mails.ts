import { ago, workday } from './days';
import { hostileMail } from './hostile-mail';
import { letter, page, paragraphs } from './html';
import type { MailSeed } from './mail-seed';
import { adele, ben, dana, emil, supplier } from './people';

const words =
  'Request for approval of the revised order of chairs, tables, lamps, shelves and plants for the harbour office, ';
/** Outlook takes subjects of any length over the wire; this one has exactly 400 characters. */
const longSubject = words.repeat(4).slice(0, 386) + 'please approve';

const minutes = Array.from({ length: 120 }, (_item, index) =>
  paragraphs(
    `${index + 1}. ${['Windows', 'Doors', 'Heating', 'Sockets', 'Paint', 'Floor'][index % 6] ?? ''}: the craftsman reports that room ${201 + index} is ready except for small repairs. Photos are in the shared folder under number ${4000 + index}.`,
  ),
).join('');

const weekend =
  '- passport photos\n- return the drill\n- birthday present for Dana (book? vase?)\n- water the tomatoes';

/** What real mailboxes hold and nobody expects. */
export const oddMails: readonly MailSeed[] = [
  hostileMail,
  {
    key: 'empty-subject',
    from: dana,
    subject: '',
    date: ago(0, 3, 40),
    isRead: false,
    text: `Sorry, sent too early. Can you call the movers on ${workday(2)}?\n\nDana`,
  },
  { key: 'empty-body', from: ben, subject: 'Please remember the plants (EOM)', date: ago(0, 14) },
  { key: 'empty-mail', from: emil, subject: '', date: ago(6, 5) },
  {
    key: 'long-subject',
    from: supplier,
    subject: longSubject,
    date: ago(2, 8),
    html: letter('Henrik', 'Dear Adele, everything is in the subject, as your form asks for one field only.'),
  },
  {
    key: 'just-sent',
    folder: 'sentitems',
    from: adele,
    to: [dana],
    subject: 'Can you bring the floor samples tomorrow?',
    date: 0,
    justSent: true,
    html: letter('Adele', 'Hi Dana, I would like to show them to Ben before lunch.'),
  },
  {
    key: 'note-to-self',
    from: adele,
    subject: 'Things for the weekend',
    date: ago(1, 12),
    text: weekend,
  },
  {
    key: 'note-to-self-sent',
    folder: 'sentitems',
    copyOf: 'note-to-self',
    from: adele,
    subject: 'Things for the weekend',
    date: ago(1, 12),
    text: weekend,
  },
  {
    key: 'many-prefixes',
    from: ben,
    subject: 'RE: AW: Fwd: WG: RE[2]: Tr: SV: Holiday cover in December',
    date: ago(3, 6),
    html: letter(
      'Ben',
      `Who looks after the front desk from the 24th? I can do two days. Please put your days into the list by ${workday(9)}.`,
    ),
  },
  {
    key: 'markup-in-subject',
    from: { name: 'Build server', address: 'builds@example.com' },
    subject: 'Build #311 <failed> & tests "skipped" \\o/ 100%',
    date: ago(0, 12, 12),
    text: 'Step 4 of 9 failed: cannot read <config>.\n\n  if (a < b && c > d) { fail("why?"); }\n\nPlease look at the log.',
  },
  {
    key: 'no-sender-name',
    from: { name: '', address: 'scanner-2@example.com' },
    subject: 'Scan_0001',
    date: ago(2, 7),
    text: '   \n\n',
    attachments: [{ name: 'Scan_0001.pdf', contentType: 'application/pdf', size: 640_233 }],
  },
  {
    key: 'very-long-body',
    from: dana,
    subject: 'Snag list, all 120 points',
    date: ago(4, 8),
    html: page(
      paragraphs('Hello Adele, the complete list. What is not ticked must be done before the handover.') +
        minutes,
    ),
  },
  {
    key: 'spaces-in-subject',
    folder: 'Projects',
    from: emil,
    subject: '  Wiring   plan\u00a0–\u200b draft\t2  ',
    date: ago(7, 2),
    text: 'Draft 2 of the wiring plan comes tomorrow. Please tell me where the printers go.',
  },
];
