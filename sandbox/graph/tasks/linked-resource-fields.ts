import type { StoredLinkedResource } from '../../mailbox/stored-task';
import { invalidRequest } from '../errors';
import type { Fields } from '../fields';

const known: ReadonlySet<string> = new Set(['id', 'applicationName', 'displayName', 'externalId', 'webUrl']);

const localAddress = /^(127\.|10\.|192\.168\.|169\.254\.|172\.(1[6-9]|2\d|3[01])\.|\[)/;

/** Any scheme will do, but it must be a URL, and not of a local IP address. */
function isAcceptedUrl(text: string): boolean {
  try {
    return !localAddress.test(new URL(text).hostname);
  } catch {
    // No URL at all.
    return false;
  }
}

/** The properties of a linkedResource that a request sets; null and empty ones set nothing. */
export function readLinkedResource(fields: Fields): Partial<Omit<StoredLinkedResource, 'id'>> {
  fields.allow(known, 'microsoft.graph.linkedResource');
  const read: { -readonly [K in keyof StoredLinkedResource]?: StoredLinkedResource[K] } = {};
  for (const name of ['applicationName', 'displayName', 'externalId', 'webUrl'] as const) {
    const value = fields.textOr(name, '');
    if (value !== '') read[name] = value;
  }
  if (read.webUrl !== undefined && !isAcceptedUrl(read.webUrl)) throw fields.wrong('webUrl');
  return read;
}

/** A new linkedResource; `applicationName` is required. */
export function readNewLinkedResource(fields: Fields): Omit<StoredLinkedResource, 'id'> {
  const { applicationName, ...rest } = readLinkedResource(fields);
  if (applicationName === undefined) {
    throw invalidRequest("The property 'applicationName' is required when creating the linked resource");
  }
  return { applicationName, ...rest };
}
