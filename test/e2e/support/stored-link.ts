import { listOf, shape, text, type Check } from '../../../sandbox/mailbox/json-check';
import type { MailboxState, MessageState, TaskState } from './mailbox-state';

const extensionName = 'dev.emailtotodo.link';
const propertyName = 'dev.emailtotodo.links';

/** A link as a mail stores it. */
export interface StoredLink {
  readonly taskKey: string;
  readonly listId: string;
  readonly taskId: string;
  readonly createdDateTime: string;
}

/** A mail as a task stores it. */
export interface StoredMail {
  readonly immutableId: string;
  readonly internetMessageId: string;
  readonly conversationId: string;
  readonly owner: string;
  readonly subject: string;
  readonly sender: string;
  readonly receivedDateTime: string;
}

const readLinks = listOf(
  shape<StoredLink>({ taskKey: text, listId: text, taskId: text, createdDateTime: text }),
);
const readMails = listOf(
  shape<StoredMail>({
    immutableId: text,
    internetMessageId: text,
    conversationId: text,
    owner: text,
    subject: text,
    sender: text,
    receivedDateTime: text,
  }),
);

function jsonIn<T>(value: unknown, check: Check<T>, place: string): T {
  const parsed: unknown = JSON.parse(text(value, place));
  return check(parsed, place);
}

/** The links that a mail says it has; undefined when it carries no tag at all. */
export function linksOn(message: MessageState): readonly StoredLink[] | undefined {
  const extension = message.extensions.get(extensionName);
  return extension && jsonIn(extension.get('links'), readLinks, 'links');
}

/** The value by which a tracked mail is found; undefined when it never had one. */
export function searchValueOf(message: MessageState): string | undefined {
  return [...message.extendedProperties].find(([id]) => id.endsWith(` Name ${propertyName}`))?.[1];
}

/** What a task says about its mails; undefined when it carries no tag. */
export function mailsOn(task: TaskState): { taskKey: string; mails: readonly StoredMail[] } | undefined {
  const extension = task.extensions.get(extensionName);
  return (
    extension && {
      taskKey: text(extension.get('taskKey'), 'taskKey'),
      mails: jsonIn(extension.get('mails'), readMails, 'mails'),
    }
  );
}

/** The tasks that were not there before. */
export function tasksSince(before: MailboxState, now: MailboxState): readonly TaskState[] {
  const known = new Set(before.tasks.map(({ id }) => id));
  return now.tasks.filter(({ id }) => !known.has(id));
}
