import type { Task } from '../task/task';
import type { TaskSummary } from '../task/task-summary';
import type { Answer } from '../task/waiting';
import type { Link } from './link';

/** What is known about a link right now. Never `good` before the service confirmed it. */
export type LinkState =
  /** Known from the tag or a cache; the task has not been read yet. */
  | 'checking'
  /** Both sides are there and point to each other. */
  | 'good'
  /** The task could not be read now (offline, throttled): what is shown may be out of date. */
  | 'unconfirmed'
  /** The task was deleted, and no task with this task key is in any list. */
  | 'task-gone'
  /** The list of the task is gone, and the task with it. */
  | 'list-gone'
  /** The task exists but does not name this mail, and could not be updated. */
  | 'one-sided'
  /** The service does not find the mail (any more); the task is known from this device. */
  | 'mail-not-found'
  /** The mail has moved and the task could not be updated: the link in the task may not open. */
  | 'outdated'
  /** The tag on the task cannot be read. It is left as it is. */
  | 'damaged'
  /** The tag on the task was written by a newer version of the product. It is left as it is. */
  | 'newer-version';

/** A link of the open mail, and what is known of its task. */
export interface LinkedTask {
  readonly link: Link;
  readonly state: LinkState;
  /** The task as last read; absent while checking and when it is gone. */
  readonly task?: Task;
  /** When a task that is gone was last looked for in all lists, ISO 8601 instant. */
  readonly searchedDateTime?: string;
  /** What was found for a task that waits for an answer. */
  readonly answer?: Answer;
  /** What this device remembers of the task, while there is no `task`. */
  readonly remembered?: TaskSummary;
}
