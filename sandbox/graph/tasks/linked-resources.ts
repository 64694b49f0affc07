import type { StoredTask } from '../../mailbox/stored-task';
import { param, type Context, type Handler } from '../context';
import { invalidRequest, itemNotFound } from '../errors';
import { checkIfMatch } from '../etags';
import { Fields } from '../fields';
import { created, noContent, ok } from '../responses';
import { readLinkedResource, readNewLinkedResource } from './linked-resource-fields';
import { taskOf } from './locate';
import { renderLinkedResource } from './render-task';

function entity(task: StoredTask): Record<string, unknown> {
  return { '@odata.type': '#microsoft.graph.linkedResource', ...renderLinkedResource(task) };
}

/** The task, once it is sure that it has the linkedResource that the path names. */
function ownerOf(context: Context): StoredTask {
  const task = taskOf(context);
  if (task.linkedResource?.id !== param(context, 2)) throw itemNotFound();
  return task;
}

/** GET …/linkedResources */
export const getLinkedResources: Handler = (context) => {
  const task = taskOf(context);
  return ok({ value: task.linkedResource === undefined ? [] : [entity(task)] });
};

/** GET …/linkedResources/{resource} */
export const getLinkedResource: Handler = (context) => ok(entity(ownerOf(context)));

/** POST …/linkedResources: a task takes one, and no second. */
export const postLinkedResource: Handler = (context) => {
  const task = taskOf(context);
  const resource = readNewLinkedResource(new Fields(context.body, invalidRequest));
  checkIfMatch(context.headers, task.changeKey);
  if (task.linkedResource !== undefined) {
    throw invalidRequest('Linked Resource already exists.', 'LinkedResourceSizeExceeded');
  }
  const changed = context.mailbox.setLinkedResource(task, resource);
  const id = changed.linkedResource?.id ?? '';
  return created(entity(changed), `${context.serviceRoot}${context.path}/${id}`);
};

/** PATCH …/linkedResources/{resource}: partial; a property cannot be emptied. */
export const patchLinkedResource: Handler = (context) => {
  const task = ownerOf(context);
  const changes = readLinkedResource(new Fields(context.body, invalidRequest));
  checkIfMatch(context.headers, task.changeKey);
  const { linkedResource: before } = task;
  if (before === undefined) throw itemNotFound();
  return ok(entity(context.mailbox.setLinkedResource(task, { ...before, ...changes })));
};

/** DELETE …/linkedResources/{resource} */
export const deleteLinkedResource: Handler = (context) => {
  const task = ownerOf(context);
  checkIfMatch(context.headers, task.changeKey);
  context.mailbox.setLinkedResource(task, undefined);
  return noContent;
};
