import type { TaskKey } from '../../src/domain/task/task-key';
import type { DeviceName } from './plan';

/** What became of one click, as far as somebody could know. */
export interface Click {
  readonly taskKey: TaskKey;
  readonly device: DeviceName;
  /** The user asked for a further task for a mail that has one. */
  isFurther: boolean;
  /** Numbers of the mails that the user linked with the task, in the order of linking; known once an outbox has them. */
  readonly mails: Set<number>;
  /** Those of them that the user took off the task again. */
  readonly unlinked: Set<number>;
  /** Devices that were to move the task to another list. */
  readonly movers: Set<DeviceName>;
  /** The user undid the click or deleted the task. */
  isUndone: boolean;
  /** How the capture ended in its pane; undefined when the pane was killed before. */
  outcome: string | undefined;
  /** Somebody deleted the task, its list or its mail in another client, or completed the task; or its user had begun to delete it. */
  isTouched: boolean;
  /** The task was where others can write. */
  isShared: boolean;
  /** The mail is archived afterwards. */
  archivesMail: boolean;
  /** The user undid it on another device, which does not know from where the mail went into the archive. */
  isUndoneElsewhere: boolean;
  /** A person moved it there in another client. */
  isSharedByHand: boolean;
  /** The task was moved to another list. */
  isMoved: boolean;
  /** A person gave up work on it half way. */
  isGivenUp: boolean;
}

/** What the user asked for last: the task with its mail, with none of its mails, or nothing. */
export function intentOf({ isUndone, mails, unlinked }: Click): 'task' | 'task-without-mail' | 'nothing' {
  if (isUndone) return 'nothing';
  return unlinked.size > 0 && unlinked.size === mails.size ? 'task-without-mail' : 'task';
}

/** Every click of a run. */
export class Ledger {
  readonly #clicks = new Map<TaskKey, Click>();
  /** Tasks that were made for a mail although its conversation showed one. */
  readonly unasked: string[] = [];

  add(taskKey: TaskKey, device: DeviceName): void {
    this.#clicks.set(taskKey, {
      taskKey,
      device,
      isFurther: false,
      mails: new Set(),
      unlinked: new Set(),
      movers: new Set(),
      isUndone: false,
      outcome: undefined,
      isTouched: false,
      isShared: false,
      archivesMail: false,
      isUndoneElsewhere: false,
      isSharedByHand: false,
      isMoved: false,
      isGivenUp: false,
    });
  }

  /** The key was drawn and not used. */
  remove(taskKey: TaskKey): void {
    this.#clicks.delete(taskKey);
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
