import type { StoredExtension } from '../../mailbox/stored-extension';
import { param, type Context, type Handler } from '../context';
import { invalidRequest, itemNotFound, unknownError } from '../errors';
import { checkIfMatch } from '../etags';
import {
  extensionNameOf,
  postedOver,
  readExtension,
  readExtensionName,
  renderExtension,
} from '../extensions';
import { created, noContent, ok } from '../responses';
import { taskOf } from './locate';

const nameOf = (context: Context): string => extensionNameOf(param(context, 2), 'todo');

function existing(context: Context, extensions: ReadonlyMap<string, StoredExtension>): StoredExtension {
  const extension = extensions.get(nameOf(context));
  if (extension === undefined) throw itemNotFound();
  return extension;
}

/** GET …/tasks/{task}/extensions is not served: 404. */
export const getTaskExtensions: Handler = () => {
  throw unknownError();
};

/** GET …/tasks/{task}/extensions/{name} */
export const getTaskExtension: Handler = (context) =>
  ok(renderExtension(nameOf(context), existing(context, taskOf(context).extensions), 'todo'));

/** POST …/tasks/{task}/extensions: an upsert (ms-todo, spike S2). What of one that is there stays: `postedAgain`. */
export const postTaskExtension: Handler = (context) => {
  const task = taskOf(context);
  const name = readExtensionName(context.body, invalidRequest);
  const posted = readExtension(context.body, 'todo', invalidRequest);
  checkIfMatch(context.headers, task.changeKey);
  const extension = postedOver(context, task.extensions.get(name), posted);
  context.mailbox.setTaskExtension(task, name, extension);
  return created(renderExtension(name, extension, 'todo'), `${context.serviceRoot}${context.path}/${name}`);
};

/** PATCH …/tasks/{task}/extensions/{name}: replaces the whole extension. */
export const patchTaskExtension: Handler = (context) => {
  const task = taskOf(context);
  existing(context, task.extensions);
  const extension = readExtension(context.body, 'todo', invalidRequest);
  checkIfMatch(context.headers, task.changeKey);
  context.mailbox.setTaskExtension(task, nameOf(context), extension);
  return ok(renderExtension(nameOf(context), extension, 'todo'));
};

/** DELETE …/tasks/{task}/extensions/{name}: 204 as well when there is none. */
export const deleteTaskExtension: Handler = (context) => {
  const task = taskOf(context);
  checkIfMatch(context.headers, task.changeKey);
  context.mailbox.removeTaskExtension(task, nameOf(context));
  return noContent;
};
