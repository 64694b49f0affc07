import { exactOptional, looseObject, object, string, type GenericSchema } from 'valibot';
import type { LinkedMail, MailRef } from './mail';

const mailRefEntries = {
  immutableId: exactOptional(string()),
  internetMessageId: string(),
  conversationId: string(),
  owner: string(),
  subject: string(),
  sender: string(),
  receivedDateTime: string(),
};

/** A mail as stored on a task. */
export const mailRefSchema: GenericSchema<unknown, MailRef> = object(mailRefEntries);

/** A stored mail with the REST id it had at that time. Properties of other versions are kept. */
export const mailWithIdSchema: GenericSchema<unknown, LinkedMail> = looseObject({
  ...mailRefEntries,
  restId: string(),
});
