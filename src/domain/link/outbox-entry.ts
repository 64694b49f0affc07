import { isSameMail, type LinkedMail, type MailIdentity, type MailIds } from '../mail/mail';
import type { MailFlag } from '../mail/mail-flag';
import type { Ending } from '../mail/message-tag';
import type { ProblemKind, ProblemTrace } from '../problem';
import type { Recurrence } from '../task/recurrence';
import { namesOnly, type TaskDraft } from '../task/task-fields';
import type { TaskKey } from '../task/task-key';
import type { TaskRef } from '../task/task-ref';
import type { PlainDate } from '../time/plain-date';
import type { OperationId } from './operation-id';

/** What an operation should end with: both sides linked, everything undone, or the task without its mail. */
export type Goal = 'link' | Ending;

/** The last known step of an operation. Written before and after each request that changes something. */
export type Step =
  /** Nothing was sent. */
  | { readonly kind: 'intended' }
  /** The create request was sent. Whether the task exists is unknown until it is looked up by its task key. */
  | { readonly kind: 'sending' }
  /** The task exists; the mail may or may not be tagged. */
  | { readonly kind: 'created'; readonly task: TaskRef }
  /** The goal is reached. Kept for a while without texts, so that another pane sees that the mail was just captured. */
  | { readonly kind: 'done'; readonly task: TaskRef };

/** Why an operation waits, without anything from the mail. */
export interface RestReason {
  readonly kind: ProblemKind;
  readonly trace: ProblemTrace;
}

/** Folders by their ids. */
export interface Archive {
  /** The folder to which Undo brings the mail back. */
  readonly from: string;
  /** The archive, once the mail is there. */
  readonly to?: string;
  /** The mail could not be archived and stays where it is. */
  readonly isRefused?: true;
}

/** The task that is moved to another list, where it was. */
export interface Original extends TaskRef {
  /** As it was when its copy was made; absent before, like `content`. */
  readonly etag?: string;
  /** Digest of what people had written into it then, and so of what its copy has until somebody changes it. */
  readonly content?: string;
}

/**
 * The series of a task whose due day is being changed: the service moves it only by taking it off and putting it back, so that
 * it is off for a moment.
 */
export interface MovedSeries {
  /** The new due day. */
  readonly due: PlainDate;
  readonly recurrence: Recurrence;
  /** The operation has nothing to do but to put it back. */
  readonly isAlone?: true;
}

/** A mail that a task is to have besides the one for which it is made. */
export interface FurtherMail {
  readonly mail: LinkedMail;
  /** Leads to it from the note of the task. */
  readonly webLink: string;
}

/** One operation on one link. It is complete: any pane or command that finds it can finish it. */
export interface OutboxEntry {
  readonly id: OperationId;
  readonly taskKey: TaskKey;
  /** Identity of the mail as Outlook showed it. At most one unfinished operation exists for it and the task key. */
  readonly mailIdentity: MailIdentity;
  /** The mail, with the REST id it had when the operation began. */
  readonly mail: LinkedMail;
  /** What the linkedResource points to when the mail cannot be read for lack of consent. */
  readonly fallbackWebLink: string;
  readonly draft: TaskDraft;
  readonly goal: Goal;
  /** The task existed before this operation and stays when the operation is given up. */
  readonly keepsTask?: true;
  /**
   * The task is moved: what is made is a copy of this one in the list of the draft, and this one is deleted once the copy
   * is there. Absent when it is deleted.
   */
  readonly original?: Original;
  /**
   * The user links again what was unlinked: a tombstone that the mail has from before does not count. Until the mail is
   * tagged; what is ended after that stays ended.
   */
  readonly revives?: true;
  /** The ribbon command made it, whose result the pane shows with **Undo**. */
  readonly byCommand?: true;
  /** Mails that the task is to have besides. Each gets an operation of its own once the task is there. */
  readonly further?: readonly FurtherMail[];
  /** The flag that is taken off the mail once it is linked, and that Undo puts back. */
  readonly flag?: MailFlag;
  /** It is off by now. */
  readonly isUnflagged?: true;
  /** A task that is done is reopened once the mail is linked with it. */
  readonly reopens?: true;
  /** What may have to be put back on the task, if this was cut off. */
  readonly series?: MovedSeries;
  /** The way of the mail into the archive, once it is known where it is. */
  readonly archive?: Archive;
  readonly step: Step;
  /** ISO 8601 instant of the click. */
  readonly createdDateTime: string;
  /** ISO 8601 instant at which the request to create the task was last sent. */
  readonly sentDateTime?: string;
  /** Consecutive transient failures since the last successful step. */
  readonly attempts: number;
  /** ISO 8601 instant before which a retry is pointless. */
  readonly notBefore?: string;
  readonly reason?: RestReason;
}

/** Whether something is left to do. */
export function isUnfinished(entry: OutboxEntry): boolean {
  return entry.step.kind !== 'done';
}

export function taskOf(entry: OutboxEntry): TaskRef | undefined {
  return entry.step.kind === 'created' || entry.step.kind === 'done' ? entry.step.task : undefined;
}

/** Whether an operation is about this mail. */
export function concerns(work: { readonly mail: MailIds }, mail: MailIds): boolean {
  return work.mail.restId === mail.restId || isSameMail(work.mail, mail);
}

/**
 * What another pane needs of a finished operation: which mail, and which task. No text of the mail stays on the device.
 */
function withoutWords(entry: OutboxEntry): OutboxEntry {
  return {
    ...entry,
    mail: { ...entry.mail, subject: '', sender: '' },
    fallbackWebLink: '',
    draft: namesOnly({ title: '', listId: entry.draft.listId, listName: '' }),
  };
}

/**
 * The entry after one more step; clears the last failure. Only entries with the goal `link` end as `done`; others are
 * deleted when they end, so that a `done` step on one of them falls back to `created`.
 */
export function advanced(entry: OutboxEntry, step: Step): OutboxEntry {
  const { notBefore: _notBefore, reason: _reason, ...rest } = entry;
  const isOver = step.kind === 'done' && entry.goal === 'link';
  const next: Step = step.kind === 'done' && !isOver ? { kind: 'created', task: step.task } : step;
  const entryThen: OutboxEntry = { ...rest, step: next, attempts: 0 };
  return isOver ? withoutWords(entryThen) : entryThen;
}

/** The entry after a failed attempt. */
export function rested(entry: OutboxEntry, reason: RestReason, notBefore: Date | undefined): OutboxEntry {
  const { notBefore: _notBefore, ...rest } = entry;
  return {
    ...rest,
    reason,
    attempts: entry.attempts + 1,
    ...(notBefore ? { notBefore: notBefore.toISOString() } : {}),
  };
}

/** The entry with another goal, to be resumed at once. */
export function redirected(entry: OutboxEntry, goal: Goal): OutboxEntry {
  const { notBefore: _notBefore, reason: _reason, revives: _revives, reopens: _reopens, ...rest } = entry;
  const task = taskOf(entry);
  return { ...rest, goal, attempts: 0, step: task ? { kind: 'created', task } : entry.step };
}
