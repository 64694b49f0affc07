import {
  array,
  fallback,
  nullish,
  object,
  optional,
  picklist,
  string,
  unknown,
  type GenericSchema,
} from 'valibot';
import type { LinkedResource, Task } from '../../../domain/task/task';
import { importances, type Importance } from '../../../domain/task/task-fields';
import type { MailboxTime } from '../../../domain/time/mailbox-time';
import { readShape, requiredText, textOrEmpty } from '../../../lib/schema';
import { readTaskTag } from '../tags/task-tag-format';
import { dayInSeries, dayOf, readDateTimeTimeZone } from './date-time-time-zone';
import { readRecurrence } from './recurrence';

/** `low` and `high`; anything else counts as normal. */
export const importanceSchema: GenericSchema<unknown, Importance> = fallback(picklist(importances), 'normal');

const linkedResourceSchema: GenericSchema<unknown, LinkedResource> = object({
  id: requiredText,
  webUrl: textOrEmpty,
  applicationName: textOrEmpty,
  displayName: textOrEmpty,
  externalId: textOrEmpty,
});

const stepSchema = object({ isChecked: optional(unknown()) });

const taskSchema = object({
  id: requiredText,
  title: textOrEmpty,
  status: optional(unknown()),
  dueDateTime: optional(unknown()),
  reminderDateTime: optional(unknown()),
  isReminderOn: optional(unknown()),
  hasAttachments: optional(unknown()),
  recurrence: optional(unknown()),
  importance: importanceSchema,
  // The service omits it when empty.
  linkedResources: nullish(array(linkedResourceSchema), []),
  // They come with every task, without being asked for.
  checklistItems: nullish(array(stepSchema), []),
  extensions: optional(unknown()),
  '@odata.etag': requiredText,
  createdDateTime: requiredText,
  categories: fallback(nullish(array(string()), []), []),
});

/**
 * Reads a `todoTask` of a list. Its tag is `absent` unless the answer holds our extension, which takes a filtered
 * `$expand`. Throws `ShapeError`.
 */
export function readTask(
  value: unknown,
  listId: string,
  context: { readonly time: MailboxTime; readonly extensionName: string },
): Task {
  const task = readShape(taskSchema, value, 'todoTask');
  const due = readDateTimeTimeZone(task.dueDateTime);
  const reminder = readDateTimeTimeZone(task.reminderDateTime);
  const recurrence = readRecurrence(task.recurrence);
  const [linkedResource] = task.linkedResources;
  const steps = task.checklistItems;
  const tag = readTaskTag(task.extensions, context.extensionName);
  const waiting = tag.kind === 'tag' && task.status === 'waitingOnOthers' ? tag.tag.waiting : undefined;
  return {
    listId,
    taskId: task.id,
    title: task.title,
    isDone: task.status === 'completed',
    ...(due && { due: recurrence ? dayInSeries(due, context.time) : dayOf(due, context.time) }),
    ...(recurrence && { recurrence }),
    ...(reminder && { reminder }),
    isReminderOn: task.isReminderOn === true,
    ...(steps.length > 0 && {
      steps: { done: steps.filter(({ isChecked }) => isChecked === true).length, total: steps.length },
    }),
    hasFiles: task.hasAttachments === true,
    importance: task.importance,
    ...(task.categories.length > 0 && { categories: task.categories }),
    ...(linkedResource && { linkedResource }),
    ...(waiting && { waiting }),
    tag,
    etag: task['@odata.etag'],
    createdDateTime: task.createdDateTime,
  };
}
