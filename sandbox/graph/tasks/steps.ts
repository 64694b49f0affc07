import type { StoredStep, StoredTask } from '../../mailbox/stored-task';
import { param, type Context, type Handler } from '../context';
import { invalidRequest, itemNotFound } from '../errors';
import { checkIfMatch } from '../etags';
import { Fields } from '../fields';
import { metadataOf } from '../metadata';
import { created, noContent, ok } from '../responses';
import { taskOf } from './locate';
import { renderStep } from './render-task';

const known: ReadonlySet<string> = new Set([
  'id',
  'displayName',
  'isChecked',
  'checkedDateTime',
  'createdDateTime',
]);

/** A step of a request that makes one. Dates may be given, so that a deleted step can be put back as it was. */
export function readNewStep(fields: Fields, context: Context): StoredStep {
  fields.allow(known, 'microsoft.graph.checklistItem');
  const now = context.now().toISOString();
  const isChecked = fields.flag('isChecked') ?? false;
  return {
    id: context.newId(),
    displayName: fields.textOr('displayName', ''),
    isChecked,
    createdDateTime: fields.textOr('createdDateTime', now),
    ...(isChecked ? { checkedDateTime: fields.textOr('checkedDateTime', now) } : {}),
  };
}

function stepOf(context: Context, task: StoredTask): StoredStep {
  const step = task.steps.find((one) => one.id === param(context, 2));
  if (step === undefined) throw itemNotFound();
  return step;
}

/** GET …/checklistItems */
export const getSteps: Handler = (context) => ok({ value: taskOf(context).steps.map(renderStep) });

/** GET …/checklistItems/{step} */
export const getStep: Handler = (context) => {
  const task = taskOf(context);
  const place = `todo/lists('${task.listId}')/tasks('${task.id}')/checklistItems/$entity`;
  return ok({ '@odata.context': metadataOf(context, place), ...renderStep(stepOf(context, task)) });
};

/** POST …/checklistItems */
export const postStep: Handler = (context) => {
  const task = taskOf(context);
  const step = readNewStep(new Fields(context.body, invalidRequest), context);
  context.mailbox.updateTask(task, { steps: [...task.steps, step] });
  return created(renderStep(step), `${context.serviceRoot}${context.path}/${step.id}`);
};

/** PATCH …/checklistItems/{step}: without `isChecked` the step becomes unchecked (observed). */
export const patchStep: Handler = (context) => {
  const task = taskOf(context);
  const step = stepOf(context, task);
  const fields = new Fields(context.body, invalidRequest);
  fields.allow(known, 'microsoft.graph.checklistItem');
  if (fields.has('createdDateTime'))
    throw invalidRequest("The property 'createdDateTime' cannot be updated.");
  checkIfMatch(context.headers, task.changeKey);
  const isChecked = fields.flag('isChecked') ?? false;
  const changed: StoredStep = {
    id: step.id,
    displayName: fields.textOr('displayName', step.displayName),
    isChecked,
    createdDateTime: step.createdDateTime,
    ...(isChecked ? { checkedDateTime: step.checkedDateTime ?? context.now().toISOString() } : {}),
  };
  context.mailbox.updateTask(task, { steps: task.steps.map((one) => (one === step ? changed : one)) });
  return ok(renderStep(changed));
};

/** DELETE …/checklistItems/{step} */
export const deleteStep: Handler = (context) => {
  const task = taskOf(context);
  const step = stepOf(context, task);
  checkIfMatch(context.headers, task.changeKey);
  context.mailbox.updateTask(task, { steps: task.steps.filter((one) => one !== step) });
  return noContent;
};
