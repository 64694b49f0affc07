import { cleanTitle, titleOfSubject } from '../subject';
import type { Field } from './field';

/** A mail's subject without what mail programs put around it, or who it is from. */
export const title: Field<string> = {
  initial({ mail, locale, titleFromSender }) {
    const subject = titleOfSubject(mail.subject, locale);
    if (subject !== '') return subject;
    const sender = cleanTitle(mail.sender.name) || mail.sender.address;
    return sender === '' ? '' : titleFromSender(sender);
  },
  property: 'title',
};
