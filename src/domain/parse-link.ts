import { toLinkKey, type Link } from './link';

/** The link that a piece of stored JSON is; undefined when it is none, or one of another version. */
export function toLink(json: unknown): Link | undefined {
  if (typeof json !== 'object' || json === null) return undefined;
  const fields = new Map<string, unknown>(Object.entries(json));
  const linkKey = toLinkKey(fields.get('linkKey'));
  const listId = fields.get('listId');
  const taskId = fields.get('taskId');
  const createdDateTime = fields.get('createdDateTime');
  if (!linkKey || typeof listId !== 'string' || typeof taskId !== 'string') return undefined;
  if (typeof createdDateTime !== 'string' || Number.isNaN(Date.parse(createdDateTime))) return undefined;
  return { linkKey, listId, taskId, createdDateTime };
}
