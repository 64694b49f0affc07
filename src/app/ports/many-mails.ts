import type { MailBody } from '../../domain/mail/mail';
import type { MailFlag } from '../../domain/mail/mail-flag';
import type { Message } from '../../domain/mail/message';
import type { MessageTag } from '../../domain/mail/message-tag';
import type { Problem } from '../../domain/problem';
import type { Task } from '../../domain/task/task';
import type { TaskDraft } from '../../domain/task/task-fields';
import type { ListsReading, NewTask } from './tasks';

/** What became of one of many writes that went out together. */
export type WriteOutcome<T> =
  | { readonly kind: 'done'; readonly value: T }
  /** It was refused; nothing of it was done. */
  | { readonly kind: 'refused'; readonly problem: Problem }
  /** It may have taken effect, wholly or in part. */
  | { readonly kind: 'unknown'; readonly problem: Problem }
  /** It was not sent, because of what happened to one before it. */
  | { readonly kind: 'unsent'; readonly problem: Problem };

/** A mail as it is asked for among many. */
export interface AskedMessage {
  readonly restId: string;
  /** Empty where the host does not tell it. */
  readonly internetMessageId: string;
}

/** What was read of many mails. */
export interface ManyMessages {
  /** In the order in which they were asked for; undefined for one that is gone, the problem of one that cannot be read. */
  readonly messages: readonly (Message | Problem | undefined)[];
  /** Undefined when they were not asked for. */
  readonly lists: ListsReading | undefined;
}

/** A mail, as it was read, and the tag that it is to have. */
export interface TagWrite {
  readonly message: Pick<Message, 'restId' | 'immutableId' | 'etag' | 'tag' | 'categories'>;
  readonly tag: MessageTag;
  /** Its flag is taken off. */
  readonly unflags?: boolean;
}

/** A mail that is flagged. */
export interface FlaggedMessage {
  readonly message: Message;
  readonly flag: MailFlag;
}

/**
 * Microsoft Graph for many mails at once: in as few requests as it takes, and without reading back what was written. What does
 * not go smoothly is told, and left to the caller.
 */
export interface ManyMailsService {
  /** Reads mails, 20 in one round trip, and one more for all. Rejects with what may pass, and with what concerns all of them. */
  read(
    asked: readonly AskedMessage[],
    options: { readonly lists: boolean },
    signal: AbortSignal,
  ): Promise<ManyMessages>;
  /** The last flagged mails, 100 at most, the newest first: one round trip more than `read`. Rejects with `Problem`. */
  flagged(signal: AbortSignal): Promise<readonly FlaggedMessage[]>;
  /**
   * Mails by their Message-IDs, 18 in a round trip, and one more for all. Of copies the newest that is neither deleted nor a sent
   * one, where there is such; undefined for one that is not in the mailbox. Rejects with `Problem`.
   */
  find(internetMessageIds: readonly string[], signal: AbortSignal): Promise<readonly (Message | undefined)[]>;
  /** Makes a task that leads to no mail. One POST; see `mayHaveTakenEffect`. */
  createAlone(draft: TaskDraft, signal: AbortSignal): Promise<Task>;
  /** The text of mails as the service shows it, in the order of their REST ids: 20 in one round trip. Undefined where it has none. */
  bodies(restIds: readonly string[], signal: AbortSignal): Promise<readonly (MailBody | undefined)[]>;
  /** Makes up to 20 tasks, each as `TaskService.create` does. */
  createTasks(tasks: readonly NewTask[], signal: AbortSignal): Promise<readonly WriteOutcome<Task>[]>;
  /** Tags mails as `MessageService.writeTag` does, ten in one round trip. One that changed since it was read is refused. */
  tag(writes: readonly TagWrite[], signal: AbortSignal): Promise<readonly WriteOutcome<undefined>[]>;
}
