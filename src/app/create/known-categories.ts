import { withMark } from '../../domain/mail/task-category';
import { cleanCategories } from '../../domain/task/fields/categories';
import type { RememberedLinks } from '../open/link-memory';
import type { MailSnapshot } from '../pane-service';
import type { Cache } from '../ports/device';

/** Most that are offered: more would be a list to read. */
const mostKnown = 15;

/**
 * Categories to offer for a task, without a request: those of its mail, then those that tasks of the last mails have. Our
 * own mark on mails is none of them.
 */
export function knownCategories(
  links: Cache<readonly RememberedLinks[]>,
  { message, linkedTasks }: Pick<MailSnapshot, 'message' | 'linkedTasks'>,
): readonly string[] {
  const ofMail = withMark(message?.categories ?? [], false);
  const ofTasks = linkedTasks.flatMap(({ task }) => task?.categories ?? []);
  const remembered = (links.read() ?? []).flatMap((mail) =>
    mail.links.flatMap(({ task }) => task?.categories ?? []),
  );
  return cleanCategories([...ofMail, ...ofTasks, ...remembered]).slice(0, mostKnown);
}
