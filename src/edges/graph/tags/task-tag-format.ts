import {
  custom,
  literal,
  object,
  optional,
  pipe,
  strictTuple,
  string,
  transform,
  union,
  unknown,
} from 'valibot';
import { taskKeySchema } from '../../../domain/link/link-schema';
import { isOperationId } from '../../../domain/link/operation-id';
import type { MailRef } from '../../../domain/mail/mail';
import { firstMailRefSchema, mailRefSchema } from '../../../domain/mail/mail-schema';
import type { TaskTag, TaskTagReading } from '../../../domain/task/task-tag';
import type { JsonObject } from '../../../lib/json';
import { jsonText, valueOf } from '../../../lib/schema';
import { graphemeEnd } from '../../../lib/text';
import { extensionBody, fits, readExtension, tooLarge } from './open-type-extension';

/*
 * The extension on a task, which stores no objects.
 *
 * Format 2: `taskKey`; `mail` is the first mail as JSON text, or empty; `others` are the digests of the further mails,
 * with spaces between them. All three are always written, so that a service that merges leaves nothing behind. `move`,
 * on a task that was moved, is the id of the operation that made it.
 * Format 1: `linkKey`, and `mails` as JSON text of an array with one mail.
 * When a tag is rewritten, what it does not have is emptied.
 */

const formatVersion = 2;
const emptied = { linkKey: '', mails: '', move: '' };

/** Mails of one task, the first included. */
const mostMails = 50;

/** Lengths to which the subject is cut, one after another, until the tag fits. */
const subjectLengths = [255, 120, 60, 30];

/** Characters of a digest; see `Digest`. */
const digestLength = 22;
const isDigest = (value: unknown) =>
  typeof value === 'string' && value.length === digestLength && /^[\w-]+$/.test(value);
const noText = pipe(
  literal(''),
  transform(() => undefined),
);

const formatOne = pipe(
  object({ linkKey: taskKeySchema, mails: jsonText(strictTuple([firstMailRefSchema])) }),
  transform(({ linkKey, mails: [mail] }): TaskTag => ({ taskKey: linkKey, mail, others: [] })),
);

const formatTwo = pipe(
  object({
    taskKey: taskKeySchema,
    mail: union([noText, jsonText(mailRefSchema)]),
    others: pipe(
      string(),
      transform((text) => text.split(' ').filter((part) => part !== '')),
      custom<string[]>((parts) => Array.isArray(parts) && parts.every(isDigest)),
    ),
    move: optional(unknown()),
  }),
  transform(({ mail, move, ...tag }): TaskTag => ({
    ...tag,
    ...(mail && { mail }),
    ...(isOperationId(move) && { movedBy: move }),
  })),
);

/** Reads the tag out of the expanded extensions of a task. */
export function readTaskTag(extensions: unknown, extensionName: string): TaskTagReading {
  const reading = readExtension(extensions, extensionName, formatVersion);
  if (reading.kind !== 'values') return reading;
  const { values } = reading;
  const tag = valueOf(Number(values.formatVersion) === 1 ? formatOne : formatTwo, values);
  return tag ? { kind: 'tag', tag } : { kind: 'damaged' };
}

/** The mail in ever fewer words: its subject is dispensable first, then its sender and its time. */
function* shortened(mail: MailRef): Generator<MailRef> {
  const { immutableId, internetMessageId, conversationId, mailbox } = mail;
  const { subject, sender, receivedDateTime } = mail;
  const ids = {
    ...(immutableId !== undefined && { immutableId }),
    internetMessageId,
    conversationId,
    mailbox,
  };
  const facts = {
    ...ids,
    ...(sender !== undefined && { sender }),
    ...(receivedDateTime !== undefined && { receivedDateTime }),
  };
  if (subject !== undefined) {
    for (const length of subjectLengths) {
      yield { ...facts, subject: subject.slice(0, graphemeEnd(subject, length)) };
    }
  }
  yield facts;
  yield ids;
}

/** The extension that holds a tag; undefined when the mails do not fit, however much the first is shortened. */
function fittingBody(
  { taskKey, mail, others, movedBy }: TaskTag,
  extensionName: string,
  isRewritten: boolean,
): JsonObject | undefined {
  if (others.length + (mail ? 1 : 0) > mostMails) return undefined;
  for (const short of mail ? shortened(mail) : [undefined]) {
    const body = extensionBody(extensionName, formatVersion, {
      ...(isRewritten && emptied),
      taskKey,
      mail: short ? JSON.stringify(short) : '',
      others: others.join(' '),
      ...(movedBy !== undefined && { move: movedBy }),
    });
    if (fits(body)) return body;
  }
  return undefined;
}

/**
 * The extension that holds a tag; `isRewritten` when there may be one already. The first mail is shortened as far as
 * needed; throws `rejected` with code `tag-too-large` when the mails do not fit even so.
 */
export function taskTagBody(tag: TaskTag, extensionName: string, { isRewritten = false } = {}): JsonObject {
  const body = fittingBody(tag, extensionName, isRewritten);
  if (!body) throw tooLarge();
  return body;
}

/** Whether a tag that is written takes one more mail. */
export function takesOneMoreMail(tag: TaskTag, extensionName: string): boolean {
  const oneMore = { ...tag, others: [...tag.others, 'x'.repeat(digestLength)] };
  return fittingBody(oneMore, extensionName, true) !== undefined;
}
