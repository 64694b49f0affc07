import type { OperationId } from '../../domain/link/operation-id';
import {
  advanced,
  isUnfinished,
  redirected,
  rested,
  taskOf,
  type OutboxEntry,
} from '../../domain/link/outbox-entry';
import type { Message } from '../../domain/mail/message';
import { endingOf } from '../../domain/mail/message-tag';
import { isWritable } from '../../domain/mail/tagged-mail';
import { isTransient, Problem, toProblem } from '../../domain/problem';
import type { Task } from '../../domain/task/task';
import { maxAutomaticAttempts, waitBeforeRetry } from '../../domain/time/retry';
import { asRead } from './act';
import { archiveMail, archiveOf, bringBack, isToBeArchived } from './archive-mail';
import { changesTask, finishChange, withoutChange } from './finish-change';
import { beginFurther, withoutFurther } from './further-mails';
import type { LinkDeps } from './link-deps';
import { flagAgain, isToBeUnflagged, unflag } from './mail-flag';
import { stayWhereItIs } from './move-task';
import { lastOf, madeAt, placeOf, type Observed, type TaskSide } from './observed';
import type { Verdict } from './plan';
import { reconcile } from './reconcile';
import { noOperation, pairOf, type Run } from './run';
import { withRetries } from './with-retries';

/** How far an operation came in one run. */
export type Progress =
  /** The mail and the task are linked. */
  | { readonly kind: 'linked'; readonly entry: OutboxEntry; readonly observed: Observed }
  /** It waits in the outbox. */
  | {
      readonly kind: 'resting';
      readonly entry: OutboxEntry;
      readonly task: Task | undefined;
      readonly problem: Problem;
    }
  /** Nothing is left of it: undone, unlinked, or finished by another client. */
  | { readonly kind: 'gone' }
  /** The task is there, its mail is not to be found: deleted, archived, or never in this mailbox. */
  | { readonly kind: 'mail-not-found'; readonly task: Task }
  /** Given up and cleaned up. */
  | { readonly kind: 'failed'; readonly problem: Problem };

/** What an operation knows of its task when a run begins. */
function knownTask({ step, goal, keepsTask, original }: OutboxEntry, isNew: boolean): TaskSide {
  switch (step.kind) {
    case 'intended':
      // An entry that is resumed may be older than what was done, if storage failed in between.
      return { kind: isNew || goal !== 'link' ? 'unsent' : 'unsure' };
    case 'sending':
      return { kind: 'unsure' };
    default:
      return { kind: keepsTask && !original ? 'existing' : 'unread', ref: step.task };
  }
}

/**
 * What stays known when the intent changes. For another one custom properties may not be enough, and the lists may have
 * to be searched twice: see `act`.
 */
function stillKnown({ mail, task }: Observed, entry: OutboxEntry): Observed {
  return {
    mail: mail.kind === 'read' && mail.tag.isOnItem ? { kind: 'unread' } : mail,
    task: task.kind === 'gone' ? knownTask(entry, false) : task,
  };
}

/** The operation with the step that follows from what is known; the same where nothing new is known. */
function inStep(entry: OutboxEntry, { observed: { task, mail }, pair }: Run): OutboxEntry {
  const place = placeOf(task);
  const { revives, ...settled } = entry;
  const kept = revives && mail.kind === 'read' && mail.isAdded ? settled : entry;
  const archive = archiveOf(kept, mail);
  const onItsWay = archive === kept.archive || !archive ? kept : { ...kept, archive };
  const { original, ...moved } = onItsWay;
  const single = original && !pair.original ? moved : onItsWay;
  const current = single.taskKey === pair.taskKey ? single : { ...single, taskKey: pair.taskKey };
  if (task.kind === 'unsent' && entry.step.kind !== 'intended') {
    return { ...current, step: { kind: 'intended' } };
  }
  const known = taskOf(entry);
  if (!place || (place.listId === known?.listId && place.taskId === known.taskId)) return current;
  return advanced(current, { kind: 'created', task: { listId: place.listId, taskId: place.taskId } });
}

/** The operation whose mail was moved to this folder, or could not be archived. */
function withArchive(entry: OutboxEntry, folder: string | undefined): OutboxEntry {
  if (!entry.archive) return entry;
  const { from } = entry.archive;
  return { ...entry, archive: folder === undefined ? { from, isRefused: true } : { from, to: folder } };
}

/** When the operation may be retried automatically; undefined when it waits for the user or for a new start. */
export function resumeAt(deps: LinkDeps, entry: OutboxEntry, problem: Problem): Date | undefined {
  if (!isTransient(problem) || entry.attempts + 1 >= maxAutomaticAttempts) return undefined;
  return new Date(
    deps.clock.now().getTime() + waitBeforeRetry(problem, entry.attempts + 1, deps.random.fraction()),
  );
}

/** Lets the operation wait in the outbox, to be retried or for the user. */
async function letRest(deps: LinkDeps, id: OperationId, run: Run, problem: Problem): Promise<Progress> {
  const reason = { kind: problem.kind, trace: problem.trace };
  const entry = await deps.outbox.change(
    id,
    (current) => rested(inStep(current, run), reason, resumeAt(deps, current, problem)),
    'relaxed',
  );
  return entry ? { kind: 'resting', entry, task: lastOf(run.observed), problem } : { kind: 'gone' };
}

/** Whether the service, or our own check, has refused the link itself: trying again would end the same. */
function isRefused({ move }: Run, { kind }: Problem): boolean {
  if (kind === 'mail-full' || kind === 'task-full' || kind === 'has-files') return true;
  if (kind === 'rejected') return move === 'create-task' || move === 'tag-mail' || move === 'read-task';
  return move === 'create-task' && (kind === 'forbidden' || kind === 'not-found');
}

/** Takes what was made for a refused link away again, and the operation out of the outbox, unless it has to wait there. */
async function giveUp(
  deps: LinkDeps,
  id: OperationId,
  run: Run,
  problem: Problem,
  isNew: boolean,
  signal: AbortSignal,
): Promise<Progress> {
  const made = run.operation?.keepsTask ? undefined : placeOf(run.observed.task);
  if (made) {
    await withRetries(deps, signal, () => deps.tasks.remove(made, signal));
    run.observed = { ...run.observed, task: { kind: 'unsent' } };
  }
  if (!isNew) return letRest(deps, id, run, problem);
  await deps.outbox.remove(id);
  return { kind: 'failed', problem };
}

/**
 * Runs one operation as far as it gets: to its goal, into the outbox to wait, or to its end when no retry can help.
 * What is known of it is recorded before and after each request that matters, and every move may be repeated, so it does
 * not matter where the last run was cut off. The caller holds the lock of the mail.
 *
 * An operation that `isNew` has a user in front of it: when it is refused, it leaves nothing behind, and the user sees
 * why and can try again. Others stay in the outbox then, so that they do not vanish unseen.
 */
export async function advance(
  deps: LinkDeps,
  id: OperationId,
  options: {
    readonly known?: Message | undefined;
    readonly isNew: boolean;
    readonly onTextMissing?: (() => void) | undefined;
  },
  signal: AbortSignal,
): Promise<Progress> {
  const { outbox } = deps;
  const { known, isNew, onTextMissing } = options;
  const first = await outbox.find(id);
  if (!first) return { kind: 'gone' };
  let entry = first;
  const run: Run = {
    ...noOperation,
    pair: await pairOf(deps, {
      ...entry,
      listId: entry.draft.listId,
      original: entry.original,
      operationId: id,
    }),
    observed: {
      mail: known && isWritable(known) ? asRead(deps, known) : { kind: 'unread' },
      task: knownTask(entry, isNew),
    },
    operation: entry,
    async onSending(change) {
      const sending = await outbox.change(id, (current) =>
        current.goal === 'link' ? { ...current, ...change, step: { kind: 'sending' } } : current,
      );
      // When it was sent has to be known also if the storage is wiped under way.
      entry = sending ?? entry;
      run.operation = entry;
      return sending?.goal === 'link';
    },
    onTextMissing,
  };
  /** Changes the entry, also when the storage was wiped meanwhile: only the holder of the lock removes an entry. */
  const record = async (change: (current: OutboxEntry) => OutboxEntry) => {
    const changed = await outbox.change(id, change);
    entry = changed ?? change(entry);
    if (!changed) await outbox.put(entry);
  };
  const sync = async () => {
    const current = await outbox.find(id);
    if (current && inStep(current, run) === current) entry = current;
    else await record((before) => inStep(before, run));
    run.operation = entry;
    if (run.intent !== entry.goal) run.observed = stillKnown(run.observed, entry);
    run.intent = entry.goal;
    run.pair = { ...run.pair, revives: entry.revives === true };
    if (entry.goal !== 'link' && stayWhereItIs(run)) {
      await record((before) => inStep(before, run));
      run.operation = entry;
    }
    return true;
  };
  /** What a verdict comes to; undefined when the goal was changed meanwhile, and work goes on. */
  const conclude = async (verdict: Verdict): Promise<Progress | undefined> => {
    switch (verdict) {
      case 'done':
      case 'mail-missing': {
        const task = lastOf(run.observed);
        const place = placeOf(run.observed.task);
        if (!task || !place) throw new Problem('unexpected');
        if (isToBeArchived(run)) {
          const folder = await archiveMail(deps, run, signal);
          await record((current) => withArchive(current, folder));
          return undefined;
        }
        if (isToBeUnflagged(entry)) {
          await unflag(deps, run, signal);
          await record((current) => ({ ...current, isUnflagged: true }));
          return undefined;
        }
        if (changesTask(entry)) {
          await finishChange(deps, entry, task, signal);
          await record(withoutChange);
          run.observed = { ...run.observed, task: madeAt(task) };
          return undefined;
        }
        if (entry.further) {
          await beginFurther(deps, entry, place);
          await record(withoutFurther);
          return undefined;
        }
        await record((current) => advanced(current, { kind: 'done', task: place }));
        if (isUnfinished(entry)) return undefined;
        if (verdict === 'mail-missing') return { kind: 'mail-not-found', task };
        return { kind: 'linked', entry, observed: run.observed };
      }
      case 'end': {
        const task = lastOf(run.observed);
        if (task && run.intent === 'unlink') await finishChange(deps, entry, task, signal);
        if (run.intent === 'undo' && entry.archive) await bringBack(deps, run, entry.archive, signal);
        if (run.intent === 'undo') await flagAgain(deps, entry, signal);
        const left = await outbox.change(id, (current) =>
          current.goal === run.intent ? undefined : current,
        );
        return left ? undefined : { kind: 'gone' };
      }
      case 'follow-ending': {
        const tagged = run.observed.mail.kind === 'read' ? run.observed.mail.tagged : undefined;
        const ending = tagged && endingOf(tagged, entry.taskKey);
        if (ending) await record((current) => redirected(current, ending));
        return undefined;
      }
      case 'mail-full':
      case 'task-full':
        throw new Problem(verdict);
      case 'wait':
        throw new Problem('unexpected');
    }
  };
  outbox.markRunning(id, true);
  try {
    if (!isUnfinished(entry)) return { kind: 'linked', entry, observed: run.observed };
    for (;;) {
      const progress = await conclude(await reconcile(deps, run, sync, signal));
      if (progress) return progress;
    }
  } catch (error) {
    signal.throwIfAborted();
    const problem = toProblem(error);
    if (entry.goal !== 'link' || !isRefused(run, problem)) {
      return await letRest(deps, id, run, problem);
    }
    try {
      return await giveUp(deps, id, run, problem, isNew, signal);
    } catch (again) {
      signal.throwIfAborted();
      return await letRest(deps, id, run, toProblem(again));
    }
  } finally {
    outbox.markRunning(id, false);
  }
}
