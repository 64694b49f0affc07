import type { Link } from '../domain/link/link';
import type { LinkedTask } from '../domain/link/link-state';
import type { OperationId } from '../domain/link/operation-id';
import type { Category } from '../domain/mail/category';
import type { FoundDate } from '../domain/mail/dates/find-dates';
import type { MailIds, CurrentItem } from '../domain/mail/mail';
import type { Message } from '../domain/mail/message';
import type { Problem } from '../domain/problem';
import type { StoredPreset } from '../domain/task/preset-slot';
import type { Task, TaskChange, TodoList } from '../domain/task/task';
import type { TaskDraft, TaskEdits } from '../domain/task/task-fields';
import type { TaskKey } from '../domain/task/task-key';
import type { TaskRef } from '../domain/task/task-ref';
import type { Answer, Waiting } from '../domain/task/waiting';
import type { PlainDate } from '../domain/time/plain-date';

/**
 * Whether the mail itself can be tagged, or Office.js custom properties stand in: for want of consent, or in a build that has
 * no permission on mail and asks for none.
 */
export type MailAccess = 'full' | 'no-consent' | 'none';

/** How the mail's own record of its tasks was found. */
export type TagHealth = 'whole' | 'damaged' | 'newer-version';

/** A task of other mails in the conversation. */
export interface ConversationTask {
  /** As these mails name it. */
  readonly link: Link;
  readonly task: Task;
  /** What was found for one that waits for an answer. */
  readonly answer?: Answer;
}

/** A task whose answer has come. */
export interface AnsweredTask {
  readonly link: Link;
  readonly title: string;
  readonly waiting: Waiting;
  readonly answer: Answer;
}

/** What is known about the open mail. Grows while it is being read; every value is complete in itself. */
export interface MailSnapshot {
  readonly mail: CurrentItem;
  /** Undefined until read, and when the service does not know the mail. */
  readonly message: Message | undefined;
  readonly access: MailAccess;
  readonly tagHealth: TagHealth;
  readonly lists: readonly TodoList[];
  /** False when the service left lists out, or may have. True until known. */
  readonly areListsComplete: boolean;
  /** Ids of lists that were looked into and could not be read: others' lists that are shared no more, above all. */
  readonly unreadLists: readonly string[];
  readonly linkedTasks: readonly LinkedTask[];
  /** Tasks of other mails in the conversation, those of the newest first; empty where the mail has an open one of its own. */
  readonly conversation: readonly ConversationTask[];
  /** Links that look like duplicates: all but the oldest of each group, offered for removal. */
  readonly duplicates: readonly Link[];
  /** Keys of the tasks that the ribbon command made on this device within a day: Undo is offered for them. */
  readonly madeByCommand: readonly TaskKey[];
  /** Set when (part of) the reading failed; what is known otherwise stands beside it. */
  readonly problem: Problem | undefined;
  /** When the service was last asked, ISO 8601 instant; undefined before its first answer. */
  readonly readDateTime: string | undefined;
}

/** How a capture ended, as far as the user has to know now. */
export type CaptureOutcome =
  /**
   * Both sides are linked. `hasNews`: the mail has links that it did not have when it was read. `isArchived`: absent
   * where that was not asked for.
   */
  | {
      readonly kind: 'linked';
      readonly taskKey: TaskKey;
      readonly task: Task;
      readonly access: MailAccess;
      readonly hasNews: boolean;
      readonly isArchived?: boolean | undefined;
    }
  /** The task exists; tagging the mail waits in the outbox. */
  | {
      readonly kind: 'tag-pending';
      readonly taskKey: TaskKey;
      readonly task: Task;
      readonly problem: Problem;
    }
  /** Nothing is known to exist yet; all of it waits in the outbox. */
  | { readonly kind: 'waiting'; readonly taskKey: TaskKey; readonly problem: Problem }
  /** Another pane, the command or another device was faster; no task was made. */
  | { readonly kind: 'already-linked'; readonly linkedTask: LinkedTask }
  /** The task exists and leads back to the mail, which the service does not find (any more): it could not be tagged. */
  | { readonly kind: 'mail-not-found'; readonly taskKey: TaskKey; readonly task: Task }
  /** Undone while it was under way. */
  | { readonly kind: 'undone' }
  /** Given up and cleaned up: trying again is safe. */
  | { readonly kind: 'failed'; readonly problem: Problem };

/** An operation that is not finished. */
export interface PendingOperation {
  readonly id: OperationId;
  readonly taskKey: TaskKey;
  /** `relink`: a task that was there before is linked with the mail again. `move`: it goes to the list of the draft. */
  readonly action: 'create' | 'relink' | 'move' | 'undo' | 'unlink';
  /** What was decided about the task. */
  readonly draft: TaskDraft;
  /** The task exists, as far as this device knows; otherwise it may not have been made. */
  readonly isTaskKnown: boolean;
  readonly mail: MailIds;
  /** The conversation of the mail; empty when it is not known. */
  readonly conversationId: string;
  /** ISO 8601 instant of the click. */
  readonly since: string;
  /** `waiting` is retried automatically; `stopped` waits for the user. */
  readonly state: 'running' | 'waiting' | 'stopped';
  readonly problem: Problem | undefined;
}

/** How unfinished operations are resumed. */
export interface ResumeOptions {
  /**
   * Also looks, after a while and rarely, for operations that even the outbox lost; true unless said otherwise. A command
   * lives too short for that.
   */
  readonly sweeps?: boolean;
  /**
   * Also retries what is not retried automatically: for the start, and for the return of the network or of the user.
   * True unless said otherwise; false right after an operation had to wait.
   */
  readonly isAfresh?: boolean;
}

/** The mails of a task beside the one that is open. */
export interface OtherMails {
  /** Each as if it were open, the oldest first: what is done with an open mail can be done with it. */
  readonly mails: readonly MailSnapshot[];
  /** How many more the task names that are not in this mailbox. */
  readonly missing: number;
}

/** A task to be linked with a mail, as far as it is known. */
export interface ExistingTask {
  readonly link: TaskRef;
  readonly task?: Task;
  /** Its title, as long as the task itself was not read: for what waits in the outbox. */
  readonly title?: string;
}

/** An occurrence of a repeating task as it was before it was completed. */
export interface Occurrence extends Pick<Task, 'title' | 'reminder'> {
  readonly due: PlainDate;
  /** The day to which completing it has moved the series. */
  readonly next: PlainDate;
}

/** What the pane and the ribbon command can do. Rejects with `Problem` only, or with the reason of an aborted signal. */
export interface PaneService {
  /** Reads everything about a mail; `onProgress` gets each better picture on the way, the last one is returned. */
  open(
    mail: CurrentItem,
    options: { signal: AbortSignal; onProgress(opened: MailSnapshot): void },
  ): Promise<MailSnapshot>;
  /** Lists known from last time, at once and without a request. */
  knownLists(): readonly TodoList[];
  /** The days that the open mail speaks of. Rejects when Outlook does not give its text. */
  datesIn(mail: CurrentItem, signal: AbortSignal): Promise<readonly FoundDate[]>;
  /**
   * What a stored preset enters into the form now, its list among it, which may be gone; undefined when another version
   * made it and it cannot be read here.
   */
  presetEdits(stored: StoredPreset): (TaskEdits & { readonly listId: string }) | undefined;
  /** Categories to offer for a task of this mail, by name: those that the mail and other tasks have. */
  knownCategories(opened: MailSnapshot): readonly string[];
  /** All categories of the mailbox. Rejects with `consent-needed` until the user has granted `MailboxSettings.Read`. */
  allCategories(signal: AbortSignal): Promise<readonly Category[]>;
  /** Gives the category of mails with a task a colour. Rejects with `consent-needed` until that was granted. */
  colorCategory(signal: AbortSignal): Promise<void>;
  /** Makes a list in To Do. A failure may have made it all the same; a list can be there twice. */
  createList(name: string, signal: AbortSignal): Promise<TodoList>;
  /**
   * What the mail asks its reader to do, as names of steps to offer; empty when it asks for nothing or is gone. `reader` is
   * the user's name, empty when it is not known: what is said to others by name is left out.
   */
  findSteps(
    opened: Pick<MailSnapshot, 'mail' | 'message'>,
    reader: string,
    signal: AbortSignal,
  ): Promise<readonly string[]>;
  /**
   * Makes one task for the mail and links both sides. Resolves, whatever happens to the network: what is not done is in
   * the outbox. `evenIfLinked`: the user asks for a further task for a mail that has one. `onKept` is called once the
   * intent is in the outbox, before anything is sent: from then on it can be undone by its task key. `byCommand`: the user
   * does not see it in the pane, which offers Undo later. `onTextMissing`: the text of the mail could not be read, and the
   * note holds less than was asked for.
   */
  capture(
    opened: MailSnapshot,
    draft: TaskDraft,
    options: {
      evenIfLinked: boolean;
      byCommand?: true;
      signal: AbortSignal;
      onKept?: (taskKey: TaskKey) => void;
      onTextMissing?: () => void;
    },
  ): Promise<CaptureOutcome>;
  /** Removes the task and every tag, also of a capture that is still under way. */
  undo(taskKey: TaskKey, opened: MailSnapshot, signal: AbortSignal): Promise<void>;
  /** Takes the link away from both sides and leaves the task. */
  unlink(link: Link, opened: MailSnapshot, signal: AbortSignal): Promise<void>;
  /**
   * Links a task that is there with the mail: one that was unlinked from it, one of another mail, or one made by hand. A
   * task that has our tag keeps its key. Resolves also when that has to wait in the outbox; rejects when nothing of it is
   * left, with `not-found` when the task is gone.
   */
  link(existing: ExistingTask, opened: MailSnapshot, signal: AbortSignal): Promise<LinkedTask>;
  /**
   * Links a task of the conversation with the mail like `link`, and reopens it where it is done. Rejects with `not-found`
   * when the conversation does not have it.
   */
  join(taskKey: TaskKey, opened: MailSnapshot, signal: AbortSignal): Promise<LinkedTask>;
  /** The other mails of a task, wherever they have been moved to. */
  mailsOf(linked: LinkedTask, opened: MailSnapshot, signal: AbortSignal): Promise<OtherMails>;
  /** Deletes the task and takes the link away. */
  remove(link: Link, opened: MailSnapshot, signal: AbortSignal): Promise<void>;
  /** Completes, reopens, renames, … the task; returns it as it is now. */
  change(linked: LinkedTask, change: TaskChange, opened: MailSnapshot, signal: AbortSignal): Promise<Task>;
  /**
   * Lets the task wait for an answer, or ends that where `waiting` is undefined; returns it as it is then. It is due when the
   * answer is expected, and after that as it was before. Rejects with `not-found` when it is gone.
   */
  wait(linked: LinkedTask, waiting: Waiting | undefined, signal: AbortSignal): Promise<Task>;
  /**
   * Looks for answers to the mails of tasks that wait, as far as this device knows them: each once a day, and ten at a time in
   * one round trip; one or two more where there may be an answer.
   */
  lookForAnswers(signal: AbortSignal): Promise<void>;
  /** Tasks whose answer has come, as it was found last. */
  answered(): readonly AnsweredTask[];
  /**
   * Moves a task to another list, with its links, and returns it as it is there. The service cannot move a task: it is copied
   * there, and deleted where it was. Rejects with `has-files` for one with files, which cannot be copied, with `not-found`
   * when the task is gone, and with what keeps it from being finished now: then the rest of it waits in the outbox, unless
   * the service has refused it.
   */
  move(linked: LinkedTask, to: TodoList, opened: MailSnapshot, signal: AbortSignal): Promise<Task>;
  /**
   * Gives the mail our category, or takes it away, by what its tasks are now: after one was completed or reopened. Sends
   * nothing when it is right; a failure is healed when the mail is opened next.
   */
  mark(opened: MailSnapshot, signal: AbortSignal): Promise<void>;
  /**
   * Brings a completed occurrence back: the series is due on its day again, and the completed copy that the service has
   * made of it is deleted. `isCopyLeft`: the copy could not be told for certain, and was left alone. Rejects with
   * `conflict` when the series has moved on since.
   */
  reopenOccurrence(
    linked: LinkedTask,
    occurrence: Occurrence,
    opened: MailSnapshot,
    signal: AbortSignal,
  ): Promise<{ readonly task: Task; readonly isCopyLeft: boolean }>;
  /** Unfinished operations, oldest first. */
  pending(): readonly PendingOperation[];
  /** How many more are kept on this device that cannot be read here: another version of the add-in made them. */
  unreadable(): number;
  /** Calls the listener after each change of `pending()` or `unreadable()`. Returns a function that ends it. */
  onPendingChanged(listener: () => void): () => void;
  /** Resumes unfinished operations until none can be retried automatically or the signal aborts. */
  resume(signal: AbortSignal, options?: ResumeOptions): Promise<void>;
  /** Resumes one unfinished operation at once. */
  retry(id: OperationId, signal: AbortSignal): Promise<void>;
  /** Gives up one unfinished operation and cleans up after it. */
  discard(id: OperationId, signal: AbortSignal): Promise<void>;
}
