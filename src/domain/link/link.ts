import { check, custom, object, pipe, string, type GenericSchema } from 'valibot';
import type { TaskRef } from '../task/task-ref';

/** UUID made by the client before the first request; names one link between a mail and a task for ever. */
export type LinkKey = string & { readonly __brand: 'LinkKey' };

const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

function isLinkKey(value: unknown): value is LinkKey {
  return typeof value === 'string' && uuid.test(value);
}

/** The key that a text is, or undefined when it is no lower-case UUID. */
export function toLinkKey(text: unknown): LinkKey | undefined {
  return isLinkKey(text) ? text : undefined;
}

/** One link as the mail remembers it. */
export interface Link extends TaskRef {
  readonly linkKey: LinkKey;
  /** When the link was made, ISO 8601 instant in UTC by the clock of the client that made it. */
  readonly createdDateTime: string;
}

/** A key as it is stored. */
export const linkKeySchema = custom<LinkKey>(isLinkKey, 'a link key');

/** An ISO 8601 instant as it is stored. */
export const instantSchema = pipe(
  string(),
  check((text) => !Number.isNaN(Date.parse(text)), 'an instant'),
);

/** A link as it is stored on a mail and on the device. */
export const linkSchema: GenericSchema<unknown, Link> = object({
  linkKey: linkKeySchema,
  listId: string(),
  taskId: string(),
  createdDateTime: instantSchema,
});
