import {
  array,
  fallback,
  nullish,
  object,
  optional,
  picklist,
  string,
  unknown,
  type InferOutput,
} from 'valibot';
import type { TaskCopy, WholeTask } from '../../../app/ports/tasks';
import { startingOn } from '../../../domain/task/recurrence';
import type { Task } from '../../../domain/task/task';
import { midnightIn } from '../../../domain/time/date-time-time-zone';
import type { MailboxTime } from '../../../domain/time/mailbox-time';
import type { JsonObject } from '../../../lib/json';
import { readShape, textOrEmpty } from '../../../lib/schema';
import { taskTagBody } from '../tags/task-tag-format';
import type { Answer } from '../transport/answer';
import type { GraphContext } from '../transport/graph-context';
import { readAnswer } from '../transport/problem-of-answer';
import { dayOf, readDateTimeTimeZone } from './date-time-time-zone';
import { readTask } from './todo-task';

const stepSchema = object({
  displayName: textOrEmpty,
  isChecked: optional(unknown()),
  checkedDateTime: nullish(string()),
  createdDateTime: nullish(string()),
});

const statuses = ['notStarted', 'inProgress', 'completed', 'waitingOnOthers', 'deferred'] as const;

/** What a copy takes over beside what every task is read for. */
const wholeSchema = object({
  status: fallback(picklist(statuses), 'notStarted'),
  body: nullish(object({ content: textOrEmpty, contentType: textOrEmpty })),
  categories: nullish(array(string()), []),
  startDateTime: optional(unknown()),
  completedDateTime: optional(unknown()),
  checklistItems: nullish(array(stepSchema), []),
});

type Properties = InferOutput<typeof wholeSchema>;

/** Only what is the same before and after it was written: no ids, no instants of the service, no zones. */
function contentOf(task: Task, properties: Properties, time: MailboxTime): string {
  const { title, importance, due, recurrence, reminder, isReminderOn } = task;
  const { status, body, categories, checklistItems, startDateTime } = properties;
  const start = readDateTimeTimeZone(startDateTime);
  return JSON.stringify([
    [title, importance, status, body?.content, categories, due, start && dayOf(start, time)],
    isReminderOn && reminder?.dateTime,
    task.isDone ? undefined : recurrence?.pattern,
    checklistItems.map(({ displayName, isChecked }) => [displayName, isChecked === true]),
  ]);
}

/** Reads a task together with all that a copy of it needs. Throws `Problem`. */
export function readWholeTask(
  answer: Answer,
  listId: string,
  { names, time }: Pick<GraphContext, 'names' | 'time'>,
): WholeTask {
  return readAnswer(answer, (body) => {
    const task = readTask(body, listId, { time, extensionName: names.extension });
    const properties = readShape(wholeSchema, body, 'todoTask');
    return { task, properties, content: contentOf(task, properties, time) };
  });
}

/**
 * The due day of a copy, with its series. The service tells the days of a series in UTC, and a series that is written in
 * another zone than its due day moves by a day.
 */
function datesOf({ due, recurrence, isDone }: Task, { timeZone }: MailboxTime): JsonObject {
  if (due === undefined) return {};
  // A completed occurrence is a task of its own: its series goes on elsewhere.
  if (!recurrence || isDone) return { dueDateTime: midnightIn(timeZone, due) };
  const { recurrenceTimeZone } = recurrence.range;
  return {
    dueDateTime: midnightIn(recurrenceTimeZone, due),
    recurrence: startingOn(recurrence, due),
  };
}

/**
 * The body that makes a copy of a task. Days are written as days, since the service keeps no more of them; a reminder only
 * where it is on, since writing it switches it on.
 */
export function taskCopyBody(
  { task, properties }: WholeTask,
  { linkedResource, tag }: TaskCopy,
  time: MailboxTime,
  extensionName: string,
): JsonObject {
  const { status, body, categories, checklistItems, ...dates } = readShape(
    wholeSchema,
    properties,
    'todoTask',
  );
  const start = readDateTimeTimeZone(dates.startDateTime);
  const completed = readDateTimeTimeZone(dates.completedDateTime);
  return {
    title: task.title,
    importance: task.importance,
    status,
    ...(body && body.content !== '' && { body: { content: body.content, contentType: body.contentType } }),
    ...(categories.length > 0 && { categories }),
    ...datesOf(task, time),
    ...(start && task.due !== undefined && { startDateTime: midnightIn(time.timeZone, dayOf(start, time)) }),
    ...(completed && status === 'completed' && { completedDateTime: completed }),
    ...(task.reminder && task.isReminderOn && { reminderDateTime: task.reminder, isReminderOn: true }),
    ...(checklistItems.length > 0 && {
      checklistItems: checklistItems.map(({ displayName, isChecked, checkedDateTime, createdDateTime }) => ({
        displayName,
        isChecked: isChecked === true,
        ...(typeof createdDateTime === 'string' && { createdDateTime }),
        ...(isChecked === true && typeof checkedDateTime === 'string' && { checkedDateTime }),
      })),
    }),
    ...(linkedResource && { linkedResources: [linkedResource] }),
    extensions: [taskTagBody(tag, extensionName)],
  };
}
