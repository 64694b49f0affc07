import type { TaskDraft } from './draft';
import { toLinkKey } from './link';
import type { OutboxEntry, RestReason, Step } from './outbox-entry';
import { toPlainDate } from './plain-date';
import { problemKinds, type ProblemTrace } from './problem';
import type { TaskRef } from './task-ref';

type Check = (value: unknown) => boolean;
/** A check for each field: a field that is new to the type needs one here. */
type Checks<T> = { readonly [K in keyof Required<T>]: Check };

const isText: Check = (value) => typeof value === 'string';
const isNumber: Check = (value) => Number.isFinite(value);
const isInstant: Check = (value) => typeof value === 'string' && !Number.isNaN(Date.parse(value));
const optional =
  (check: Check): Check =>
  (value) =>
    value === undefined || check(value);
const oneOf =
  (...allowed: readonly unknown[]): Check =>
  (value) =>
    allowed.includes(value);

function shape<T>(checks: Checks<T>): (value: unknown) => value is T {
  return (value): value is T => {
    if (typeof value !== 'object' || value === null) return false;
    const fields = new Map<string, unknown>(Object.entries(value));
    return Object.entries<Check>(checks).every(([name, check]) => check(fields.get(name)));
  };
}

const isTaskRef = shape<TaskRef>({ listId: isText, taskId: isText });

const isStep: Check = (value) =>
  shape<Pick<Step, 'kind'>>({ kind: oneOf('intended', 'sending') })(value) ||
  shape<Extract<Step, { task: TaskRef }>>({ kind: oneOf('created', 'done'), task: isTaskRef })(value);

/**
 * Whether a stored value is work as this version knows it. It may come from an older or a newer version, from something
 * else of this origin, or have been damaged; fields that are not known stay as they are.
 */
export const isOutboxEntry: (value: unknown) => value is OutboxEntry = shape<OutboxEntry>({
  linkKey: (value) => toLinkKey(value) !== undefined,
  mail: shape<OutboxEntry['mail']>({
    restId: isText,
    immutableId: optional(isText),
    internetMessageId: isText,
    conversationId: isText,
    owner: isText,
    subject: isText,
    sender: isText,
    receivedDateTime: isText,
  }),
  fallbackWebLink: isText,
  draft: shape<TaskDraft>({
    title: isText,
    listId: isText,
    listName: isText,
    due: optional((value) => typeof value === 'string' && toPlainDate(value) !== undefined),
    importance: oneOf('low', 'normal', 'high'),
    note: isText,
    noteLevel: optional(oneOf('preview', 'full-text')),
  }),
  goal: oneOf('link', 'undo', 'unlink'),
  step: isStep,
  createdDateTime: isInstant,
  attempts: isNumber,
  notBefore: optional(isInstant),
  reason: optional(
    shape<RestReason>({
      kind: oneOf(...problemKinds),
      trace: shape<ProblemTrace>({
        status: optional(isNumber),
        code: optional(isText),
        requestId: optional(isText),
        clientRequestId: optional(isText),
      }),
    }),
  ),
});
