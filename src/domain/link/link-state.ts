import type { Link } from './link';
import type { Task } from '../task/task';
import type { TaskSummary } from '../task/task-summary';

/** What is known about a link right now. Never `good` before the service confirmed it. */
export type LinkState =
  /** Known from the tag or a cache; the task has not been read yet. */
  | 'checking'
  /** Both sides are there and point to each other. */
  | 'good'
  /** The task could not be read now (offline, throttled): what is shown may be old. */
  | 'unconfirmed'
  /** The task was deleted, and no task with this link key is in any list. */
  | 'task-gone'
  /** The list of the task is gone, and the task with it. */
  | 'list-gone'
  /** The task is there but does not know this mail, and could not be told. */
  | 'one-sided'
  /** The service does not find the mail (any more); the task is known from this device. */
  | 'mail-not-found'
  /** The mail has moved, and the task could not be told: the way back from the task may not open. */
  | 'outdated'
  /** The task's own record of the link cannot be read. It is left as it is. */
  | 'damaged'
  /** The task's own record was written by a newer version of the product. It is left as it is. */
  | 'newer-version';

/** A link of the open mail with what became of its task. */
export interface LinkedTask {
  readonly link: Link;
  readonly state: LinkState;
  /** The task as last read; absent while checking and when it is gone. */
  readonly task?: Task;
  /** What this device remembers of the task, for as long as there is no `task`. */
  readonly remembered?: TaskSummary;
}
