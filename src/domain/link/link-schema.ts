import { check, custom, object, pipe, string, type GenericSchema } from 'valibot';
import { isLinkKey, type Link, type LinkKey } from './link';

export const linkKeySchema = custom<LinkKey>(isLinkKey, 'a link key');

/** An ISO 8601 instant as it is stored. */
export const instantSchema = pipe(
  string(),
  check((text) => !Number.isNaN(Date.parse(text)), 'an instant'),
);

/** The fields of a stored link. */
export const linkEntries = {
  linkKey: linkKeySchema,
  listId: string(),
  taskId: string(),
  createdDateTime: instantSchema,
};

/** A link as stored on a mail. */
export const linkSchema: GenericSchema<unknown, Link> = object(linkEntries);
