import { isUuid } from '../../lib/uuid';

/** UUID of one operation: a task with several mails can have several operations at once. */
export type OperationId = string & { readonly __brand: 'OperationId' };

/** Whether a value is the id of an operation. */
export function isOperationId(value: unknown): value is OperationId {
  return isUuid(value);
}

/** The id in a text, or undefined when it is no lower-case UUID. */
export function toOperationId(text: unknown): OperationId | undefined {
  return isOperationId(text) ? text : undefined;
}
