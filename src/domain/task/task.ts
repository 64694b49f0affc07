import type { LinkKey } from '../link/link';
import type { PlainDate } from '../time/plain-date';
import type { Recurrence } from './recurrence';
import type { TaskRef } from './task-ref';
import type { TaskTagReading } from './task-tag';

/** A To Do list (`todoTaskList`) that can take tasks. */
export interface TodoList {
  readonly id: string;
  readonly name: string;
  /** The built-in "Tasks" list (`wellknownListName` = `defaultList`). */
  readonly isDefault: boolean;
  /** Shared by somebody else, or with somebody else. */
  readonly isShared: boolean;
}

export type Importance = 'low' | 'normal' | 'high';

/** The one `linkedResource` of a task. */
export interface LinkedResource {
  readonly id: string;
  readonly webUrl: string;
  readonly applicationName: string;
  readonly displayName: string;
  readonly externalId: string;
}

/** A task as the service holds it now. */
export interface Task extends TaskRef {
  readonly title: string;
  /** `completed`, or not: the other states of Graph all count as open. */
  readonly isDone: boolean;
  /** Due day in the mailbox's time zone. */
  readonly due?: PlainDate;
  /** Absent when it does not repeat; some answers that hold many tasks leave it out. */
  readonly recurrence?: Recurrence;
  /** Reminder as stored, given back unchanged when a completed task is reopened. */
  readonly reminder?: { readonly dateTime: string; readonly timeZone: string };
  readonly importance: Importance;
  readonly linkedResource?: LinkedResource;
  /** What our open extension on the task says. */
  readonly tag: TaskTagReading;
  /** For If-Match; changes with every change of the task or its children. */
  readonly etag: string;
  /** ISO 8601 instant in UTC. */
  readonly createdDateTime: string;
}

/** Whether a task says that it belongs to another link than this one: it was separated as the copy of its twin. */
export function isOfOtherLink({ tag }: Pick<Task, 'tag'>, linkKey: LinkKey): boolean {
  return tag.kind === 'tag' && tag.tag.linkKey !== linkKey;
}

/** What a user can change about a task from beside its mail. Absent: unchanged; `null`: removed. */
export interface TaskChange {
  readonly title?: string;
  readonly isDone?: boolean;
  readonly due?: PlainDate | null;
  readonly importance?: Importance;
  /** Sent with `isDone: false`: completing a task switches its reminder off, only writing it again switches it on. */
  readonly reminder?: { readonly dateTime: string; readonly timeZone: string };
}
