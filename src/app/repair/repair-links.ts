import type { Link } from '../../domain/link/link';
import type { LinkedTask, LinkState } from '../../domain/link/link-state';
import { mailReference, type Message } from '../../domain/mail/message';
import { linksOf, linkTo } from '../../domain/mail/message-tag';
import { isWritable } from '../../domain/mail/tagged-mail';
import { Problem, toProblem } from '../../domain/problem';
import type { Task } from '../../domain/task/task';
import type { TaskKey } from '../../domain/task/task-key';
import { ignore } from '../../lib/ignored-errors';
import { asRead } from '../engine/act';
import { findByKeys, searchStart, type Search } from '../engine/find-tasks';
import type { LinkDeps } from '../engine/link-deps';
import { messageOf, taskStateOf, type MailSide } from '../engine/observed';
import { keepLink } from '../engine/reconcile';
import { pairOf } from '../engine/run';
import { withRetries } from '../engine/with-retries';
import type { MailSnapshot } from '../pane-service';

/** What repair may change of the picture. */
type Repaired = Pick<MailSnapshot, 'linkedTasks' | 'message' | 'problem' | 'unreadLists'>;

interface Context {
  /** Links in the custom properties of the item, to be brought over to the mail's own tag. */
  readonly onItem: readonly Link[];
  /** Links that are being undone or removed. */
  readonly leaving: ReadonlySet<TaskKey>;
  /** When a task was last looked for in all lists and found in none, by its key. */
  readonly searched: ReadonlyMap<TaskKey, Date>;
}

/** So long a task that was found nowhere is not looked for again, in milliseconds. */
const searchAgainAfterMs = 86_400_000;

/** Keys that some trace names but whose task was not found under the ids of a link. */
function orphanKeys(
  { linkedTasks, message }: MailSnapshot,
  context: Context,
  inProgress: ReadonlySet<TaskKey>,
  now: Date,
): ReadonlySet<TaskKey> {
  const isSettled = (key: TaskKey) => {
    const ago = now.getTime() - (context.searched.get(key)?.getTime() ?? -Infinity);
    return ago >= 0 && ago < searchAgainAfterMs;
  };
  const known = new Set(linkedTasks.filter(({ task }) => task).map(({ link }) => link.taskKey));
  const named = [...linkedTasks.map(({ link }) => link.taskKey), ...(message?.indexedKeys ?? [])];
  const isOrphan = (key: TaskKey) => !known.has(key) && !context.leaving.has(key) && !inProgress.has(key);
  return new Set(named.filter((key) => isOrphan(key) && !isSettled(key)));
}

async function findOrphans(
  deps: LinkDeps,
  opened: MailSnapshot,
  keys: ReadonlySet<TaskKey>,
  signal: AbortSignal,
): Promise<Search> {
  if (keys.size === 0) return { found: new Map(), unread: [] };
  // A link cannot be older than its mail, whichever client made it.
  const received = opened.message?.receivedDateTime ?? opened.mail.receivedDateTime;
  const since = searchStart({ createdDateTime: received, receivedDateTime: received });
  return withRetries(deps, signal, () => findByKeys(deps.tasks, keys, { since }, signal));
}

/** What it means that a task was not found: nothing certain, as long as it may be in a list that was not read. */
function goneState({ unreadLists, areListsComplete, lists }: MailSnapshot, link: Link): LinkState {
  if (unreadLists.length > 0 || !areListsComplete) return 'unconfirmed';
  const isListThere = lists.length === 0 || lists.some((list) => list.id === link.listId);
  return isListThere ? 'task-gone' : 'list-gone';
}

function relinked(
  opened: MailSnapshot,
  found: ReadonlyMap<TaskKey, Task>,
  looked: { readonly keys: ReadonlySet<TaskKey>; readonly at: Date },
  context: Context,
  inProgress: ReadonlySet<TaskKey>,
): readonly LinkedTask[] {
  const linkedTasks = opened.linkedTasks.map((linked): LinkedTask => {
    const { link } = linked;
    const task = linked.task ?? found.get(link.taskKey);
    // The lists still show it where it is not: they lag behind.
    const isLagging = !linked.task && task?.taskId === link.taskId;
    if (isLagging || (!task && inProgress.has(link.taskKey))) return { link, state: 'unconfirmed' };
    if (task) {
      const { listId, taskId } = task;
      return { link: { ...link, listId, taskId }, task, state: linked.task ? linked.state : 'good' };
    }
    const state = goneState(opened, link);
    const searched = looked.keys.has(link.taskKey) ? looked.at : context.searched.get(link.taskKey);
    const isCertain = searched !== undefined && state !== 'unconfirmed';
    return { link, state, ...(isCertain && { searchedDateTime: searched.toISOString() }) };
  });
  const known = new Set(linkedTasks.map(({ link }) => link.taskKey));
  for (const [taskKey, task] of found) {
    const { listId, taskId } = task;
    if (!known.has(taskKey)) linkedTasks.push({ link: { taskKey, listId, taskId }, task, state: 'good' });
  }
  return linkedTasks;
}

/** What became of one link, and of its mail. */
interface Kept {
  /** Undefined when the link is to be shown no more. */
  readonly linked: LinkedTask | undefined;
  readonly message: Message;
  /** Why it could not be made to agree, unless its state tells. */
  readonly problem?: Problem;
}

/** Makes one link and its task agree; what cannot be repaired keeps a state that says so. */
async function repairLink(
  deps: LinkDeps,
  linked: LinkedTask,
  message: Message,
  signal: AbortSignal,
): Promise<Kept> {
  const { link, task } = linked;
  if (!task) return { linked, message };
  try {
    const pair = await pairOf(deps, { ...link, mail: mailReference(message, deps.owner) });
    const asFound = { mail: sideOf(deps, message), task: { kind: 'read', task } } as const;
    // The mail was read before its task: by now the link may have been ended elsewhere.
    const isUntold = ['bare', 'half', 'apart'].includes(taskStateOf(asFound, pair, deps.tasks));
    const first =
      isUntold && isWritable(message) ? { ...asFound, mail: { kind: 'unread' } as const } : asFound;
    const { verdict, observed } = await keepLink(deps, { pair, observed: first }, signal);
    const after = messageOf(observed.mail) ?? message;
    if (observed.task.kind !== 'read') return { linked: { link, state: 'unconfirmed' }, message: after };
    const now = observed.task.task;
    if (verdict === 'done') {
      const state = now.tag.kind === 'tag' ? 'good' : linked.state;
      return { linked: { link, task: now, state }, message: after };
    }
    // Neither side knows of the other any more.
    const isEnded = isUntold || (observed.mail.kind === 'read' && now.tag.kind === 'absent');
    return { linked: isEnded ? undefined : linked, message: after };
  } catch (error) {
    signal.throwIfAborted();
    ignore('repair a link', error);
    return { linked, message, ...(linked.state === 'good' && { problem: toProblem(error) }) };
  }
}

function sideOf(deps: LinkDeps, message: Message): MailSide {
  if (isWritable(message)) return asRead(deps, message);
  return {
    kind: 'untaggable',
    problem: new Problem('rejected', { trace: { code: 'tag-unreadable' } }),
    message,
  };
}

/**
 * Takes keys out of the index of a mail whose tasks were looked for and are nowhere: each would be searched for at every
 * opening. A key that the tag lacks for another reason keeps all of them.
 */
async function withIndex(
  deps: LinkDeps,
  message: Message,
  isNowhere: (key: TaskKey) => boolean,
  signal: AbortSignal,
): Promise<Message> {
  const surplus = message.indexedKeys.filter((key) => !linkTo(message.tag, key));
  if (surplus.length === 0 || !surplus.every(isNowhere) || !isWritable(message)) return message;
  try {
    const tag = { links: linksOf(message.tag), tombstones: message.tombstones };
    return (await deps.messages.writeTag(message, tag, undefined, signal)).message;
  } catch (error) {
    signal.throwIfAborted();
    ignore('repair the index of a mail', error);
    return message;
  }
}

/**
 * Repairs what opening a mail found: tasks that moved to another list, tags that were lost on one side, links kept in
 * custom properties before there was consent, ways back that broke when the mail moved. Nothing is sent when all fits.
 */
export async function repairLinks(
  deps: LinkDeps,
  opened: MailSnapshot,
  context: Context,
  signal: AbortSignal,
): Promise<Repaired> {
  const inProgress = new Set(deps.outbox.unfinished().map(({ taskKey }) => taskKey));
  const at = deps.clock.now();
  let { linkedTasks, unreadLists } = opened;
  try {
    const keys = orphanKeys(opened, context, inProgress, at);
    const search = await findOrphans(deps, opened, keys, signal);
    unreadLists = [...new Set([...unreadLists, ...search.unread.map(({ listId }) => listId)])];
    linkedTasks = relinked({ ...opened, unreadLists }, search.found, { keys, at }, context, inProgress);
    let { message, problem } = opened;
    if (!message) return { linkedTasks, message, problem, unreadLists };
    const tagged = new Set(linksOf(message.tag).map(({ taskKey }) => taskKey));
    const repaired: LinkedTask[] = [];
    for (const found of linkedTasks) {
      // What only the custom properties have, and whose task is gone, is not brought over to the mail's own tag.
      const isGone = found.state === 'task-gone' || found.state === 'list-gone';
      if (isGone && !tagged.has(found.link.taskKey)) continue;
      const kept = await repairLink(deps, found, message, signal);
      message = kept.message;
      problem ??= kept.problem;
      if (kept.linked) repaired.push(kept.linked);
    }
    const isWhole = unreadLists.length === 0 && opened.areListsComplete;
    const isNowhere = (key: TaskKey) => isWhole && keys.has(key) && !search.found.has(key);
    message = await withIndex(deps, message, isNowhere, signal);
    if (context.onItem.length > 0 && isWritable(message)) {
      const unread = new Set(repaired.filter(({ task }) => !task).map(({ link }) => link.taskKey));
      const left = context.onItem.filter(({ taskKey }) => unread.has(taskKey) && !tagged.has(taskKey));
      await deps.itemTags(opened.mail)?.write(left, signal);
    }
    return { linkedTasks: repaired, message, problem, unreadLists };
  } catch (error) {
    signal.throwIfAborted();
    const unconfirmed = linkedTasks.map((linked): LinkedTask =>
      linked.state === 'checking' ? { link: linked.link, state: 'unconfirmed' } : linked,
    );
    return { linkedTasks: unconfirmed, message: opened.message, problem: toProblem(error), unreadLists };
  }
}
