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

/** A mail as a task remembers it, as it is stored. */
export const mailRefSchema: GenericSchema<unknown, MailRef> = object(mailRefEntries);

/** The same with the id that the mail had when it was stored. What another version added stays. */
export const mailWithIdSchema: GenericSchema<unknown, LinkedMail> = looseObject({
  ...mailRefEntries,
  restId: string(),
});
