import type { Link } from '../../domain/link/link';
import { isUnfinished, type OutboxEntry } from '../../domain/link/outbox-entry';
import type { Message } from '../../domain/mail/message';
import { endingOf, linksOf, withLink, withoutLink } from '../../domain/mail/message-tag';
import { toProblem, type Problem } from '../../domain/problem';
import { isOfOtherLink, type Task } from '../../domain/task/task';
import type { TaskRef } from '../../domain/task/task-ref';
import { findTaskOfOperation, readTask } from './find-tasks';
import type { LinkDeps } from './link-deps';
import { changeTag, isUntaggable } from './message-tagging';
import { conclude, record, turn, type Findings, type StepResult } from './operation-step';
import { addTaskTag, type TaskLink } from './task-tagging';
import { withRetries } from './with-retries';

function linkOf(entry: OutboxEntry, task: TaskRef): Link {
  return { taskKey: entry.taskKey, listId: task.listId, taskId: task.taskId };
}

function taskLinkOf({ taskKey, mail, fallbackWebLink }: OutboxEntry, webLink = fallbackWebLink): TaskLink {
  return { taskKey, mail, webLink };
}

/**
 * Lets the custom properties of the open item stand in for the mail's tag. The task's own record is looked after as ever:
 * without it the link would count as ended once it is brought over to the tag.
 */
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
  if (!links.some((link) => link.taskKey === entry.taskKey))
    await store.write([...links, linkOf(entry, ref)], signal);
  findings.byItem = true;
  const task = await readTask(deps, ref, signal);
  if (task) await addTaskTag(deps, task, taskLinkOf(entry), signal);
  return record(deps, entry, { kind: 'done', task: ref });
}

/**
 * The task is not where it was made: moved, or taken for a copy and given to another link (then this link follows its
 * key), or deleted (then the link is removed).
 */
async function followTask(
  deps: LinkDeps,
  entry: OutboxEntry,
  findings: Findings,
  signal: AbortSignal,
): Promise<StepResult> {
  const moved = await findTaskOfOperation(deps, entry, signal);
  if (moved) {
    findings.task = moved;
    return record(deps, entry, { kind: 'created', task: { listId: moved.listId, taskId: moved.taskId } });
  }
  await withRetries(deps, signal, () =>
    changeTag(deps, entry.mail, (tag) => withoutLink(tag, entry.taskKey), {}, signal),
  );
  return conclude(deps, entry);
}

/**
 * The mail cannot be tagged because it is not to be found. The task keeps its own record, by which it is known as made,
 * unless it was deleted as well.
 */
async function withoutMail(
  deps: LinkDeps,
  entry: OutboxEntry,
  ref: TaskRef,
  signal: AbortSignal,
): Promise<StepResult> {
  const read = await readTask(deps, ref, signal);
  const task = read ?? (await findTaskOfOperation(deps, entry, signal));
  if (!task) return conclude(deps, entry);
  const { listId, taskId } = task;
  await addTaskTag(deps, task, taskLinkOf(entry), signal);
  const next = await record(deps, entry, { kind: 'done', task: { listId, taskId } });
  const left = await deps.outbox.find(entry.id);
  return left && isUnfinished(left) ? next : { kind: 'mail-not-found', task };
}

/** Tags the mail with the link to its task, and verifies that both are still there. */
export async function tagMail(
  deps: LinkDeps,
  entry: OutboxEntry,
  ref: TaskRef,
  findings: Findings,
  signal: AbortSignal,
): Promise<StepResult> {
  const known = findings.message;
  findings.message = undefined;
  let task: Task | undefined;
  let message: Message;
  try {
    let first = known;
    const tagged = await withRetries(deps, signal, () => {
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
    ({ message } = tagged);
    findings.links = linksOf(message.tag);
    const ending = endingOf(message, entry.taskKey);
    if (ending) return await turn(deps, entry, ending);
    task = tagged.isVerified ? tagged.task : await readTask(deps, ref, signal);
  } catch (error) {
    signal.throwIfAborted();
    const problem = toProblem(error);
    if (isUntaggable(problem)) return tagByItem(deps, entry, ref, problem, findings, signal);
    if (problem.kind === 'not-found') return withoutMail(deps, entry, ref, signal);
    if (problem.kind === 'rejected') {
      if (!entry.keepsTask) {
        await withRetries(deps, signal, () => deps.tasks.remove(ref, signal));
        await deps.outbox.change(entry.id, (current) => ({ ...current, step: { kind: 'intended' } }));
      }
      return { kind: 'failed', problem };
    }
    throw problem;
  }
  if (!task || isOfOtherLink(task, entry.taskKey)) return followTask(deps, entry, findings, signal);
  findings.task = (await addTaskTag(deps, task, taskLinkOf(entry, message.webLink), signal)) ?? task;
  return record(deps, entry, { kind: 'done', task: ref });
}
