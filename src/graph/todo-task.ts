import type { MailboxTime } from '../domain/mailbox-time';
import type { Importance, LinkedResource, Task } from '../domain/task';
import { dayInSeries, dayOf, readDateTimeTimeZone } from './date-time-time-zone';
import { readRecurrence } from './recurrence';
import { readTaskTag } from './task-tag-format';
import { itemsOf, objectAt, requiredText, textOrEmpty } from '../lib/json';

/** `low` and `high` as they are; anything else counts as normal. */
export function readImportance(value: unknown): Importance {
  return value === 'low' || value === 'high' ? value : 'normal';
}

function readLinkedResource(linkedResources: unknown): LinkedResource | undefined {
  const [first] = itemsOf(linkedResources);
  if (first === undefined) return undefined;
  const resource = objectAt(first, 'linkedResource');
  return {
    id: requiredText(resource, 'id'),
    webUrl: textOrEmpty(resource, 'webUrl'),
    applicationName: textOrEmpty(resource, 'applicationName'),
    displayName: textOrEmpty(resource, 'displayName'),
    externalId: textOrEmpty(resource, 'externalId'),
  };
}

/**
 * Reads a `todoTask` of a list. Its tag is `absent` unless the answer brought our extension, which takes a filtered
 * `$expand`. Throws `ShapeError`.
 */
export function readTask(
  value: unknown,
  listId: string,
  context: { readonly time: MailboxTime; readonly extensionName: string },
): Task {
  const task = objectAt(value, 'todoTask');
  const due = readDateTimeTimeZone(task.dueDateTime);
  const reminder = readDateTimeTimeZone(task.reminderDateTime);
  const recurrence = readRecurrence(task.recurrence);
  const linkedResource = readLinkedResource(task.linkedResources);
  return {
    listId,
    taskId: requiredText(task, 'id'),
    title: textOrEmpty(task, 'title'),
    isDone: task.status === 'completed',
    ...(due && { due: recurrence ? dayInSeries(due, context.time) : dayOf(due, context.time) }),
    ...(recurrence && { recurrence }),
    ...(reminder && { reminder }),
    importance: readImportance(task.importance),
    ...(linkedResource && { linkedResource }),
    tag: readTaskTag(task.extensions, context.extensionName),
    etag: requiredText(task, '@odata.etag'),
    createdDateTime: requiredText(task, 'createdDateTime'),
  };
}
