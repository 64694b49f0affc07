import type { PaneService } from '../../app/pane-service';
import type { Cache } from '../../app/ports/device';
import type { Mailbox, SettingsStore } from '../../app/ports/mailbox';
import type { TokenProvider, SignIn } from '../../app/ports/sign-in';

/** The part of the program that talks to the service; loaded after the first paint. */
export interface PaneServices {
  readonly pane: PaneService;
  readonly tokens: TokenProvider & SignIn;
  /** Signs out and removes all that is kept of this mailbox on this device, but for what this page holds in memory. */
  signOut(): Promise<void>;
}

/** Everything the pane needs from outside. Wired by the entry, faked in tests. */
export interface PaneEnvironment {
  readonly mailbox: Mailbox;
  readonly settings: SettingsStore;
  /** Called again after it rejected (a chunk that could not be loaded). */
  loadServices(): Promise<PaneServices>;
  now(): Date;
  /** Resolves after so many milliseconds, rejects with the signal's reason when aborted. */
  pause(ms: number, signal: AbortSignal): Promise<void>;
  /** Address of a task in the To Do app on the web. */
  taskUrl(taskId: string): string;
  /** Calls the listener each time the network returns. Returns a function that ends it. */
  onOnline(listener: () => void): () => void;
  /** Calls the listener each time the person comes back to the pane. Returns a function that ends it. */
  onReturn(listener: () => void): () => void;
  /** Resolves when the text is on the clipboard, rejects when the browser refuses. */
  copy(text: string): Promise<void>;
  /** Whether the person has put off, on this device, to give access to this mailbox's mails. */
  readonly accessPutOff: Cache<true>;
  /** Loads the pane anew, with nothing in memory and the newest version of the program. */
  reload(): void;
  /** Browser and host as they name themselves, for a report. */
  readonly host: string;
  /** Version of the product, for a report. */
  readonly version: string;
}
