import type { TaskKey } from '../task/task-key';
import type { TaskRef } from '../task/task-ref';

/** A link as stored on a mail: the pair of this mail and a task. */
export interface Link extends TaskRef {
  readonly taskKey: TaskKey;
}
