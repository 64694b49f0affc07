import type { Link } from '../../../domain/link/link';
import { linksText, linksVersion, readLinksText } from '../../../domain/link/links-record';
import type { LinksReading } from '../../../domain/mail/message-tag';
import type { JsonObject } from '../../../lib/json';
import { extensionBody, fits, readExtension, tooLarge } from './open-type-extension';

/*
 * The extension on a mail: `links` holds the links as text, since an extension stores no objects. All versions use this
 * one property, so that nothing of an older one is left behind where the service merges instead of replacing.
 */

/** Reads the links out of the expanded extensions of a mail. */
export function readMessageLinks(extensions: unknown, extensionName: string): LinksReading {
  const reading = readExtension(extensions, extensionName, linksVersion);
  return reading.kind === 'values' ? readLinksText(reading.values.links) : reading;
}

function bodyOf(links: readonly Link[], extensionName: string): JsonObject {
  return extensionBody(extensionName, linksVersion, { links: linksText(links) });
}

/** The extension that holds the links. Throws `rejected` with code `tag-too-large` when they do not fit. */
export function messageLinksBody(links: readonly Link[], extensionName: string): JsonObject {
  const body = bodyOf(links, extensionName);
  if (!fits(body)) throw tooLarge();
  return body;
}

/**
 * Whether one more link fits, to a task in this list whose id is not known yet. Takes it to be as long as the longest
 * known id, and to share nothing with the others.
 */
export function takesOneMore(links: readonly Link[], listId: string, extensionName: string): boolean {
  const [first] = links;
  if (!first) return true;
  const longest = Math.max(...links.map(({ taskId }) => taskId.length));
  const unlike = '~'.repeat(longest);
  return fits(bodyOf([...links, { taskKey: first.taskKey, listId, taskId: unlike }], extensionName));
}
