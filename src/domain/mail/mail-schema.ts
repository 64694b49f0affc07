import {
  check,
  exactOptional,
  looseObject,
  nonEmpty,
  object,
  pipe,
  string,
  transform,
  type GenericSchema,
} from 'valibot';
import type { LinkedMail, MailRef } from './mail';

/** In UTF-16 units: far more than any id of the service or of a mail has. */
const longestId = 2_000;

const isSafeId = (id: string) => id.length <= longestId && !/^\.{1,2}$|\p{Surrogate}/u.test(id);
const id = pipe(string(), check(isSafeId, 'an id'));

/** Others may have written a mail on a task, and its ids become parts of addresses and filters. */
const safeIds = {
  immutableId: exactOptional(pipe(id, nonEmpty())),
  internetMessageId: id,
  conversationId: id,
};

/** The mail to which an answer is waited for, as stored on a task. */
export const askedMailSchema = object({ internetMessageId: id, conversationId: id });

/** A mail as stored on a task. */
export const mailRefSchema: GenericSchema<unknown, MailRef> = object({
  ...safeIds,
  mailbox: string(),
  subject: exactOptional(string()),
  sender: exactOptional(string()),
  receivedDateTime: exactOptional(string()),
});

/** The same as version 0.1.0 stored it, with the address of the mailbox. */
export const firstMailRefSchema: GenericSchema<unknown, MailRef> = pipe(
  object({
    ...safeIds,
    owner: string(),
    subject: string(),
    sender: string(),
    receivedDateTime: string(),
  }),
  transform(({ owner, ...mail }) => ({ ...mail, mailbox: owner })),
);

/** A stored mail with the REST id it had at that time. Properties of other versions are kept. */
export const linkedMailSchema: GenericSchema<unknown, LinkedMail> = looseObject({
  restId: string(),
  immutableId: exactOptional(string()),
  internetMessageId: string(),
  conversationId: string(),
  owner: string(),
  subject: string(),
  sender: string(),
  receivedDateTime: string(),
});
