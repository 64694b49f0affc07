import { bytes, flag, listOf, mapOf, number, oneOf, optional, shape, text, type Check } from './json-check';
import type { MasterCategory } from './mailbox';
import type { ExtensionValue, StoredExtension } from './stored-extension';
import type {
  FlagDay,
  FlagDays,
  MailFolder,
  MessageAttachment,
  Recipient,
  StoredMessage,
} from './stored-message';
import type {
  Recurrence,
  StoredFile,
  StoredLinkedResource,
  StoredList,
  StoredStep,
  StoredTask,
} from './stored-task';

/** Everything that a mailbox holds. */
export interface MailboxState {
  readonly changeNumber: number;
  readonly folders: readonly MailFolder[];
  readonly messages: readonly StoredMessage[];
  readonly lists: readonly StoredList[];
  readonly tasks: readonly StoredTask[];
  readonly categories: readonly MasterCategory[];
}

/** The state as plain JSON: maps as objects, bytes in base64. */
export function toJson(state: MailboxState): unknown {
  const json: unknown = JSON.parse(
    JSON.stringify(state, function (this: Readonly<Record<string, unknown>>, key, value: unknown) {
      // The original value: `value` is what a Buffer's own toJSON made of it.
      const held = this[key];
      if (held instanceof Map) return Object.fromEntries<unknown>(held);
      return held instanceof Uint8Array ? Buffer.from(held).toString('base64') : value;
    }),
  );
  return json;
}

const primitive: Check<string | number | boolean> = (json, place) => {
  if (typeof json === 'number' || typeof json === 'boolean') return json;
  return text(json, place);
};

const extensionValue: Check<ExtensionValue> = (json, place) => {
  if (json === null) return null;
  return Array.isArray(json) ? listOf(primitive)(json, place) : primitive(json, place);
};

const extension: Check<StoredExtension> = (json, place) =>
  Object.fromEntries(mapOf(extensionValue)(json, place));

const recipient = shape<Recipient>({ name: text, address: text });
const body = shape<StoredTask['body']>({ contentType: oneOf('text', 'html'), content: text });
const importance = oneOf('low', 'normal', 'high');

const attachment = shape<MessageAttachment>({
  key: text,
  kind: oneOf('file', 'item', 'reference'),
  name: text,
  contentType: text,
  size: number,
  isInline: flag,
  contentId: optional(text),
  content: optional(bytes),
});

const flagDay = shape<FlagDay>({ dateTime: text, timeZone: text });

const message = shape<StoredMessage>({
  seedKey: text,
  id: text,
  immutableId: text,
  changeKey: text,
  folderId: text,
  conversationId: text,
  internetMessageId: text,
  kind: oneOf('message', 'meetingRequest'),
  itemClass: optional(text),
  subject: text,
  from: recipient,
  to: listOf(recipient),
  cc: listOf(recipient),
  body,
  bodyPreview: text,
  importance,
  categories: listOf(text),
  isRead: flag,
  isDraft: flag,
  flagStatus: oneOf('notFlagged', 'flagged', 'complete'),
  flagDays: optional(shape<FlagDays>({ startDateTime: optional(flagDay), dueDateTime: optional(flagDay) })),
  inferenceClassification: oneOf('focused', 'other'),
  createdDateTime: text,
  receivedDateTime: text,
  sentDateTime: text,
  lastModifiedDateTime: text,
  headers: listOf(shape<StoredMessage['headers'][number]>({ name: text, value: text })),
  attachments: listOf(attachment),
  extensions: mapOf(extension),
  extendedProperties: mapOf(text),
  multiValueProperties: mapOf(listOf(text)),
});

const weekday = oneOf('sunday', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday');

const recurrence = shape<Recurrence>({
  pattern: shape<Recurrence['pattern']>({
    type: oneOf('daily', 'weekly', 'absoluteMonthly', 'relativeMonthly', 'absoluteYearly', 'relativeYearly'),
    interval: number,
    month: number,
    dayOfMonth: number,
    daysOfWeek: listOf(weekday),
    firstDayOfWeek: weekday,
    index: oneOf('first', 'second', 'third', 'fourth', 'last'),
  }),
  range: shape<Recurrence['range']>({
    type: oneOf('endDate', 'noEnd', 'numbered'),
    startDate: text,
    endDate: text,
    recurrenceTimeZone: text,
    numberOfOccurrences: number,
  }),
});

const list = shape<StoredList>({
  id: text,
  changeKey: text,
  displayName: text,
  isOwner: flag,
  isShared: flag,
  wellknownListName: oneOf('none', 'defaultList', 'flaggedEmails'),
  extensions: mapOf(extension),
  changeNumber: number,
});

const task = shape<StoredTask>({
  id: text,
  listId: text,
  changeKey: text,
  changeNumber: number,
  title: text,
  body,
  status: oneOf('notStarted', 'inProgress', 'completed', 'waitingOnOthers', 'deferred'),
  importance,
  categories: listOf(text),
  createdDateTime: text,
  lastModifiedDateTime: text,
  bodyLastModifiedDateTime: text,
  due: optional(number),
  start: optional(number),
  reminder: optional(number),
  isReminderOn: flag,
  completed: optional(number),
  recurrence: optional(recurrence),
  linkedResource: optional(
    shape<StoredLinkedResource>({
      id: text,
      applicationName: text,
      displayName: optional(text),
      externalId: optional(text),
      webUrl: optional(text),
    }),
  ),
  steps: listOf(
    shape<StoredStep>({
      id: text,
      displayName: text,
      isChecked: flag,
      createdDateTime: text,
      checkedDateTime: optional(text),
    }),
  ),
  files: listOf(
    shape<StoredFile>({
      id: text,
      name: text,
      contentType: text,
      content: bytes,
      lastModifiedDateTime: text,
    }),
  ),
  extensions: mapOf(extension),
  flaggedMessageId: optional(text),
});

/** The state that JSON of `toJson` holds; throws a TypeError that names the place when it is something else. */
export const fromJson: (json: unknown) => MailboxState = (json) =>
  shape<MailboxState>({
    changeNumber: number,
    folders: listOf(shape<MailFolder>({ id: text, displayName: text, wellKnownName: optional(text) })),
    messages: listOf(message),
    lists: listOf(list),
    tasks: listOf(task),
    categories: listOf(shape<MasterCategory>({ id: text, displayName: text, color: text })),
  })(json, 'snapshot');
