import { ago, calendarStamp, day, longDate, workday } from './days';
import { letter, page, paragraphs, table } from './html';
import type { MailSeed } from './mail-seed';
import { adele, airline, ben, dana, emil, farah, hotel, rail } from './people';

const kickOff = [
  'BEGIN:VCALENDAR',
  'PRODID:-//Example//Calendar//EN',
  'VERSION:2.0',
  'METHOD:REQUEST',
  'BEGIN:VEVENT',
  'UID:move-kick-off@example.com',
  `DTSTAMP:${calendarStamp(-1, 8)}`,
  `DTSTART:${calendarStamp(3, 9)}`,
  `DTEND:${calendarStamp(3, 10)}`,
  'SUMMARY:Kick-off: move to the harbour office',
  'LOCATION:Room Birch',
  'ORGANIZER;CN=Farah Aziz:mailto:farah@example.com',
  'ATTENDEE;CN=Adele Vance;RSVP=TRUE:mailto:adele@example.com',
  'END:VEVENT',
  'END:VCALENDAR',
].join('\r\n');

/** Bookings, changes, a meeting request and an agenda. */
export const travelMails: readonly MailSeed[] = [
  {
    key: 'train-booking',
    from: rail,
    subject: 'Your booking QX7T4N: Berlin to Copenhagen',
    date: ago(0, 2, 45),
    html: page(
      `<table role="presentation" width="100%" style="font-family:Verdana,sans-serif;font-size:13px"><tr><td style="background:#123a5a;color:#ffffff;padding:16px"><b>Fjord Rail</b> &nbsp; Booking <b>QX7T4N</b></td></tr><tr><td style="padding:16px">` +
        `<p>Dear Adele Vance, thank you for your booking.</p>` +
        table(
          ['', 'Departure', 'Arrival', 'Train', 'Seat'],
          [
            [day(26), 'Berlin Hbf 08:05', 'Copenhagen H 15:12', 'FR 174', 'Coach 22, seat 41 (window)'],
            [day(28), 'Copenhagen H 14:26', 'Berlin Hbf 21:38', 'FR 179', 'Coach 21, seat 36 (aisle)'],
          ],
        ) +
        `<p>Free changes until <b>${day(24, 'en-GB', longDate)}, 23:59</b>. Please bring an identity card: there is a border check.</p>` +
        `<p>Total paid: <b>189.80 EUR</b></p></td></tr></table>`,
    ),
    attachments: [
      { name: 'Ticket QX7T4N.pdf', contentType: 'application/pdf', size: 143_887 },
      { name: 'QX7T4N.pkpass', contentType: 'application/vnd.apple.pkpass', size: 28_310 },
    ],
  },
  {
    key: 'hotel-confirmation',
    from: hotel,
    subject: 'Reservation confirmed: 2 nights at Hotel Linde',
    date: ago(0, 2, 30),
    html: letter(
      'Hotel Linde, Copenhagen',
      'Dear Ms Vance,',
      `we look forward to your stay from <b>${day(26)}</b> to <b>${day(28)}</b>. Single room, breakfast from 6:30.`,
      'Check-in from 15:00, check-out until 11:00. The night bell is on the left of the door.',
      `Free cancellation until ${day(23, 'en-GB', longDate)}, 18:00. Do you need a parking space? Please let us know a day ahead.`,
    ),
  },
  {
    key: 'flight-change',
    from: airline,
    subject: 'Important: your flight SY 2043 has a new time',
    date: ago(1, 0, 15),
    isRead: false,
    importance: 'high',
    html: page(
      '<table role="presentation" width="100%" bgcolor="#fff4e5"><tr><td style="padding:12px;font-family:Arial,sans-serif"><b>Schedule change</b></td></tr></table>' +
        paragraphs(
          'Dear passenger,',
          `flight <b>SY 2043</b> from Berlin to Lisbon on ${day(40)} leaves at <s>07:10</s> <b>09:45</b>.`,
          `Accept the new time or choose another flight free of charge by ${day(6)}: <a href="https://skylark-air.example/change/SY2043">manage booking</a>.`,
          'If we do not hear from you, the new time counts as accepted. This address does not receive answers.',
        ),
    ),
  },
  {
    key: 'kick-off-invitation',
    from: farah,
    to: [adele, ben, dana, emil],
    subject: 'Kick-off: move to the harbour office',
    date: ago(0, 22),
    kind: 'meetingRequest',
    html: letter(
      'Farah',
      `Hello all, one hour to start the last eight weeks. ${workday(3)}, 10:00 to 11:00, room Birch.`,
      'Agenda: time plan, movers, who packs what, open questions. Please read the plan of level three before.',
    ),
    attachments: [{ name: 'invite.ics', contentType: 'text/calendar', content: kickOff }],
  },
  {
    key: 'week-ahead',
    from: { name: 'Your calendar', address: 'digest@example.com' },
    subject: 'Your week ahead: 6 meetings, 2 deadlines',
    date: ago(0, 9, 30),
    text: [
      workday(2, 'en-GB').toUpperCase(),
      '  09:00-09:30  Stand-up',
      '  11:00-12:00  Interview: office assistant',
      '',
      workday(3, 'en-GB').toUpperCase(),
      '  10:00-11:00  Kick-off: move to the harbour office',
      '  15:00-15:30  Call with Marta Silva',
      '',
      workday(6, 'en-GB').toUpperCase(),
      '  10:00-11:30  Budget review',
      '  all day      DEADLINE lease back to the notary',
      '',
      'You get this digest once a week. Change it in your calendar settings.',
    ].join('\n'),
  },
  {
    key: 'taxi-receipt',
    folder: 'deleteditems',
    from: { name: 'City Taxi', address: 'receipt@city-taxi.example' },
    subject: 'Receipt for your ride',
    date: ago(8, 1),
    text: 'Thank you for riding with us.\n\nHarbour office – Central station\n14 minutes, 5.2 km\n23.40 EUR, paid by card',
  },
];
