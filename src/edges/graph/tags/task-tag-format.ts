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
  type GenericSchema,
} from 'valibot';
import { taskKeySchema } from '../../../domain/link/link-schema';
import { isOperationId } from '../../../domain/link/operation-id';
import type { MailRef } from '../../../domain/mail/mail';
import { firstMailRefSchema, mailRefSchema } from '../../../domain/mail/mail-schema';
import { mostMailsOfTask, type TaskTag, type TaskTagReading } from '../../../domain/task/task-tag';
import type { AskedMail, Waiting } from '../../../domain/task/waiting';
import { storedWaitingSchema } from '../../../domain/task/waiting-schema';
import type { JsonObject } from '../../../lib/json';
import { jsonText, valueOf } from '../../../lib/schema';
import { graphemeEnd } from '../../../lib/text';
import { extensionBody, fits, readExtension, tooLarge } from './open-type-extension';

/*
 * The extension on a task, which stores no objects. A tag is written in the oldest format that holds it.
 *
 * Format 3, of a task that waits for an answer: format 2, and `waiting` as JSON text, with the mail that was asked only
 * where that is not the first one.
 * Format 2: `taskKey`; `mail` is the first mail as JSON text, or empty; `others` are the digests of the further mails,
 * with spaces between them. All three are always written, so that a service that merges leaves nothing behind. `move`,
 * on a task that was moved, is the id of the operation that made it.
 * Format 1: `linkKey`, and `mails` as JSON text of an array with one mail.
 * When a tag is rewritten, what it does not have is emptied.
 */

/** The newest format that is read, and written where a task waits for an answer. */
const newestFormat = 3;
const emptied = { linkKey: '', mails: '', move: '', waiting: '' };

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

const entriesOfTwo = {
  taskKey: taskKeySchema,
  mail: union([noText, jsonText(mailRefSchema)]),
  others: pipe(
    string(),
    transform((text) => text.split(' ').filter((part) => part !== '')),
    custom<string[]>((parts) => Array.isArray(parts) && parts.every(isDigest)),
  ),
  move: optional(unknown()),
};

const formatTwo = pipe(
  object(entriesOfTwo),
  transform((values): TaskTag => tagOf(values)),
);

const formatThree = pipe(
  object({ ...entriesOfTwo, waiting: union([noText, jsonText(storedWaitingSchema)]) }),
  transform(({ waiting, ...values }): TaskTag => {
    const tag = tagOf(values);
    const asked = waiting?.asked ?? (tag.mail && askedOf(tag.mail));
    return { ...tag, ...(waiting && asked && { waiting: { ...waiting, asked } }) };
  }),
);

const formats: ReadonlyMap<number, GenericSchema<unknown, TaskTag>> = new Map<
  number,
  GenericSchema<unknown, TaskTag>
>([
  [1, formatOne],
  [2, formatTwo],
  [3, formatThree],
]);

/** A tag of the values that formats 2 and 3 have in common. */
function tagOf({
  mail,
  move,
  ...tag
}: Pick<TaskTag, 'taskKey' | 'others'> & {
  readonly mail: MailRef | undefined;
  readonly move?: unknown;
}): TaskTag {
  return { ...tag, ...(mail && { mail }), ...(isOperationId(move) && { movedBy: move }) };
}

function askedOf({ internetMessageId, conversationId }: MailRef): AskedMail {
  return { internetMessageId, conversationId };
}

/** Reads the tag out of the expanded extensions of a task. */
export function readTaskTag(extensions: unknown, extensionName: string): TaskTagReading {
  const reading = readExtension(extensions, extensionName, newestFormat);
  if (reading.kind !== 'values') return reading;
  const { values } = reading;
  const format = formats.get(Number(values.formatVersion));
  const tag = format && valueOf(format, values);
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

/** What a task waits for, as it is stored beside its first mail. */
function waitingText({ asked, ...waiting }: Waiting, first: MailRef | undefined): string {
  const isFirst =
    first?.internetMessageId === asked.internetMessageId && first.conversationId === asked.conversationId;
  return JSON.stringify({ ...waiting, ...(!isFirst && { asked }) });
}

/** The extension that holds a tag; undefined when the mails do not fit, however much the first is shortened. */
function fittingBody(
  { taskKey, mail, others, waiting, movedBy }: TaskTag,
  extensionName: string,
  isRewritten: boolean,
): JsonObject | undefined {
  if (others.length + (mail ? 1 : 0) > mostMailsOfTask) return undefined;
  for (const short of mail ? shortened(mail) : [undefined]) {
    const body = extensionBody(extensionName, waiting ? newestFormat : 2, {
      ...(isRewritten && emptied),
      taskKey,
      mail: short ? JSON.stringify(short) : '',
      others: others.join(' '),
      ...(movedBy !== undefined && { move: movedBy }),
      ...(waiting && { waiting: waitingText(waiting, mail) }),
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
