import type { Link } from '../domain/link/link';
import type { LinkedTask, LinkState } from '../domain/link/link-state';
import type { OperationId } from '../domain/link/operation-id';
import { isUnfinished, redirected, taskOf, type Goal, type OutboxEntry } from '../domain/link/outbox-entry';
import { mailIdentityOf, type CurrentItem } from '../domain/mail/mail';
import { taskCategory, taskCategoryPreset } from '../domain/mail/task-category';
import { isTransient, Problem } from '../domain/problem';
import { maxAutomaticAttempts } from '../domain/time/retry';
import { capture } from './create/capture';
import { knownCategories } from './create/known-categories';
import { datesInMail } from './create/mail-dates';
import { createStepsFinder } from './create/mail-steps';
import {
  begun,
  intentToLinkExisting,
  turnedTo,
  operationOnLink,
  type FallbackWebLink,
} from './create/new-entry';
import { presetEdits } from './create/preset-edits';
import { advance } from './engine/advance';
import { goalLockOf, lockOfOperation, type LinkDeps } from './engine/link-deps';
import { lastOf } from './engine/observed';
import { withRetries } from './engine/with-retries';
import { changeLinkedTask } from './open/change-linked-task';
import { keepingSeries } from './open/keep-series';
import {
  forgetLink,
  recallLinks,
  rememberChange,
  rememberLink,
  type RememberedLinks,
} from './open/link-memory';
import { mailsOfTask } from './open/mails-of-task';
import { markMailAgain } from './open/mark-mail';
import { giveUpMove, moveTask } from './open/move-linked-task';
import { keepMailInNote } from './open/note-of-task';
import { openMail } from './open/open-mail';
import { reopenOccurrence } from './open/reopen-occurrence';
import { createOutbox } from './outbox/outbox';
import { createResume, resumeOperation } from './outbox/resume';
import type {
  CaptureOutcome,
  ExistingTask,
  MailSnapshot,
  PaneService,
  PendingOperation,
} from './pane-service';
import type { CategoryService } from './ports/categories';
import type { Cache, OutboxStore } from './ports/device';
import type { Mailbox } from './ports/mailbox';
import { changeWaiting } from './waiting/change-waiting';
import { answeredTasks, lookForAnswers } from './waiting/daily-look';

/** What the use cases need from the outside. */
export interface PaneDeps extends Omit<LinkDeps, 'outbox' | 'mailbox'> {
  readonly mailbox: Pick<Mailbox, 'body' | 'time' | 'displayLanguage'>;
  readonly store: OutboxStore;
  readonly links: Cache<readonly RememberedLinks[]>;
  readonly categories: CategoryService;
  readonly fallbackWebLink: FallbackWebLink;
  /** Whether mails with open tasks get our category: a setting of the user. */
  readonly marksMails: () => boolean;
  /** Given where the build has no permission on mail. */
  readonly mailAccess?: 'none' | undefined;
}

function actionOf({ goal, keepsTask, original }: OutboxEntry): PendingOperation['action'] {
  if (goal !== 'link') return goal;
  if (original) return 'move';
  return keepsTask ? 'relink' : 'create';
}

/** What may have to be done to keep a series nobody has asked for: it is shown when it needs the user. */
function isToBeShown({ series, reason }: OutboxEntry): boolean {
  return series?.isAlone === undefined || reason !== undefined;
}

function toPending(entry: OutboxEntry, isRunning: boolean): PendingOperation {
  const { reason } = entry;
  const problem = reason && new Problem(reason.kind, { trace: reason.trace });
  const goesOn = !problem || (isTransient(problem) && entry.attempts < maxAutomaticAttempts);
  return {
    id: entry.id,
    taskKey: entry.taskKey,
    action: actionOf(entry),
    draft: entry.draft,
    isTaskKnown: (taskOf(entry) ?? entry.original) !== undefined,
    mail: entry.mail,
    conversationId: entry.mail.conversationId,
    since: entry.createdDateTime,
    state: isRunning ? 'running' : goesOn ? 'waiting' : 'stopped',
    problem,
  };
}

/** What a link that was made anew is known to be. */
const relinkedState = {
  linked: 'good',
  resting: 'checking',
  'mail-not-found': 'mail-not-found',
} as const satisfies Readonly<Record<string, LinkState>>;

/** The use cases of the pane and of the ribbon command over the edges. What else writes links shares their outbox. */
export function createPaneService(
  paneDeps: PaneDeps,
  outbox = createOutbox(paneDeps.store, paneDeps.clock),
): PaneService {
  const deps = { ...paneDeps, outbox };
  const resume = createResume(deps);

  /** Runs an operation as far as it gets now; rejects with what it waits for. */
  async function finish(id: OperationId, signal: AbortSignal): Promise<void> {
    const entry = await outbox.find(id);
    if (!entry) return;
    const progress = await resumeOperation(deps, entry, signal);
    if (progress.kind === 'resting' || progress.kind === 'failed') throw progress.problem;
  }

  /** What was made since the mail was read is remembered, and is not in what was read. */
  function withRemembered(opened: MailSnapshot): MailSnapshot {
    return { ...opened, linkedTasks: [...opened.linkedTasks, ...recallLinks(deps.links, opened.mail)] };
  }

  /** Gives the operation on a link another goal at once, also while it runs, or begins one with this goal. */
  async function redirect(goal: Goal, link: Link, read: MailSnapshot, signal: AbortSignal): Promise<void> {
    const opened = withRemembered(read);
    forgetLink(deps.links, opened.mail, link.taskKey);
    const mail = mailIdentityOf(opened.mail);
    // Two clicks at once must not begin an operation each.
    const id = await deps.locks.run(goalLockOf(mail), signal, async () => {
      const known = await outbox.ofLink(link.taskKey, mail);
      const turned = known && (await outbox.change(known.id, (entry) => turnedTo(goal, entry, opened)));
      const entry = turned ?? operationOnLink(opened, link, { ...begun(deps), goal }, deps.fallbackWebLink);
      if (!turned) await outbox.put(entry);
      return entry.id;
    });
    await finish(id, signal);
  }

  /** An unlinking of the same pair that still waits would undo what is asked for now. */
  async function dropUnlinking(entry: OutboxEntry, signal: AbortSignal): Promise<void> {
    const { mailIdentity } = entry;
    const isOpposite = (other: OutboxEntry) =>
      isUnfinished(other) &&
      other.goal === 'unlink' &&
      other.mailIdentity === mailIdentity &&
      taskOf(other)?.taskId === taskOf(entry)?.taskId;
    for (const { id } of (await outbox.refresh()).filter(isOpposite)) {
      await deps.locks.run(lockOfOperation(entry), signal, () => outbox.remove(id));
    }
  }

  /** Links a task that is there with the mail, and reopens it then; see `PaneService.link`. */
  async function linkExisting(
    existing: ExistingTask,
    opened: MailSnapshot,
    { reopens }: { readonly reopens: boolean },
    signal: AbortSignal,
  ): Promise<LinkedTask> {
    const intent = intentToLinkExisting(opened, existing, begun(deps), deps);
    const entry = reopens ? { ...intent, reopens } : intent;
    await outbox.put(entry);
    await dropUnlinking(entry, signal);
    const progress = await deps.locks.run(lockOfOperation(entry), signal, () =>
      advance(deps, entry.id, { isNew: true }, signal),
    );
    if (progress.kind === 'gone') throw new Problem('not-found');
    if (progress.kind === 'failed') throw progress.problem;
    const task = (progress.kind === 'linked' ? lastOf(progress.observed) : progress.task) ?? existing.task;
    const { listId, taskId } = task ?? existing.link;
    const { taskKey } = progress.kind === 'mail-not-found' ? entry : progress.entry;
    const linked: LinkedTask = {
      link: { taskKey, listId, taskId },
      ...(task && { task }),
      state: relinkedState[progress.kind],
    };
    rememberLink(deps.links, opened.mail, linked);
    if (progress.kind === 'linked') await keepMailInNote(deps, task, opened, 'add', signal);
    return linked;
  }

  /** What was just made is known when the mail is opened next, even without a network. */
  function rememberOutcome(mail: CurrentItem, outcome: CaptureOutcome): void {
    if (outcome.kind !== 'linked' && outcome.kind !== 'tag-pending') return;
    const { taskKey, task } = outcome;
    const link = { taskKey, listId: task.listId, taskId: task.taskId };
    rememberLink(deps.links, mail, { link, task, state: 'good' });
  }

  return {
    open: (mail, options) => openMail(deps, mail, options),
    knownLists: () => deps.lists.read() ?? [],
    datesIn: (mail, signal) => datesInMail(deps, mail, signal),
    presetEdits: (stored) => presetEdits(deps, stored),
    knownCategories: (opened) => knownCategories(deps.links, opened),
    allCategories: (signal) => withRetries(deps, signal, () => deps.categories.all(signal)),
    colorCategory: (signal) =>
      withRetries(deps, signal, () =>
        deps.categories.define({ name: taskCategory, preset: taskCategoryPreset }, signal),
      ),
    async createList(name, signal) {
      const list = await deps.tasks.createList(name, signal);
      deps.lists.write([...(deps.lists.read() ?? []), list]);
      return list;
    },
    findSteps: createStepsFinder(deps),
    async capture(opened, draft, options) {
      const outcome = await capture(deps, opened, draft, options);
      rememberOutcome(opened.mail, outcome);
      return outcome;
    },

    async undo(taskKey, opened, signal) {
      const linked = opened.linkedTasks.find((other) => other.link.taskKey === taskKey);
      if (linked) return redirect('undo', linked.link, opened, signal);
      const known = withRemembered(opened);
      forgetLink(deps.links, opened.mail, taskKey);
      const entry = await outbox.ofLink(taskKey, mailIdentityOf(opened.mail));
      if (!entry) return;
      await outbox.change(entry.id, (current) => turnedTo('undo', current, known));
      return finish(entry.id, signal);
    },
    async unlink(link, opened, signal) {
      await redirect('unlink', link, opened, signal);
      const linked = opened.linkedTasks.find((other) => other.link.taskKey === link.taskKey);
      await keepMailInNote(deps, linked?.task, opened, 'remove', signal);
    },
    link: (existing, opened, signal) => linkExisting(existing, opened, { reopens: false }, signal),
    join: async (taskKey, opened, signal) => {
      const offered = opened.conversation.find(({ link }) => link.taskKey === taskKey);
      if (!offered) throw new Problem('not-found');
      return linkExisting(offered, opened, { reopens: offered.task.isDone }, signal);
    },
    mailsOf: (linked, opened, signal) => mailsOfTask(deps, linked, opened, signal),
    remove: (link, opened, signal) => redirect('undo', link, opened, signal),
    async change(linked, change, opened, signal) {
      const tasks = keepingSeries(deps, linked.link, opened);
      const task = await changeLinkedTask({ ...deps, tasks }, linked, change, signal);
      rememberChange(deps.links, linked.link.taskKey, task);
      return task;
    },
    async wait(linked, waiting, signal) {
      const task = await changeWaiting(deps, linked, waiting, signal);
      rememberChange(deps.links, linked.link.taskKey, task);
      return task;
    },
    lookForAnswers: (signal) => lookForAnswers(deps, signal),
    answered: () => answeredTasks(deps),
    async move(linked, to, opened, signal) {
      const task = await moveTask(deps, linked, to, opened, signal);
      const { taskKey } = linked.link;
      const { listId, taskId } = task;
      rememberLink(deps.links, opened.mail, { link: { taskKey, listId, taskId }, task, state: 'good' });
      return task;
    },
    mark: (opened, signal) => markMailAgain(deps, opened, signal),
    async reopenOccurrence(linked, occurrence, opened, signal) {
      const tasks = keepingSeries(deps, linked.link, opened);
      const reopened = await reopenOccurrence({ ...deps, tasks }, linked, occurrence, signal);
      rememberChange(deps.links, linked.link.taskKey, reopened.task);
      return reopened;
    },

    pending: () =>
      outbox
        .unfinished()
        .filter(isToBeShown)
        .map((entry) => toPending(entry, outbox.isUnderWay(entry.id))),
    unreadable: () => outbox.unreadable(),
    onPendingChanged: (listener) => outbox.onChanged(listener),
    resume,
    async retry(id, signal) {
      await outbox.change(id, ({ notBefore: _notBefore, ...entry }) => ({ ...entry, attempts: 0 }));
      await finish(id, signal);
    },
    async discard(id, signal) {
      const entry = await outbox.find(id);
      if (!entry || !isUnfinished(entry)) return;
      if (entry.goal === 'link' && entry.original) return giveUpMove(deps, entry, signal);
      if (entry.goal === 'link') {
        const back = entry.keepsTask ? 'unlink' : 'undo';
        await outbox.change(id, (current) => redirected(current, back));
        await finish(id, signal);
      } else {
        await deps.locks.run(lockOfOperation(entry), signal, () => outbox.remove(id));
      }
    },
  };
}
