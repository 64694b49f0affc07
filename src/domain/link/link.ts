import type { TaskRef } from '../task/task-ref';

/** UUID made by the client before the first request. Identifies one link between a mail and a task for ever. */
export type LinkKey = string & { readonly __brand: 'LinkKey' };

const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** Whether a value is a link key. */
export function isLinkKey(value: unknown): value is LinkKey {
  return typeof value === 'string' && uuid.test(value);
}

/** The link key in a text, or undefined when it is no lower-case UUID. */
export function toLinkKey(text: unknown): LinkKey | undefined {
  return isLinkKey(text) ? text : undefined;
}

/** A link as stored on a mail. */
export interface Link extends TaskRef {
  readonly linkKey: LinkKey;
  /** When the link was made: ISO 8601 instant in UTC, by the clock of the client that made it. */
  readonly createdDateTime: string;
}
