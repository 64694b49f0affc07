import type { OutboxEntry } from '../../domain/link/outbox-entry';
import { toMailRef } from '../../domain/mail/mail';
import { ownMailbox } from '../../domain/mail/mailbox';
import { mailReference, type Message } from '../../domain/mail/message';
import { endingOf } from '../../domain/mail/message-tag';
import { isTransient, mayHaveTakenEffect, Problem, toProblem } from '../../domain/problem';
import { longestRetryWait, maxAttempts, waitBeforeRetry } from '../../domain/time/retry';
import { withNote } from '../create/mail-note';
import { findTaskOfOperation } from './find-tasks';
import type { LinkDeps } from './link-deps';
import { isUntaggable, locate } from './message-tagging';
import { record, turn, type Findings, type StepResult } from './operation-step';
import { linkedResourceOf } from './task-tagging';

/**
 * Reads the mail unless it was read a moment ago. Undefined for a mail that may not be read, or that the service does not
 * know: Outlook also opens mails of other mailboxes and of the archive mailbox.
 */
async function mailToLink(
  deps: LinkDeps,
  entry: OutboxEntry,
  findings: Findings,
  signal: AbortSignal,
): Promise<Message | undefined> {
  if (findings.message) return findings.message;
  try {
    findings.message = await locate(deps, entry.mail, signal);
    return findings.message;
  } catch (error) {
    signal.throwIfAborted();
    const problem = toProblem(error);
    if (isUntaggable(problem)) return undefined;
    throw problem;
  }
}

/**
 * Makes the task, unless its link was ended elsewhere; with the way back that Outlook's own ids give when the mail cannot
 * be read. An answer that is lost leaves the task to be looked up.
 */
export async function makeTask(
  deps: LinkDeps,
  entry: OutboxEntry,
  findings: Findings,
  signal: AbortSignal,
): Promise<StepResult> {
  const message = await mailToLink(deps, entry, findings, signal);
  // It was made after all, and ended elsewhere, while this device knew nothing of it.
  const ending = message && endingOf(message, entry.taskKey);
  if (ending) return turn(deps, entry, ending);
  if (message && !deps.messages.hasRoom(message, entry.draft.listId)) {
    return { kind: 'failed', problem: new Problem('mail-full') };
  }
  const mail = message ? { ...entry.mail, ...mailReference(message, entry.mail.owner) } : entry.mail;
  const { draft, isTextMissing } = await withNote(deps, entry.draft, mail, message, signal);
  if (isTextMissing) findings.onTextMissing?.();
  const sending = await deps.outbox.change(entry.id, (current) =>
    current.goal === 'link' ? { ...current, mail, draft, step: { kind: 'sending' } } : current,
  );
  if (sending?.step.kind !== 'sending' || sending.goal !== 'link') return { kind: 'on' };
  const { digest: mailbox } = await ownMailbox(mail.owner, deps.digest);
  findings.sends += 1;
  findings.isNew = false;
  try {
    const task = await deps.tasks.create(
      {
        draft,
        linkedResource: linkedResourceOf({
          taskKey: entry.taskKey,
          mail,
          webLink: message?.webLink ?? entry.fallbackWebLink,
        }),
        tag: { taskKey: entry.taskKey, mail: toMailRef(mail, mailbox), others: [] },
      },
      signal,
    );
    findings.task = task;
    return await record(deps, entry, { kind: 'created', task: { listId: task.listId, taskId: task.taskId } });
  } catch (error) {
    signal.throwIfAborted();
    return afterFailedCreate(deps, entry, findings, toProblem(error), signal);
  }
}

async function afterFailedCreate(
  deps: LinkDeps,
  entry: OutboxEntry,
  findings: Findings,
  problem: Problem,
  signal: AbortSignal,
): Promise<StepResult> {
  if (!mayHaveTakenEffect(problem)) {
    findings.isNew = true;
    await deps.outbox.change(entry.id, (current) => ({ ...current, step: { kind: 'intended' } }));
    if (problem.kind === 'rejected' || problem.kind === 'not-found' || problem.kind === 'forbidden') {
      return { kind: 'failed', problem };
    }
  }
  const wait = waitBeforeRetry(problem, findings.sends, deps.random.fraction());
  if (!isTransient(problem) || findings.sends >= maxAttempts || wait > longestRetryWait) throw problem;
  await deps.clock.sleep(wait, signal);
  return { kind: 'on' };
}

/** Looks for the task by its task key: it may have been made although its answer was lost. */
export async function lookUpTask(
  deps: LinkDeps,
  entry: OutboxEntry,
  findings: Findings,
  signal: AbortSignal,
): Promise<StepResult> {
  const task = await findTaskOfOperation(deps, entry, signal);
  findings.isNew = true;
  if (!task) {
    // Whether it was ended elsewhere only the mail knows, as it is now.
    findings.message = undefined;
    await deps.outbox.change(entry.id, (current) => ({ ...current, step: { kind: 'intended' } }));
    return { kind: 'on' };
  }
  findings.task = task;
  return record(deps, entry, { kind: 'created', task: { listId: task.listId, taskId: task.taskId } });
}
