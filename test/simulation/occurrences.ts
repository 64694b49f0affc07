import type { StoredTask } from '../../sandbox/mailbox/stored-task';
import { nearestDay } from '../../sandbox/mailbox/time-zones';
import type { TaskKey } from '../../src/domain/task/task-key';
import { toPlainDate, type PlainDate } from '../../src/domain/time/plain-date';

/** The day of an occurrence; undefined when it is not known, or a task has none. */
type Day = PlainDate | undefined;

/** The day on which a stored task is due, in whichever zone it was written. */
export function dueDayOf({ due }: StoredTask): Day {
  return due === undefined
    ? undefined
    : toPlainDate(new Date(nearestDay('UTC', due)).toISOString().slice(0, 10));
}

/** What the user asked for and what happened to the occurrences of each task. A task that does not repeat has one. */
export class Occurrences {
  /** Task keys of tasks that another client made repeat. */
  readonly repeating = new Set<TaskKey>();
  /** Task keys of tasks that were deleted in another client: what is made in their place does not repeat. */
  readonly deleted = new Set<TaskKey>();
  /** Task keys of tasks whose day was changed: their occurrences are not known by their days. */
  readonly postponed = new Set<TaskKey>();
  readonly #asked = new Map<TaskKey, readonly Day[]>();
  readonly #done = new Map<TaskKey, readonly Day[]>();

  /** The user completes the occurrence of a day, or the one that is open. */
  ask(taskKey: TaskKey, day: Day): void {
    this.#asked.set(taskKey, [...(this.#asked.get(taskKey) ?? []), day]);
  }

  /** The service has completed an occurrence. */
  complete(taskKey: TaskKey, day: Day): void {
    this.#done.set(taskKey, [...(this.#done.get(taskKey) ?? []), day]);
  }

  /** Task keys with completed occurrences that nobody completed. */
  completedUnasked(): readonly TaskKey[] {
    return [...this.#done.keys()].filter((taskKey) => {
      const asked = this.#asked.get(taskKey) ?? [];
      const done = this.#done.get(taskKey) ?? [];
      const areDaysKnown = !this.postponed.has(taskKey) && !asked.includes(undefined);
      return done.length > asked.length || (areDaysKnown && done.some((day) => !asked.includes(day)));
    });
  }
}
