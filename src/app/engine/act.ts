import type { LinkedMail } from '../../domain/mail/mail';
import { isOwnMailbox, mailDigest, ownMailbox } from '../../domain/mail/mailbox';
import { mailReference, type Message } from '../../domain/mail/message';
import {
  linksOf,
  linkTo,
  withEnding,
  withLink,
  withoutEnding,
  withoutLink,
  type MessageTag,
} from '../../domain/mail/message-tag';
import { isWritable, taggedMail } from '../../domain/mail/tagged-mail';
import { Problem, toProblem } from '../../domain/problem';
import type { Task } from '../../domain/task/task';
import type { TaskKey } from '../../domain/task/task-key';
import { withNote } from '../create/mail-note';
import { isToBeArchived } from './archive-mail';
import { findTask, listsLagMs } from './find-tasks';
import { withFurther } from './further-mails';
import type { LinkDeps } from './link-deps';
import { linkedResourceOf, mailOnTask, waitingOnTask } from './mail-on-task';
import { isUntaggable, itemTag, messageTag, readItem } from './mail-tags';
import { copyTask, deleteOriginal, reclaimCopy, settleCopy, withoutCopy } from './move-task';
import { madeAt, messageOf, placeOf, type MailSide, type Observed } from './observed';
import type { Move } from './plan';
import type { Act, Run } from './run';
import { clearOthers, deleteTask, freeTask, tagTask, updateTask } from './task-writes';

/** Lists that show a task where it is not: looking again at once would find the same. */
const contradiction = { trace: { code: 'no-progress' }, retryAfterMs: 10_000 } as const;
/** Places to which a task is followed in one run: the lists may lag behind each other. */
const maxRedirections = 3;

/** The mail as it is now, wherever it moved; undefined when it is gone. Rejects with `consent-needed` without consent. */
async function locate(
  { messages }: LinkDeps,
  mail: LinkedMail,
  signal: AbortSignal,
): Promise<Message | undefined> {
  if (mail.immutableId !== undefined) return messages.find(mail, signal);
  const opening = await messages.open(mail, { lists: false, guesses: [] }, signal);
  if (opening.mailProblem) throw opening.mailProblem;
  return opening.message;
}

/** Remembers the ids that the mail has now. */
async function see(deps: LinkDeps, run: Run, message: Message): Promise<void> {
  const mail = mailReference(message, run.pair.mail.owner);
  run.pair = { ...run.pair, mail, mailDigest: await mailDigest(mail, deps.digest) };
}

const readMail: Act = async (deps, run, signal) => {
  const { pair, intent, observed } = run;
  let message: Message | undefined;
  let problem: Problem;
  try {
    message = await locate(deps, pair.mail, signal);
    if (!message) return { ...observed, mail: { kind: 'missing' } };
    await see(deps, run, message);
    if (isWritable(message)) return { ...observed, mail: asRead(deps, message) };
    problem = new Problem('rejected', { trace: { code: 'tag-unreadable' } });
  } catch (error) {
    signal.throwIfAborted();
    problem = toProblem(error);
    if (!isUntaggable(problem)) throw problem;
  }
  const store = deps.itemTags(pair.mail);
  // What was written to the mail itself has to be taken off it.
  const isEnough = intent === 'link' || message !== undefined || pair.mail.immutableId === undefined;
  if (!store || !isEnough) return { ...observed, mail: { kind: 'untaggable', problem, message } };
  const tagged = { ...(await readItem(store, signal)), message };
  return { ...observed, mail: { kind: 'read', tagged, tag: itemTag(store), isAdded: false } };
};

/** The mail of a message that was just read. */
export function asRead(deps: LinkDeps, message: Message): MailSide {
  return { kind: 'read', tagged: taggedMail(message), tag: messageTag(deps.messages), isAdded: false };
}

/** A task that was there before keeps its key. What others have tagged is theirs. */
async function adoptKey(deps: LinkDeps, run: Run, { tag }: Task): Promise<void> {
  if (tag.kind === 'absent') return;
  const unreadable = new Problem('rejected', { trace: { code: 'tag-unreadable' } });
  if (tag.kind !== 'tag') throw unreadable;
  const { taskKey, mail } = tag.tag;
  const mailbox = await ownMailbox(deps.owner, taskKey, deps.digest);
  if (mail && !isOwnMailbox(mail.mailbox, mailbox)) throw unreadable;
  run.pair = { ...run.pair, taskKey, mailbox };
}

const readTask: Act = async (deps, run, signal) => {
  const { observed, pair } = run;
  const { mail } = observed;
  const ref =
    placeOf(observed.task) ?? (mail.kind === 'read' ? linkTo(mail.tagged.tag, pair.taskKey) : undefined);
  if (!ref) throw new Problem('unexpected');
  const [task] = await deps.tasks.read([ref], signal);
  if (task && observed.task.kind === 'existing') await adoptKey(deps, run, task);
  return { ...observed, task: task ? { kind: 'read', task } : { kind: 'absent', ref } };
};

/**
 * How long the lists may still lag behind what is looked for, in milliseconds: behind a request whose answer was lost, or
 * behind a move of the task. What an unlinking does not find, the sweep finishes.
 */
function waitFor({ observed, operation, intent }: Run, now: Date): number {
  if (observed.task.kind !== 'unsure') return intent === 'unlink' ? 0 : listsLagMs;
  const ago = now.getTime() - Date.parse(operation?.sentDateTime ?? '');
  return ago < listsLagMs ? listsLagMs - Math.max(0, ago) : 0;
}

const lookForTask: Act = async (deps, run, signal) => {
  const { observed, operation, pair } = run;
  const place = placeOf(observed.task);
  const movedBy = pair.original && operation?.id;
  const sought = { ...pair, place, movedBy, createdDateTime: operation?.createdDateTime };
  const found = await findTask(deps, sought, waitFor(run, deps.clock.now()), signal);
  // Whether it was ended elsewhere only the mail knows, as it is now.
  if (!found && observed.task.kind === 'unsure')
    return { mail: { kind: 'unread' }, task: { kind: 'unsent' } };
  if (!found) return { ...observed, task: withoutCopy(run) };
  run.redirections += 1;
  const isWhereItIsNot = found.taskId === place?.taskId && found.listId === place.listId;
  if (isWhereItIsNot || run.redirections > maxRedirections) throw new Problem('service-down', contradiction);
  return { ...observed, task: madeAt(found) };
};

const createTask: Act = async (deps, run, signal) => {
  const { observed, operation, pair } = run;
  if (!operation) throw new Problem('unexpected');
  run.isSent = false;
  if (pair.original) return copyTask(deps, run, signal);
  const message = messageOf(observed.mail);
  const { draft, isTextMissing } = await withNote(deps, operation.draft, pair.mail, message, signal);
  if (isTextMissing) run.onTextMissing?.();
  const sentDateTime = deps.clock.now().toISOString();
  if (!(await run.onSending({ mail: pair.mail, draft, sentDateTime }))) return observed;
  run.isSent = true;
  const webLink = message?.webLink ?? pair.fallbackWebLink;
  const mail = await mailOnTask(deps, pair, draft.listId);
  const newTask = {
    draft,
    linkedResource: linkedResourceOf(deps, pair, draft, webLink),
    tag: { taskKey: pair.taskKey, mail, others: [], ...waitingOnTask(deps, draft, mail) },
  };
  const task = await deps.tasks.create(await withFurther(deps, newTask, operation.further), signal);
  return { mail: afterWaiting(observed.mail), task: madeAt(task) };
};

/**
 * The mail as it is known when its task has been made. It may have been read before this work had the lock of the mail, and not
 * every service checks the condition of a write: a link that was ended meanwhile would come back.
 */
function afterWaiting(mail: MailSide): MailSide {
  const hasLinks = mail.kind === 'read' && linksOf(mail.tagged.tag).length > 0;
  return hasLinks ? { kind: 'unread' } : mail;
}

/** Changes the tag of the mail, wherever it is kept. */
async function writeMail(
  run: Run,
  change: (tag: MessageTag, taskKey: TaskKey) => MessageTag,
  signal: AbortSignal,
  then?: 'archive',
): Promise<Observed> {
  const { observed, pair } = run;
  const { mail, task } = observed;
  if (mail.kind !== 'read') throw new Problem('unexpected');
  const { tagged, tag } = mail;
  const before = { links: linksOf(tagged.tag), tombstones: tagged.tombstones };
  const open = pair.revives ? withoutEnding(before, pair.taskKey) : before;
  const verify = placeOf(task);
  const written = await tag.writeTag(tagged, change(open, pair.taskKey), verify, signal, then);
  const isThere = linkTo(written.mail.tag, pair.taskKey) !== undefined;
  const isAdded = isThere && (mail.isAdded || !linkTo(tagged.tag, pair.taskKey));
  const side: MailSide = { kind: 'read', tagged: written.mail, tag, isAdded };
  if (written.task) return { mail: side, task: { kind: 'read', task: written.task } };
  if (written.task === null && verify) return { mail: side, task: { kind: 'absent', ref: verify } };
  return { mail: side, task };
}

const tagMail: Act = (_deps, run, signal) => {
  const place = placeOf(run.observed.task);
  if (!place) throw new Problem('unexpected');
  const { listId, taskId } = place;
  const then = isToBeArchived(run) ? 'archive' : undefined;
  return writeMail(run, (tag, taskKey) => withLink(tag, { taskKey, listId, taskId }), signal, then);
};

const untagMail: Act = (_deps, run, signal) => writeMail(run, withoutLink, signal);

const endOnMail: Act = async (deps, run, signal) => {
  const { intent, pair } = run;
  const ending = intent === 'undo' ? 'undo' : 'unlink';
  const store = deps.itemTags(pair.mail);
  const onItem = (await store?.read(signal)) ?? [];
  const others = onItem.filter(({ taskKey }) => taskKey !== pair.taskKey);
  if (others.length < onItem.length) await store?.write(others, signal);
  return writeMail(run, (tag, taskKey) => withEnding(tag, taskKey, ending), signal);
};

const acts: Readonly<Record<Move, Act>> = {
  'read-mail': readMail,
  'read-task': readTask,
  'find-task': lookForTask,
  'create-task': createTask,
  'tag-mail': tagMail,
  'untag-mail': untagMail,
  'end-on-mail': endOnMail,
  'tag-task': tagTask,
  'update-task': updateTask,
  'free-task': freeTask,
  'delete-task': deleteTask,
  'delete-original': deleteOriginal,
  'reclaim-copy': reclaimCopy,
  'settle-copy': settleCopy,
  'clear-others': clearOthers,
};

/** Makes one move, and returns what is true then. */
export function act(deps: LinkDeps, run: Run, move: Move, signal: AbortSignal): Promise<Observed> {
  return acts[move](deps, run, signal);
}
