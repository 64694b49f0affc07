import type { Recurrence, StoredList, StoredStep, StoredTask } from '../../mailbox/stored-task';
import type { Context } from '../context';
import { toDateTimeZone } from '../date-time-zone';
import { etagOf } from '../etags';

/** Stands before all `@odata.context` of To Do. */
export const metadataRoot = 'https://graph.microsoft.com/v1.0/$metadata#me/todo/lists';

export function renderList(list: StoredList): Record<string, unknown> {
  return {
    '@odata.etag': etagOf(list.changeKey),
    displayName: list.displayName,
    isOwner: list.isOwner,
    isShared: list.isShared,
    wellknownListName: list.wellknownListName,
    id: list.id,
  };
}

export function renderLinkedResource(task: StoredTask): Record<string, unknown> | undefined {
  const resource = task.linkedResource;
  if (resource === undefined) return undefined;
  const { webUrl, applicationName, displayName, externalId, id } = resource;
  return {
    ...(webUrl === undefined ? {} : { webUrl }),
    applicationName,
    ...(displayName === undefined ? {} : { displayName }),
    ...(externalId === undefined ? {} : { externalId }),
    id,
  };
}

export function renderStep(step: StoredStep): Record<string, unknown> {
  return {
    displayName: step.displayName,
    createdDateTime: step.createdDateTime,
    ...(step.checkedDateTime === undefined ? {} : { checkedDateTime: step.checkedDateTime }),
    isChecked: step.isChecked,
    id: step.id,
  };
}

/** The zone of a series is given back as UTC, whatever it was written in, but for the answer to its creation. */
function renderRecurrence({ pattern, range }: Recurrence, zone: string): Record<string, unknown> {
  return {
    pattern: { ...pattern, daysOfWeek: [...pattern.daysOfWeek] },
    range: { ...range, recurrenceTimeZone: zone },
  };
}

/** How a task is to be shown. */
export interface TaskView {
  /** As named in `Prefer: outlook.timezone`; default UTC. */
  readonly timeZone?: string | undefined;
  /** Zone of a recurrence that was just written. */
  readonly recurrenceZone?: string | undefined;
}

/** A task as GET, list and delta give it: steps and the linkedResource inline, empty collections left out. */
export function renderTask(task: StoredTask, view: TaskView): Record<string, unknown> {
  const zone = view.timeZone;
  const json: Record<string, unknown> = {
    '@odata.etag': etagOf(task.changeKey),
    importance: task.importance,
    isReminderOn: task.isReminderOn,
    status: task.status,
    title: task.title,
    createdDateTime: task.createdDateTime,
    lastModifiedDateTime: task.lastModifiedDateTime,
    bodyLastModifiedDateTime: task.bodyLastModifiedDateTime,
    hasAttachments: task.files.length > 0,
    categories: [...task.categories],
    id: task.id,
    body: { content: task.body.content, contentType: task.body.contentType },
  };
  if (task.completed !== undefined) json['completedDateTime'] = toDateTimeZone(task.completed, zone);
  if (task.due !== undefined) json['dueDateTime'] = toDateTimeZone(task.due, zone);
  if (task.start !== undefined) json['startDateTime'] = toDateTimeZone(task.start, zone);
  if (task.reminder !== undefined) json['reminderDateTime'] = toDateTimeZone(task.reminder, zone);
  if (task.recurrence !== undefined) {
    json['recurrence'] = renderRecurrence(task.recurrence, view.recurrenceZone ?? 'UTC');
  }
  const linked = renderLinkedResource(task);
  const place = `${metadataRoot}('${task.listId}')/tasks('${task.id}')`;
  if (linked !== undefined) {
    json['linkedResources@odata.context'] = `${place}/linkedResources`;
    json['linkedResources'] = [linked];
  }
  if (task.steps.length > 0) {
    json['checklistItems@odata.context'] = `${place}/checklistItems`;
    json['checklistItems'] = task.steps.map(renderStep);
  }
  return json;
}

/** A task as the answer to a request for it alone. */
export function taskEntity(task: StoredTask, view: TaskView): Record<string, unknown> {
  return { '@odata.context': `${metadataRoot}('${task.listId}')/tasks/$entity`, ...renderTask(task, view) };
}

/** The view that a request's Prefer header asks for. */
export const viewOf = (context: Context): TaskView => ({ timeZone: context.preferences.timeZone });
