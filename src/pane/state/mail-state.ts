import type { Occurrence, MailSnapshot } from '../../app/pane-service';
import type { LinkKey } from '../../domain/link/link';
import type { LinkedTask } from '../../domain/link/link-state';
import type { CurrentItem } from '../../domain/mail/mail';
import type { PlainDate } from '../../domain/time/plain-date';
import type { Problem } from '../../domain/problem';
import type { Task, TaskChange } from '../../domain/task/task';
import { isEdited, type TaskEdits } from '../../domain/task/task-fields';

/** How far the reading of a mail is. `no` counts all readings of the pane, so that an answer names the one it is for. */
export type Reading =
  | {
      readonly kind: 'under-way';
      readonly no: number;
      /** What went wrong in the reading before, which this one tries to repair. */
      readonly after: Problem | undefined;
    }
  | { readonly kind: 'done'; readonly no: number }
  | { readonly kind: 'failed'; readonly no: number; readonly problem: Problem };

/** A creation under way that is safe in the outbox, and can be undone. */
export interface KeptCreation {
  readonly linkKey: LinkKey;
  readonly isUndone: boolean;
}

/** The making of a task from this mail. */
export type Creation =
  | { readonly kind: 'idle' }
  | { readonly kind: 'running'; readonly kept: KeptCreation | undefined }
  | { readonly kind: 'failed'; readonly problem: Problem }
  /** In the outbox, with or without its task. */
  | {
      readonly kind: 'waiting';
      readonly linkKey: LinkKey;
      readonly listName: string;
      readonly isTextMissing: boolean;
      /** What had been entered, to be given back by Discard. */
      readonly edits: TaskEdits;
      /** The outbox has finished with it; the next reading tells how it ended. */
      readonly hasLeftOutbox: boolean;
    };

/** How far an undo is. */
export type Undo =
  | { readonly kind: 'offered' }
  | { readonly kind: 'running' }
  | { readonly kind: 'failed'; readonly problem: Problem };

/** The last thing that went well, said in the status line. */
export type Notice =
  | {
      readonly kind: 'made';
      readonly linkKey: LinkKey;
      readonly task: Task;
      readonly listName: string;
      /** Whether the mail shows the task; not one that the service does not find. */
      readonly isOnMail: boolean;
      /** The note holds less than was wished for. */
      readonly isTextMissing: boolean;
      /** What had been entered, to be given back by Undo. */
      readonly edits: TaskEdits;
      readonly undo: Undo;
    }
  | { readonly kind: 'already'; readonly title: string | undefined }
  /** A repeating task lost its date, and does not repeat any more. */
  | { readonly kind: 'series-ended' }
  /** The service put a repeating task on another day than the chosen one, which its series does not hold. */
  | { readonly kind: 'series-moved'; readonly due: PlainDate }
  /** An occurrence of a repeating task was completed, and the series goes on. */
  | { readonly kind: 'occurrence-done'; readonly linkKey: LinkKey; readonly occurrence: Occurrence }
  /** A completed occurrence is open again. `isCopyLeft`: To Do may still show it as completed, too. */
  | { readonly kind: 'occurrence-back'; readonly due: PlainDate; readonly isCopyLeft: boolean }
  /** A task was changed. Its card shows that; the words are for those who hear the pane. */
  | {
      readonly kind: 'changed';
      readonly linkKey: LinkKey;
      readonly change: TaskChange;
      readonly task: Task;
    }
  | { readonly kind: 'undone' }
  /** Work that waited was given up before it had made a task. */
  | { readonly kind: 'discarded' }
  /** `linked` is what was unlinked, to be linked again by Undo. */
  | {
      readonly kind: 'unlinked';
      readonly linkKey: LinkKey;
      readonly linked: LinkedTask | undefined;
      readonly undo: Undo;
    }
  | { readonly kind: 'relinked' }
  | { readonly kind: 'deleted' };

/** The notice that speaks of something which Undo takes back; undefined for any other. */
export function undoable(notice: Notice | undefined): Extract<Notice, { undo: Undo }> | undefined {
  return notice?.kind === 'made' || notice?.kind === 'unlinked' ? notice : undefined;
}

/** What a card is asked to do. */
export type CardCommand =
  | { readonly kind: 'change'; readonly change: TaskChange }
  | { readonly kind: 'reopen-occurrence'; readonly occurrence: Occurrence }
  | { readonly kind: 'unlink' }
  /** Unlinks without a word: the old link of a task that was made again. */
  | { readonly kind: 'forget' }
  | { readonly kind: 'delete' };

/** A command under way. A change is shown as if done, and taken back when it fails. */
export interface CardOperation {
  readonly id: number;
  readonly linkKey: LinkKey;
  readonly command: CardCommand;
}

/** A command that the service refused. */
export interface CardFailure {
  readonly command: CardCommand;
  readonly problem: Problem;
}

/** What the pane itself learnt about a link since a reading: the link as it is now, or that it is gone. */
export interface Override {
  /** The reading that was the latest when it was learnt; the result of a later one knows better. */
  readonly no: number;
  readonly linked: LinkedTask | undefined;
}

/** Everything the pane knows about one mail. */
export interface MailState {
  readonly mail: CurrentItem;
  readonly reading: Reading;
  readonly opened: MailSnapshot | undefined;
  readonly edits: TaskEdits;
  /** The form is open although the mail has a task: asked for, or the person is in it. */
  readonly isFormHeld: boolean;
  readonly creation: Creation;
  readonly notice: Notice | undefined;
  readonly overrides: ReadonlyMap<LinkKey, Override>;
  readonly operations: readonly CardOperation[];
  readonly failures: ReadonlyMap<LinkKey, CardFailure>;
}

/** A linked task as last known, without what is still under way; undefined when it is gone. */
export function linkedTaskOf(state: MailState, linkKey: LinkKey): LinkedTask | undefined {
  const news = state.overrides.get(linkKey);
  return news ? news.linked : state.opened?.linkedTasks.find(({ link }) => link.linkKey === linkKey);
}

/** The state with what the pane itself has found out about a link: how it is now, or that it is gone. */
export function withOverride(state: MailState, linkKey: LinkKey, linked: LinkedTask | undefined): MailState {
  return { ...state, overrides: new Map(state.overrides).set(linkKey, { no: state.reading.no, linked }) };
}

/** The problem that the last reading met, wholly or in part; while another one is under way, what it tries to repair. */
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

/** A mail that was just opened, with what was entered for it before. */
export function newMailState(mail: CurrentItem, readingNo: number, edits: TaskEdits = {}): MailState {
  return {
    mail,
    reading: { kind: 'under-way', no: readingNo, after: undefined },
    opened: undefined,
    edits,
    isFormHeld: isEdited(edits),
    creation: { kind: 'idle' },
    notice: undefined,
    overrides: new Map(),
    operations: [],
    failures: new Map(),
  };
}
