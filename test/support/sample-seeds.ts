import { adele } from '../../sandbox/mailbox/account';
import type { MailSeed } from '../../sandbox/mails/mail-seed';

const ben = { name: 'Ben Okafor', address: 'ben@example.com' };

/** A few mails for tests of the edges. */
export const sampleSeeds: readonly MailSeed[] = [
  { key: 'report', from: ben, subject: 'Quarterly report', date: 60, text: 'Please send it by Friday.' },
  { key: 'lunch', from: ben, subject: "RE: Lunch at Ben's (new place)", date: 50, importance: 'high' },
  { key: 'to-self', from: { name: adele.name, address: adele.username }, subject: 'Note', date: 40 },
  { key: 'to-self-sent', copyOf: 'to-self', folder: 'sentitems', from: ben, subject: 'Note', date: 40 },
  { key: 'fresh', from: ben, subject: 'Just sent', date: 1, folder: 'sentitems', justSent: true },
];
