import type { Link } from '../../domain/link/link';
import type { ConversationMail } from '../../domain/mail/conversation/conversation-mail';
import type { MailBody, MailRef, CurrentItem } from '../../domain/mail/mail';
import type { MailFlag } from '../../domain/mail/mail-flag';
import type { Message } from '../../domain/mail/message';
import type { MessageTag } from '../../domain/mail/message-tag';
import type { Problem } from '../../domain/problem';
import type { Task } from '../../domain/task/task';
import type { TaskKey } from '../../domain/task/task-key';
import type { TaskRef } from '../../domain/task/task-ref';
import type { AskedMail } from '../../domain/task/waiting';
import type { ListsReading } from './tasks';

/** A mail that may be an answer, as far as it was read. */
export interface FoundMail extends ConversationMail {
  /** REST id under which it was found. */
  readonly restId: string;
  /** Its sender as the mail names them, or else the address. */
  readonly senderName: string;
}

/** What opening a mail reads in one round trip. */
export interface OpenBatch {
  /** Undefined when the service does not know the mail (any more), or when `mailProblem` says why it was not read. */
  readonly message: Message | undefined;
  /**
   * Why the mail could not be read although the rest could: `consent-needed`, `admin-consent-needed`, `forbidden`,
   * `rejected` or `unexpected`. What may pass by waiting, and `sign-in-needed`, reject the whole opening instead.
   */
  readonly mailProblem: Problem | undefined;
  /**
   * The links of the other mails in the conversation, those of the newest first; empty unless asked for. A task of several
   * mails is there once for each.
   */
  readonly conversation: readonly Link[];
  /** The mails of the conversation without their headers, drafts left out; empty unless asked for. */
  readonly mails: readonly FoundMail[];
  /** Undefined when they were not asked for. */
  readonly lists: ListsReading | undefined;
  /** The tasks of `guesses`, in their order; see `TaskService.tryRead`. */
  readonly tasks: readonly (Task | Problem | undefined)[];
}

/** Microsoft Graph's mail. */
export interface MessageService {
  /**
   * One round trip for everything the pane needs: the message in both id forms, its conversation and the lists if asked,
   * and the tasks that a cache guesses to be linked. One more for a conversation that the host names otherwise than the
   * service. A mail that cannot be read for want of consent is told in `mailProblem`.
   */
  open(
    mail: Pick<CurrentItem, 'restId' | 'internetMessageId'>,
    options: {
      readonly lists: boolean;
      /** The conversation to read; none where it is absent or empty. */
      readonly conversationId?: string;
      readonly guesses: readonly TaskRef[];
    },
    signal: AbortSignal,
  ): Promise<OpenBatch>;
  /** A message by any of its ids: immutable id first, then internetMessageId. Undefined when it is gone. */
  find(
    mail: Pick<MailRef, 'immutableId' | 'internetMessageId'>,
    signal: AbortSignal,
  ): Promise<Message | undefined>;
  /** The body of a message by any of its ids, immutable id first. Undefined when it is gone. */
  body(
    mail: Pick<MailRef, 'immutableId'> & Pick<CurrentItem, 'restId'>,
    signal: AbortSignal,
  ): Promise<MailBody | undefined>;
  /**
   * For each of these mails the mails of its conversation, and those from elsewhere that name it as the one they answer: in
   * one round trip for ten. What the service refuses counts as nothing found.
   */
  related(asked: readonly AskedMail[], signal: AbortSignal): Promise<readonly (readonly FoundMail[])[]>;
  /** The same mails with their headers, in one round trip. One that is gone is left out. */
  withHeaders(mails: readonly FoundMail[], signal: AbortSignal): Promise<readonly FoundMail[]>;
  /** All messages whose extended property has one of the given keys. */
  findTracked(keys: readonly TaskKey[], signal: AbortSignal): Promise<readonly Message[]>;
  /** Whether the tag of a mail takes one more link, to a new task in this list. Sends nothing. */
  hasRoom(message: Pick<Message, 'tag'>, listId: string): boolean;
  /**
   * Writes the extended property that indexes the tag, then the tag, and reads both back with the task, as one chained
   * batch: one round trip. Conditional on the message's etag: `conflict` when it changed, and then nothing was written.
   * A tag without links removes the extension and sets the property to a value that no search matches. The first link
   * brings our category along, and the last one takes it with it.
   */
  writeTag(
    message: Pick<Message, 'restId' | 'immutableId' | 'etag' | 'tag' | 'categories'>,
    tag: MessageTag,
    verify: TaskRef | undefined,
    signal: AbortSignal,
    /** Moves the message into the archive behind that. Where it is afterwards tells whether that was possible. */
    then?: 'archive',
  ): Promise<{ readonly message: Message; readonly task: Task | undefined }>;
  /**
   * Moves a message to a folder, by its id or its well-known name, and returns it as it is there: under another REST id.
   * Rejects with `not-found` when the message, or the folder, is not there.
   */
  move(message: Message, folder: string, signal: AbortSignal): Promise<Message>;
  /** Flags a message, or takes its flag off. */
  setFlag(message: Pick<Message, 'restId'>, flag: MailFlag | undefined, signal: AbortSignal): Promise<void>;
  /**
   * Gives the message our category, or takes it away; the categories of others stay. One round trip, conditional on its
   * etag: `conflict` when it changed, and then nothing was written.
   */
  mark(
    message: Pick<Message, 'restId' | 'immutableId' | 'etag' | 'categories'>,
    mark: boolean,
    signal: AbortSignal,
  ): Promise<Message>;
}
