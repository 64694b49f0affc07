import type { Recurrence, StoredList, StoredStep, StoredTask } from '../../mailbox/stored-task';
import type { Context } from '../context';
import { toDateTimeZone } from '../date-time-zone';
import { etagOf } from '../etags';
import { metadataOf } from '../metadata';

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

/** A moment of a step: without a fraction, or with seven digits (recorded: MS365-ToDo, test data). */
const stepTime = (iso: string): string =>
  iso.replace(/\.(\d{3})Z$/, (_all, digits: string) => (digits === '000' ? 'Z' : `.${digits}0000Z`));

export function renderStep(step: StoredStep): Record<string, unknown> {
  return {
    displayName: step.displayName,
    createdDateTime: stepTime(step.createdDateTime),
    ...(step.checkedDateTime === undefined ? {} : { checkedDateTime: stepTime(step.checkedDateTime) }),
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
  /** Stands before all `@odata.context` of To Do. */
  readonly metadata: string;
  /** As named in `Prefer: outlook.timezone`; default UTC. */
  readonly timeZone?: string | undefined;
  /** Zone of a recurrence that was just written. */
  readonly recurrenceZone?: string | undefined;
}

/**
 * A task as GET, list and delta give it: steps and the linkedResource inline, empty collections left out, and without
 * `bodyLastModifiedDateTime` (recorded: ms-todo, spikes S1 and S3; RogerSelwyn/MS365-ToDo, test data).
 */
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
  const place = `${view.metadata}('${task.listId}')/tasks('${task.id}')`;
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
  return { '@odata.context': `${view.metadata}('${task.listId}')/tasks/$entity`, ...renderTask(task, view) };
}

/** The view that a request's Prefer header asks for. */
export const viewOf = (context: Context): TaskView => ({
  metadata: metadataOf(context, 'todo/lists'),
  timeZone: context.preferences.timeZone,
});
