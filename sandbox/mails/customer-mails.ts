import { ago, moment, workday } from './days';
import { letter, list, paragraphs, quotedByWebmail, reply } from './html';
import type { MailSeed } from './mail-seed';
import { adele, caterer, customer, school } from './people';

const complaint = paragraphs(
  'Dear Ms Vance,',
  'three weeks ago I visited your showroom and ordered the floor lamp <i>Heron</i> (order 55-8812). What arrived was a table lamp, in the wrong colour, with a British plug.',
  'I have called twice. The first time I was promised a call back, the second time the line went dead after 25 minutes of music.',
);

/** People from outside who wait for an answer. */
export const customerMails: readonly MailSeed[] = [
  {
    key: 'complaint',
    conversation: 'complaint',
    from: customer,
    subject: 'Complaint: wrong lamp, and nobody calls back (order 55-8812)',
    date: ago(4, 3),
    importance: 'high',
    html: reply(
      '',
      'Yours sincerely<br>Tomás Herrera',
      complaint,
      'I expect from you:',
      list(
        [
          'the right lamp, at your cost,',
          'collection of the wrong one on a day that I choose,',
          'and an explanation.',
        ],
        'ol',
      ),
      `If I do not hear from you by ${workday(2)}, I will cancel the order and ask for my 249 euros back.`,
    ),
  },
  {
    key: 'complaint-answer',
    folder: 'sentitems',
    conversation: 'complaint',
    inReplyTo: 'complaint',
    from: adele,
    to: [customer],
    subject: 'Re: Complaint: wrong lamp, and nobody calls back (order 55-8812)',
    date: ago(3, 23),
    html: reply(
      quotedByWebmail(customer, moment(ago(4, 3)), complaint),
      'Adele Vance',
      'Dear Mr Herrera, I am sorry. I have found your order and will call you tomorrow between nine and ten. The wrong lamp need not be packed, the driver brings a box.',
    ),
  },
  {
    key: 'complaint-thanks',
    conversation: 'complaint',
    inReplyTo: 'complaint-answer',
    from: customer,
    subject: 'Re: Re: Complaint: wrong lamp, and nobody calls back (order 55-8812)',
    date: ago(0, 0, 55),
    isRead: false,
    html: letter(
      'Tomás Herrera',
      'Dear Ms Vance,',
      `thank you, that was quick. ${workday(4)} after 17:00 is fine for the collection. One more request: please send the confirmation to my wife as well, isabel.herrera@example.net.`,
    ),
  },
  {
    key: 'catering-question',
    from: caterer,
    subject: 'Opening party: we need your numbers',
    date: ago(0, 15),
    html: letter(
      'Olive &amp; Thyme',
      'Hello Adele,',
      'to plan the buffet for your opening we need to know:',
      list([
        'How many guests do you expect?',
        'How many of them eat vegetarian, how many vegan?',
        'Any allergies? Nuts, fish, gluten?',
        'Is there a socket for the oven on the terrace?',
      ]),
      `The earlier the better; our kitchen orders on ${workday(11)}.`,
    ),
  },
  {
    key: 'school-trip',
    from: school,
    subject: 'Class 3b: trip to the planetarium, consent form',
    date: ago(1, 10),
    text: [
      'Dear parents,',
      '',
      `class 3b visits the planetarium on ${workday(17)}. We leave at 8:15 and are back at 13:00.`,
      '',
      'Please give your child',
      '  - the signed form (last page),',
      '  - 6 euros in an envelope,',
      '  - a packed lunch and a drink.',
      '',
      `Forms are due on ${workday(8)}.`,
      '',
      'Birch Lane School',
    ].join('\n'),
  },
  {
    key: 'dentist',
    from: { name: 'Dr. Okoye dental practice', address: 'praxis@okoye.example' },
    subject: 'Your appointment',
    date: ago(2, 9),
    text: `Dear Ms Vance,\n\nthis is to remind you of your check-up on ${workday(10)} at 8:20.\n\nIf you cannot come, please tell us 48 hours ahead.`,
  },
  {
    key: 'parcel',
    from: { name: 'Brisk Parcel', address: 'status@brisk-parcel.example' },
    subject: 'We missed you. Your parcel waits at the kiosk',
    date: ago(0, 18),
    html: letter(
      'Brisk Parcel',
      'Your parcel <b>BP 3301 7745 02</b> is kept for you at <b>Kiosk am Hafen, Hafenstraße 3</b>.',
      `Pick it up until <b>${workday(7)}</b>, 20:00. Bring this number and an identity card.`,
    ),
  },
];
