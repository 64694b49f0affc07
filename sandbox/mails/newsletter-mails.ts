import { ago, day, longDate, workday } from './days';
import { page } from './html';
import type { MailSeed } from './mail-seed';

const cell =
  'padding:0 24px 16px 24px;font-family:Arial,Helvetica,sans-serif;font-size:15px;line-height:22px;color:#333333';

/** One article: a bar of colour instead of a picture, a headline, a text and a button made of a table. */
function article(colour: string, headline: string, text: string, link: string): string {
  return (
    `<tr><td height="72" bgcolor="${colour}" style="font-size:0;line-height:0">&nbsp;</td></tr>` +
    `<tr><td style="${cell};padding-top:16px"><h2 style="margin:0 0 8px 0;font-size:20px;color:#111111">${headline}</h2>${text}</td></tr>` +
    `<tr><td style="${cell}"><table role="presentation" border="0" cellpadding="0" cellspacing="0"><tr>` +
    `<td bgcolor="${colour}" style="border-radius:4px;padding:10px 18px"><a href="${link}" style="color:#ffffff;text-decoration:none">Read on</a></td>` +
    `</tr></table></td></tr>`
  );
}

/** The nested tables that newsletters are made of, with a hidden preview text and a way out at the end. */
function newsletter(options: {
  preview: string;
  title: string;
  colour: string;
  articles: readonly string[];
  sender: string;
  host: string;
}): string {
  const { preview, title, colour, articles, sender, host } = options;
  return page(
    `<div style="display:none;max-height:0;overflow:hidden;mso-hide:all">${preview}&#847;&zwnj;&nbsp;&#847;&zwnj;&nbsp;</div>` +
      '<table role="presentation" width="100%" border="0" cellpadding="0" cellspacing="0" bgcolor="#f2f2f2"><tr><td align="center" style="padding:24px 8px">' +
      '<!--[if mso]><table width="600"><tr><td><![endif]-->' +
      '<table role="presentation" width="600" border="0" cellpadding="0" cellspacing="0" bgcolor="#ffffff" style="max-width:600px;width:100%">' +
      `<tr><td style="${cell};padding-top:24px;border-top:6px solid ${colour}"><h1 style="margin:0;font-size:28px;color:${colour}">${title}</h1></td></tr>` +
      articles.join('') +
      `<tr><td style="${cell};font-size:12px;color:#777777">You get this mail because you asked ${sender} for it. ` +
      `<a href="https://${host}/unsubscribe?id=4711" style="color:#777777">Unsubscribe</a> · <a href="https://${host}/view?id=4711" style="color:#777777">View in browser</a></td></tr>` +
      '</table><!--[if mso]></td></tr></table><![endif]--></td></tr></table>' +
      `<img src="https://${host}/open.gif?id=4711" width="1" height="1" alt="">`,
  );
}

/** Mails that nobody wrote to Adele in person. */
export const newsletterMails: readonly MailSeed[] = [
  {
    key: 'newsletter-workplace',
    from: { name: 'Workplace Weekly', address: 'letter@workplace-weekly.example' },
    subject: 'Quiet rooms that people really use',
    date: ago(0, 6, 12),
    isRead: false,
    html: newsletter({
      preview: 'Three offices that got it right, and what it cost them.',
      title: 'Workplace Weekly',
      colour: '#0f6c5c',
      sender: 'Workplace Weekly',
      host: 'workplace-weekly.example',
      articles: [
        article(
          '#0f6c5c',
          'Quiet rooms that people really use',
          'Most phone booths stand empty because they are hot. Three teams tell how they solved it with a fan for 30 euros and a door that closes by itself.',
          'https://workplace-weekly.example/quiet-rooms',
        ),
        article(
          '#c2571a',
          'Moving without losing a day',
          'A check list for the last four weeks: what to label, who keeps the keys, and why the plants go first.',
          'https://workplace-weekly.example/moving',
        ),
        article(
          '#3a53c5',
          `Free webinar on ${day(13)}`,
          `Light, sound and air in old buildings. Register by ${workday(10)}; there are 80 seats.`,
          'https://workplace-weekly.example/webinar',
        ),
      ],
    }),
  },
  {
    key: 'newsletter-museum',
    from: { name: 'City Museum', address: 'news@city-museum.example' },
    subject: 'Members first: tickets for “Paper & Ink”',
    date: ago(1, 9),
    html: newsletter({
      preview: 'Two days before everybody else.',
      title: 'City Museum',
      colour: '#7a1f3d',
      sender: 'the City Museum',
      host: 'city-museum.example',
      articles: [
        article(
          '#7a1f3d',
          'Paper & Ink: 400 years of letters',
          `Opening on ${day(20, 'en-GB', longDate)}. Members can book from ${day(2)}, 10:00, everybody else two days later.`,
          'https://city-museum.example/paper-and-ink',
        ),
        article(
          '#444444',
          'Workshop: write with a goose feather',
          'Saturdays, 14:00, for children from eight years. Bring an old shirt.',
          'https://city-museum.example/workshop',
        ),
      ],
    }),
  },
  {
    key: 'newsletter-product',
    from: { name: 'Planwise', address: 'product@planwise.example' },
    subject: 'What’s new in Planwise: shared calendars, faster search 🚀',
    date: ago(3, 1),
    html: newsletter({
      preview: 'Your monthly update.',
      title: 'What’s new',
      colour: '#5b2fc0',
      sender: 'Planwise',
      host: 'planwise.example',
      articles: [
        article(
          '#5b2fc0',
          'Shared calendars',
          'Put the milestones of several plans into one calendar, and subscribe to it from Outlook.',
          'https://planwise.example/calendars',
        ),
        article(
          '#1f6fb2',
          'Your trial ends soon',
          `Your free seat ends on <b>${day(9)}</b>. Choose a plan to keep your boards.`,
          'https://planwise.example/plans',
        ),
      ],
    }),
  },
  {
    key: 'newsletter-books',
    folder: 'archive',
    from: { name: 'Harbour Books', address: 'hello@harbour-books.example' },
    subject: 'Six novels for long evenings',
    date: ago(16),
    html: newsletter({
      preview: 'Chosen by the people behind the counter.',
      title: 'Harbour Books',
      colour: '#14506e',
      sender: 'Harbour Books',
      host: 'harbour-books.example',
      articles: [
        article(
          '#14506e',
          'Six novels for long evenings',
          'A lighthouse, a lost dog, two sisters, a strike, a very slow train and one murder.',
          'https://harbour-books.example/novels',
        ),
      ],
    }),
  },
  {
    key: 'junk-prize',
    folder: 'junkemail',
    from: { name: 'Prize Center', address: 'winner@prize-center.example' },
    subject: '!!! YOU HAVE WON a weekend, answer TODAY !!!',
    date: ago(0, 11),
    isRead: false,
    html: page(
      '<center><font color="red" size="7"><b>WINNER</b></font><br><marquee>Answer within 24 hours</marquee><br>' +
        '<a href="http://prize-center.example/claim">Claim your prize</a></center>',
    ),
  },
];
