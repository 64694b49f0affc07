import { array, object } from 'valibot';
import { taskKeySchema } from '../../../domain/link/link-schema';
import type { MailRef } from '../../../domain/mail/mail';
import { mailRefSchema } from '../../../domain/mail/mail-schema';
import type { TaskTag, TaskTagReading } from '../../../domain/task/task-tag';
import type { JsonObject } from '../../../lib/json';
import { jsonText, valueOf } from '../../../lib/schema';
import { graphemeEnd } from '../../../lib/text';
import { extensionBody, fits, readExtension, tooLarge } from './open-type-extension';

/*
 * Format 1 of the extension on a task: `taskKey`, and `mails` as JSON text, since an extension stores no objects.
 */

const formatVersion = 1;

/** Lengths to which subjects are cut, one after another, until the tag fits. Only the subject is dispensable. */
const subjectLengths = [255, 120, 60, 30, 0];

const tagSchema = object({ taskKey: taskKeySchema, mails: jsonText(array(mailRefSchema)) });

/** Reads the tag out of the expanded extensions of a task. */
export function readTaskTag(extensions: unknown, extensionName: string): TaskTagReading {
  const reading = readExtension(extensions, extensionName, formatVersion);
  if (reading.kind !== 'values') return reading;
  const tag = valueOf(tagSchema, reading.values);
  return tag ? { kind: 'tag', tag } : { kind: 'damaged' };
}

function toStored(mail: MailRef, subjectLength: number): MailRef {
  const { immutableId, internetMessageId, conversationId, owner, subject, sender, receivedDateTime } = mail;
  return {
    ...(immutableId !== undefined && { immutableId }),
    internetMessageId,
    conversationId,
    owner,
    subject: subject.slice(0, graphemeEnd(subject, subjectLength)),
    sender,
    receivedDateTime,
  };
}

/**
 * The extension that holds a tag. Subjects are cut as far as needed; throws `rejected` with code `tag-too-large` when
 * the mails do not fit even without them.
 */
export function taskTagBody(tag: TaskTag, extensionName: string): JsonObject {
  for (const length of subjectLengths) {
    const mails = JSON.stringify(tag.mails.map((mail) => toStored(mail, length)));
    const body = extensionBody(extensionName, formatVersion, { taskKey: tag.taskKey, mails });
    if (fits(body)) return body;
  }
  throw tooLarge();
}
