import type { LinkedTask } from '../../domain/link/link-state';
import { asCurrentItem, type Message } from '../../domain/mail/message';
import { linksOf } from '../../domain/mail/message-tag';
import { mailCount } from '../../domain/task/task-tag';
import type { LinkDeps } from '../engine/link-deps';
import { withRetries } from '../engine/with-retries';
import type { MailSnapshot, OtherMails } from '../pane-service';

/** The other mails of a task, found by its key wherever they are, in one request. */
export async function mailsOfTask(
  deps: LinkDeps,
  linked: LinkedTask,
  opened: MailSnapshot,
  signal: AbortSignal,
): Promise<OtherMails> {
  const { taskKey } = linked.link;
  const { mail, message } = opened;
  const found = await withRetries(deps, signal, () => deps.messages.findTracked([taskKey], signal));
  const isOpen = (other: Message) =>
    message ? other.immutableId === message.immutableId : other.restId === mail.restId;
  const others = found
    .filter((other) => !isOpen(other) && linksOf(other.tag).some((link) => link.taskKey === taskKey))
    .toSorted((a, b) => a.receivedDateTime.localeCompare(b.receivedDateTime))
    .map((other): MailSnapshot => ({
      ...opened,
      mail: asCurrentItem(other, mail.owner),
      message: other,
      linkedTasks: [linked],
      conversation: [],
      duplicates: [],
      madeByCommand: [],
    }));
  const tag = linked.task?.tag;
  const named = tag?.kind === 'tag' ? mailCount(tag.tag) - 1 : 0;
  return { mails: others, missing: Math.max(0, named - others.length) };
}
