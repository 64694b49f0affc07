import { ago, moment, workday } from './days';
import { letter, paragraphs, quotedByOutlook, quotedByWebmail, reply } from './html';
import type { MailSeed } from './mail-seed';
import { adele, architect, ben, dana, lawyer, supplier } from './people';

const floorPlan = 'Floor plan level three';
const ages = [ago(6, 2), ago(5, 1), ago(4, 20), ago(1, 3), ago(0, 2, 10)] as const;

const planFirst = paragraphs(
  'Dear Adele, dear Dana,',
  'attached is the plan of level three. Open from our side: where the copy room goes, and whether the wall by the stairs may carry shelves.',
  'Best regards<br>Marta Silva',
);
const planSecond = paragraphs(
  'Hi Marta, thank you. The copy room can go next to the kitchen, there is a socket already. About the wall I have to ask the landlord.',
  'Adele',
);
const planThird = paragraphs(
  'One wish from the team: please keep the window side free of desks, the light there is the best in the building.',
  'Dana',
);
const planFourth = paragraphs(
  'Dear both,',
  'the window side stays free. I moved the eight desks to the inner row and the phone booths to the corner.',
  `I need your approval by <b>${workday(4)}</b>, or the carpenter gives our slot away.`,
  'Marta',
);

const planQuote = [
  quotedByOutlook(
    { from: architect, sent: moment(ages[0]), to: 'Adele Vance; Dana Lindqvist', subject: floorPlan },
    planFirst,
  ),
  quotedByOutlook(
    { from: adele, sent: moment(ages[1]), to: 'Marta Silva', subject: `RE: ${floorPlan}` },
    planSecond,
  ),
  quotedByOutlook(
    { from: dana, sent: moment(ages[2]), to: 'Marta Silva; Adele Vance', subject: `RE: ${floorPlan}` },
    planThird,
  ),
  quotedByOutlook(
    {
      from: architect,
      sent: moment(ages[3]),
      to: 'Adele Vance; Dana Lindqvist',
      subject: `RE: ${floorPlan}`,
    },
    planFourth,
  ),
] as const;

/** The newest first, as a mail program stacks them. */
const planHistory = (upTo: 1 | 2 | 3 | 4) => planQuote.slice(0, upTo).reverse().join('');

const floorPlanThread: readonly MailSeed[] = [
  {
    key: 'floor-plan-1',
    folder: 'Projects',
    conversation: 'floor-plan',
    from: architect,
    to: [adele, dana],
    subject: floorPlan,
    date: ages[0],
    html: letter('', planFirst),
    attachments: [{ name: 'Level 3, version 4.pdf', contentType: 'application/pdf', size: 1_482_113 }],
  },
  {
    key: 'floor-plan-2',
    folder: 'sentitems',
    conversation: 'floor-plan',
    inReplyTo: 'floor-plan-1',
    from: adele,
    to: [architect],
    cc: [dana],
    subject: `RE: ${floorPlan}`,
    date: ages[1],
    html: reply(planHistory(1), '', planSecond),
  },
  {
    key: 'floor-plan-3',
    folder: 'Projects',
    conversation: 'floor-plan',
    inReplyTo: 'floor-plan-2',
    from: dana,
    to: [architect, adele],
    subject: `RE: ${floorPlan}`,
    date: ages[2],
    html: reply(planHistory(2), '', planThird),
  },
  {
    key: 'floor-plan-4',
    conversation: 'floor-plan',
    inReplyTo: 'floor-plan-3',
    from: architect,
    to: [adele, dana],
    subject: `RE: ${floorPlan}`,
    date: ages[3],
    isFlagged: true,
    html: reply(planHistory(3), '', planFourth),
    attachments: [{ name: 'Level 3, version 5.pdf', contentType: 'application/pdf', size: 1_519_870 }],
  },
  {
    key: 'floor-plan-5',
    conversation: 'floor-plan',
    inReplyTo: 'floor-plan-4',
    from: dana,
    to: [adele],
    subject: `RE: ${floorPlan}`,
    date: ages[4],
    isRead: false,
    html: reply(
      planHistory(4),
      'Dana',
      'Adele, are you fine with version 5? I am. Then please answer Marta today, she is waiting for both of us.',
    ),
  },
];

const desks = 'Offer 7714: sit-stand desks';
const offer = paragraphs(
  'Hello Adele,',
  '24 desks Lofoten 160 × 80, oak, at 489.00 EUR each. Delivery in six weeks. The offer is valid for 30 days.',
  'Henrik',
);
const question = paragraphs(
  'Hi Henrik, is assembly included? And could eight of them come two weeks earlier?',
  'Adele',
);

const deskThread: readonly MailSeed[] = [
  {
    key: 'desks-1',
    folder: 'Projects',
    conversation: 'desks',
    from: supplier,
    subject: desks,
    date: ago(9, 4),
    html: letter('', offer),
    attachments: [{ name: 'Offer 7714.pdf', contentType: 'application/pdf', size: 212_004 }],
  },
  {
    key: 'desks-2',
    folder: 'sentitems',
    conversation: 'desks',
    inReplyTo: 'desks-1',
    from: adele,
    to: [supplier],
    subject: `Re: ${desks}`,
    date: ago(8, 22),
    html: reply(quotedByWebmail(supplier, moment(ago(9, 4)), offer), '', question),
  },
  {
    key: 'desks-3',
    conversation: 'desks',
    inReplyTo: 'desks-2',
    from: supplier,
    subject: `Re: ${desks}`,
    date: ago(1, 6),
    isRead: false,
    html: reply(
      quotedByWebmail(
        adele,
        moment(ago(8, 22)),
        question + quotedByWebmail(supplier, moment(ago(9, 4)), offer),
      ),
      'Henrik',
      `Assembly is included. Eight desks can be there on ${workday(16)} if you confirm the order by ${workday(2)}.`,
      'Please also tell me the floor and whether a lift can take 2.10 m.',
    ),
  },
];

const lease = 'Lease: changes to clause 14';

const leaseThread: readonly MailSeed[] = [
  {
    key: 'lease-1',
    folder: 'archive',
    conversation: 'lease',
    from: lawyer,
    to: [adele],
    cc: [ben],
    subject: lease,
    date: ago(13),
    text: [
      'Dear Adele,',
      '',
      'the landlord accepts our wording of clause 14 except for the last sentence. I advise to insist on it.',
      '',
      'Kind regards',
      'Priya Raman',
    ].join('\n'),
  },
  {
    key: 'lease-2',
    folder: 'sentitems',
    conversation: 'lease',
    inReplyTo: 'lease-1',
    from: adele,
    to: [lawyer],
    cc: [ben],
    subject: `RE: ${lease}`,
    date: ago(12, 20),
    text: [
      'Dear Priya,',
      '',
      'agreed, please insist. What happens if they do not give in?',
      '',
      'Adele',
      '',
      '-----Original Message-----',
      'From: Priya Raman <priya@raman-law.example>',
      `Sent: ${moment(ago(13))}`,
      'To: Adele Vance <adele@example.com>',
      `Subject: ${lease}`,
      '',
      'Dear Adele,',
      '',
      'the landlord accepts our wording of clause 14 except for the last sentence. I advise to insist on it.',
    ].join('\n'),
  },
  {
    key: 'lease-3',
    conversation: 'lease',
    inReplyTo: 'lease-2',
    from: lawyer,
    to: [adele],
    cc: [ben],
    subject: `RE: RE: ${lease}`,
    date: ago(3, 3),
    importance: 'high',
    text: [
      'Dear Adele,',
      '',
      `they gave in. The signed copy must be back with the notary by ${workday(6)}. Please`,
      '',
      '* print it twice,',
      '* have both copies signed by Dana and Ben,',
      '* send them by courier, not by post.',
      '',
      'Priya',
      '',
      `> On ${moment(ago(12, 20))}, Adele Vance wrote:`,
      '> Dear Priya,',
      '>',
      '> agreed, please insist. What happens if they do not give in?',
      '>',
      '>> Dear Adele,',
      '>>',
      '>> the landlord accepts our wording of clause 14 except for the last sentence.',
    ].join('\n'),
  },
];

/** Conversations over several folders, with the earlier mails quoted below the newer ones. */
export const threadMails: readonly MailSeed[] = [...floorPlanThread, ...deskThread, ...leaseThread];
