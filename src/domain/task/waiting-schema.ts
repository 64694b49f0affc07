import { exactOptional, object, string, type GenericSchema } from 'valibot';
import { instantSchema } from '../link/link-schema';
import { askedMailSchema } from '../mail/mail-schema';
import { plainDateSchema } from '../time/plain-date-schema';
import type { Answer, NewWaiting, Waiting } from './waiting';

const entries = {
  since: instantSchema,
  by: plainDateSchema,
  name: exactOptional(string()),
  after: exactOptional(instantSchema),
  dueBefore: exactOptional(plainDateSchema),
};

export const newWaitingSchema: GenericSchema<unknown, NewWaiting> = object(entries);

export const waitingSchema: GenericSchema<unknown, Waiting> = object({ ...entries, asked: askedMailSchema });

/** The same as a tag holds it: without the mail where that is the first one of the task. */
export const storedWaitingSchema = object({ ...entries, asked: exactOptional(askedMailSchema) });

export const answerSchema: GenericSchema<unknown, Answer> = object({
  name: string(),
  receivedDateTime: instantSchema,
  restId: string(),
});
