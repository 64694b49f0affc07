import type { Link } from '../../domain/link/link';
import type { LinkedTask, LinkState } from '../../domain/link/link-state';
import type { LinkedMail } from '../../domain/mail/mail';
import { mailReference, type Message } from '../../domain/mail/message';
import { endingOf, linksOf, withLink, withoutLink, type MessageTag } from '../../domain/mail/message-tag';
import { toProblem } from '../../domain/problem';
import type { Task } from '../../domain/task/task';
import type { TaskKey } from '../../domain/task/task-key';
import { ignore } from '../../lib/ignored-errors';
import { findByKeys, searchStart, type Search } from '../engine/find-tasks';
import type { LinkDeps } from '../engine/link-deps';
import { changeTag, isWritable, locate } from '../engine/message-tagging';
import { addTaskTag, updateTaskMail } from '../engine/task-tagging';
import { withRetries } from '../engine/with-retries';
import type { MailSnapshot } from '../pane-service';

/** What repair may change of the picture. */
type Repaired = Pick<MailSnapshot, 'linkedTasks' | 'message' | 'problem' | 'unreadLists'>;

interface Context {
  /** Links in the custom properties of the item, to be brought over to the mail's own tag. */
  readonly onItem: readonly Link[];
  /** Links that are being undone or removed. */
  readonly leaving: ReadonlySet<TaskKey>;
}

/** Keys that some trace names but whose task was not found under the ids of a link. */
function orphanKeys(opened: MailSnapshot, context: Context, inProgress: ReadonlySet<TaskKey>): Set<TaskKey> {
  const known = new Set(
    opened.linkedTasks.filter((linked) => linked.task).map((linked) => linked.link.taskKey),
  );
  const named = [
    ...opened.linkedTasks.map((linked) => linked.link.taskKey),
    ...(opened.message?.indexedKeys ?? []),
  ];
  return new Set(named.filter((key) => !known.has(key) && !context.leaving.has(key) && !inProgress.has(key)));
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
function goneState(opened: MailSnapshot, link: Link): LinkState {
  if (opened.unreadLists.length > 0 || !opened.areListsComplete) return 'unconfirmed';
  const isListThere = opened.lists.length === 0 || opened.lists.some((list) => list.id === link.listId);
  return isListThere ? 'task-gone' : 'list-gone';
}

function relinked(
  opened: MailSnapshot,
  found: ReadonlyMap<TaskKey, Task>,
  inProgress: ReadonlySet<TaskKey>,
): readonly LinkedTask[] {
  const linkedTasks = opened.linkedTasks.map((linked): LinkedTask => {
    const task = linked.task ?? found.get(linked.link.taskKey);
    if (!task && inProgress.has(linked.link.taskKey)) return { link: linked.link, state: 'unconfirmed' };
    if (!task) return { link: linked.link, state: goneState(opened, linked.link) };
    const link = { ...linked.link, listId: task.listId, taskId: task.taskId };
    return { link, task, state: linked.task ? linked.state : 'good' };
  });
  const known = new Set(linkedTasks.map((linked) => linked.link.taskKey));
  for (const [taskKey, task] of found) {
    if (known.has(taskKey)) continue;
    const { listId, taskId } = task;
    linkedTasks.push({ link: { taskKey, listId, taskId }, task, state: 'good' });
  }
  return linkedTasks;
}

/**
 * Leaves out links that only the custom properties have and whose task is gone or knows nothing of them: they are not
 * brought over to the mail's own tag. Undoing and unlinking that could not reach the properties, because another mail
 * was open, end here.
 */
function withoutDeadItemLinks(
  linkedTasks: readonly LinkedTask[],
  message: Message,
  { onItem }: Context,
): readonly LinkedTask[] {
  const tagged = new Set(linksOf(message.tag).map((link) => link.taskKey));
  const onlyOnItem = new Set(onItem.map((link) => link.taskKey).filter((key) => !tagged.has(key)));
  const isDead = ({ link, state }: LinkedTask) =>
    onlyOnItem.has(link.taskKey) &&
    (state === 'task-gone' ||
      state === 'list-gone' ||
      state === 'one-sided' ||
      endingOf(message, link.taskKey) !== undefined);
  return linkedTasks.filter((linked) => !isDead(linked));
}

/**
 * Writes to the mail's tag what was found out: moved tasks, found tasks, links of the item. A link that was removed
 * meanwhile is not brought back, and an added one is removed again if its task was deleted meanwhile.
 */
async function repairTag(
  deps: LinkDeps,
  opened: MailSnapshot,
  message: Message,
  linkedTasks: readonly LinkedTask[],
  context: Context,
  signal: AbortSignal,
): Promise<Message> {
  const tagged = new Set(linksOf(message.tag).map((link) => link.taskKey));
  const isAdded = (linked: LinkedTask) => !tagged.has(linked.link.taskKey) && linked.task !== undefined;
  const added = linkedTasks.filter(isAdded).map((linked) => linked.link);
  const current = new Map(linkedTasks.map((linked) => [linked.link.taskKey, linked.link]));
  const change = (tag: MessageTag): MessageTag =>
    added.reduce(withLink, { ...tag, links: tag.links.map((link) => current.get(link.taskKey) ?? link) });
  const mail = mailReference(message, opened.mail.owner);
  let after = (await changeTag(deps, mail, change, { known: message }, signal)).message;
  if (added.length > 0) {
    const tasks = await withRetries(deps, signal, () => deps.tasks.read(added, signal));
    const dead = added.filter((_link, index) => tasks[index] === undefined);
    const bury = (tag: MessageTag) => dead.reduce((left, link) => withoutLink(left, link.taskKey), tag);
    if (dead.length > 0) after = (await changeTag(deps, mail, bury, { known: after }, signal)).message;
  }
  if (context.onItem.length > 0) await deps.itemTags(opened.mail)?.write([], signal);
  return after;
}

/**
 * Whether the mail still has the link of a task that lost its record. Unlinking takes the link off the mail first, so a
 * task without a record whose mail has no link any more was unlinked elsewhere and is left alone.
 */
async function isStillLinked(
  deps: LinkDeps,
  mail: LinkedMail,
  taskKey: TaskKey,
  signal: AbortSignal,
): Promise<boolean> {
  const message = await locate(deps, mail, signal);
  return message !== undefined && linksOf(message.tag).some((link) => link.taskKey === taskKey);
}

/** Brings one task up to date with its mail; a task that cannot be told keeps a state that says so. */
async function repairTask(
  deps: LinkDeps,
  linked: LinkedTask,
  mail: LinkedMail,
  webLink: string,
  signal: AbortSignal,
): Promise<LinkedTask | undefined> {
  if (!linked.task || linked.state === 'damaged' || linked.state === 'newer-version') return linked;
  try {
    const isLost = linked.task.tag.kind === 'absent';
    if (isLost && !(await isStillLinked(deps, mail, linked.link.taskKey, signal))) return undefined;
    const tagged = await addTaskTag(
      deps,
      linked.task,
      { taskKey: linked.link.taskKey, mail, webLink },
      signal,
    );
    const task = tagged && (await updateTaskMail(deps, tagged, mail, webLink, signal));
    // Gone from its place between two requests: deleted or moved, which the next reading tells.
    return task ? { link: linked.link, task, state: 'good' } : { link: linked.link, state: 'unconfirmed' };
  } catch (error) {
    signal.throwIfAborted();
    ignore('repair a task', error);
    return linked;
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
  const inProgress = new Set(deps.outbox.unfinished().map((entry) => entry.taskKey));
  let { linkedTasks, unreadLists } = opened;
  try {
    const search = await findOrphans(deps, opened, orphanKeys(opened, context, inProgress), signal);
    unreadLists = [...new Set([...unreadLists, ...search.unread.map(({ listId }) => listId)])];
    linkedTasks = relinked({ ...opened, unreadLists }, search.found, inProgress);
    const { message } = opened;
    if (!message) return { linkedTasks, message, problem: opened.problem, unreadLists };
    linkedTasks = withoutDeadItemLinks(linkedTasks, message, context);

    const isOurs = isWritable(message);
    const after = isOurs ? await repairTag(deps, opened, message, linkedTasks, context, signal) : message;
    const mail = mailReference(after, opened.mail.owner);
    const repaired: LinkedTask[] = [];
    for (const linked of linkedTasks) {
      const whole = await repairTask(deps, linked, mail, after.webLink, signal);
      if (whole) repaired.push(whole);
    }
    return { linkedTasks: repaired, message: after, problem: opened.problem, unreadLists };
  } catch (error) {
    signal.throwIfAborted();
    const unconfirmed = linkedTasks.map((linked): LinkedTask =>
      linked.state === 'checking' ? { link: linked.link, state: 'unconfirmed' } : linked,
    );
    return { linkedTasks: unconfirmed, message: opened.message, problem: toProblem(error), unreadLists };
  }
}
