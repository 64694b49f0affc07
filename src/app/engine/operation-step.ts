import type { Link } from '../../domain/link/link';
import { advanced, redirected, type Goal, type OutboxEntry, type Step } from '../../domain/link/outbox-entry';
import type { Message } from '../../domain/mail/message';
import type { Problem } from '../../domain/problem';
import type { Task } from '../../domain/task/task';
import type { Outbox } from './outbox';

/** In-memory context of one run, passed from step to step. Never persisted. */
export interface Findings {
  /** The mail as read a moment ago; taken by the first step that uses it. */
  message: Message | undefined;
  task: Task | undefined;
  /** All links of the mail after it was tagged. */
  links: readonly Link[];
  /** The link is kept in custom properties of the open item. */
  byItem: boolean;
  /** Requests to create the task in this run. */
  sends: number;
  /**
   * It is certain that no task was made yet. Not so when an operation is resumed: its entry may be older than what was
   * done, if storage failed in between.
   */
  isNew: boolean;
  /** Told when the note holds less than was asked for, because the mail's text could not be read. */
  readonly onTextMissing: (() => void) | undefined;
}

/** Ways for an operation to leave the outbox. */
export type Ended =
  /** Nothing is left of it: undone, unlinked, or finished by another client. */
  | { readonly kind: 'gone' }
  /** The task is there, its mail is not to be found: deleted, archived, or never in this mailbox. */
  | { readonly kind: 'mail-not-found'; readonly task: Task }
  /** Given up and cleaned up. */
  | { readonly kind: 'failed'; readonly problem: Problem };

/** How one step ended: continue, or stop with this. */
export type StepResult = { readonly kind: 'on' } | Ended;

/** Changes the entry and continues, also when the storage was wiped meanwhile. */
async function goOn(
  { outbox }: { readonly outbox: Outbox },
  entry: OutboxEntry,
  change: (entry: OutboxEntry) => OutboxEntry,
): Promise<StepResult> {
  const changed = await outbox.change(entry.id, change);
  if (!changed) await outbox.put(change(entry));
  return { kind: 'on' };
}

/** Records progress and continues. */
export function record(deps: { outbox: Outbox }, entry: OutboxEntry, next: Step): Promise<StepResult> {
  return goOn(deps, entry, (current) => advanced(current, next));
}

/** Takes an operation that reached its goal out of the outbox, or continues if its goal has changed meanwhile. */
export async function conclude({ outbox }: { outbox: Outbox }, entry: OutboxEntry): Promise<StepResult> {
  const left = await outbox.change(entry.id, (current) =>
    current.goal === entry.goal ? undefined : current,
  );
  return { kind: left ? 'on' : 'gone' };
}

/** Continues towards another goal. */
export function turn(deps: { outbox: Outbox }, entry: OutboxEntry, goal: Goal): Promise<StepResult> {
  return goOn(deps, entry, (current) => redirected(current, goal));
}
