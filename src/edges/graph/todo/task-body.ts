import type { MailboxTime } from '../../../domain/time/mailbox-time';
import type { NewTask } from '../../../app/ports/tasks';
import type { TaskChange } from '../../../domain/task/task';
import { dueDateTime } from './date-time-time-zone';
import { taskTagBody } from '../tags/task-tag-format';
import type { JsonObject } from '../../../lib/json';

/** The body that creates a task with its link and its tag, in one request. */
export function newTaskBody(task: NewTask, time: MailboxTime, extensionName: string): JsonObject {
  const { title, importance, note, due } = task.draft;
  return {
    title,
    importance,
    ...(note !== '' && { body: { content: note, contentType: 'text' } }),
    ...(due !== undefined && { dueDateTime: dueDateTime(due, time) }),
    linkedResources: [task.linkedResource],
    extensions: [taskTagBody(task.tag, extensionName)],
  };
}

/**
 * The body that changes a task. `status` and `importance` are never null, which the service refuses. Completing turns
 * the reminder off and reopening leaves it off, so the reminder goes along when it is to come back.
 */
export function taskChangeBody(change: TaskChange, time: MailboxTime): JsonObject {
  const { title, isDone, due, importance, reminder } = change;
  return {
    ...(title !== undefined && { title }),
    ...(isDone !== undefined && { status: isDone ? 'completed' : 'notStarted' }),
    ...(due !== undefined && { dueDateTime: due === null ? null : dueDateTime(due, time) }),
    ...(importance !== undefined && { importance }),
    ...(reminder !== undefined && isDone !== true && { reminderDateTime: reminder }),
  };
}
