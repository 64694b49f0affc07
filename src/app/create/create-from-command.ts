import type { LinkedTask } from '../../domain/link/link-state';
import type { CurrentItem } from '../../domain/mail/mail';
import { toProblem, type Problem, type ProblemKind } from '../../domain/problem';
import type { TaskDraft } from '../../domain/task/task-fields';
import { ignore } from '../../lib/ignored-errors';
import type {
  CaptureOutcome,
  ConversationTask,
  MailSnapshot,
  PaneService,
  PendingOperation,
} from '../pane-service';
import type { Mailbox, NotificationBar } from '../ports/mailbox';

/** What the command says. Each text stands in the notification bar of the mail. */
export interface CommandWords {
  readonly progress: string;
  made(list: string): string;
  /** The same, and that the note holds less because Outlook did not give the text of the mail. */
  madeWithoutText(list: string): string;
  already(list: string, title: string): string;
  /** Another mail of the conversation has an open task. */
  inConversation(list: string, title: string): string;
  /** The mail has a task that cannot be read just now. */
  readonly alreadyUnread: string;
  readonly waiting: string;
  /** The user has to sign in, which a command never asks for. */
  readonly openPane: string;
  readonly grantInPane: string;
  readonly failed: string;
  /** The same with its reason. */
  failedBy(kind: ProblemKind): string;
}

/** What the command needs from the outside. */
export interface CommandDeps {
  readonly mailbox: Pick<Mailbox, 'current'>;
  readonly pane: Pick<PaneService, 'open' | 'capture' | 'join' | 'pending'>;
  readonly bar: NotificationBar;
  readonly words: CommandWords;
  /** Whether a mail is added to the open task of its conversation. */
  readonly joinsConversation: boolean;
  /** The task that the saved defaults make of a mail; undefined when there is no list to put it in. */
  draft(opened: MailSnapshot): TaskDraft | undefined;
}

/** What is said at the end, and whether it is good news. */
interface Verdict {
  readonly isGood: boolean;
  readonly text: string;
}

const good = (text: string): Verdict => ({ isGood: true, text });
const bad = (text: string): Verdict => ({ isGood: false, text });

const signInKinds: ReadonlySet<ProblemKind> = new Set([
  'sign-in-needed',
  'wrong-account',
  'sign-in-unavailable',
  'window-blocked',
  'cancelled',
]);
const consentKinds: ReadonlySet<ProblemKind> = new Set(['consent-needed', 'admin-consent-needed']);

/**
 * Makes a task of the open mail with the saved defaults, and tells in the mail's notification bar what came of it. Makes
 * none for a mail that has an open task, or whose conversation has one, and none as long as its own tasks cannot be known.
 * Never asks anybody to sign in. Always resolves.
 */
export async function createFromCommand(deps: CommandDeps, signal: AbortSignal): Promise<void> {
  const { bar, words } = deps;
  await quietly(bar.progress(words.progress));
  const { isGood, text } = await verdict(deps, signal);
  await quietly(isGood ? bar.done(text) : bar.failed(text));
}

/** The bar may be full or gone with the mail. What it would have said is seen in the pane. */
async function quietly(shown: Promise<void>): Promise<void> {
  await shown.catch((error: unknown) => {
    ignore('show a notification', error);
  });
}

async function verdict(deps: CommandDeps, signal: AbortSignal): Promise<Verdict> {
  const { mailbox, pane, words } = deps;
  const mail = mailbox.current();
  if (!mail) return bad(words.failed);
  const waiting = new Set(pane.pending().map((work) => work.id));
  try {
    const opened = await pane.open(mail, { signal, onProgress: () => {} });
    const linked = openTask(opened);
    if (linked) return already(words, opened, linked);
    if (opened.tagHealth !== 'whole') return bad(words.failed);
    const related = opened.conversation.find(({ task }) => !task.isDone);
    if (related) {
      if (deps.joinsConversation) await pane.join(related.link.taskKey, opened, signal);
      return good(words.inConversation(listNameOf(opened, related), related.task.title));
    }
    const begun = beginning(pane.pending(), mail);
    if (begun) return good(words.inConversation(begun.draft.listName, begun.draft.title));
    const draft = deps.draft(opened);
    if (!draft) return opened.problem ? refusal(words, opened.problem) : bad(words.failed);
    const note = { isTextMissing: false };
    const outcome = await pane.capture(opened, draft, {
      evenIfLinked: false,
      byCommand: true,
      signal,
      onTextMissing: () => {
        note.isTextMissing = true;
      },
    });
    const made = note.isTextMissing ? words.madeWithoutText(draft.listName) : words.made(draft.listName);
    return outcomeVerdict(words, opened, made, outcome);
  } catch (error) {
    // Once it is in the outbox, the task comes whether the command lives to see it or not.
    const isKept = pane.pending().some((work) => !waiting.has(work.id));
    return isKept ? good(words.waiting) : refusal(words, toProblem(error));
  }
}

/** A task that this device is still making for another mail of the conversation: no service tells of it yet. */
function beginning(pending: readonly PendingOperation[], mail: CurrentItem): PendingOperation | undefined {
  return pending.find(
    (operation) =>
      operation.action === 'create' &&
      operation.state !== 'stopped' &&
      operation.conversationId !== '' &&
      operation.conversationId === mail.conversationId &&
      operation.mail.restId !== mail.restId,
  );
}

/** A task of this mail that is open, or may be. */
function openTask(opened: MailSnapshot): LinkedTask | undefined {
  const isOpen = ({ task }: LinkedTask) => task !== undefined && !task.isDone;
  const isUnknown = ({ task, state }: LinkedTask) =>
    task === undefined && (state === 'checking' || state === 'unconfirmed');
  return opened.linkedTasks.find(isOpen) ?? opened.linkedTasks.find(isUnknown);
}

function listNameOf({ lists }: MailSnapshot, { link, task }: ConversationTask): string {
  return lists.find(({ id }) => id === link.listId || id === task.listId)?.name ?? '';
}

function already(words: CommandWords, opened: MailSnapshot, { link, task }: LinkedTask): Verdict {
  if (!task) return good(words.alreadyUnread);
  return good(words.already(listNameOf(opened, { link, task }), task.title));
}

function refusal(words: CommandWords, problem: Problem): Verdict {
  if (signInKinds.has(problem.kind)) return bad(words.openPane);
  if (consentKinds.has(problem.kind)) return bad(words.grantInPane);
  return bad(problem.kind === 'unexpected' ? words.failed : words.failedBy(problem.kind));
}

function outcomeVerdict(
  words: CommandWords,
  opened: MailSnapshot,
  made: string,
  outcome: CaptureOutcome,
): Verdict {
  switch (outcome.kind) {
    case 'linked':
    case 'tag-pending':
    case 'mail-not-found':
      return good(made);
    case 'already-linked':
      return already(words, opened, outcome.linkedTask);
    case 'waiting':
      return good(words.waiting);
    case 'failed':
      return refusal(words, outcome.problem);
    case 'undone':
      return bad(words.failed);
  }
}
