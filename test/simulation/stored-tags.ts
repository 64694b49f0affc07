import type { StoredExtension } from '../../sandbox/mailbox/stored-extension';
import type { StoredMessage } from '../../sandbox/mailbox/stored-message';
import type { StoredTask } from '../../sandbox/mailbox/stored-task';
import type { Link } from '../../src/domain/link/link';
import { linksOf } from '../../src/domain/mail/message-tag';
import type { TaskTag } from '../../src/domain/task/task-tag';
import { readMessageLinks } from '../../src/edges/graph/tags/message-links-format';
import { tagNames } from '../../src/edges/graph/tags/tag-names';
import { readTaskTag } from '../../src/edges/graph/tags/task-tag-format';

/** The names under which the simulated installation stores. */
export const names = tagNames('dev.emailtotodo');

/** Extensions as `$expand` returns them. */
function expanded(stored: ReadonlyMap<string, StoredExtension>): readonly unknown[] {
  return [...stored].map(([extensionName, values]) => ({ ...values, extensionName }));
}

/** The links that a mail stores. */
export function linksOn(message: StoredMessage): readonly Link[] {
  return linksOf(readMessageLinks(expanded(message.extensions), names.extension));
}

/** The tag that a task stores; undefined where there is none, or none that can be read. */
export function tagOn(task: StoredTask): TaskTag | undefined {
  return tagIn(expanded(task.extensions));
}

/** The tag in the extensions of a task that is to be created. */
export function tagIn(extensions: unknown): TaskTag | undefined {
  const reading = readTaskTag(extensions, names.extension);
  return reading.kind === 'tag' ? reading.tag : undefined;
}
