/**
 * UUID made by the client before the first request: it makes creating the task idempotent, and the mails of a task know
 * it by this key wherever it moves.
 */
export type TaskKey = string & { readonly __brand: 'TaskKey' };

const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** Whether a value is a task key: a lower-case UUID. */
export function isTaskKey(value: unknown): value is TaskKey {
  return typeof value === 'string' && uuid.test(value);
}

/** The task key in a text, or undefined when it is no lower-case UUID. */
export function toTaskKey(text: unknown): TaskKey | undefined {
  return isTaskKey(text) ? text : undefined;
}
