import type { Account } from './account';
import type { MailStore } from './mail-store';
import type { TodoStore } from './todo-store';

/** A category of the mailbox with its colour. */
export interface MasterCategory {
  readonly id: string;
  readonly displayName: string;
  /** `none` or `preset0` to `preset24`. */
  readonly color: string;
}

/** A change, whoever made it. */
export interface MailboxChange {
  readonly kind: 'message' | 'list' | 'task' | 'category' | 'all';
  /** Id of the changed item as it is now, or as it was when it is gone; empty for `all`. */
  readonly id: string;
  /** Set when the item is no longer found under this id. */
  readonly gone?: boolean;
}

/** The state of one account. Pure: no I/O, no clock of its own. */
export interface Mailbox extends MailStore, TodoStore {
  readonly account: Account;
  masterCategories(): readonly MasterCategory[];
  /** Adds a category; undefined when one of this name exists (names are compared without regard to case). */
  addMasterCategory(displayName: string, color: string): MasterCategory | undefined;
  /** Takes a category off the list; mails keep its name. */
  removeMasterCategory(displayName: string): void;
  /** Calls the listener after each change. Returns a function that ends it. */
  onChange(listener: (change: MailboxChange) => void): () => void;
  /** Back to the seeds; all delta tokens are lost. */
  reset(): void;
  /** Everything, as plain JSON. */
  snapshot(): unknown;
  /** Restores a snapshot; throws a TypeError and changes nothing when it is none. */
  restore(json: unknown): void;
}
