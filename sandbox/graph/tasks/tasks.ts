import type { StoredExtension } from '../../mailbox/stored-extension';
import type { StoredTask } from '../../mailbox/stored-task';
import { dayOf } from '../../mailbox/time-zones';
import type { Context, Handler } from '../context';
import { invalidRequest, itemNotFound } from '../errors';
import { readExtension, readExtensionName, renderExtension } from '../extensions';
import { Fields } from '../fields';
import { toOrder } from '../odata/order';
import { parseFilter } from '../odata/parse-filter';
import { parseOrderBy } from '../odata/parse-options';
import { toPredicate } from '../odata/predicate';
import { collectionBody, pageOf } from '../page';
import { reading } from '../query-options';
import { created, noContent, ok } from '../responses';
import { expanderOf } from './expand-extensions';
import { decodedAgain, withoutContains } from './faulty-filter';
import { readNewLinkedResource } from './linked-resource-fields';
import { listOf, taskOf } from './locate';
import { renderTask, taskEntity, viewOf } from './render-task';
import { readNewStep } from './steps';
import { readTaskFields } from './task-fields';
import { taskType } from './task-type';

function conditionOf(context: Context, filter: string): (task: StoredTask) => boolean {
  if (context.quirks.filters === 'right') {
    return reading('todo', () => toPredicate(parseFilter(filter), taskType));
  }
  const text = decodedAgain(filter);
  if (text.split("'").length % 2 === 0) {
    throw invalidRequest(
      `Invalid filter clause: There is an unterminated string literal at position ${text.length} in '${text}'.`,
    );
  }
  return reading('todo', () => toPredicate(withoutContains(parseFilter(text)), taskType));
}

/**
 * GET …/tasks. Pages are cut before the filter is applied, so a short or empty page need not be the last: a client that
 * follows nextLink to its end finds everything.
 */
export const getTasks: Handler = (context) => {
  const list = listOf(context);
  const { query } = context;
  const filter = query.get('$filter');
  const orderBy = query.get('$orderby');
  const expand = expanderOf(context);
  const wanted = filter === undefined ? () => true : conditionOf(context, filter);
  let tasks = context.mailbox.tasks(list.id);
  if (orderBy !== undefined) {
    tasks = tasks.toSorted(reading('todo', () => toOrder(parseOrderBy(orderBy), taskType)));
  }
  const page = pageOf(context, tasks, { size: 50, dialect: 'todo' });
  const view = viewOf(context);
  const hidesSeries = filter !== undefined && context.quirks.filters === 'wrong';
  const values = page.items.filter(wanted).map((task) => {
    const { recurrence, ...json } = renderTask(task, view);
    return expand(task, hidesSeries || recurrence === undefined ? json : { ...json, recurrence });
  });
  return ok(collectionBody(values, page, `${view.metadata}('${list.id}')/tasks`));
};

/** GET …/tasks/{task} */
export const getTask: Handler = (context) => {
  const task = taskOf(context);
  return ok(expanderOf(context)(task, taskEntity(task, viewOf(context))), task.changeKey);
};

/** POST …/tasks: with steps, the one linkedResource and extensions inside. */
export const postTask: Handler = (context) => {
  const list = listOf(context);
  const fields = new Fields(context.body, invalidRequest);
  const { fields: own, recurrenceZone } = readTaskFields(fields, true);
  const [resource, ...more] = fields.objects('linkedResources').map(readNewLinkedResource);
  if (more.length > 0) throw invalidRequest('Only one item in linkedResources is allowed.');
  const extensions = new Map<string, StoredExtension>();
  for (const { body } of fields.objects('extensions')) {
    extensions.set(readExtensionName(body, invalidRequest), readExtension(body, 'todo', invalidRequest));
  }
  const steps = fields.objects('checklistItems').map((step) => readNewStep(step, context));
  const isKept = context.quirks.inlineExtensions !== 'echoed';
  const task = context.mailbox.addTask(list.id, {
    title: '',
    ...own,
    ...(own.status === 'completed' && own.completed === undefined
      ? { completed: dayOf(context.now().getTime()) }
      : {}),
    ...(resource === undefined ? {} : { linkedResource: { ...resource, id: context.newId() } }),
    steps,
    extensions: isKept ? extensions : new Map(),
  });
  if (task === undefined) throw itemNotFound();
  const body = taskEntity(task, { ...viewOf(context), recurrenceZone });
  if (extensions.size > 0) {
    body['extensions'] = [...extensions].map(([name, extension]) => renderExtension(name, extension, 'todo'));
  }
  // The service updates a new series once more after the answer, so the etag in the answer is outdated at once
  // (observed).
  if (task.recurrence !== undefined) context.mailbox.updateTask(task, {});
  return created(body, `${context.serviceRoot}${context.path}/${task.id}`, task.changeKey);
};

/** DELETE …/tasks/{task}; If-Match is ignored, as observed. */
export const deleteTask: Handler = (context) => {
  context.mailbox.deleteTask(taskOf(context).id);
  return noContent;
};
