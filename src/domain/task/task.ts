import type { Recurrence } from './recurrence';
import type { TaskEdits, TaskFields } from './task-fields';
import type { TaskKey } from './task-key';
import type { TaskRef } from './task-ref';
import type { TaskTagReading } from './task-tag';
import type { Waiting } from './waiting';

/** A To Do list (`todoTaskList`) that can take tasks. */
export interface TodoList {
  readonly id: string;
  readonly name: string;
  /** The built-in "Tasks" list (`wellknownListName` = `defaultList`). */
  readonly isDefault: boolean;
  /** Shared by or with another user. */
  readonly isShared: boolean;
}

/** The one `linkedResource` of a task. */
export interface LinkedResource {
  readonly id: string;
  readonly webUrl: string;
  readonly applicationName: string;
  readonly displayName: string;
  readonly externalId: string;
}

/** Fields that only a new task has in this form. */
type OfNewTasks = 'listId' | 'noteLevel' | 'repeat' | 'steps' | 'waiting';

/** How many of a task's steps are done. */
export interface StepCount {
  readonly done: number;
  readonly total: number;
}

/** A task as the service holds it now. */
export interface Task extends TaskRef, Omit<TaskFields, OfNewTasks> {
  /** `completed`; all other states of Graph count as open. */
  readonly isDone: boolean;
  /** Whether the reminder is to come or has come. Completing a task switches it off, and its time is kept. */
  readonly isReminderOn: boolean;
  /** Absent when it has none. */
  readonly steps?: StepCount;
  /** It has attachments. */
  readonly hasFiles: boolean;
  /** Absent when it does not repeat; some answers with many tasks leave it out. */
  readonly recurrence?: Recurrence;
  readonly linkedResource?: LinkedResource;
  /** Present while the task waits for an answer: its state is `waitingOnOthers`, and its tag says for whom. */
  readonly waiting?: Waiting | undefined;
  /** Content of our open extension on the task. */
  readonly tag: TaskTagReading;
  /** For If-Match; changes with every change of the task or its children. */
  readonly etag: string;
  /** ISO 8601 instant in UTC. */
  readonly createdDateTime: string;
}

/** Whether a task's tag names another link than this one: it was split off as a copy of its duplicate. */
export function isOfOtherLink({ tag }: Pick<Task, 'tag'>, taskKey: TaskKey): boolean {
  return tag.kind === 'tag' && tag.tag.taskKey !== taskKey;
}

/**
 * What the user changes about a task beside its mail. A reminder is sent together with `isDone: false`: completing a
 * task switches its reminder off, and only writing it again switches it on. It is then the one that the task has.
 * `isWaiting` says whether a task that is open waits for an answer; reopened without it, it does not.
 */
export type TaskChange = Omit<TaskEdits, OfNewTasks> &
  Partial<Pick<Task, 'isDone'>> & { readonly isWaiting?: boolean };

/** Whether a change removes the due date; without one a task does not repeat. */
export function removesDue(change: TaskChange): boolean {
  return 'due' in change && change.due === undefined;
}
