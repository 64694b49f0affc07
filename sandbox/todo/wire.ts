/*
 * What the To Do page and its server say to each other, as JSON. Types only: the page checks what it receives.
 */

/** Everything that the page shows of one account. */
export interface WireTodo {
  /** Sign-in name. */
  readonly account: string;
  readonly name: string;
  /** Today in the mailbox's time zone, `YYYY-MM-DD`. */
  readonly today: string;
  readonly lists: readonly WireList[];
  readonly tasks: readonly WireTask[];
}

export interface WireList {
  readonly id: string;
  readonly name: string;
  /** Lists that To Do makes itself cannot be deleted. */
  readonly kind: 'own' | 'built-in' | 'flagged';
  readonly isShared: boolean;
}

export interface WireTask {
  readonly id: string;
  readonly listId: string;
  readonly title: string;
  readonly isDone: boolean;
  readonly isImportant: boolean;
  /** Due day in the mailbox's time zone, `YYYY-MM-DD`. */
  readonly due?: string;
  /** The note as plain text. */
  readonly note: string;
  readonly steps: readonly WireStep[];
  readonly files: readonly string[];
  readonly categories: readonly string[];
  /** Absent when it happens once. */
  readonly repeat?: WireRepeat;
  /** The row that leads to where the task came from. */
  readonly link?: WireLink;
}

/** E.g. every second week. */
export interface WireRepeat {
  readonly unit: 'day' | 'week' | 'month' | 'year';
  /** How many of them lie between two times. */
  readonly interval: number;
}

export interface WireStep {
  readonly id: string;
  readonly name: string;
  readonly isDone: boolean;
}

export interface WireLink {
  /** e.g. "Open in Outlook". */
  readonly label: string;
  /** What it leads to, e.g. the subject of a mail; may be empty. */
  readonly title: string;
  readonly url: string;
}
