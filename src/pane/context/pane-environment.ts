import type { ListSuggestions } from '../../app/create/list-suggestions';
import type { PaneService } from '../../app/pane-service';
import type { Cache } from '../../app/ports/device';
import type { MailDrops } from '../../app/ports/mail-drops';
import type { MailSelection } from '../../app/ports/mail-selection';
import type { MailForms, Mailbox, SettingsStore } from '../../app/ports/mailbox';
import type { TokenProvider, SignIn } from '../../app/ports/sign-in';
import type { TaskSearch } from '../../app/search/task-search';
import type { SeveralMails } from '../../app/several/several-mails';

/** The part of the program that talks to the service; loaded after the first paint. */
export interface PaneServices {
  readonly pane: PaneService;
  readonly tokens: TokenProvider & SignIn;
  readonly suggestions: ListSuggestions;
  /** The search over open tasks, loaded when it is first asked for. Rejects when it cannot be loaded. */
  search(): Promise<TaskSearch>;
  readonly forms: MailForms;
  readonly selection: MailSelection;
  readonly drops: MailDrops;
  /** Tasks of several mails, loaded when they are first asked for. Rejects when they cannot be loaded. */
  several(): Promise<SeveralMails>;
  /** Signs out and removes all data of this mailbox from this device, except what this page holds in memory. */
  signOut(): Promise<void>;
}

/** Everything the pane needs from outside. Wired by the entry, faked in tests. */
export interface PaneEnvironment {
  readonly mailbox: Mailbox;
  readonly settings: SettingsStore;
  /** Called again after a rejection (a chunk that could not be loaded). */
  loadServices(): Promise<PaneServices>;
  now(): Date;
  /** Resolves after `ms` milliseconds; rejects with the signal's reason when aborted. */
  pause(ms: number, signal: AbortSignal): Promise<void>;
  /** Calls back once what is rendered now is on screen. Returns a function that cancels it. */
  afterPaint(then: () => void): () => void;
  /** Address of a task in the To Do app on the web. */
  taskUrl(taskId: string): string;
  /** Calls the listener each time the network returns. Returns a function that stops it. */
  onOnline(listener: () => void): () => void;
  /** Calls the listener each time the user comes back to the pane. Returns a function that stops it. */
  onReturn(listener: () => void): () => void;
  /** Resolves when the text is on the clipboard, rejects when the browser refuses. */
  copy(text: string): Promise<void>;
  /** Whether the user declined, on this device, to grant access to this mailbox's mails for now. */
  readonly accessPutOff: Cache<true>;
  /**
   * Whether the list in which a form begins was a shared one the last time: what is said about that has its place before
   * the lists are known.
   */
  readonly isDefaultListShared: Cache<boolean>;
  /** Given where the build has no permission on mail: what needs one is not offered. */
  readonly mailAccess?: 'none' | undefined;
  /** Reloads the pane, with nothing in memory and the newest version of the program. */
  reload(): void;
  /** Browser and host as they name themselves, for a report. */
  readonly host: string;
  /** Version of the product, for a report. */
  readonly version: string;
}
