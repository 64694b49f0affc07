import {
  array,
  check,
  integer,
  literal,
  minValue,
  number,
  object,
  pipe,
  strictTuple,
  string,
  transform,
} from 'valibot';
import { fromBase64Url, toBase64Url } from '../../lib/base64url';
import { isObject, parseJson } from '../../lib/json';
import { valueOf } from '../../lib/schema';
import type { LinksReading } from '../mail/message-tag';
import { toTaskKey, type TaskKey } from '../task/task-key';
import type { Link } from './link';
import { taskKeySchema } from './link-schema';

/*
 * The links of a mail as one text, the same in the extension of the mail and in the custom properties of the item. Room
 * is scarce on both, and ids of one mailbox are long and mostly alike: each is stored as how many characters it shares
 * with an earlier one, and the rest.
 *
 * Version 2: `{"version":2,"lists":[[shared,"rest"],…],"links":[["task key",list,shared,"rest"],…]}`, where `list` is an
 * index into `lists` and a task key is the base64url of its 16 bytes.
 * Version 1: an array of links in full, with `linkKey` for the task key and the time at which the link was made.
 */

/** The version that is written, and the newest one that is read. */
export const linksVersion = 2;

const count = pipe(number(), integer(), minValue(0));

const versionOne = pipe(
  array(object({ linkKey: taskKeySchema, listId: string(), taskId: string() })),
  transform((links): readonly Link[] => links.map(({ linkKey, ...ref }) => ({ taskKey: linkKey, ...ref }))),
);

const versionTwo = object({
  version: literal(linksVersion),
  lists: array(strictTuple([count, string()])),
  links: array(
    strictTuple([
      pipe(
        string(),
        check((text) => keyOf(text) !== undefined),
      ),
      count,
      count,
      string(),
    ]),
  ),
});

function shortKey(taskKey: TaskKey): string {
  return toBase64Url((taskKey.replaceAll('-', '').match(/../g) ?? []).map((byte) => parseInt(byte, 16)));
}

function keyOf(text: string): TaskKey | undefined {
  const hex = [...(fromBase64Url(text) ?? [])].map((byte) => byte.toString(16).padStart(2, '0')).join('');
  return toTaskKey(hex.replace(/^(.{8})(.{4})(.{4})(.{4})/, '$1-$2-$3-$4-'));
}

/** The length of what two texts have in common at their start. */
function sharedLength(a: string, b: string): number {
  let length = 0;
  while (length < a.length && a[length] === b[length]) length += 1;
  return length;
}

/** The earlier id that a task id is most like: the last one of its list, else the last one of all. */
function likeliest(earlier: readonly Link[], listId: string): string {
  return (earlier.findLast((link) => link.listId === listId) ?? earlier.at(-1))?.taskId ?? '';
}

/** The text that holds these links, in their order. */
export function linksText(links: readonly Link[]): string {
  const listIds = [...new Set(links.map((link) => link.listId))];
  const lists = listIds.map((listId, index) => {
    const shared = sharedLength(listId, listIds[index - 1] ?? '');
    return [shared, listId.slice(shared)];
  });
  const stored = links.map(({ taskKey, listId, taskId }, index) => {
    const shared = sharedLength(taskId, likeliest(links.slice(0, index), listId));
    return [shortKey(taskKey), listIds.indexOf(listId), shared, taskId.slice(shared)];
  });
  return JSON.stringify({ version: linksVersion, lists, links: stored });
}

/** The links of a record of version 2; undefined when it refers to what is not there. */
function readVersionTwo(json: unknown): readonly Link[] | undefined {
  const record = valueOf(versionTwo, json);
  if (!record) return undefined;
  const listIds: string[] = [];
  for (const [shared, rest] of record.lists) {
    const before = listIds.at(-1) ?? '';
    if (shared > before.length) return undefined;
    listIds.push(before.slice(0, shared) + rest);
  }
  const links: Link[] = [];
  for (const [short, list, shared, rest] of record.links) {
    const [taskKey, listId] = [keyOf(short), listIds[list]];
    if (!taskKey || listId === undefined) return undefined;
    const before = likeliest(links, listId);
    if (shared > before.length) return undefined;
    links.push({ taskKey, listId, taskId: before.slice(0, shared) + rest });
  }
  return links;
}

/** Reads the text of any version. One that is newer or damaged is told apart, and must not be overwritten unseen. */
export function readLinksText(text: unknown): Exclude<LinksReading, { kind: 'absent' }> {
  const json = typeof text === 'string' ? parseJson(text) : undefined;
  if (isObject(json) && typeof json.version === 'number' && json.version > linksVersion) {
    return { kind: 'newer', formatVersion: json.version };
  }
  const links = Array.isArray(json) ? valueOf(versionOne, json) : readVersionTwo(json);
  return links ? { kind: 'links', links } : { kind: 'damaged' };
}
