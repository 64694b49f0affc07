import type { CaptureOutcome, MailSnapshot, PendingOperation } from '../../app/pane-service';
import type { DroppedFile } from '../../app/ports/mail-drops';
import type { SelectedMail } from '../../app/ports/mail-selection';
import type { Scope } from '../../app/ports/sign-in';
import type { LinkedTask } from '../../domain/link/link-state';
import type { OperationId } from '../../domain/link/operation-id';
import type { FoundDate } from '../../domain/mail/dates/find-dates';
import type { CurrentItem } from '../../domain/mail/mail';
import type { Problem } from '../../domain/problem';
import type { Settings } from '../../domain/settings';
import type { Task, TodoList } from '../../domain/task/task';
import type { TaskEdits } from '../../domain/task/task-fields';
import type { TaskKey } from '../../domain/task/task-key';
import type { Accounts } from './account-state';
import type { CardCommand, UnusablePreset } from './mail-state';
import type { NewList } from './new-list';

/** An event of one mail. Changes only the state of this mail. */
export type MailAction =
  | { readonly kind: 'progress'; readonly no: number; readonly opened: MailSnapshot }
  | { readonly kind: 'read'; readonly no: number; readonly opened: MailSnapshot }
  | { readonly kind: 'reading-failed'; readonly no: number; readonly problem: Problem }
  | { readonly kind: 'edited'; readonly edits: TaskEdits }
  | { readonly kind: 'dates-found'; readonly dates: readonly FoundDate[] }
  | { readonly kind: 'list-suggested'; readonly listId: string | undefined }
  | { readonly kind: 'form-held' }
  | { readonly kind: 'creation-awaited' }
  | { readonly kind: 'creation-started' }
  | { readonly kind: 'creation-kept'; readonly taskKey: TaskKey }
  | {
      readonly kind: 'creation-ended';
      readonly outcome: CaptureOutcome;
      readonly listName: string;
      /** The host did not return the text of the mail for the note. */
      readonly isTextMissing: boolean;
    }
  | {
      readonly kind: 'creation-failed';
      readonly problem: Problem;
      readonly preset?: UnusablePreset;
    }
  | { readonly kind: 'undo-started'; readonly taskKey: TaskKey }
  /** `linked`: what the undo linked again. */
  | { readonly kind: 'undo-done'; readonly taskKey: TaskKey; readonly linked?: LinkedTask }
  | { readonly kind: 'undo-failed'; readonly taskKey: TaskKey; readonly problem: Problem }
  | {
      readonly kind: 'command-started';
      readonly id: number;
      readonly taskKey: TaskKey;
      readonly command: CardCommand;
    }
  | {
      readonly kind: 'command-done';
      readonly id: number;
      /** The task now; undefined when the command was to end its link. */
      readonly task: Task | undefined;
      readonly isCopyLeft?: boolean;
      /** The link that the command has made. */
      readonly linked?: LinkedTask;
    }
  | { readonly kind: 'command-failed'; readonly id: number; readonly problem: Problem }
  /** The mail was added to a task that was there before. */
  | { readonly kind: 'added'; readonly linked: LinkedTask }
  | { readonly kind: 'notice-dismissed' }
  | { readonly kind: 'left-outbox'; readonly taskKey: TaskKey }
  | {
      readonly kind: 'discarded';
      readonly taskKey: TaskKey;
      /** The fields the task was to have. */
      readonly edits: TaskEdits;
      /** There was a task, which is gone now. */
      readonly isTaskKnown: boolean;
    };

/** An event of the pane. `mailId` is the `restId` of the mail that an effect was started for. */
export type PaneAction =
  | { readonly kind: 'item-changed'; readonly mail: CurrentItem | undefined }
  | { readonly kind: 'reading-started'; readonly mailId: string }
  | { readonly kind: 'mail'; readonly mailId: string; readonly action: MailAction }
  | { readonly kind: 'lists-known'; readonly lists: readonly TodoList[] }
  | { readonly kind: 'new-list'; readonly newList: NewList }
  | { readonly kind: 'list-made'; readonly list: TodoList }
  | { readonly kind: 'settings-changed'; readonly settings: Settings }
  | {
      readonly kind: 'pending-changed';
      readonly pending: readonly PendingOperation[];
      /** How many more cannot be read here. */
      readonly unreadable: number;
    }
  | { readonly kind: 'outbox-failed'; readonly id: OperationId; readonly problem: Problem }
  | { readonly kind: 'sign-in-started'; readonly scopes: readonly Scope[] }
  | { readonly kind: 'sign-in-ended'; readonly problem: Problem | undefined }
  | { readonly kind: 'sign-in-put-away' }
  | { readonly kind: 'accounts-known'; readonly accounts: Accounts }
  | { readonly kind: 'selection-changed'; readonly selected: readonly SelectedMail[] }
  | { readonly kind: 'files-dropped'; readonly files: readonly DroppedFile[] | undefined }
  | { readonly kind: 'several-changed'; readonly hasSeveral: boolean }
  | { readonly kind: 'dragged-over'; readonly isOver: boolean }
  | { readonly kind: 'sign-out-started' }
  | { readonly kind: 'sign-out-failed'; readonly problem: Problem };
