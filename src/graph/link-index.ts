import { toLinkKey, type LinkKey } from '../domain/link';
import type { MessageTag } from '../domain/message-tag';
import { literal } from './odata';
import { isObject, itemsOf } from './wire-value';

/*
 * The extended property of a mail that can be searched: `linked <key> <key> …`, or `none`, since a property once set
 * cannot be removed.
 */

const word = 'linked';
const nothing = 'none';

/** The value that indexes a tag. */
export function indexValue(tag: MessageTag): string {
  return tag.links.length === 0 ? nothing : [word, ...tag.links.map((link) => link.linkKey)].join(' ');
}

/** The link keys in what `$expand=singleValueExtendedProperties(…)` brought; it is absent when the property is not set. */
export function readIndexedKeys(properties: unknown): readonly LinkKey[] {
  const [property] = itemsOf(properties);
  const value = isObject(property) ? property.value : undefined;
  if (typeof value !== 'string') return [];
  const [first, ...keys] = value.split(' ');
  return first === word ? keys.map(toLinkKey).filter((key) => key !== undefined) : [];
}

/** The filter that finds mails with a link, or with the link of one key. Never to be combined with `$orderby`. */
export function indexFilter(property: string, key: LinkKey | undefined): string {
  const test =
    key === undefined ? `startswith(ep/value,${literal(word)})` : `contains(ep/value,${literal(key)})`;
  return `singleValueExtendedProperties/any(ep:ep/id eq ${literal(property)} and ${test})`;
}
