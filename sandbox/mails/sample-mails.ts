import { attachmentMails } from './attachment-mails';
import { colleagueMails } from './colleague-mails';
import { customerMails } from './customer-mails';
import { invoiceMails } from './invoice-mails';
import type { MailSeed } from './mail-seed';
import { newsletterMails } from './newsletter-mails';
import { oddMails } from './odd-mails';
import { benMails, cleoMails } from './other-mailboxes';
import { adele, ben, cleo } from './people';
import { threadMails } from './thread-mails';
import { travelMails } from './travel-mails';
import { worldMails } from './world-mails';

/** Adele's mailbox, in no particular order: a mailbox sorts by date. */
export const sampleMails: readonly MailSeed[] = [
  ...colleagueMails,
  ...threadMails,
  ...customerMails,
  ...invoiceMails,
  ...travelMails,
  ...attachmentMails,
  ...newsletterMails,
  ...worldMails,
  ...oddMails,
];

const byOwner: ReadonlyMap<string, readonly MailSeed[]> = new Map([
  [adele.address, sampleMails],
  [ben.address, benMails],
  [cleo.address, cleoMails],
]);

/** The sample mails of a mailbox, by its owner's address; none for an owner that has none. */
export function sampleMailsOf(owner: string): readonly MailSeed[] {
  return byOwner.get(owner) ?? [];
}
