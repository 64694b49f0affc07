import { cleanTitle, titleOfSubject } from '../subject';
import type { Field } from './field';

/** The title: the cleaned subject of the mail, or else its sender. */
export const title: Field<string> = {
  initial({ mail, locale, titleFromSender }) {
    const subject = titleOfSubject(mail.subject, locale);
    if (subject !== '') return subject;
    const sender = cleanTitle(mail.sender.name) || mail.sender.address;
    return sender === '' ? '' : titleFromSender(sender);
  },
  property: 'title',
};
