import type { Link } from '../../domain/link/link';
import { advanced, redirected, type Goal, type OutboxEntry, type Step } from '../../domain/link/outbox-entry';
import type { Message } from '../../domain/mail/message';
import type { Problem } from '../../domain/problem';
import type { Task } from '../../domain/task/task';
import type { Outbox } from './outbox';

/** What one step found out, for the next. Lives as long as one go. */
export interface Findings {
  /** The mail as read a moment ago; taken by the first step that uses it. */
  message: Message | undefined;
  task: Task | undefined;
  /** All links of the mail after it was tagged. */
  links: readonly Link[];
  /** The link is kept in custom properties of the open item. */
  byItem: boolean;
  /** Requests to create the task in this go. */
  sends: number;
  /**
   * It is certain that no task was made yet. Not so when work is taken up again: an entry may be older than what was
   * done, if storage failed in between.
   */
  isNew: boolean;
  /** Told when the note holds less than was wished for, because the mail's text could not be read. */
  readonly onTextMissing: (() => void) | undefined;
}

/** Ways for a piece of work to leave the outbox. */
export type Ended =
  /** Nothing is left of it: undone, unlinked, or finished by somebody else. */
  | { readonly kind: 'gone' }
  /** The task is there, its mail is not to be found: deleted, archived, or never in this mailbox. */
  | { readonly kind: 'mail-not-found'; readonly task: Task }
  /** Given up and cleaned up. */
  | { readonly kind: 'failed'; readonly problem: Problem };

/** How one step ended: go on, or stop with this. */
export type StepResult = { readonly kind: 'on' } | Ended;

/** Changes the work and goes on, also when the storage was wiped under way. */
async function goOn(
  { outbox }: { readonly outbox: Outbox },
  entry: OutboxEntry,
  change: (entry: OutboxEntry) => OutboxEntry,
): Promise<StepResult> {
  const changed = await outbox.change(entry.linkKey, change);
  if (!changed) await outbox.put(change(entry));
  return { kind: 'on' };
}

/** Records progress and goes on. */
export function record(deps: { outbox: Outbox }, entry: OutboxEntry, next: Step): Promise<StepResult> {
  return goOn(deps, entry, (current) => advanced(current, next));
}

/** Takes work that reached its goal out of the outbox, or goes on if it was turned towards another goal meanwhile. */
export async function conclude({ outbox }: { outbox: Outbox }, entry: OutboxEntry): Promise<StepResult> {
  const left = await outbox.change(entry.linkKey, (current) =>
    current.goal === entry.goal ? undefined : current,
  );
  return { kind: left ? 'on' : 'gone' };
}

/** Goes on towards another goal. */
export function turn(deps: { outbox: Outbox }, entry: OutboxEntry, goal: Goal): Promise<StepResult> {
  return goOn(deps, entry, (current) => redirected(current, goal));
}
