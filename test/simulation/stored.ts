import { badRequest, invalidRequest } from '../../sandbox/graph/errors';
import { readExtension } from '../../sandbox/graph/extensions';
import type { Mailbox } from '../../sandbox/mailbox/mailbox';
import type { StoredExtension } from '../../sandbox/mailbox/stored-extension';
import type { StoredMessage } from '../../sandbox/mailbox/stored-message';
import type { StoredTask } from '../../sandbox/mailbox/stored-task';
import type { Link } from '../../src/domain/link/link';
import { linksOf } from '../../src/domain/mail/message-tag';
import type { TaskKey } from '../../src/domain/task/task-key';
import type { TaskTag, TaskTagReading } from '../../src/domain/task/task-tag';
import { indexValue, readIndex } from '../../src/edges/graph/tags/link-index';
import {
  messageLinksBody,
  readMessageLinks,
  takesOneMore,
} from '../../src/edges/graph/tags/message-links-format';
import { tagNames } from '../../src/edges/graph/tags/tag-names';
import { readTaskTag, taskTagBody } from '../../src/edges/graph/tags/task-tag-format';
import { isObject } from '../../src/lib/json';

/*
 * What the product stored on mails and tasks. The only place of the simulation that knows where and in which format.
 */

export const namespace = 'dev.emailtotodo';
const names = tagNames(namespace);
/** Name of the extension on both sides. */
export const { extension } = names;

/** Extensions as the service expands them. */
function expanded(extensions: ReadonlyMap<string, StoredExtension>): readonly object[] {
  return [...extensions].map(([extensionName, values]) => ({ extensionName, ...values }));
}

/** The links in the tag of a mail; none when it cannot be read. */
export function linksOn(message: StoredMessage): readonly Link[] {
  return linksOf(readMessageLinks(expanded(message.extensions), extension));
}

/** Whether the tag of a mail takes one more link, to a task in this list. */
export function hasRoom(message: StoredMessage, listId: string): boolean {
  return takesOneMore(linksOn(message), listId, extension);
}

function indexOn(message: StoredMessage): ReturnType<typeof readIndex> {
  const value = message.extendedProperties.get(names.property);
  return readIndex(value === undefined ? [] : [{ id: names.property, value }]);
}

/** The task keys by which a mail can be searched for. */
export function keysIndexedOn(message: StoredMessage): readonly TaskKey[] {
  return indexOn(message).indexedKeys;
}

/** The tag of a task as read. */
export function tagOf(task: StoredTask): TaskTagReading {
  return readTaskTag(expanded(task.extensions), extension);
}

/** The task key that a task carries. */
export function keyOf(task: StoredTask): TaskKey | undefined {
  const reading = tagOf(task);
  return reading.kind === 'tag' ? reading.tag.taskKey : undefined;
}

/** Whether a task was made by moving another one. */
export function isCopy(task: StoredTask): boolean {
  const reading = tagOf(task);
  return reading.kind === 'tag' && reading.tag.movedBy !== undefined;
}

/** The task key in the body of a request that makes a task. */
export function keyInBody(body: unknown): TaskKey | undefined {
  const reading = readTaskTag(isObject(body) ? body.extensions : [], extension);
  return reading.kind === 'tag' ? reading.tag.taskKey : undefined;
}

/** The values of the extension that holds a tag of a task. */
export function taskTag(tag: TaskTag): StoredExtension {
  return readExtension(taskTagBody(tag, extension), 'todo', invalidRequest);
}

/** Adds a link to the tag and the index of a mail, as another client of the same user does. */
export function addLink(mailbox: Mailbox, message: StoredMessage, link: Link): void {
  const tag = { links: [...linksOn(message), link], tombstones: indexOn(message).tombstones };
  const values = readExtension(messageLinksBody(tag.links, extension), 'message', badRequest);
  const tagged = mailbox.setMessageExtension(message, extension, values);
  mailbox.updateMessage(tagged, {}, new Map([[names.property, indexValue(tag)]]));
}
