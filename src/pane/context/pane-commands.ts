import type { Scope } from '../../app/ports/sign-in';
import type { Link } from '../../domain/link/link';
import type { OperationId } from '../../domain/link/operation-id';
import type { Settings } from '../../domain/settings';
import type { OpenTask } from '../../domain/task/open-task';
import type { PresetSlot } from '../../domain/task/preset-slot';
import type { TaskEdits, TaskFields } from '../../domain/task/task-fields';
import type { TaskKey } from '../../domain/task/task-key';
import type { CardCommand } from '../state/mail-state';
import type { PaneState } from '../state/pane-state';
import type { PaneServices } from './pane-environment';

/** What the user can do in the pane. Commands are about the mail with the given id (`restId`), shown or not. */
export interface PaneCommands {
  readAgain(): void;
  edit(mailId: string, edits: TaskEdits): void;
  /** Looks for the days that the mail speaks of. */
  findDates(mailId: string): void;
  /** Looks for the list into which tasks from the sender of this mail go usually. */
  suggestList(mailId: string): void;
  /** Switches the suggestion of lists by sender on or off. */
  switchSuggestions(isOn: boolean): void;
  /** Forgets where tasks from all senders went. */
  forgetSenders(): void;
  /** Keeps the form open although the mail has a task. */
  holdForm(mailId: string): void;
  /** Asks for the name of a new list and proposes one; `undefined` closes the question. */
  askForList(name: string | undefined): void;
  createList(mailId: string, name: string): void;
  /**
   * Asks the services for what concerns the asking part alone: nothing of the pane changes. Rejects with `Problem`, or with
   * the reason of a signal that the question was given.
   */
  ask<T>(question: (services: PaneServices, state: PaneState) => Promise<T>): Promise<T>;
  create(mailId: string, fields: TaskFields): void;
  /** Enters a preset into the form, whose fields are given, and creates the task. */
  createFromPreset(mailId: string, slot: PresetSlot, fields: TaskFields): void;
  /** Changes settings, presets among them: one without a value is deleted. */
  changeSettings(change: Partial<Settings>): void;
  /** Creates a task in place of one that is gone. */
  createAgain(mailId: string, fields: TaskFields, gone: Link): void;
  undo(mailId: string): void;
  /** The user has seen what the last success of a mail was. */
  dismissNotice(mailId: string): void;
  act(mailId: string, taskKey: TaskKey, command: CardCommand): void;
  /** Adds the mail to a task of another one, or to one made by hand. Rejects with `Problem`, and then nothing has changed. */
  addTo(mailId: string, task: OpenTask): Promise<void>;
  /** Asks Outlook again for the selected mails: it does not tell of every change. */
  followSelection(): void;
  /** Whether tasks of several mails were made, or are being made. */
  keepSeveral(hasSeveral: boolean): void;
  /** The user has done with what was dropped. */
  putAwayDropped(): void;
  /** For clicks only: may open a window. */
  signIn(scopes: readonly Scope[]): void;
  /** Cancels the current sign-in. The next one starts over. */
  cancelSignIn(): void;
  /** The rejected account is the user's own. */
  acceptAccount(): void;
  /** Also removes what this device stores of the mailbox, waiting operations included. */
  signOut(): void;
  retry(id: OperationId): void;
  discard(id: OperationId): void;
}
