import type { TaskKey } from '../../src/domain/task/task-key';

/** What became of one click, as far as somebody could know. */
export interface Click {
  readonly taskKey: TaskKey;
  /** Number of the mail; known once the intent is in the outbox. */
  mail: number | undefined;
  readonly device: string;
  /** How the capture ended in its pane; undefined when the pane was killed before. */
  outcome: string | undefined;
  /** What a person asked for last, as noted in the outbox. */
  intent: 'task' | 'nothing' | 'task-without-mail';
  /** Somebody deleted the task, its list or its mail in another client, or completed the task. */
  isTouched: boolean;
  /** A person gave up work on it half way. */
  isGivenUp: boolean;
}

/** Every click of a run. */
export class Ledger {
  readonly #clicks = new Map<TaskKey, Click>();

  add(click: Click): void {
    this.#clicks.set(click.taskKey, click);
  }

  get(taskKey: TaskKey): Click | undefined {
    return this.#clicks.get(taskKey);
  }

  all(): readonly Click[] {
    return [...this.#clicks.values()];
  }

  /** Nothing more is promised about this click than that both sides agree. */
  forget(taskKey: TaskKey): void {
    const click = this.#clicks.get(taskKey);
    if (click) click.isGivenUp = true;
  }
}
