import type { Occurrence, MailSnapshot } from '../../app/pane-service';
import type { LinkedTask } from '../../domain/link/link-state';
import type { FoundDate } from '../../domain/mail/dates/find-dates';
import type { CurrentItem } from '../../domain/mail/mail';
import type { Problem } from '../../domain/problem';
import type { PresetSlot } from '../../domain/task/preset-slot';
import type { Task, TaskChange, TodoList } from '../../domain/task/task';
import { isEdited, type TaskEdits } from '../../domain/task/task-fields';
import type { TaskKey } from '../../domain/task/task-key';
import type { Waiting } from '../../domain/task/waiting';
import type { PlainDate } from '../../domain/time/plain-date';

/** The status of reading the mail. `no` counts all readings of the pane, so that an answer names its reading. */
export type Reading =
  | {
      readonly kind: 'under-way';
      readonly no: number;
      /** The problem of the reading before, which this one may solve. */
      readonly after: Problem | undefined;
    }
  | { readonly kind: 'done'; readonly no: number }
  | { readonly kind: 'failed'; readonly no: number; readonly problem: Problem };

/** A creation that is safe in the outbox, and can be undone. */
export interface KeptCreation {
  readonly taskKey: TaskKey;
  readonly isUndone: boolean;
}

/** A preset from which no task can be made. */
export interface UnusablePreset {
  readonly slot: PresetSlot;
  readonly name: string;
  readonly reason: 'list-gone' | 'unreadable';
}

/** The status of creating a task from this mail. */
export type Creation =
  | { readonly kind: 'idle' }
  /** The user has asked for it, and what makes it is still being loaded. */
  | { readonly kind: 'awaited' }
  | { readonly kind: 'running'; readonly kept: KeptCreation | undefined }
  | {
      readonly kind: 'failed';
      readonly problem: Problem;
      /** The preset that cannot be used, where that is the reason. */
      readonly preset?: UnusablePreset | undefined;
    }
  /** In the outbox, with or without its task. */
  | {
      readonly kind: 'waiting';
      readonly taskKey: TaskKey;
      readonly listName: string;
      readonly isTextMissing: boolean;
      /** The entries in the form, which Discard gives back. */
      readonly edits: TaskEdits;
      /** The outbox has finished it; the next reading tells how it ended. */
      readonly hasLeftOutbox: boolean;
    };

/** The status of an undo. */
export type Undo =
  | { readonly kind: 'offered' }
  | { readonly kind: 'running' }
  | { readonly kind: 'failed'; readonly problem: Problem };

/** The last success, shown in the status line. */
export type Notice =
  | {
      readonly kind: 'made';
      readonly taskKey: TaskKey;
      readonly task: Task;
      readonly listName: string;
      /** Whether the task is shown on the mail; false for a mail that the service does not find. */
      readonly isOnMail: boolean;
      /** The note holds less than the user asked for. */
      readonly isTextMissing: boolean;
      /** The ribbon command made it, some time before the mail was opened. */
      readonly isByCommand?: true;
      /** Whether the mail is in the archive now; absent where that was not asked for. */
      readonly isArchived?: boolean | undefined;
      /** The entries in the form, which Undo gives back. */
      readonly edits: TaskEdits;
      readonly undo: Undo;
    }
  | { readonly kind: 'already'; readonly title: string | undefined }
  /** A repeating task lost its date, and does not repeat any more. */
  | { readonly kind: 'series-ended' }
  /** The service moved a repeating task to another day than the chosen one, which is not in its series. */
  | { readonly kind: 'series-moved'; readonly due: PlainDate }
  /** An occurrence of a repeating task was completed, and the series continues. */
  | { readonly kind: 'occurrence-done'; readonly taskKey: TaskKey; readonly occurrence: Occurrence }
  /** A completed occurrence is open again. `isCopyLeft`: To Do may still show it as completed, too. */
  | { readonly kind: 'occurrence-back'; readonly due: PlainDate; readonly isCopyLeft: boolean }
  /** A task was changed. Its card shows that; the words are for screen readers. */
  | {
      readonly kind: 'changed';
      readonly taskKey: TaskKey;
      readonly change: TaskChange;
      readonly task: Task;
    }
  /** A task waits for an answer, or does not any more. Its card shows that, as above. */
  | { readonly kind: 'waits'; readonly taskKey: TaskKey; readonly task: Task }
  /** `isBack`: the mail is in its folder again. */
  | { readonly kind: 'undone'; readonly isBack?: true }
  /** A task is in another list. */
  | { readonly kind: 'moved'; readonly taskKey: TaskKey; readonly listName: string }
  /** An operation was given up before it had created a task. */
  | { readonly kind: 'discarded' }
  /** `linked` is the unlinked task, which Undo links again. */
  | {
      readonly kind: 'unlinked';
      readonly taskKey: TaskKey;
      readonly linked: LinkedTask | undefined;
      readonly undo: Undo;
    }
  | { readonly kind: 'relinked' }
  /** The mail was added to a task of its conversation. */
  | { readonly kind: 'joined'; readonly taskKey: TaskKey }
  | { readonly kind: 'deleted' };

/** The notice if Undo can act on it; undefined for any other. */
export function undoable(notice: Notice | undefined): Extract<Notice, { undo: Undo }> | undefined {
  return notice?.kind === 'made' || notice?.kind === 'unlinked' ? notice : undefined;
}

/** A command on a card. */
export type CardCommand =
  | { readonly kind: 'change'; readonly change: TaskChange }
  | { readonly kind: 'reopen-occurrence'; readonly occurrence: Occurrence }
  | { readonly kind: 'move'; readonly to: TodoList }
  /** Lets the task wait for an answer, or ends that. */
  | { readonly kind: 'wait'; readonly waiting: Waiting | undefined }
  /** Links the mail with the task of its conversation, and reopens that where it is done. */
  | { readonly kind: 'join' }
  | { readonly kind: 'unlink' }
  /** Unlinks without a notice: the old link of a task that was created again. */
  | { readonly kind: 'forget' }
  | { readonly kind: 'delete' };

/** A command that is running. A change is shown as if done, and reverted when it fails. */
export interface CardOperation {
  readonly id: number;
  readonly taskKey: TaskKey;
  readonly command: CardCommand;
}

/** A command that failed. */
export interface CardFailure {
  readonly command: CardCommand;
  readonly problem: Problem;
}

/** What the pane itself changed about a link since a reading: the link as it is now, or that it is gone. */
export interface Override {
  /** The latest reading at that time; the result of a later one replaces the override. */
  readonly no: number;
  readonly linked: LinkedTask | undefined;
}

/** Everything the pane knows about one mail. */
export interface MailState {
  readonly mail: CurrentItem;
  readonly reading: Reading;
  readonly opened: MailSnapshot | undefined;
  readonly edits: TaskEdits;
  /** Days that the mail speaks of, as far as it was read for them. */
  readonly dates: readonly FoundDate[];
  /** Where tasks from this sender go usually; undefined when that is not known. */
  readonly suggestedListId: string | undefined;
  /** The form is open although the mail has a task: the user asked for it, or is working in it. */
  readonly isFormHeld: boolean;
  readonly creation: Creation;
  readonly notice: Notice | undefined;
  readonly overrides: ReadonlyMap<TaskKey, Override>;
  readonly operations: readonly CardOperation[];
  readonly failures: ReadonlyMap<TaskKey, CardFailure>;
}

/** A linked task as last known, without running commands; undefined when it is gone. */
export function linkedTaskOf(state: MailState, taskKey: TaskKey): LinkedTask | undefined {
  const news = state.overrides.get(taskKey);
  return news ? news.linked : state.opened?.linkedTasks.find(({ link }) => link.taskKey === taskKey);
}

/** The state with an override for a link: the link as it is now, or that it is gone. */
export function withOverride(state: MailState, taskKey: TaskKey, linked: LinkedTask | undefined): MailState {
  return { ...state, overrides: new Map(state.overrides).set(taskKey, { no: state.reading.no, linked }) };
}

/** The problem of the last reading, whole or in part; while another one is running, the problem it may solve. */
export function readingProblem({
  reading,
  opened,
}: Pick<MailState, 'reading' | 'opened'>): Problem | undefined {
  switch (reading.kind) {
    case 'under-way':
      return reading.after;
    case 'failed':
      return reading.problem;
    case 'done':
      return opened?.problem;
  }
}

/** A mail that was just opened, with the earlier entries in its form. */
export function newMailState(mail: CurrentItem, readingNo: number, edits: TaskEdits = {}): MailState {
  return {
    mail,
    reading: { kind: 'under-way', no: readingNo, after: undefined },
    opened: undefined,
    edits,
    dates: [],
    suggestedListId: undefined,
    isFormHeld: isEdited(edits),
    creation: { kind: 'idle' },
    notice: undefined,
    overrides: new Map(),
    operations: [],
    failures: new Map(),
  };
}

/** The state of a mail when another reading of it starts. */
export function withNewReading(state: MailState, no: number): MailState {
  return { ...state, reading: { kind: 'under-way', no, after: readingProblem(state) } };
}
