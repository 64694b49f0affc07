import type { PlainDate } from '../time/plain-date';
import type { TaskKey } from './task-key';
import type { TaskRef } from './task-ref';

/** An open task as the index of this device keeps it: what it is found by, and what a row of results shows. */
export interface OpenTask extends TaskRef {
  readonly title: string;
  readonly due?: PlainDate;
  /** The key of its links, where it has any. */
  readonly taskKey?: TaskKey;
  /** The conversation of its first mail. */
  readonly conversationId?: string;
  /** SMTP address of the sender of its first mail. */
  readonly sender?: string;
  /** Subject of its first mail. */
  readonly subject?: string;
}
