import type { OutboxEntry } from '../domain/outbox-entry';
import type { Link } from '../domain/link';
import { endingOf, linksOf, withLink, withoutLink } from '../domain/message-tag';
import type { Message } from '../domain/ports';
import { isPassing, mayHaveTakenEffect, toProblem, type Problem } from '../domain/problem';
import { longestWaitInOneGo, triesInOneGo, waitBeforeRetry } from '../domain/retry';
import type { Task, TaskRef } from '../domain/task';
import { record, turn, type Findings, type StepResult } from './work-step';
import { findTaskOfWork } from './find-tasks';
import { inOneGo } from './in-one-go';
import type { LinkDeps, LinkedMail } from './link-deps';
import { changeTag, locate } from './message-tagging';
import { addTaskTag, tellMailGone } from './task-tagging';

/** Problems of tagging after which the custom properties of the open item stand in for the tag. */
function isUntaggable(problem: Problem): boolean {
  return (
    problem.kind === 'consent-needed' ||
    problem.kind === 'admin-consent-needed' ||
    problem.kind === 'forbidden' ||
    problem.trace.code === 'tag-unreadable'
  );
}

function linkOf(entry: OutboxEntry, task: TaskRef): Link {
  return {
    linkKey: entry.linkKey,
    listId: task.listId,
    taskId: task.taskId,
    createdDateTime: entry.createdDateTime,
  };
}

function mailOf(entry: OutboxEntry, message: Message | undefined): LinkedMail {
  if (!message) return entry.mail;
  return {
    ...entry.mail,
    restId: message.restId,
    immutableId: message.immutableId,
    internetMessageId: message.internetMessageId,
    conversationId: message.conversationId,
    sender: message.sender,
    subject: message.subject,
    receivedDateTime: message.receivedDateTime,
  };
}

/** Reads the mail unless it was read a moment ago; without consent the task is made all the same. */
async function mailToLink(
  deps: LinkDeps,
  entry: OutboxEntry,
  findings: Findings,
  signal: AbortSignal,
): Promise<{ message: Message | undefined; isGone: boolean }> {
  if (findings.message) return { message: findings.message, isGone: false };
  try {
    findings.message = await locate(deps, entry.mail, signal);
    return { message: findings.message, isGone: findings.message === undefined };
  } catch (error) {
    signal.throwIfAborted();
    const problem = toProblem(error);
    if (isUntaggable(problem)) return { message: undefined, isGone: false };
    throw problem;
  }
}

async function create(
  deps: LinkDeps,
  entry: OutboxEntry,
  findings: Findings,
  signal: AbortSignal,
): Promise<StepResult> {
  const { message, isGone } = await mailToLink(deps, entry, findings, signal);
  if (isGone) {
    await deps.outbox.remove(entry.linkKey);
    return { kind: 'mail-gone', task: undefined };
  }
  // It was made after all, and ended elsewhere, while this device knew nothing of it.
  const ending = message && endingOf(message, entry.linkKey);
  if (ending) return turn(deps, entry, ending);
  const mail = mailOf(entry, message);
  const sending = await deps.outbox.change(entry.linkKey, (current) =>
    current.goal === 'link' ? { ...current, mail, step: { kind: 'sending' } } : current,
  );
  if (sending?.step.kind !== 'sending' || sending.goal !== 'link') return { kind: 'on' };
  const { restId: _restId, ...mailRef } = mail;
  findings.sends += 1;
  findings.isNew = false;
  try {
    const task = await deps.tasks.create(
      {
        draft: entry.draft,
        linkedResource: {
          webUrl: message?.webLink ?? entry.fallbackWebLink,
          applicationName: 'Outlook',
          displayName: mail.subject,
          // To Do shows a link only when there is an externalId.
          externalId: mail.internetMessageId || (mail.immutableId ?? entry.linkKey),
        },
        tag: { linkKey: entry.linkKey, mails: [mailRef] },
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
    await deps.outbox.change(entry.linkKey, (current) => ({ ...current, step: { kind: 'intended' } }));
    if (problem.kind === 'rejected' || problem.kind === 'not-found' || problem.kind === 'forbidden') {
      return { kind: 'failed', problem };
    }
  }
  const wait = waitBeforeRetry(problem, findings.sends, deps.random.fraction());
  if (!isPassing(problem) || findings.sends >= triesInOneGo || wait > longestWaitInOneGo) throw problem;
  await deps.clock.sleep(wait, signal);
  return { kind: 'on' };
}

async function lookUp(
  deps: LinkDeps,
  entry: OutboxEntry,
  findings: Findings,
  signal: AbortSignal,
): Promise<StepResult> {
  const task = await findTaskOfWork(deps, entry, signal);
  findings.isNew = true;
  if (!task) {
    // Whether it was ended elsewhere only the mail knows, as it is now.
    findings.message = undefined;
    await deps.outbox.change(entry.linkKey, (current) => ({ ...current, step: { kind: 'intended' } }));
    return { kind: 'on' };
  }
  findings.task = task;
  return record(deps, entry, { kind: 'created', task: { listId: task.listId, taskId: task.taskId } });
}

async function tagByItem(
  deps: LinkDeps,
  entry: OutboxEntry,
  ref: TaskRef,
  problem: Problem,
  findings: Findings,
  signal: AbortSignal,
): Promise<StepResult> {
  const store = deps.itemTags(entry.mail);
  if (!store) throw problem;
  const links = await store.read(signal);
  if (!links.some((link) => link.linkKey === entry.linkKey))
    await store.write([...links, linkOf(entry, ref)], signal);
  findings.byItem = true;
  return record(deps, entry, { kind: 'done', task: ref });
}

async function tagMail(
  deps: LinkDeps,
  entry: OutboxEntry,
  ref: TaskRef,
  findings: Findings,
  signal: AbortSignal,
): Promise<StepResult> {
  const known = findings.message;
  findings.message = undefined;
  let task: Task | undefined;
  try {
    let first = known;
    const tagged = await inOneGo(deps, signal, () => {
      const start = first;
      first = undefined;
      return changeTag(
        deps,
        entry.mail,
        (tag) => withLink(tag, linkOf(entry, ref)),
        { known: start, verify: ref },
        signal,
      );
    });
    findings.links = linksOf(tagged.message.tag);
    const ending = endingOf(tagged.message, entry.linkKey);
    if (ending) return await turn(deps, entry, ending);
    task = tagged.isVerified
      ? tagged.task
      : (await inOneGo(deps, signal, () => deps.tasks.read([ref], signal)))[0];
  } catch (error) {
    signal.throwIfAborted();
    const problem = toProblem(error);
    if (isUntaggable(problem)) return tagByItem(deps, entry, ref, problem, findings, signal);
    if (problem.kind === 'not-found') return mailIsGone(deps, entry, ref, signal);
    if (problem.kind === 'rejected') {
      await inOneGo(deps, signal, () => deps.tasks.remove(ref, signal));
      await deps.outbox.change(entry.linkKey, (current) => ({ ...current, step: { kind: 'intended' } }));
      return { kind: 'failed', problem };
    }
    throw problem;
  }
  const isOther = task?.tag.kind === 'tag' && task.tag.tag.linkKey !== entry.linkKey;
  if (!task || isOther) return followTask(deps, entry, findings, signal);
  findings.task = task;
  await addTaskTag(deps, task, { linkKey: entry.linkKey, mail: entry.mail }, signal);
  return record(deps, entry, { kind: 'done', task: ref });
}

/**
 * The task is not where it was made: moved by somebody, or taken for the copy of its twin and given to another link
 * (then this link follows its key), or deleted (then the link goes).
 */
async function followTask(
  deps: LinkDeps,
  entry: OutboxEntry,
  findings: Findings,
  signal: AbortSignal,
): Promise<StepResult> {
  const moved = await findTaskOfWork(deps, entry, signal);
  if (moved) {
    findings.task = moved;
    return record(deps, entry, { kind: 'created', task: { listId: moved.listId, taskId: moved.taskId } });
  }
  await inOneGo(deps, signal, () =>
    changeTag(deps, entry.mail, (tag) => withoutLink(tag, entry.linkKey), {}, signal),
  );
  await deps.outbox.remove(entry.linkKey);
  return { kind: 'gone' };
}

async function mailIsGone(
  deps: LinkDeps,
  entry: OutboxEntry,
  ref: TaskRef,
  signal: AbortSignal,
): Promise<StepResult> {
  const [task] = await inOneGo(deps, signal, () => deps.tasks.read([ref], signal));
  if (task) await tellMailGone(deps, task, entry.mail, signal);
  await record(deps, entry, { kind: 'done', task: ref });
  return { kind: 'mail-gone', task };
}

/** One step of making a task for a mail and linking both. */
export function stepTowardsLink(
  deps: LinkDeps,
  entry: OutboxEntry,
  findings: Findings,
  signal: AbortSignal,
): Promise<StepResult> {
  switch (entry.step.kind) {
    case 'intended':
      return findings.isNew ? create(deps, entry, findings, signal) : lookUp(deps, entry, findings, signal);
    case 'sending':
      return lookUp(deps, entry, findings, signal);
    case 'created':
    case 'done':
      return tagMail(deps, entry, entry.step.task, findings, signal);
  }
}
