import {
  check,
  exactOptional,
  looseObject,
  nonEmpty,
  object,
  pipe,
  string,
  type GenericSchema,
} from 'valibot';
import type { LinkedMail, MailRef } from './mail';

/** In UTF-16 units: far more than any id of the service or of a mail has. */
const longestId = 2_000;

const mailRefEntries = {
  immutableId: exactOptional(string()),
  internetMessageId: string(),
  conversationId: string(),
  owner: string(),
  subject: string(),
  sender: string(),
  receivedDateTime: string(),
};

const isSafeId = (id: string) => id.length <= longestId && !/^\.{1,2}$|\p{Surrogate}/u.test(id);
const id = pipe(string(), check(isSafeId, 'an id'));

/** A mail as stored on a task. Others may have written it, and its ids become parts of addresses and filters. */
export const mailRefSchema: GenericSchema<unknown, MailRef> = object({
  ...mailRefEntries,
  immutableId: exactOptional(pipe(id, nonEmpty())),
  internetMessageId: id,
  conversationId: id,
});

/** A stored mail with the REST id it had at that time. Properties of other versions are kept. */
export const mailWithIdSchema: GenericSchema<unknown, LinkedMail> = looseObject({
  ...mailRefEntries,
  restId: string(),
});
