import { toLinkKey, type Link } from '../domain/link';
import type { RememberedLinks } from '../app/link-memory';
import type { TodoList } from '../domain/task';

type Fields = Readonly<Record<string, unknown>>;

function isFields(json: unknown): json is Fields {
  return typeof json === 'object' && json !== null && !Array.isArray(json);
}

function toList(json: unknown): TodoList | undefined {
  if (!isFields(json)) return undefined;
  const { id, name, isDefault, isShared } = json;
  if (typeof id !== 'string' || typeof name !== 'string') return undefined;
  return { id, name, isDefault: isDefault === true, isShared: isShared === true };
}

function toLink(json: unknown): Link | undefined {
  if (!isFields(json)) return undefined;
  const { listId, taskId, createdDateTime } = json;
  const linkKey = toLinkKey(json['linkKey']);
  if (!linkKey || typeof listId !== 'string' || typeof taskId !== 'string') return undefined;
  if (typeof createdDateTime !== 'string') return undefined;
  return { linkKey, listId, taskId, createdDateTime };
}

function toRemembered(json: unknown): RememberedLinks | undefined {
  if (!isFields(json) || typeof json['mail'] !== 'string') return undefined;
  return { mail: json['mail'], links: allOf(json['links'], toLink) ?? [] };
}

/** What `parse` accepts of an array; undefined when it is none. */
function allOf<T>(json: unknown, parse: (item: unknown) => T | undefined): readonly T[] | undefined {
  return Array.isArray(json) ? json.map(parse).filter((item) => item !== undefined) : undefined;
}

/** Lists as a cache holds them. */
export function parseLists(json: unknown): readonly TodoList[] | undefined {
  return allOf(json, toList);
}

/** Remembered links as a cache holds them. */
export function parseRememberedLinks(json: unknown): readonly RememberedLinks[] | undefined {
  return allOf(json, toRemembered);
}
