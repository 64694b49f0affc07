import { check, custom, object, pipe, string, type GenericSchema } from 'valibot';
import { isLinkKey, type Link, type LinkKey } from './link';

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
