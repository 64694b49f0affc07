import type { NewTask, NoteLink } from '../../../app/ports/tasks';
import { allFields, fieldNames } from '../../../domain/task/fields/all-fields';
import type { Field } from '../../../domain/task/fields/field';
import { firstDay, newSeries } from '../../../domain/task/recurrence';
import type { TaskChange } from '../../../domain/task/task';
import type { FieldName, TaskDraft, TaskEdits, TaskFields } from '../../../domain/task/task-fields';
import type { MailboxTime } from '../../../domain/time/mailbox-time';
import type { JsonObject } from '../../../lib/json';
import { taskTagBody } from '../tags/task-tag-format';
import { noteWith, type TaskNote } from './task-note';

/** The `todoTask` property of a field. A removed value is `null` here and nowhere else. */
function propertyOf<Name extends FieldName>(
  name: Name,
  value: TaskFields[Name] | undefined,
  time: MailboxTime,
): JsonObject {
  const { property, toJson }: Field<TaskFields[Name]> = allFields[name];
  if (property === undefined) return {};
  return { [property]: value === undefined ? null : toJson ? toJson(value, time) : value };
}

function propertiesOf(fields: TaskEdits, time: MailboxTime): JsonObject {
  const names = fieldNames.filter((name) => name in fields);
  return names.reduce((body, name) => ({ ...body, ...propertyOf(name, fields[name], time) }), {});
}

/** The body that creates a task by itself. */
export function taskBody(
  draft: TaskDraft,
  time: MailboxTime,
  noteLinks: readonly NoteLink[] = [],
): JsonObject {
  const { due, reminder, repeat } = draft;
  const ownNote = { content: draft.note, contentType: 'text', etag: '' } as const;
  const { content } = noteLinks.reduce<TaskNote>(noteWith, ownNote);
  const first = due !== undefined && repeat ? firstDay(repeat, due) : undefined;
  const fields = first === undefined ? draft : { ...draft, due: first };
  const properties = Object.entries(propertiesOf(fields, time)).filter(([, value]) => value !== null);
  return {
    ...Object.fromEntries(properties),
    // The time alone was seen to switch it on; the documentation does not say so.
    ...(reminder && { isReminderOn: true }),
    ...(repeat && first !== undefined && { recurrence: newSeries(repeat, first, time.timeZone) }),
    ...(content !== '' && { body: { content, contentType: 'text' } }),
  };
}

/** The body that creates a task with its link and its tag, in one request. */
export function newTaskBody(task: NewTask, time: MailboxTime, extensionName: string): JsonObject {
  return {
    ...taskBody(task.draft, time, task.noteLinks),
    linkedResources: [task.linkedResource],
    extensions: [taskTagBody(task.tag, extensionName)],
  };
}

/**
 * The body that changes a task. Completing turns the reminder off and reopening leaves it off, so the reminder is sent
 * along when it should return.
 */
export function taskChangeBody({ isDone, isWaiting, ...fields }: TaskChange, time: MailboxTime): JsonObject {
  const { reminder: _reminder, ...others } = fields;
  return {
    ...propertiesOf(isDone === true ? others : fields, time),
    ...(fields.reminder && isDone !== true && { isReminderOn: true }),
    ...((isDone ?? isWaiting) !== undefined && {
      status: isDone ? 'completed' : isWaiting ? 'waitingOnOthers' : 'notStarted',
    }),
  };
}
