import { isUuid } from '../../lib/uuid';

/**
 * UUID made by the client before the first request: it makes creating the task idempotent, and the mails of a task know
 * it by this key wherever it moves.
 */
export type TaskKey = string & { readonly __brand: 'TaskKey' };

/** Whether a value is a task key: a lower-case UUID. */
export function isTaskKey(value: unknown): value is TaskKey {
  return isUuid(value);
}

/** The task key in a text, or undefined when it is no lower-case UUID. */
export function toTaskKey(text: unknown): TaskKey | undefined {
  return isTaskKey(text) ? text : undefined;
}
