import type { MailboxChange } from './mailbox';

/** Counts the mailbox's changes and notifies listeners. Etags and delta tokens are made from the count. */
export interface Changes {
  /** Number of the last change. */
  number(): number;
  /** Takes the next number. */
  next(): number;
  /** The changeKey of a change; another number gives another key. */
  key(changeNumber: number): string;
  tell(change: MailboxChange): void;
  onChange(listener: (change: MailboxChange) => void): () => void;
  /** Continues counting from here, if that is higher. */
  skipTo(changeNumber: number): void;
}

const changeKeyStart = 'CQAAABYAAADk3fT0aWx5SLmNqPb7Yc2V';

export function createChanges(): Changes {
  let count = 0;
  const listeners = new Set<(change: MailboxChange) => void>();
  return {
    number: () => count,
    next: () => (count += 1),
    key: (changeNumber) => changeKeyStart + changeNumber.toString(36).padStart(8, 'A'),
    tell(change) {
      for (const listener of listeners) listener(change);
    },
    onChange(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    skipTo(changeNumber) {
      count = Math.max(count, changeNumber);
    },
  };
}
