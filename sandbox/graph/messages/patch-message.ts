import type { FlagDay, MessageFields } from '../../mailbox/stored-message';
import type { Context, Handler } from '../context';
import { accessDenied, badRequest, GraphError } from '../errors';
import { checkMessageIfMatch } from '../etags';
import { Fields } from '../fields';
import { metadataOf } from '../metadata';
import { ok } from '../responses';
import { readExtendedProperties, readMultiValueProperties } from './extended-properties';
import { messageOf } from './locate-message';
import { messageViewOf, renderMessage } from './render-message';

/** Can be written always. */
const writable: ReadonlySet<string> = new Set([
  'categories',
  'importance',
  'inferenceClassification',
  'isRead',
  'flag',
  'isDeliveryReceiptRequested',
  'isReadReceiptRequested',
  'singleValueExtendedProperties',
  'multiValueExtendedProperties',
]);
/** Can be written while the message is a draft. */
const writableInDraft: ReadonlySet<string> = new Set([
  'subject',
  'body',
  'toRecipients',
  'ccRecipients',
  'bccRecipients',
  'replyTo',
  'from',
  'sender',
  'internetMessageId',
]);
/**
 * From this day on, properties that can be written in a draft are protected in a received message: writing them takes a
 * permission that only an administrator grants (`Mail-Advanced.ReadWrite`), and that is never granted here.
 */
const protectedFrom = Date.parse('2026-12-31T00:00:00Z');

function readFlagDay(flag: Fields, name: string): FlagDay | undefined {
  const day = flag.object(name);
  return day ? { dateTime: day.textOr('dateTime', ''), timeZone: day.textOr('timeZone', 'UTC') } : undefined;
}

/** A flag as a whole: what is not named of it goes. */
function readFlag(fields: Fields): Pick<MessageFields, 'flagStatus' | 'flagDays'> | undefined {
  const flag = fields.object('flag');
  if (flag === undefined) return undefined;
  if (flag === null) return { flagStatus: 'notFlagged', flagDays: {} };
  const flagStatus = flag.oneOf('flagStatus', ['notFlagged', 'complete', 'flagged']) ?? 'notFlagged';
  const start = readFlagDay(flag, 'startDateTime');
  const due = readFlagDay(flag, 'dueDateTime');
  if (due && !start) throw badRequest('A flag with a due date needs a start date.');
  const isFlagged = flagStatus === 'flagged';
  return {
    flagStatus,
    flagDays: isFlagged ? { ...(start && { startDateTime: start }), ...(due && { dueDateTime: due }) } : {},
  };
}

function readMessage(fields: Fields): Partial<MessageFields> {
  const read: { -readonly [K in keyof MessageFields]?: MessageFields[K] } = {};
  const categories = fields.texts('categories');
  if (categories !== undefined) read.categories = categories;
  const importance = fields.oneOf('importance', ['low', 'normal', 'high']);
  if (importance !== undefined) read.importance = importance;
  const inference = fields.oneOf('inferenceClassification', ['focused', 'other']);
  if (inference !== undefined) read.inferenceClassification = inference;
  const isRead = fields.flag('isRead');
  if (typeof isRead === 'boolean') read.isRead = isRead;
  Object.assign(read, readFlag(fields));
  const subject = fields.text('subject');
  if (subject !== undefined) read.subject = subject ?? '';
  const body = fields.object('body');
  if (body) {
    read.body = {
      content: body.textOr('content', ''),
      contentType: body.oneOf('contentType', ['text', 'html']) ?? 'text',
    };
  }
  return read;
}

function refuseUnwritable(fields: Fields, isDraft: boolean, context: Context): void {
  const isProtected = context.now().getTime() >= protectedFrom;
  for (const name of Object.keys(fields.body)) {
    if (name.includes('@') || writable.has(name) || (isDraft && writableInDraft.has(name))) continue;
    if (writableInDraft.has(name) && isProtected) throw accessDenied();
    throw writableInDraft.has(name)
      ? new GraphError(
          400,
          'ErrorInvalidPropertyUpdateSentMessage',
          'Update operation is invalid for property of a sent message.',
        )
      : badRequest(`The property '${name}' cannot be written on type 'microsoft.graph.message'.`);
  }
}

/** PATCH /me/messages/{message}: conditional on its etag. The answer does not show extended properties. */
export const patchMessage: Handler = (context) => {
  const message = messageOf(context);
  const fields = new Fields(context.body, badRequest);
  refuseUnwritable(fields, message.isDraft, context);
  checkMessageIfMatch(context, message.changeKey);
  const multiValueProperties = new Map([
    ...message.multiValueProperties,
    ...readMultiValueProperties(fields),
  ]);
  const changed = context.mailbox.updateMessage(
    message,
    { ...readMessage(fields), multiValueProperties },
    readExtendedProperties(fields),
  );
  return ok(
    {
      '@odata.context': metadataOf(context, 'messages/$entity'),
      ...renderMessage(changed, messageViewOf(context)),
    },
    changed.changeKey,
  );
};
