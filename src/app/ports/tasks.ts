import type { Problem } from '../../domain/problem';
import type { Recurrence } from '../../domain/task/recurrence';
import type { LinkedResource, Task, TaskChange, TodoList } from '../../domain/task/task';
import type { TaskDraft } from '../../domain/task/task-fields';
import type { TaskRef } from '../../domain/task/task-ref';
import type { TaskTag } from '../../domain/task/task-tag';
import type { PlainDate } from '../../domain/time/plain-date';
import type { JsonObject } from '../../lib/json';

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

/** Tasks that carry our extension. In a shared list anybody there may have written it. */
export interface TaggedTasks {
  readonly tasks: readonly Task[];
  /** Lists that were read and are shared; empty when only given lists were read. */
  readonly sharedListIds: ReadonlySet<string>;
  readonly unread: readonly UnreadList[];
}

/** A new task, complete: goes out as one request. */
export interface NewTask {
  readonly draft: TaskDraft;
  readonly linkedResource: Omit<LinkedResource, 'id'>;
  readonly tag: TaskTag;
  /** Lines of further mails at the end of its note. */
  readonly noteLinks?: readonly NoteLink[];
}

/** A task with all that the service tells of it, to be copied. */
export interface WholeTask {
  readonly task: Task;
  /** As the service answered. */
  readonly properties: JsonObject;
  /** What people write into a task, as one text: that of a copy is the same until somebody changes either. */
  readonly content: string;
}

/** What a copy of a task has of its own. */
export interface TaskCopy {
  readonly listId: string;
  /** Undefined: the copy has no way back to a mail. */
  readonly linkedResource: Omit<LinkedResource, 'id'> | undefined;
  readonly tag: TaskTag;
}

/** A mail as a note names it. */
export interface NoteLink {
  /** Its subject; empty where others can read the note. */
  readonly name: string;
  readonly webUrl: string;
}

/** Microsoft Graph's To Do. */
export interface TaskService {
  lists(signal: AbortSignal): Promise<ListsReading>;
  /** Makes a list of the user's own. */
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
   * list that cannot be read does not hide the others, unless none can be read.
   */
  findTagged(
    scope: { readonly listIds?: readonly string[]; readonly since?: Date },
    signal: AbortSignal,
  ): Promise<TaggedTasks>;
  /** Tasks of one list that changed since an instant, whosever they are; none when the list is gone. */
  changedSince(listId: string, since: Date, signal: AbortSignal): Promise<readonly Task[]>;
  /** Conditional when `etag` is given: `conflict` when the task changed since. */
  change(ref: TaskRef, change: TaskChange, etag: string | undefined, signal: AbortSignal): Promise<Task>;
  /**
   * Gives a repeating task another due date, or none, which ends its series: in one round trip and on condition of the
   * etag. An ordinary change of the date would make a second open task of it. After a failure the task may be there with
   * its new date and without its series; doing the same again repairs that.
   */
  moveSeries(
    ref: TaskRef,
    due: PlainDate | undefined,
    recurrence: Recurrence,
    etag: string,
    signal: AbortSignal,
  ): Promise<Task>;
  /** A task with all that can be copied of it; undefined when it, or its list, is gone. */
  readWhole(ref: TaskRef, signal: AbortSignal): Promise<WholeTask | undefined>;
  /**
   * Makes a task that is like another one, its files excepted: with its note, steps, days, reminder, repetition, state and
   * categories. One POST, as `create`.
   */
  createCopy(whole: WholeTask, copy: TaskCopy, signal: AbortSignal): Promise<Task>;
  /**
   * Deletes a task on condition that nobody has changed it: `conflict` otherwise. Resolves to whether it was there. After
   * another failure the etag may have moved on.
   */
  removeUnchanged(ref: TaskRef, etag: string, signal: AbortSignal): Promise<boolean>;
  /** Deletes a task. Resolves to whether it was there: one that is gone under this id may live on in another list. */
  remove(ref: TaskRef, signal: AbortSignal): Promise<boolean>;
  /** Whether the tag of a task takes one more mail. Sends nothing. */
  hasRoom(tag: TaskTag): boolean;
  /** Writes our extension on a task as a whole, conditional on the task's etag. */
  writeTag(ref: TaskRef, tag: TaskTag, etag: string, signal: AbortSignal): Promise<void>;
  /**
   * Writes our extension as a whole, and with it whether the task waits for an answer and when it is due: in one round trip,
   * conditional on the etag. Cut off in between, the extension alone is written, which does not make a task wait.
   */
  wait(
    ref: TaskRef,
    tag: TaskTag,
    change: Pick<TaskChange, 'due' | 'isWaiting'>,
    etag: string,
    signal: AbortSignal,
  ): Promise<Task>;
  /** Removes our extension; one that is gone already counts as removed. */
  removeTag(ref: TaskRef, etag: string, signal: AbortSignal): Promise<void>;
  /** Changes the linkedResource in place, or adds it when the task has none. */
  writeLinkedResource(
    task: Pick<Task, 'listId' | 'taskId' | 'linkedResource' | 'etag'>,
    resource: Omit<LinkedResource, 'id'>,
    signal: AbortSignal,
  ): Promise<void>;
  /**
   * Adds a line that leads to a mail to the end of a task's note, or takes exactly that line out of it. Reads the note first, and
   * writes it only when that changes it: `conflict` when somebody else changed the task in between.
   */
  addToNote(ref: TaskRef, link: NoteLink, signal: AbortSignal): Promise<void>;
  removeFromNote(ref: TaskRef, link: NoteLink, signal: AbortSignal): Promise<void>;
  /** Removes the linkedResource; one that is gone already counts as removed. */
  removeLinkedResource(ref: TaskRef, resourceId: string, signal: AbortSignal): Promise<void>;
}
