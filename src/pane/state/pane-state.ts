import type { PendingOperation } from '../../app/pane-service';
import type { DroppedFile } from '../../app/ports/mail-drops';
import type { SelectedMail } from '../../app/ports/mail-selection';
import type { OperationId } from '../../domain/link/operation-id';
import type { Problem } from '../../domain/problem';
import type { Settings } from '../../domain/settings';
import type { TodoList } from '../../domain/task/task';
import type { TaskEdits } from '../../domain/task/task-fields';
import type { SignIn, Accounts, SignOut } from './account-state';
import type { MailState } from './mail-state';
import type { NewList } from './new-list';

/** What the pane shows. */
export type Shown = { readonly kind: 'nothing' } | { readonly kind: 'mail'; readonly mailId: string };

/** Everything the pane shows, and what it keeps of mails that are not shown. */
export interface PaneState {
  readonly shown: Shown;
  /** By `restId`: the shown mail, and others with a draft or a running operation. */
  readonly mails: ReadonlyMap<string, MailState>;
  /** Discarded drafts of mails that are not in `mails`, for their forms, by `restId`. */
  readonly givenBack: ReadonlyMap<string, TaskEdits>;
  /** How many readings were started. */
  readonly readings: number;
  /** Lists that can take tasks, as last known for any mail. */
  readonly lists: readonly TodoList[];
  readonly newList: NewList;
  readonly settings: Settings;
  /** The selected mails, where the host tells of several. */
  readonly selected: readonly SelectedMail[];
  /** What was dropped on the pane, until the user has done with it. */
  readonly dropped: { readonly files: readonly DroppedFile[] } | undefined;
  /** Tasks of several mails were made, or are being made: the user can come back to them. */
  readonly hasSeveral: boolean;
  /** Something is dragged over the pane. */
  readonly isDraggedOver: boolean;
  readonly pending: readonly PendingOperation[];
  /** How many more operations are kept on this device that cannot be read here. */
  readonly unreadable: number;
  readonly outboxFailures: ReadonlyMap<OperationId, Problem>;
  readonly signIn: SignIn;
  readonly signOut: SignOut;
  readonly accounts: Accounts;
}

/** The shown mail, with all that is known about it. */
export function shownMail(state: PaneState): MailState | undefined {
  return state.shown.kind === 'mail' ? state.mails.get(state.shown.mailId) : undefined;
}

/** The state with one mail as it is now; undefined when nothing of it is kept. */
export function withMail(state: PaneState, mailId: string, mail: MailState | undefined): PaneState {
  const mails = new Map(state.mails);
  if (mail) mails.set(mailId, mail);
  else mails.delete(mailId);
  return { ...state, mails };
}
