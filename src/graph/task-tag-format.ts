import { toLinkKey } from '../domain/link';
import type { MailRef } from '../domain/mail';
import type { TaskTag, TaskTagReading } from '../domain/task-tag';
import { extensionBody, fits, readExtension, tooLarge } from './open-type-extension';
import { isObject, parseJson, type JsonObject } from '../lib/json';

/*
 * Format 1 of the extension on a task: `linkKey`, and `mails` as JSON text, since an extension stores no objects.
 */

/** Lengths to which subjects are cut, one after another, until the tag fits. A subject is the one part that can be missed. */
const subjectLengths = [255, 120, 60, 30, 0];

function toMailRef(value: unknown): MailRef | undefined {
  if (!isObject(value)) return undefined;
  const { immutableId, internetMessageId, conversationId, owner, subject, sender, receivedDateTime } = value;
  if (immutableId !== undefined && typeof immutableId !== 'string') return undefined;
  if (typeof internetMessageId !== 'string' || typeof conversationId !== 'string') return undefined;
  if (typeof owner !== 'string' || typeof subject !== 'string' || typeof sender !== 'string')
    return undefined;
  if (typeof receivedDateTime !== 'string') return undefined;
  return {
    ...(immutableId !== undefined && { immutableId }),
    internetMessageId,
    conversationId,
    owner,
    subject,
    sender,
    receivedDateTime,
  };
}

/** Reads the tag out of the expanded extensions of a task. */
export function readTaskTag(extensions: unknown, extensionName: string): TaskTagReading {
  const reading = readExtension(extensions, extensionName);
  if (reading.kind !== 'values') return reading;
  const linkKey = toLinkKey(reading.values.linkKey);
  const stored = typeof reading.values.mails === 'string' ? parseJson(reading.values.mails) : undefined;
  if (linkKey === undefined || !Array.isArray(stored)) return { kind: 'damaged' };
  const mails = stored.map(toMailRef).filter((mail) => mail !== undefined);
  return mails.length === stored.length ? { kind: 'tag', tag: { linkKey, mails } } : { kind: 'damaged' };
}

function cut(text: string, length: number): string {
  if (text.length <= length) return text;
  const end = text.slice(0, length);
  // Half of a surrogate pair would not survive the way through UTF-8.
  return end.replace(/[\ud800-\udbff]$/, '');
}

function toStored(mail: MailRef, subjectLength: number): MailRef {
  const { immutableId, internetMessageId, conversationId, owner, subject, sender, receivedDateTime } = mail;
  return {
    ...(immutableId !== undefined && { immutableId }),
    internetMessageId,
    conversationId,
    owner,
    subject: cut(subject, subjectLength),
    sender,
    receivedDateTime,
  };
}

/**
 * The extension that says a tag. Subjects are cut as far as it takes to fit; throws `rejected` with code
 * `tag-too-large` when the mails do not fit without them either.
 */
export function taskTagBody(tag: TaskTag, extensionName: string): JsonObject {
  for (const length of subjectLengths) {
    const mails = JSON.stringify(tag.mails.map((mail) => toStored(mail, length)));
    const body = extensionBody(extensionName, { linkKey: tag.linkKey, mails });
    if (fits(body)) return body;
  }
  throw tooLarge();
}
