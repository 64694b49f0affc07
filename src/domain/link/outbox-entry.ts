import { namesOnly, type TaskDraft } from '../task/task-fields';
import type { LinkKey } from './link';
import { isSameMail, type LinkedMail, type MailIdentity, type MailIds } from '../mail/mail';
import type { Ending } from '../mail/message-tag';
import type { ProblemKind, ProblemTrace } from '../problem';
import type { TaskRef } from '../task/task-ref';

/** Where a piece of work should end: both sides linked, as if it had never been, or the task without its mail. */
export type Goal = 'link' | Ending;

/** How far a piece of work is known to have come. Written before and after each request that changes something. */
export type Step =
  /** Nothing was sent. */
  | { readonly kind: 'intended' }
  /** The task was sent; whether it exists is unknown until looked up by its link key. */
  | { readonly kind: 'sending' }
  /** The task exists; the mail may or may not be tagged. */
  | { readonly kind: 'created'; readonly task: TaskRef }
  /** The goal is reached. Kept for a while, without words: another pane sees that the mail was just captured. */
  | { readonly kind: 'done'; readonly task: TaskRef };

/** Why a piece of work rests, without anything of the mail. */
export interface RestReason {
  readonly kind: ProblemKind;
  readonly trace: ProblemTrace;
}

/** One piece of work on one link, complete: whoever finds it can finish it. */
export interface OutboxEntry {
  readonly linkKey: LinkKey;
  /** Of the mail as Outlook showed it; absent in what earlier versions stored. */
  readonly mailIdentity?: MailIdentity;
  /** The mail, with the REST id it had when the work began. */
  readonly mail: LinkedMail;
  /** What the linkedResource points to when the mail cannot be read for want of consent. */
  readonly fallbackWebLink: string;
  readonly draft: TaskDraft;
  readonly goal: Goal;
  /** The task was there before this work, and stays when the work is given up. */
  readonly keepsTask?: true;
  readonly step: Step;
  /** ISO 8601 instant of the click. */
  readonly createdDateTime: string;
  /** Consecutive transient failures since the last successful step. */
  readonly attempts: number;
  /** ISO 8601 instant before which trying again is pointless. */
  readonly notBefore?: string;
  readonly reason?: RestReason;
}

/** Whether there is something left to do. */
export function isUnfinished(entry: OutboxEntry): boolean {
  return entry.step.kind !== 'done';
}

/** The task of an entry, once it is known. */
export function taskOf(entry: OutboxEntry): TaskRef | undefined {
  return entry.step.kind === 'created' || entry.step.kind === 'done' ? entry.step.task : undefined;
}

/** Whether the work is about this mail. */
export function concerns(work: { readonly mail: MailIds }, mail: MailIds): boolean {
  return work.mail.restId === mail.restId || isSameMail(work.mail, mail);
}

/** What of finished work another pane needs: which mail, and which task. No word of the mail stays on the device. */
function withoutWords(entry: OutboxEntry): OutboxEntry {
  return {
    ...entry,
    mail: { ...entry.mail, subject: '', sender: '' },
    fallbackWebLink: '',
    draft: namesOnly({ title: '', listId: entry.draft.listId, listName: '' }),
  };
}

/**
 * The entry one step further. Progress clears what was wrong before. Only entries with the goal `link` end as `done`;
 * others are deleted when they end, so that a `done` step on one of them falls back to `created`.
 */
export function advanced(entry: OutboxEntry, step: Step): OutboxEntry {
  const { notBefore: _notBefore, reason: _reason, ...rest } = entry;
  const isOver = step.kind === 'done' && entry.goal === 'link';
  const next: Step = step.kind === 'done' && !isOver ? { kind: 'created', task: step.task } : step;
  const entryThen: OutboxEntry = { ...rest, step: next, attempts: 0 };
  return isOver ? withoutWords(entryThen) : entryThen;
}

/** The entry at rest after a failed attempt. */
export function rested(entry: OutboxEntry, reason: RestReason, notBefore: Date | undefined): OutboxEntry {
  const { notBefore: _notBefore, ...rest } = entry;
  return {
    ...rest,
    reason,
    attempts: entry.attempts + 1,
    ...(notBefore ? { notBefore: notBefore.toISOString() } : {}),
  };
}

/** The entry turned towards another goal, to be resumed at once. */
export function redirected(entry: OutboxEntry, goal: Goal): OutboxEntry {
  const { notBefore: _notBefore, reason: _reason, ...rest } = entry;
  const task = taskOf(entry);
  return { ...rest, goal, attempts: 0, step: task ? { kind: 'created', task } : entry.step };
}
