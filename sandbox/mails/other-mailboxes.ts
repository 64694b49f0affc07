import { ago, day, workday } from './days';
import { letter, list } from './html';
import type { MailSeed } from './mail-seed';
import { adele, ben, cleo, dana, finance, grace } from './people';

/** Ben's mailbox: a colleague in another time zone. */
export const benMails: readonly MailSeed[] = [
  {
    key: 'ben-numbers',
    from: adele,
    subject: 'Furniture: the final numbers',
    date: ago(0, 0, 25),
    isRead: false,
    html: letter(
      'Adele',
      'Hi Ben,',
      'the desks come to 11,736.00 EUR, the chairs to 4,080.00 EUR. The second lift is included.',
      `Please send me the page for Dana before ${workday(3)}, so that I can check it.`,
    ),
  },
  {
    key: 'ben-team-day',
    from: grace,
    subject: 'Team day in New York: please vote',
    date: ago(0, 6),
    html: letter(
      'Grace',
      'Three ideas, one vote each:',
      list(['Ferry and picnic', 'Cooking class', 'Museum and dinner']),
      `The vote closes on ${workday(4)}.`,
    ),
  },
  {
    key: 'ben-card',
    from: finance,
    subject: 'Your corporate card expires soon',
    date: ago(1, 3),
    text: `Dear Ben,\n\nyour card ends on ${day(33)}. Confirm your postal address in the portal, then the new one is sent.\n\nAccounts payable`,
  },
  {
    key: 'ben-signature',
    from: dana,
    subject: 'Two signatures needed today',
    date: ago(0, 2),
    importance: 'high',
    html: letter('Dana', 'Both copies of the lease are on my desk. Please come by before you leave.'),
  },
  {
    key: 'ben-lunch',
    from: cleo,
    to: [adele, ben],
    subject: 'Lunch on Friday?',
    date: ago(2, 6),
    html: letter('Cleo', 'Are you both in town on Friday? I would book a table for 12:30.'),
  },
];

/** Cleo's mailbox: a personal account. */
export const cleoMails: readonly MailSeed[] = [
  {
    key: 'cleo-rent',
    from: { name: 'Sakura Homes', address: 'office@sakura-homes.example' },
    subject: 'Renewal of your rental contract',
    date: ago(0, 4),
    isRead: false,
    html: letter(
      'Sakura Homes',
      'Dear Ms Marsh,',
      `your contract ends on ${day(45)}. To renew it, please sign the enclosed form and return it by ${day(20)}.`,
    ),
    attachments: [{ name: 'Renewal.pdf', contentType: 'application/pdf', size: 88_104 }],
  },
  {
    key: 'cleo-choir',
    from: { name: 'Harbour Choir', address: 'choir@harbour-choir.example' },
    subject: 'Winter concert: rehearsals and cakes',
    date: ago(1, 1),
    html: letter(
      'Your choir',
      list([
        `extra rehearsal on ${workday(8)}, 19:00`,
        'everybody brings a cake or something to drink',
        'dress: black with something red',
      ]),
    ),
  },
  {
    key: 'cleo-vet',
    from: { name: 'Paw Clinic', address: 'hello@paw-clinic.example' },
    subject: '🐈 Time for Miso’s vaccination',
    date: ago(2, 2),
    text: `Hello Cleo,\n\nMiso is due on ${day(16)}. Reply with a time that suits you.\n\nPaw Clinic`,
  },
  {
    key: 'cleo-adele',
    from: adele,
    subject: 'Re: Lunch on Friday?',
    date: ago(2, 1),
    text: 'Yes! 12:30 is perfect. I bring the photos from the harbour.\n\nAdele',
  },
];
