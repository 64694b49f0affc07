import { ago, day, workday } from './days';
import { letter, list, table } from './html';
import type { MailSeed } from './mail-seed';
import { adele, ben, cleo, dana, emil, everyone, farah, finance, grace, itDesk, jonas } from './people';

/** What colleagues want from each other in a week. */
export const colleagueMails: readonly MailSeed[] = [
  {
    key: 'budget-review',
    from: ben,
    cc: [dana],
    subject: 'Budget review: three things I need from you',
    date: 12,
    isRead: false,
    importance: 'high',
    html: letter(
      'Thank you<br>Ben',
      'Hi Adele,',
      `the budget review is on ${workday(6)} at 10:00, and Dana wants the numbers on one page. Could you please`,
      list([
        `send me the final cost of the furniture by <b>${workday(3)}</b>,`,
        'check whether the second lift is in the landlord’s offer or not,',
        'and write two sentences on why we moved the move date.',
      ]),
      'I put the rest together. If anything is unclear, call me, I am at my desk until five.',
    ),
  },
  {
    key: 'walkthrough',
    from: dana,
    to: [adele, ben, farah],
    subject: 'Walk-through of the new office',
    date: ago(0, 1, 20),
    isRead: false,
    html: letter(
      'Dana Lindqvist<br>Facilities',
      'Hello everyone,',
      `the landlord lets us in on ${workday(5)} from 14:00 to 15:30. Please wear closed shoes, the floor on level two is not finished.`,
      'Bring your list of open points. We go room by room, and whatever is not on the record that day will be ours to repair.',
    ),
  },
  {
    key: 'laptop-replacement',
    from: itDesk,
    subject: '[IT-20418] Your laptop is due for replacement',
    date: ago(0, 3, 5),
    text: [
      'Hello Adele,',
      '',
      'your laptop (asset 20418) reaches the end of its warranty. Please do the following:',
      '',
      '1. Choose a model in the service portal.',
      '2. Move local files to your cloud folder.',
      `3. Book a hand-over appointment before ${workday(12)}.`,
      '',
      'The appointment takes 20 minutes. Please bring the power supply.',
      '',
      'IT service desk',
      'https://it.example.com/requests/20418',
    ].join('\n'),
  },
  {
    key: 'expenses',
    from: finance,
    subject: 'Reminder: expenses of this month',
    date: ago(0, 5),
    html: letter(
      'Accounts payable',
      'Dear colleagues,',
      `expense reports that reach us by <b>${workday(8)}, 12:00</b> are paid with this month’s salary. Later ones have to wait for the next.`,
      'Missing for you: <i>taxi, 23.40 EUR</i> and <i>lunch with Silva Studio, 61.00 EUR</i>. A photo of the receipt is enough.',
    ),
  },
  {
    key: 'onboarding',
    from: grace,
    subject: 'Jonas joins us: who does what',
    date: ago(1, 1),
    categories: ['Blue category'],
    html: letter(
      'Grace Tanaka<br>People team',
      'Hi Adele,',
      `Jonas joins your team on ${workday(9)}. This is what is still open:`,
      table(
        ['What', 'Who', 'Until'],
        [
          ['Desk, chair, badge', 'Adele', workday(4)],
          ['Laptop and accounts', 'IT service desk', workday(6)],
          ['Lunch on the first day', 'Adele', workday(9)],
          ['Safety briefing', 'Dana', workday(10)],
        ],
      ),
      'Could you also send him two lines before the weekend, so that he knows where to come? Thank you.',
    ),
  },
  {
    key: 'weekly-minutes',
    from: farah,
    to: [adele, ben, dana, emil],
    subject: 'Minutes: weekly meeting on the move',
    date: ago(1, 4),
    html: letter(
      'Farah',
      'Minutes of this week. Corrections by tomorrow noon, please.',
      table(
        ['#', 'Decision or task', 'Owner'],
        [
          ['1', 'Level two gets carpet, level three keeps the oak floor.', '–'],
          ['2', `Ask three movers for an offer until ${workday(7)}.`, 'Adele'],
          ['3', 'Network plan goes to the electrician.', 'Emil'],
          ['4', 'The old shelves are given to the youth club.', 'Dana'],
          ['5', `Next meeting on ${workday(7)}, 9:30, room Birch.`, 'Farah'],
        ],
      ),
    ),
  },
  {
    key: 'quick-question',
    from: emil,
    subject: 'Keys?',
    date: ago(0, 0, 41),
    isRead: false,
    text: 'Hi Adele, who has the second key to the storage room? I need it on Wednesday morning.\n\nEmil',
  },
  {
    key: 'parking-policy',
    from: grace,
    to: [everyone],
    subject: 'New parking rules from next month',
    date: ago(2, 2),
    html: letter(
      'Grace Tanaka<br>People team',
      'Dear all,',
      'from the first of next month parking spaces are booked by the day in the staff app. There are 40 spaces for 180 people, so please:',
      list(
        [
          'book at the earliest a week ahead,',
          'give a space back when you do not need it,',
          'and charge electric cars only until they are full.',
        ],
        'ol',
      ),
      'Bicycles still go into the yard, first come, first served.',
    ),
  },
  {
    key: 'team-lunch',
    from: cleo,
    to: [adele, ben],
    subject: 'Lunch on Friday?',
    date: ago(2, 6),
    html: letter(
      'Cleo',
      'Are you both in town on Friday? The noodle place opens again, I would book a table for 12:30.',
    ),
  },
  {
    key: 'thanks-jonas',
    from: jonas,
    subject: 'Looking forward to my first day',
    date: ago(0, 7, 30),
    text: [
      'Hello Adele,',
      '',
      'thank you for the nice call. I will be at the front desk at nine. Two questions:',
      '',
      '- Do I need my passport for the badge?',
      '- Is there a place where I can leave my bicycle?',
      '',
      'See you soon',
      'Jonas',
    ].join('\n'),
  },
  {
    key: 'travel-plan-draft',
    folder: 'archive',
    from: farah,
    subject: 'Travel plan for the spring conference',
    date: ago(24),
    html: letter(
      'Farah',
      'Here is the plan as we spoke about it. I have booked nothing yet.',
      table(
        ['Day', 'From', 'To', 'Train'],
        [
          [day(88), 'Berlin', 'Hamburg', '08:36 to 10:21'],
          [day(90), 'Hamburg', 'Berlin', '17:36 to 19:22'],
        ],
      ),
      'Tell me by the end of the month if you need a seat with a table.',
    ),
  },
];
