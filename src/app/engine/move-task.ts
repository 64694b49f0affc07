import { idsOf } from '../../domain/mail/mail';
import { isOwnMailbox } from '../../domain/mail/mailbox';
import type { Message } from '../../domain/mail/message';
import { linkTo } from '../../domain/mail/message-tag';
import { Problem, toProblem } from '../../domain/problem';
import { isOfOtherLink, type Task } from '../../domain/task/task';
import type { TaskRef } from '../../domain/task/task-ref';
import type { TaskTag } from '../../domain/task/task-tag';
import { withoutName } from '../../domain/task/waiting';
import type { TaskCopy, WholeTask } from '../ports/tasks';
import { findByTag, listsLagMs, lookTwice, searchStart } from './find-tasks';
import type { LinkDeps } from './link-deps';
import { isSharedList, mailOnTask } from './mail-on-task';
import { isUntaggable } from './mail-tags';
import { madeAt, placeOf, type Observed, type TaskSide } from './observed';
import type { Act, Run } from './run';
import { endOnMails, separateCopy } from './task-writes';

/*
 * Moving a task to another list. Microsoft Graph cannot: the task is copied, and deleted where it was.
 */

/** The task where it was is the task, and nothing is moved (any more). */
function staying(run: Run, kind: 'unread' | 'absent'): TaskSide {
  const { original } = run.pair;
  if (!original) throw new Problem('unexpected');
  run.pair = { ...run.pair, original: undefined };
  return { kind, ref: { listId: original.listId, taskId: original.taskId } };
}

/**
 * A task that has not been copied yet is not copied for an operation that wants something else by now. Returns whether that
 * is so; then its place is to be recorded before anything is done there.
 */
export function stayWhereItIs(run: Run): boolean {
  const { observed, pair } = run;
  if (!pair.original || observed.task.kind !== 'unsent') return false;
  run.observed = { ...observed, task: staying(run, 'unread') };
  return true;
}

/** What is true when no task was found: of a copy that is gone, that the task is where it was. */
export function withoutCopy(run: Run): TaskSide {
  return run.pair.original ? staying(run, 'unread') : { kind: 'gone' };
}

/** What the copy has of its own: in a shared list it says no more of the mail than its title. */
async function copyOf(deps: LinkDeps, { pair, operation }: Run, { task }: WholeTask): Promise<TaskCopy> {
  const { tag, linkedResource } = task;
  const unreadable = new Problem('rejected', { trace: { code: 'tag-unreadable' } });
  if (tag.kind === 'damaged' || tag.kind === 'newer') throw unreadable;
  const { listId } = pair;
  const known: TaskTag =
    tag.kind === 'tag'
      ? tag.tag
      : { taskKey: pair.taskKey, mail: await mailOnTask(deps, pair, listId), others: [] };
  if (known.mail && !isOwnMailbox(known.mail.mailbox, pair.mailbox)) throw unreadable;
  const isShared = isSharedList(deps, listId);
  const mail = known.mail && isShared ? idsOf(known.mail) : known.mail;
  return {
    listId,
    linkedResource: linkedResource && {
      webUrl: linkedResource.webUrl,
      applicationName: linkedResource.applicationName,
      displayName: isShared ? task.title : linkedResource.displayName,
      externalId: linkedResource.externalId,
    },
    tag: {
      ...known,
      ...(mail && { mail: { ...mail, mailbox: pair.mailbox.mark } }),
      ...(known.waiting && isShared && { waiting: withoutName(known.waiting) }),
      ...(operation && { movedBy: operation.id }),
    },
  };
}

export const copyTask: Act = async (deps, run, signal) => {
  const { observed, pair } = run;
  if (!pair.original) throw new Problem('unexpected');
  const { listId, taskId } = pair.original;
  const whole = await deps.tasks.readWhole({ listId, taskId }, signal);
  // Deleted or moved elsewhere: what its key leads to is the task.
  if (!whole || isOfOtherLink(whole.task, pair.taskKey)) return { ...observed, task: staying(run, 'absent') };
  if (whole.task.hasFiles) throw new Problem('has-files');
  const copy = await copyOf(deps, run, whole);
  const content = await deps.digest(whole.content);
  const original = { listId, taskId, etag: whole.task.etag, content };
  const sentDateTime = deps.clock.now().toISOString();
  if (!(await run.onSending({ mail: pair.mail, original, sentDateTime }))) return observed;
  run.pair = { ...run.pair, original };
  run.isSent = true;
  return { ...observed, task: madeAt(await deps.tasks.createCopy(whole, copy, signal)) };
};

/**
 * The task that was copied, where it was moved after that; undefined when it is gone. The mail tells, or else its key: in a
 * shared list others can write that, so that one there counts only when all of them are to go.
 */
async function findOriginal(
  deps: LinkDeps,
  { pair, operation, intent, observed }: Run,
  signal: AbortSignal,
): Promise<Task | undefined> {
  const { createdDateTime = pair.mail.receivedDateTime } = operation ?? {};
  const message = await readMessage(deps, pair, signal);
  const link = message && linkTo(message.tag, pair.taskKey);
  const isKnown = link && [placeOf(observed.task)?.taskId, pair.original?.taskId].includes(link.taskId);
  const [linked] = link && !isKnown ? await deps.tasks.read([link], signal) : [];
  if (linked && !isOfOtherLink(linked, pair.taskKey)) return linked;
  const since = searchStart({ createdDateTime, receivedDateTime: pair.mail.receivedDateTime });
  const mayBe = ({ taskKey, movedBy }: TaskTag, { taskId }: Task, isShared: boolean) =>
    taskKey === pair.taskKey &&
    movedBy !== operation?.id &&
    // Lists that lag behind show it where it was.
    taskId !== pair.original?.taskId &&
    (intent === 'undo' || !isShared);
  const look = async () => (await findByTag(deps.tasks, mayBe, { since }, signal)).found[0];
  return lookTwice(deps.clock, look, listsLagMs, signal);
}

/** The mail as it is now; undefined when it is gone, or may not be read. */
async function readMessage(
  deps: LinkDeps,
  { mail }: Run['pair'],
  signal: AbortSignal,
): Promise<Message | undefined> {
  try {
    return await deps.messages.find(mail, signal);
  } catch (error) {
    signal.throwIfAborted();
    const problem = toProblem(error);
    if (!isUntaggable(problem)) throw problem;
    return undefined;
  }
}

/**
 * The task was moved or changed since it was copied. It still goes if the copy has all that people had written into it; if
 * not, it is copied again. A copy that was changed as well has a text that is nowhere else: then it stays, as a task of its
 * own, and nothing is moved.
 */
async function meetAgain(deps: LinkDeps, run: Run, ref: TaskRef, signal: AbortSignal): Promise<Observed> {
  const { observed, pair, intent } = run;
  const place = placeOf(observed.task);
  if (!pair.original || !place) throw new Problem('unexpected');
  const whole = await deps.tasks.readWhole(ref, signal);
  if (!whole || isOfOtherLink(whole.task, pair.taskKey)) {
    run.pair = { ...pair, original: undefined };
    return observed;
  }
  const { listId, taskId, etag } = whole.task;
  const original = { listId, taskId, etag, content: await deps.digest(whole.content) };
  if (intent === 'undo' || original.content === pair.original.content) {
    run.pair = { ...pair, original };
    return observed;
  }
  const copy = await deps.tasks.readWhole(place, signal);
  if (copy && (await deps.digest(copy.content)) !== pair.original.content) {
    if (copy.task.tag.kind === 'tag') await separateCopy(deps, copy.task, { isLinked: true }, signal);
    run.pair = { ...pair, original: undefined };
    return { ...observed, task: madeAt(whole.task) };
  }
  if (copy) await deps.tasks.removeUnchanged(copy.task, copy.task.etag, signal);
  run.pair = { ...pair, original };
  return { ...observed, task: { kind: 'unsent' } };
}

export const deleteOriginal: Act = async (deps, run, signal) => {
  const { observed, pair, intent } = run;
  const { original } = pair;
  if (!original) throw new Problem('unexpected');
  let wasThere: boolean;
  try {
    wasThere = await (intent === 'undo'
      ? deps.tasks.remove(original, signal)
      : deps.tasks.removeUnchanged(original, original.etag ?? '', signal));
  } catch (error) {
    signal.throwIfAborted();
    if (toProblem(error).kind !== 'conflict') throw error;
    return meetAgain(deps, run, original, signal);
  }
  const elsewhere = wasThere ? undefined : await findOriginal(deps, run, signal);
  if (elsewhere) return meetAgain(deps, run, elsewhere, signal);
  run.pair = { ...run.pair, original: undefined };
  return observed;
};

/** While the operation waited, another device has given the copy a key of its own: it gets that of the task. */
export const reclaimCopy: Act = async (deps, { observed, pair }, signal) => {
  const { task } = observed;
  if (task.kind !== 'read' || task.task.tag.kind !== 'tag') throw new Problem('unexpected');
  const { taskKey: otherKey, mail, ...tag } = task.task.tag.tag;
  await endOnMails(deps, await deps.messages.findTracked([otherKey], signal), otherKey, signal);
  const first = mail && { mail: { ...mail, mailbox: pair.mailbox.mark } };
  await deps.tasks.writeTag(task.task, { ...tag, ...first, taskKey: pair.taskKey }, task.task.etag, signal);
  return { mail: { kind: 'unread' }, task: madeAt(task.task) };
};

/** The move is finished: whoever finds the task has to know no more than its key. */
export const settleCopy: Act = async (deps, { observed }, signal) => {
  const { task } = observed;
  if (task.kind !== 'read' || task.task.tag.kind !== 'tag') throw new Problem('unexpected');
  const { movedBy: _movedBy, ...tag } = task.task.tag.tag;
  await deps.tasks.writeTag(task.task, tag, task.task.etag, signal);
  return { ...observed, task: madeAt(task.task) };
};
