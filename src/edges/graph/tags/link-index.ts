import type { Message } from '../../../domain/mail/message';
import type { MessageTag, Tombstone } from '../../../domain/mail/message-tag';
import { toTaskKey, type TaskKey } from '../../../domain/task/task-key';
import { isObject, itemsOf } from '../../../lib/json';
import { literal } from '../transport/odata';

/*
 * The searchable extended property of a mail: `linked <key> <key> …`, or `none`, since a property cannot be removed
 * once it is set. Tombstones follow as `undo-<last block of the key>` or `unlink-…`, which no search matches.
 */

const word = 'linked';
const nothing = 'none';
const tombstone = /^(undo|unlink)-([0-9a-f]{12})$/;

export function indexValue({ links, tombstones }: MessageTag): string {
  return [
    links.length === 0 ? nothing : word,
    ...links.map((link) => link.taskKey),
    ...tombstones.map(({ shortKey, ending }) => `${ending}-${shortKey}`),
  ].join(' ');
}

function toTombstone(text: string): Tombstone | undefined {
  const [, ending, shortKey] = tombstone.exec(text) ?? [];
  if (shortKey === undefined) return undefined;
  return { shortKey, ending: ending === 'undo' ? 'undo' : 'unlink' };
}

/** Reads what `$expand=singleValueExtendedProperties(…)` returned; absent when the property is not set. */
export function readIndex(properties: unknown): Pick<Message, 'indexedKeys' | 'tombstones'> {
  const [property] = itemsOf(properties);
  const value = isObject(property) ? property.value : undefined;
  const [first, ...rest] = typeof value === 'string' ? value.split(' ') : [];
  return {
    indexedKeys: first === word ? rest.map(toTaskKey).filter((key) => key !== undefined) : [],
    tombstones: rest.map(toTombstone).filter((found) => found !== undefined),
  };
}

/** The filter that finds mails with the link of one key. Never to be combined with `$orderby`. */
export function indexFilter(property: string, key: TaskKey): string {
  return `singleValueExtendedProperties/any(ep:ep/id eq ${literal(property)} and contains(ep/value,${literal(key)}))`;
}
