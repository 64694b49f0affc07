import type { OperationId } from '../../domain/link/operation-id';
import { rested, type OutboxEntry } from '../../domain/link/outbox-entry';
import type { CurrentItem } from '../../domain/mail/mail';
import type { MailFlag } from '../../domain/mail/mail-flag';
import type { Message } from '../../domain/mail/message';
import type { Problem } from '../../domain/problem';
import type { Task } from '../../domain/task/task';
import type { TaskDraft } from '../../domain/task/task-fields';
import type { TaskKey } from '../../domain/task/task-key';
import type { FallbackWebLink } from '../create/new-entry';
import { advance, resumeAt, type Progress } from '../engine/advance';
import type { LinkDeps } from '../engine/link-deps';
import { lastOf } from '../engine/observed';
import type { RememberedLinks } from '../open/link-memory';
import type { Cache } from '../ports/device';
import type { ManyMailsService } from '../ports/many-mails';
import type { Pacer } from './pacer';

/** What making tasks of many mails needs besides the engine. */
export interface SeveralDeps extends LinkDeps {
  readonly many: ManyMailsService;
  readonly links: Cache<readonly RememberedLinks[]>;
  readonly fallbackWebLink: FallbackWebLink;
}

/** A mail as it was read, and the task that is to be made of it. */
export interface WantedTask {
  readonly mail: CurrentItem;
  readonly message: Message;
  readonly draft: TaskDraft;
  /** The flag that is to be taken off it. */
  readonly flag?: MailFlag | undefined;
}

/** How it ended for one mail, as far as the user has to know now. */
export type MailResult =
  | { readonly kind: 'created'; readonly taskKey: TaskKey; readonly task: Task }
  /** The task, or what leads from the mail to it, waits in the outbox. */
  | {
      readonly kind: 'waiting';
      readonly id: OperationId;
      readonly taskKey: TaskKey;
      readonly problem: Problem;
    }
  /** Another pane or device has made one meanwhile. */
  | { readonly kind: 'already' }
  /** Nothing was made: trying again is safe. */
  | { readonly kind: 'failed'; readonly problem: Problem }
  /** The user stopped before it was begun, or took it back. */
  | { readonly kind: 'stopped' };

/** A run over many mails, as its caller follows it. */
export interface RunOptions {
  readonly signal: AbortSignal;
  /** Whether the user wants no further ones. */
  isStopped(): boolean;
  /** A mail is being worked on. */
  onBegun(mail: CurrentItem): void;
  onResult(mail: CurrentItem, result: MailResult): void;
}

/** A run with what its parts share. */
export interface Run extends RunOptions {
  readonly pacer: Pacer;
}

/** One task on its way. */
export interface Item extends WantedTask {
  readonly entry: OutboxEntry;
}

/** How an operation that the engine took over ended for the user. */
export function resultOf(progress: Progress, { entry }: Pick<Item, 'entry'>): MailResult {
  const { id, taskKey } = entry;
  switch (progress.kind) {
    case 'linked': {
      const task = lastOf(progress.observed);
      return task ? { kind: 'created', taskKey, task } : { kind: 'already' };
    }
    case 'resting':
      return { kind: 'waiting', id, taskKey, problem: progress.problem };
    case 'mail-not-found':
      return { kind: 'created', taskKey, task: progress.task };
    case 'failed':
      return progress;
    case 'gone':
      return { kind: 'stopped' };
  }
}

/** Lets an operation wait in the outbox of which nothing is under way. */
export async function letWait(deps: SeveralDeps, { entry }: Item, problem: Problem): Promise<MailResult> {
  const { id, taskKey } = entry;
  const reason = { kind: problem.kind, trace: problem.trace };
  const kept = await deps.outbox.change(
    id,
    (current) => rested(current, reason, resumeAt(deps, current, problem)),
    'relaxed',
  );
  return kept ? { kind: 'waiting', id, taskKey, problem } : { kind: 'stopped' };
}

/** Brings what did not go smoothly to its end, mail by mail. The caller holds the locks of the mails. */
export async function finishByEngine(
  deps: SeveralDeps,
  items: readonly Item[],
  { signal, pacer, onResult }: Run,
): Promise<void> {
  for (const item of items) {
    const refusal = pacer.refusal();
    const result = refusal
      ? await letWait(deps, item, refusal)
      : resultOf(await advance(deps, item.entry.id, { isNew: true }, signal), item);
    onResult(item.mail, result);
  }
}
