import { completion, moveOn } from '../../mailbox/complete-task';
import type { Mailbox } from '../../mailbox/mailbox';
import type { StoredTask, TaskFields } from '../../mailbox/stored-task';
import { midnightOf, nearestDay, resolveZone } from '../../mailbox/time-zones';
import type { Context, Handler } from '../context';
import { invalidRequest, type GraphError } from '../errors';
import { checkIfMatch } from '../etags';
import { Fields } from '../fields';
import { ok } from '../responses';
import { taskOf } from './locate';
import { taskEntity, viewOf } from './render-task';
import { readTaskFields } from './task-fields';

type Changes = Partial<TaskFields>;

/** A completion moves a recurring task on; what else was sent is applied beside it. */
function complete(context: Context, task: StoredTask, changes: Changes): StoredTask {
  const { fields, copy } = completion(task, context.now());
  if (copy === undefined) return context.mailbox.updateTask(task, { ...fields, ...changes });
  const { status: _moved, completed: _always, ...others } = changes;
  context.mailbox.addTask(task.listId, copy);
  return context.mailbox.updateTask(task, { ...others, ...fields });
}

/**
 * A new due date does not move a recurring task: the task goes on to its next day, and a new task of the same series
 * takes the date (observed, whether or not the recurrence is sent along).
 */
function split(mailbox: Mailbox, task: StoredTask, changes: Changes): StoredTask {
  const { due, ...others } = changes;
  mailbox.addTask(task.listId, { ...task, ...others, due });
  return mailbox.updateTask(task, { ...others, ...moveOn(task) });
}

/** A series put on a task that is due already begins on the series' first day, in the series' zone. */
function dueInSeries(task: StoredTask, changes: Changes): Changes {
  const { recurrence } = changes;
  if (recurrence === undefined || task.due === undefined) return changes;
  const zone = resolveZone(recurrence.range.recurrenceTimeZone) ?? 'UTC';
  const first = Date.parse(`${recurrence.range.startDate}T00:00:00Z`);
  return { ...changes, due: nearestDay(zone, task.due) === first ? task.due : midnightOf(zone, first) };
}

function apply(context: Context, task: StoredTask, changes: Changes, names: Fields): StoredTask {
  if (changes.status === 'completed' && task.status !== 'completed') return complete(context, task, changes);
  const isReopened = changes.status !== undefined && changes.status !== 'completed';
  const reopened = isReopened && task.status === 'completed' ? { completed: undefined } : {};
  const startAlone =
    changes.start !== undefined && task.due === undefined && !names.has('dueDateTime')
      ? { due: changes.start }
      : {};
  const isSeries =
    task.recurrence !== undefined && !('recurrence' in changes && changes.recurrence === undefined);
  if (isSeries && names.has('dueDateTime')) return split(context.mailbox, task, { ...changes, ...reopened });
  const own = names.has('dueDateTime') ? changes : dueInSeries(task, changes);
  return context.mailbox.updateTask(task, { ...own, ...reopened, ...startAlone });
}

/** The words of microsoft-graph-toolkit#3182. */
const refusedRecurrence = (startDate: string): GraphError =>
  invalidRequest(
    `Invalid JSON, Error converting value "${startDate}" to type 'Microsoft.OData.Edm.Date'. Path 'recurrence.range.startDate', line 1, position 536.`,
    'InvalidModel',
  );

/**
 * PATCH …/tasks/{task}: conditional on the task's etag. An empty body changes nothing but the etag. The answer to the
 * completion of a recurring task is the open task with its next due date.
 */
export const patchTask: Handler = (context) => {
  const task = taskOf(context);
  const body = new Fields(context.body, invalidRequest);
  const { fields, recurrenceZone } = readTaskFields(body, false);
  if (fields.recurrence !== undefined && context.quirks.patchedRecurrence === 'refused') {
    throw refusedRecurrence(fields.recurrence.range.startDate);
  }
  checkIfMatch(context.headers, task.changeKey);
  const changed = apply(context, task, fields, body);
  return ok(taskEntity(changed, { ...viewOf(context), recurrenceZone }), changed.changeKey);
};
