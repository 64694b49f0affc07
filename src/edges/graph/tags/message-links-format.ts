import { array } from 'valibot';
import type { Link } from '../../../domain/link/link';
import { linkSchema } from '../../../domain/link/link-schema';
import type { LinksReading } from '../../../domain/mail/message-tag';
import type { JsonObject } from '../../../lib/json';
import { jsonText, valueOf } from '../../../lib/schema';
import { extensionBody, fits, readExtension, tooLarge } from './open-type-extension';

/*
 * Format 1 of the extension on a mail: `links` holds the links as JSON text, since an extension stores no objects.
 */

const linksSchema = jsonText(array(linkSchema));

/** Reads the links out of the expanded extensions of a mail. */
export function readMessageLinks(extensions: unknown, extensionName: string): LinksReading {
  const reading = readExtension(extensions, extensionName);
  if (reading.kind !== 'values') return reading;
  const links = valueOf(linksSchema, reading.values.links);
  return links ? { kind: 'links', links } : { kind: 'damaged' };
}

function bodyOf(links: readonly Link[], extensionName: string): JsonObject {
  const stored = links.map(({ taskKey, listId, taskId, createdDateTime }) => ({
    taskKey,
    listId,
    taskId,
    createdDateTime,
  }));
  return extensionBody(extensionName, { links: JSON.stringify(stored) });
}

/** The extension that holds the links. Throws `rejected` with code `tag-too-large` when they do not fit. */
export function messageLinksBody(links: readonly Link[], extensionName: string): JsonObject {
  const body = bodyOf(links, extensionName);
  if (!fits(body)) throw tooLarge();
  return body;
}

/**
 * Whether one more link fits, to a task in this list whose id is not known yet. Assumes the length of the longest known
 * id.
 */
export function takesOneMore(links: readonly Link[], listId: string, extensionName: string): boolean {
  const longest = [...links].sort((a, b) => b.taskId.length - a.taskId.length)[0];
  return !longest || fits(bodyOf([...links, { ...longest, listId }], extensionName));
}
