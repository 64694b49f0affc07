import type { OutboxEntry } from '../../domain/link/outbox-entry';
import type { LinkedMail, MailIdentity } from '../../domain/mail/mail';
import type { Digest } from '../../domain/mail/mailbox';
import type { TodoList } from '../../domain/task/task';
import type { Outbox } from '../outbox/outbox';
import type { Cache, Clock, Locks, Random } from '../ports/device';
import type { ItemTagStore, Mailbox } from '../ports/mailbox';
import type { MessageService } from '../ports/messages';
import type { TaskService } from '../ports/tasks';

/** What the engine needs from the outside. */
export interface LinkDeps {
  /** SMTP address of the mailbox whose links these are. */
  readonly owner: string;
  readonly tasks: TaskService;
  readonly messages: MessageService;
  readonly outbox: Outbox;
  readonly clock: Clock;
  readonly locks: Locks;
  readonly random: Random;
  readonly digest: Digest;
  /** Custom properties of the given mail, if it is the one that is open now. */
  readonly itemTags: (mail: Pick<LinkedMail, 'restId' | 'internetMessageId'>) => ItemTagStore | undefined;
  /** The lists of To Do as this device knows them. */
  readonly lists: Cache<readonly TodoList[]>;
  /** The Outlook around us, for the body of the mail that is open. */
  readonly mailbox: Pick<Mailbox, 'body'>;
}

/** Name of the lock under which the links of a mail are changed. */
export function lockOf(mail: MailIdentity): string {
  return `link:${mail}`;
}

/** Name of the lock under which operations on a mail begin and get other goals: that of the mail may be held by their work. */
export function goalLockOf(mail: MailIdentity): string {
  return `goal:${mail}`;
}

/** Name of the lock of an operation: that of its mail. */
export function lockOfOperation({ mailIdentity }: OutboxEntry): string {
  return lockOf(mailIdentity);
}
