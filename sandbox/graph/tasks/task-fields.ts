import type { TaskFields } from '../../mailbox/stored-task';
import { dayOf, midnightOf, wallClock } from '../../mailbox/time-zones';
import { readDay, readInstant, readZone } from '../date-time-zone';
import { invalidRequest } from '../errors';
import type { Fields } from '../fields';
import { readRecurrence } from './recurrence-fields';

/** Properties that a request may name. Those that the service makes by itself are passed over. */
const known: ReadonlySet<string> = new Set([
  'id',
  'body',
  'bodyLastModifiedDateTime',
  'categories',
  'completedDateTime',
  'createdDateTime',
  'dueDateTime',
  'hasAttachments',
  'importance',
  'isReminderOn',
  'lastModifiedDateTime',
  'recurrence',
  'reminderDateTime',
  'startDateTime',
  'status',
  'title',
]);
const children: ReadonlySet<string> = new Set(['linkedResources', 'checklistItems', 'extensions']);
const knownOnCreate: ReadonlySet<string> = new Set([...known, ...children]);

/** What a request wants of a task. */
export interface ReadTask {
  /** Present properties only; undefined takes away. */
  readonly fields: Partial<TaskFields>;
  /** Zone in which a recurrence was written, as the answer to it repeats. */
  readonly recurrenceZone?: string;
}

function readBody(fields: Fields): TaskFields['body'] | undefined {
  const body = fields.object('body');
  if (body === undefined) return undefined;
  return {
    content: body?.textOr('content', '') ?? '',
    contentType: body?.oneOf('contentType', ['text', 'html']) ?? 'text',
  };
}

/**
 * Reads the own properties of a task. Due, start and completion are cut to the day; a reminder keeps its time and is
 * switched on by being written; `isReminderOn` is checked and has no effect.
 */
export function readTaskFields(fields: Fields, isNew: boolean): ReadTask {
  fields.allow(knownOnCreate, 'microsoft.graph.todoTask');
  // They are navigations of the type, so a PATCH knows them; that it refuses them is no more than a guess.
  const child = isNew ? undefined : [...children].find((name) => fields.has(name));
  if (child !== undefined) throw invalidRequest(`The navigation '${child}' cannot be updated with its task.`);
  const read: { -readonly [K in keyof TaskFields]?: TaskFields[K] } = {};
  const title = fields.text('title');
  if (title !== undefined) read.title = title ?? '';
  const body = readBody(fields);
  if (body !== undefined) read.body = body;
  const importance = fields.oneOf('importance', ['low', 'normal', 'high']);
  if (importance !== undefined) read.importance = importance;
  const status = fields.oneOf('status', [
    'notStarted',
    'inProgress',
    'completed',
    'waitingOnOthers',
    'deferred',
  ]);
  if (status !== undefined) read.status = status;
  const categories = fields.texts('categories');
  if (categories !== undefined) read.categories = categories;
  if (fields.flag('isReminderOn') === null) throw fields.wrong('isReminderOn');
  const due = readDay(fields, 'dueDateTime');
  if (due !== undefined) read.due = due ?? undefined;
  const start = readDay(fields, 'startDateTime');
  if (start !== undefined) read.start = start ?? undefined;
  if (typeof start === 'number' && due === undefined && isNew) read.due = start;
  const completed = readDay(fields, 'completedDateTime');
  if (completed !== undefined) read.completed = completed ?? undefined;
  const reminder = readInstant(fields, 'reminderDateTime');
  if (reminder !== undefined) {
    read.reminder = reminder ?? undefined;
    read.isReminderOn = reminder !== null;
  }
  const zone = readZone(fields, 'dueDateTime');
  const dueDay =
    typeof due === 'number' && zone !== undefined ? { day: dayOf(wallClock(zone, due)), zone } : undefined;
  const series = readRecurrence(fields, dueDay);
  if (series === undefined) return { fields: read };
  if (series === null) {
    read.recurrence = undefined;
    return { fields: read };
  }
  read.recurrence = series.recurrence;
  if (series.isShifted || dueDay === undefined) read.due = midnightOf(dueDay?.zone ?? 'UTC', series.firstDay);
  return { fields: read, recurrenceZone: series.recurrence.range.recurrenceTimeZone };
}
