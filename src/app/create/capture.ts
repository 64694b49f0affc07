import type { LinkedTask } from '../../domain/link/link-state';
import { concerns, isUnfinished, taskOf, type OutboxEntry } from '../../domain/link/outbox-entry';
import { mailIdentityOf } from '../../domain/mail/mail';
import type { Message } from '../../domain/mail/message';
import { linksOf } from '../../domain/mail/message-tag';
import type { Task } from '../../domain/task/task';
import type { TaskDraft } from '../../domain/task/task-fields';
import type { TaskKey } from '../../domain/task/task-key';
import { ignore } from '../../lib/ignored-errors';
import { advance, type Progress } from '../engine/advance';
import { findTaskOfOperation, readTask } from '../engine/find-tasks';
import { lockOf, type LinkDeps } from '../engine/link-deps';
import { lastOf } from '../engine/observed';
import type { OpenDeps } from '../open/open-mail';
import type { CaptureOutcome, MailSnapshot, PaneService } from '../pane-service';
import { begun, intentToLink, linkedMailOf, type FallbackWebLink } from './new-entry';

/** After this time what was read about a mail is read again before a task is made for it, in milliseconds. */
const freshMs = 60_000;

type CaptureDeps = LinkDeps & Pick<OpenDeps, 'mailAccess'> & { readonly fallbackWebLink: FallbackWebLink };

/** The mail as known just before the task is made, and a task that another client made for it meanwhile. */
interface Check {
  readonly message: Message | undefined;
  readonly concurrentTask: LinkedTask | undefined;
}

/** Links already shown as confirmed, or as broken, when the user clicked. */
function seenKeys(opened: MailSnapshot): ReadonlySet<TaskKey> {
  const seen = opened.linkedTasks.filter(({ state }) => state !== 'checking' && state !== 'unconfirmed');
  return new Set(seen.map((linked) => linked.link.taskKey));
}

/** Reads the mail's tag again when the picture is old, or where no lock keeps other pages from changing it. */
async function check(deps: LinkDeps, opened: MailSnapshot, signal: AbortSignal): Promise<Check> {
  const readAt = opened.readDateTime === undefined ? -Infinity : Date.parse(opened.readDateTime);
  const isFresh = deps.clock.now().getTime() - readAt <= freshMs;
  if (isFresh && deps.locks.areShared()) return { message: opened.message, concurrentTask: undefined };
  try {
    const { message } = await deps.messages.open(opened.mail, { lists: false, guesses: [] }, signal);
    const known = seenKeys(opened);
    const links = linksOf(message?.tag ?? { kind: 'absent' }).filter((link) => !known.has(link.taskKey));
    const tasks = links.length > 0 ? await deps.tasks.read(links, signal) : [];
    const at = tasks.findIndex((task) => task && !task.isDone);
    const [link, task] = [links[at], tasks[at]];
    return { message, concurrentTask: link && task && { link, task, state: 'good' } };
  } catch (error) {
    signal.throwIfAborted();
    ignore('read the mail before creating', error);
    // Not reachable now: the operation itself will find out, and waits in the outbox if need be.
    return { message: undefined, concurrentTask: undefined };
  }
}

/** The task that an entry made, also after it was moved to another list. */
async function findTaskOf(
  deps: LinkDeps,
  entry: OutboxEntry,
  signal: AbortSignal,
): Promise<Task | undefined> {
  const ref = taskOf(entry);
  if (!ref) return undefined;
  const task = await readTask(deps, ref, signal);
  return task ?? findTaskOfOperation(deps, entry, signal);
}

/** What a finished entry made; unconfirmed when it cannot be read just now, undefined when it is gone. */
async function linkedTaskOf(
  deps: LinkDeps,
  entry: OutboxEntry,
  signal: AbortSignal,
): Promise<LinkedTask | undefined> {
  const { taskKey } = entry;
  const ref = taskOf(entry);
  try {
    const task = await findTaskOf(deps, entry, signal);
    if (!task) return undefined;
    const link = { taskKey, listId: task.listId, taskId: task.taskId };
    return { link, task, state: 'good' };
  } catch (error) {
    signal.throwIfAborted();
    ignore('read the task of earlier work', error);
    return ref && { link: { taskKey, ...ref }, state: 'unconfirmed' };
  }
}

/** What the end of an operation is told by; a finished one has lost its draft. */
function toTell({ taskKey, draft }: OutboxEntry): { taskKey: TaskKey; archives: boolean } {
  return { taskKey, archives: draft.archivesMail === true };
}

async function toOutcome(
  deps: CaptureDeps,
  opened: MailSnapshot,
  progress: Progress,
  { taskKey, archives }: ReturnType<typeof toTell>,
  signal: AbortSignal,
): Promise<CaptureOutcome> {
  switch (progress.kind) {
    case 'linked': {
      const { entry, observed } = progress;
      const ref = taskOf(entry);
      const task = lastOf(observed) ?? (ref && (await readTask(deps, ref, signal)));
      if (!task) return { kind: 'undone' };
      const links = observed.mail.kind === 'read' ? linksOf(observed.mail.tagged.tag) : [];
      const byItem = observed.mail.kind === 'read' && observed.mail.tag.isOnItem;
      const known = new Set([taskKey, ...opened.linkedTasks.map(({ link }) => link.taskKey)]);
      const hasNews = links.some((link) => !known.has(link.taskKey));
      return {
        kind: 'linked',
        taskKey,
        task,
        access: byItem ? (deps.mailAccess ?? 'no-consent') : 'full',
        hasNews,
        ...(archives && { isArchived: entry.archive?.to !== undefined }),
      };
    }
    case 'resting': {
      const { task, problem } = progress;
      return task ? { kind: 'tag-pending', taskKey, task, problem } : { kind: 'waiting', taskKey, problem };
    }
    case 'gone':
      return { kind: 'undone' };
    case 'mail-not-found':
      return { ...progress, taskKey };
    case 'failed':
      return progress;
  }
}

/**
 * An operation of another pane, the command or an earlier click on this mail that the user could not see: it is finished
 * instead of making a second task, and how far it comes is how the click ends.
 */
async function finishConcurrent(
  deps: CaptureDeps,
  opened: MailSnapshot,
  signal: AbortSignal,
): Promise<CaptureOutcome | undefined> {
  const seen = seenKeys(opened);
  const mail = linkedMailOf(opened);
  const isConcurrent = (entry: OutboxEntry) =>
    entry.goal === 'link' && !seen.has(entry.taskKey) && concerns(entry, mail);
  for (const entry of (await deps.outbox.refresh()).filter(isConcurrent)) {
    const progress = isUnfinished(entry)
      ? await advance(deps, entry.id, { isNew: false }, signal)
      : undefined;
    if (progress?.kind === 'resting') return toOutcome(deps, opened, progress, toTell(entry), signal);
    const now = await deps.outbox.find(entry.id);
    const linkedTask = now && (await linkedTaskOf(deps, now, signal));
    if (linkedTask && linkedTask.task?.isDone !== true) return { kind: 'already-linked', linkedTask };
  }
  return undefined;
}

/** What can be done with the mail: without permission on mail it stays where it is, whatever settings and presets say. */
function feasible({ mailAccess }: CaptureDeps, draft: TaskDraft): TaskDraft {
  const { archivesMail: _, ...rest } = draft;
  return mailAccess === 'none' ? rest : draft;
}

/** Makes one task for the mail and links both sides; see `PaneService.capture`. */
export function capture(
  deps: CaptureDeps,
  opened: MailSnapshot,
  draft: TaskDraft,
  options: Parameters<PaneService['capture']>[2],
): Promise<CaptureOutcome> {
  const { evenIfLinked, byCommand, signal, onKept, onTextMissing } = options;
  return deps.locks.run(lockOf(mailIdentityOf(opened.mail)), signal, async () => {
    const { message, concurrentTask } = await check(deps, opened, signal);
    if (!evenIfLinked && concurrentTask) return { kind: 'already-linked', linkedTask: concurrentTask };
    const earlier = evenIfLinked ? undefined : await finishConcurrent(deps, opened, signal);
    if (earlier) return earlier;
    const taskKey = deps.random.taskKey();
    const entry = intentToLink(
      { ...opened, message },
      feasible(deps, draft),
      { ...begun(deps), taskKey },
      deps.fallbackWebLink,
    );
    await deps.outbox.put(byCommand ? { ...entry, byCommand } : entry);
    onKept?.(taskKey);
    return toOutcome(
      deps,
      opened,
      await advance(deps, entry.id, { known: message, isNew: true, onTextMissing }, signal),
      toTell(entry),
      signal,
    );
  });
}
