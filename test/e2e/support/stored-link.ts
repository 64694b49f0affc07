import type { Link } from '../../../src/domain/link/link';
import { linksOf } from '../../../src/domain/mail/message-tag';
import type { TaskTag } from '../../../src/domain/task/task-tag';
import { readMessageLinks } from '../../../src/edges/graph/tags/message-links-format';
import { tagNames } from '../../../src/edges/graph/tags/tag-names';
import { readTaskTag } from '../../../src/edges/graph/tags/task-tag-format';
import type { MailboxState, MessageState, TaskState } from './mailbox-state';

/** The names under which the add-in of the browser tests stores. */
export const names = tagNames('dev.emailtotodo');

/** Extensions as the service returns them. */
function expanded(stored: MessageState['extensions']): readonly unknown[] {
  return [...stored].map(([extensionName, values]) => ({ ...Object.fromEntries(values), extensionName }));
}

/** The links that a mail says it has; undefined when it carries no tag at all. */
export function linksOn({ extensions }: MessageState): readonly Link[] | undefined {
  return extensions.has(names.extension)
    ? linksOf(readMessageLinks(expanded(extensions), names.extension))
    : undefined;
}

/** The value by which a tracked mail is found; undefined when it never had one. */
export function searchValueOf(message: MessageState): string | undefined {
  const suffix = names.property.slice(names.property.indexOf(' Name '));
  return [...message.extendedProperties].find(([id]) => id.endsWith(suffix))?.[1];
}

/** What a task says about its mails; undefined when it carries no tag. */
export function tagOn({ extensions }: TaskState): TaskTag | undefined {
  const reading = readTaskTag(expanded(extensions), names.extension);
  return reading.kind === 'tag' ? reading.tag : undefined;
}

/** The tasks that were not there before. */
export function tasksSince(before: MailboxState, now: MailboxState): readonly TaskState[] {
  const known = new Set(before.tasks.map(({ id }) => id));
  return now.tasks.filter(({ id }) => !known.has(id));
}
