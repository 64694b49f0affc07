import type { Scope } from '../../app/ports/sign-in';
import type { Link, LinkKey } from '../../domain/link/link';
import type { TaskEdits, TaskFields } from '../../domain/task/task-fields';
import type { CardCommand } from '../state/mail-state';

/** What a person can do in the pane. All of it is about the mail whose id (`restId`) is given, shown or not. */
export interface PaneCommands {
  readAgain(): void;
  edit(mailId: string, edits: TaskEdits): void;
  /** Keeps the form open, although the mail has a task. */
  holdForm(mailId: string): void;
  /** Asks for the name of a new list and proposes one; `undefined` puts the question away. */
  askForList(name: string | undefined): void;
  createList(mailId: string, name: string): void;
  create(mailId: string, fields: TaskFields): void;
  /** Makes a task in place of one that is gone. */
  createAgain(mailId: string, fields: TaskFields, gone: Link): void;
  undo(mailId: string): void;
  act(mailId: string, linkKey: LinkKey, command: CardCommand): void;
  /** For clicks only: may open a window. */
  signIn(scopes: readonly Scope[]): void;
  /** Gives up the sign-in that is under way. The next one starts anew. */
  cancelSignIn(): void;
  /** The account that was turned away is the person's own. */
  acceptAccount(): void;
  /** Also removes what this device keeps of the mailbox, with the work that waits. */
  signOut(): void;
  retry(linkKey: LinkKey): void;
  discard(linkKey: LinkKey): void;
}
