import type { TaskDraft } from './task/draft';
import type { Link, LinkKey } from './link/link';
import type { MailBody, MailRef, OpenMail } from './mail/mail';
import type { LinksReading, MessageTag, Tombstone } from './mail/message-tag';
import type { MailboxTime } from './time/mailbox-time';
import type { OutboxEntry } from './link/outbox-entry';
import type { PlainDate } from './time/plain-date';
import type { Problem } from './problem';
import type { Recurrence } from './task/recurrence';
import type { Settings } from './settings';
import type { LinkedResource, Task, TaskChange, TodoList } from './task/task';
import type { TaskRef } from './task/task-ref';
import type { TaskTag } from './task/task-tag';

/*
 * The edges as the core sees them. Every function rejects with a `Problem` and with nothing else, and takes an
 * AbortSignal that ends the work with the signal's own reason.
 */

/** A mail as the service holds it now. */
export interface Message {
  /** Mutable REST id: the one in the path and in `webLink`. */
  readonly restId: string;
  readonly immutableId: string;
  readonly internetMessageId: string;
  readonly conversationId: string;
  readonly subject: string;
  readonly sender: string;
  /** ISO 8601 instant in UTC. */
  readonly receivedDateTime: string;
  /** Read without the immutable-id header: the form that opens in Outlook on the web. */
  readonly webLink: string;
  readonly importance: 'low' | 'normal' | 'high';
  readonly bodyPreview: string;
  readonly categories: readonly string[];
  /** For If-Match; changes with every change of the message, reading it included. */
  readonly etag: string;
  /** What our open extension says. */
  readonly tag: LinksReading;
  /** Link keys in the searchable extended property; empty when it is not set or says that there is none. */
  readonly indexedKeys: readonly LinkKey[];
  /** Links that were ended, as the same property remembers them; oldest first. */
  readonly tombstones: readonly Tombstone[];
}

/** The lists that can take tasks, the flagged-mail list left out. */
export interface ListsReading {
  readonly lists: readonly TodoList[];
  /** False when some are known, or have to be feared, to be missing. */
  readonly isComplete: boolean;
}

/** A list whose tasks could not be read, wholly or in part. */
export interface UnreadList {
  readonly listId: string;
  readonly problem: Problem;
}

/** What opening a mail reads in one round trip. */
export interface Opening {
  /** Undefined when the service does not know the mail (any more), or when `mailProblem` says why it was not read. */
  readonly message: Message | undefined;
  /**
   * Why the mail could not be read although the rest could: `consent-needed`, `admin-consent-needed`, `forbidden`,
   * `rejected` or `unexpected`. What may pass by waiting, and `sign-in-needed`, reject the whole opening instead.
   */
  readonly mailProblem: Problem | undefined;
  /** Undefined when they were not asked for. */
  readonly lists: ListsReading | undefined;
  /** The tasks of `guesses`, in their order; see `TaskService.tryRead`. */
  readonly tasks: readonly (Task | Problem | undefined)[];
}

/** A new task, complete: goes out as one request. */
export interface NewTask {
  readonly draft: TaskDraft;
  readonly linkedResource: Omit<LinkedResource, 'id'>;
  readonly tag: TaskTag;
}

/** Microsoft Graph's To Do. */
export interface TaskService {
  lists(signal: AbortSignal): Promise<ListsReading>;
  /** Makes a list of the person's own. */
  createList(name: string, signal: AbortSignal): Promise<TodoList>;
  /** One POST. The answer may get lost: see `mayHaveTakenEffect`. */
  create(task: NewTask, signal: AbortSignal): Promise<Task>;
  /** Tasks by reference in one round trip per 20; undefined where the task, or its list, is gone. */
  read(refs: readonly TaskRef[], signal: AbortSignal): Promise<readonly (Task | undefined)[]>;
  /** The same, with the reason in place of a task that cannot be read although others may be: its list is shared no more. */
  tryRead(refs: readonly TaskRef[], signal: AbortSignal): Promise<readonly (Task | Problem | undefined)[]>;
  /**
   * Tasks that carry our extension, in the given lists or in all, that changed since an instant (all when undefined).
   * The service has no search by extension: this reads the lists, so it is for repair and never for showing a mail. A
   * list that cannot be read keeps nobody from the others, unless none can be read.
   */
  findTagged(
    scope: { readonly listIds?: readonly string[]; readonly since?: Date },
    signal: AbortSignal,
  ): Promise<{ readonly tasks: readonly Task[]; readonly unread: readonly UnreadList[] }>;
  /** Tasks of one list that changed since an instant, whosever they are; none when the list is gone. */
  changedSince(listId: string, since: Date, signal: AbortSignal): Promise<readonly Task[]>;
  /** Conditional when `etag` is given: `conflict` when the task changed since. */
  change(ref: TaskRef, change: TaskChange, etag: string | undefined, signal: AbortSignal): Promise<Task>;
  /**
   * Gives a repeating task another due date, or none, which ends its series: in one round trip and on condition of the
   * etag. An ordinary change of the date would make a second open task of it. After a failure the task may be there with
   * its new date and without its series; doing the same again mends that.
   */
  moveSeries(
    ref: TaskRef,
    due: PlainDate | null,
    recurrence: Recurrence,
    etag: string,
    signal: AbortSignal,
  ): Promise<Task>;
  /** Deletes a task. Resolves to whether it was there: one that is gone under this id may live on in another list. */
  remove(ref: TaskRef, signal: AbortSignal): Promise<boolean>;
  /** Writes our extension on a task as a whole, conditional on the task's etag. */
  writeTag(ref: TaskRef, tag: TaskTag, etag: string, signal: AbortSignal): Promise<void>;
  /** Removes our extension; one that is gone already counts as removed. */
  removeTag(ref: TaskRef, etag: string, signal: AbortSignal): Promise<void>;
  /** Changes the linkedResource in place, or adds it when the task has none. */
  writeLinkedResource(
    task: Pick<Task, 'listId' | 'taskId' | 'linkedResource' | 'etag'>,
    resource: Omit<LinkedResource, 'id'>,
    signal: AbortSignal,
  ): Promise<void>;
  /** Removes the linkedResource; one that is gone already counts as removed. */
  removeLinkedResource(ref: TaskRef, resourceId: string, signal: AbortSignal): Promise<void>;
}

/** Microsoft Graph's mail. */
export interface MessageService {
  /**
   * One round trip for everything the pane needs: the message in both id forms, the lists if asked, and the tasks that
   * a cache guesses to be linked. A mail that cannot be read for want of consent is told in `mailProblem`.
   */
  open(
    mail: Pick<OpenMail, 'restId' | 'internetMessageId'>,
    options: { readonly lists: boolean; readonly guesses: readonly TaskRef[] },
    signal: AbortSignal,
  ): Promise<Opening>;
  /** A message by any of its ids: immutable id first, then internetMessageId. Undefined when it is gone. */
  find(
    mail: Pick<MailRef, 'immutableId' | 'internetMessageId'>,
    signal: AbortSignal,
  ): Promise<Message | undefined>;
  /** The body of a message by any of its ids, immutable id first. Undefined when it is gone. */
  body(
    mail: Pick<MailRef, 'immutableId'> & Pick<OpenMail, 'restId'>,
    signal: AbortSignal,
  ): Promise<MailBody | undefined>;
  /** All messages that carry our extended property with a link, or those with one of the given keys. */
  findTracked(keys: readonly LinkKey[] | undefined, signal: AbortSignal): Promise<readonly Message[]>;
  /** Whether the tag of a mail takes one more link, to a new task in this list. Sends nothing. */
  hasRoom(message: Pick<Message, 'tag'>, listId: string): boolean;
  /**
   * Writes the tag, then the extended property that indexes it, and reads both back with the task, as one chained
   * batch: one round trip. Conditional on the message's etag: `conflict` when it changed, and then nothing was written.
   * A tag without links removes the extension and sets the property to a value that no search matches.
   */
  writeTag(
    message: Pick<Message, 'restId' | 'immutableId' | 'etag' | 'tag'>,
    tag: MessageTag,
    verify: TaskRef | undefined,
    signal: AbortSignal,
  ): Promise<{ readonly message: Message; readonly task: Task | undefined }>;
}

/** The tag of the open mail in Office.js custom properties, for want of consent to write mail. */
export interface ItemTagStore {
  /** Links kept on the item that is open now. */
  read(signal: AbortSignal): Promise<readonly Link[]>;
  write(links: readonly Link[], signal: AbortSignal): Promise<void>;
}

/** Time as the core uses it; virtual in the simulation. */
export interface Clock {
  now(): Date;
  /** Resolves after `ms` milliseconds, rejects with the signal's reason when aborted. */
  sleep(ms: number, signal: AbortSignal): Promise<void>;
}

/** Mutual exclusion between panes and the command of one browser profile, where the host has it. */
export interface Locks {
  /** Whether they hold between pages. Where not, what a page has read may be overtaken by another page at any time. */
  areShared(): boolean;
  /** Runs `work` while holding the lock of this name; waits for it if somebody else holds it. */
  run<T>(name: string, signal: AbortSignal, work: () => Promise<T>): Promise<T>;
}

/** Randomness of the core: link keys, and jitter from 0 (included) to 1 (excluded). */
export interface Random {
  linkKey(): LinkKey;
  fraction(): number;
}

/** What a token is asked for. The edge maps these to the scopes of the cloud in use. */
export type Scope = 'Tasks.ReadWrite' | 'Mail.ReadWrite';

/** The account that tokens are for. */
export interface SignedInAccount {
  readonly username: string;
  readonly name: string;
}

/** Where access tokens come from. */
export interface TokenProvider {
  /**
   * An access token for Microsoft Graph. Never opens a window unless `interactive`, which is for clicks only.
   * `claims` passes a claims challenge on; `renew` says that the service refused the last token although it looked
   * valid here: it must not come from a cache again. Rejects with the sign-in kinds of `Problem`.
   */
  token(
    scopes: readonly Scope[],
    options: {
      readonly interactive: boolean;
      readonly claims?: string;
      readonly renew?: boolean;
      readonly signal: AbortSignal;
    },
  ): Promise<string>;
  /** The account of the last token, if there was one. */
  account(): SignedInAccount | undefined;
}

/** The Outlook around us: the open mail and what the host tells about the person. */
export interface Mailbox {
  readonly time: MailboxTime;
  /** SMTP address of the mailbox. */
  readonly owner: string;
  /** Language of Outlook's interface as a BCP 47 tag. */
  readonly displayLanguage: string;
  /** The mail that is open now; undefined when none is, or when the item is no mail. */
  current(): OpenMail | undefined;
  /** Calls the listener after each switch to another item while the pane is pinned. Returns a function that ends it. */
  onItemChanged(listener: () => void): () => void;
  /** The body of the open mail. Rejects with `not-found` when another mail is open, or was opened meanwhile. */
  body(mail: Pick<OpenMail, 'restId'>, signal: AbortSignal): Promise<MailBody>;
}

/** The mail's notification bar. Messages are cut to what the host takes. */
export interface NotificationBar {
  progress(text: string): Promise<void>;
  done(text: string): Promise<void>;
  failed(text: string): Promise<void>;
}

/** Settings in the mailbox (roaming settings). */
export interface SettingsStore {
  read(): Settings;
  /** Resolves when stored; a failed write loses nothing but the wish. */
  write(settings: Settings): Promise<void>;
}

/** A small store on this device that may forget everything at any time. Never throws. */
export interface Cache<T> {
  read(): T | undefined;
  write(value: T): void;
}

/** Where unfinished work is kept on this device. Never rejects: what blocks it makes it forgetful, not broken. */
export interface OutboxStore {
  /** False while entries live in memory only, because the browser refuses storage. */
  isPersistent(): boolean;
  all(): Promise<readonly OutboxEntry[]>;
  /** Reads, changes and writes one entry in one transaction; `change` returning undefined removes it. */
  update(
    linkKey: LinkKey,
    change: (entry: OutboxEntry | undefined) => OutboxEntry | undefined,
  ): Promise<OutboxEntry | undefined>;
  /**
   * Calls the listener with the key of each entry that another frame has changed, where the browser tells. Returns a
   * function that ends it.
   */
  onChangedElsewhere?(listener: (linkKey: LinkKey) => void): () => void;
  /** When lost work was last looked for in what the service stores; undefined on a device that never did. */
  lastSweep(): Promise<Date | undefined>;
  setLastSweep(at: Date): Promise<void>;
}
