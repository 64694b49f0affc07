import type { MailSeed } from '../../../sandbox/mails/mail-seed';

const ines = { name: 'Inès Marchetti', address: 'ines@example.net' };

/** A few mails that the page has to cope with, and many plain ones. */
export const hostSeeds: readonly MailSeed[] = [
  {
    key: 'offer',
    from: ines,
    subject: 'Offer for the autumn workshop',
    date: 12,
    html: '<p>Hello Adele,</p><p>the offer is attached. Please <b>answer by Friday</b>.</p><script>window.top.broken = true</script>',
    categories: ['Blue category', 'Team'],
    importance: 'high',
    isRead: false,
    attachments: [{ name: 'offer.txt', contentType: 'text/plain', content: 'Fifty euros a head.' }],
  },
  {
    key: 'plain',
    from: { name: 'Build server', address: 'build@example.org' },
    subject: 'Nightly build',
    date: 95,
    text: 'All green.\n\nSee https://build.example.org/42 for more.',
  },
  {
    key: 'standstill',
    from: ines,
    subject: 'Works at a standstill',
    date: 60 * 26,
    html: '<p>Nothing moves.</p>',
    isRead: false,
  },
  { key: 'empty', from: { name: '', address: 'nobody@example.com' }, subject: '', date: 60 * 30 },
  {
    key: 'meeting',
    from: ines,
    subject: 'Invitation: planning',
    date: 60 * 50,
    kind: 'meetingRequest',
    html: '<p>Join us.</p>',
  },
  {
    key: 'own-words',
    folder: 'drafts',
    from: { name: 'Adele Vance', address: 'adele@example.com' },
    subject: 'Unfinished',
    date: 5,
    text: 'Dear',
  },
  ...Array.from({ length: 110 }, (_, index) => ({
    key: `many-${index}`,
    from: { name: `Person ${index}`, address: `person-${index}@example.com` },
    subject: `Message number ${index}`,
    date: 60 * 24 * 3 + index * 400,
    text: 'One of many.',
    isRead: index % 3 !== 0,
  })),
];
