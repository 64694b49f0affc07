import type { MailSnapshot } from '../../app/pane-service';
import type { Problem } from '../../domain/problem';
import type { TodoList } from '../../domain/task/task';
import { isEdited, type TaskEdits } from '../../domain/task/task-fields';
import type { TaskKey } from '../../domain/task/task-key';
import { withAdded, withCommandDone, withCommandFailed, withCommandStarted } from './card-outcome';
import { madeNotice, withOutcome } from './creation-outcome';
import { withEntry } from './first-reducer';
import { undoable, withOverride, type Override, type MailState, type Reading, type Undo } from './mail-state';
import type { MailAction } from './pane-action';
import { isAboutSignIn } from './problem-words';

type Answer = Extract<MailAction, { kind: 'progress' | 'read' }>;

/** The overrides made during this reading or later: the answer of this reading does not include them. */
function stillNews(overrides: ReadonlyMap<TaskKey, Override>, no: number): ReadonlyMap<TaskKey, Override> {
  return new Map([...overrides].filter(([, news]) => news.no >= no));
}

/** The discarded entries go back into the form, unless the user has entered something since. */
function keptEdits(state: MailState, edits: TaskEdits): TaskEdits {
  return isEdited(state.edits) ? state.edits : edits;
}

/** The state after a reading found (or did not find) the task of an operation that waited in the outbox. */
function withArrival(state: MailState): MailState {
  const { creation, opened } = state;
  if (creation.kind !== 'waiting' || !creation.hasLeftOutbox) return state;
  const linked = opened?.linkedTasks.find(({ link }) => link.taskKey === creation.taskKey);
  const { taskKey, listName, isTextMissing, edits } = creation;
  if (!linked?.task) return { ...state, creation: { kind: 'idle' }, edits: keptEdits(state, edits) };
  const { task } = linked;
  const isOnMail = linked.state !== 'mail-not-found';
  return {
    ...state,
    creation: { kind: 'idle' },
    notice: madeNotice({ taskKey, task, listName, isOnMail, isTextMissing, edits }),
  };
}

/** The state after a reading found a task that the ribbon command made: it can be undone like one of the form. */
function withCommandResult(state: MailState, lists: readonly TodoList[]): MailState {
  const { opened, notice, creation } = state;
  if (!opened || notice || creation.kind !== 'idle') return state;
  const made = opened.linkedTasks.find(({ link }) => opened.madeByCommand.includes(link.taskKey));
  if (!made?.task || made.task.isDone) return state;
  const { task, link, state: linkState } = made;
  return {
    ...state,
    notice: madeNotice({
      taskKey: link.taskKey,
      task,
      listName: lists.find(({ id }) => id === task.listId)?.name ?? '',
      isOnMail: linkState !== 'mail-not-found',
      isTextMissing: false,
      isByCommand: true,
      edits: {},
    }),
  };
}

/** An answer proves a sign-in: a sign-in problem of an earlier reading is over before this one is done. */
function withProgress(reading: Reading, { problem }: MailSnapshot): Reading {
  if (reading.kind !== 'under-way' || !reading.after || problem) return reading;
  return isAboutSignIn(reading.after.kind) ? { ...reading, after: undefined } : reading;
}

/** While a mail is read again, its cards stay until more is known: the user may be working in one. */
function withTasksSeen(opened: MailSnapshot, before: MailState): MailSnapshot {
  const seen = new Map(before.opened?.linkedTasks.map((linked) => [linked.link.taskKey, linked]));
  const linkedTasks = opened.linkedTasks.map((linked) => {
    const last = seen.get(linked.link.taskKey);
    return linked.state === 'checking' && last?.task ? last : linked;
  });
  return { ...opened, linkedTasks };
}

function withAnswer(state: MailState, { kind, no, opened }: Answer, lists: readonly TodoList[]): MailState {
  if (state.reading.no !== no) return state;
  if (kind === 'progress') {
    return { ...state, opened: withTasksSeen(opened, state), reading: withProgress(state.reading, opened) };
  }
  const read: MailState = {
    ...state,
    opened,
    reading: { kind: 'done', no },
    overrides: stillNews(state.overrides, no),
  };
  return withCommandResult(withArrival(read), lists);
}

/** The state after the outbox finished an operation that this pane had left to it. */
function withOutboxLeft(state: MailState, taskKey: TaskKey): MailState {
  const { creation, notice } = state;
  if (creation.kind === 'waiting' && creation.taskKey === taskKey) {
    return { ...state, creation: { ...creation, hasLeftOutbox: true } };
  }
  if (notice?.kind === 'made' && notice.taskKey === taskKey && notice.undo.kind === 'failed') {
    return { ...withOverride(state, taskKey, undefined), notice: { kind: 'undone' } };
  }
  // What kept a move from its end is over.
  if (state.failures.get(taskKey)?.command.kind !== 'move') return state;
  return { ...state, failures: new Map([...state.failures].filter(([key]) => key !== taskKey)) };
}

/** The state with a new status of the undo of this link's notice. */
function withUndo(state: MailState, taskKey: TaskKey, undo: Undo): MailState {
  const notice = undoable(state.notice);
  return notice?.taskKey === taskKey ? { ...state, notice: { ...notice, undo } } : state;
}

function withUndoDone(
  state: MailState,
  { taskKey, linked }: Extract<MailAction, { kind: 'undo-done' }>,
): MailState {
  if (linked) {
    return { ...withOverride(state, linked.link.taskKey, linked), notice: { kind: 'relinked' } };
  }
  const gone = withOverride(state, taskKey, undefined);
  if (state.notice?.kind !== 'made' || state.notice.taskKey !== taskKey) return gone;
  const isBack = state.notice.isArchived === true;
  const notice = { kind: 'undone', ...(isBack && { isBack }) } as const;
  return { ...gone, edits: keptEdits(state, state.notice.edits), notice };
}

function withUndoStarted(state: MailState, taskKey: TaskKey): MailState {
  const { creation } = state;
  if (creation.kind === 'running' && creation.kept?.taskKey === taskKey) {
    return { ...state, creation: { kind: 'running', kept: { taskKey, isUndone: true } } };
  }
  return withUndo(state, taskKey, { kind: 'running' });
}

/** The state of a mail after an action. `lists`: those of To Do, as far as they are known. */
export function reduceMail(state: MailState, action: MailAction, lists: readonly TodoList[]): MailState {
  switch (action.kind) {
    case 'progress':
    case 'read':
      return withAnswer(state, action, lists);
    case 'reading-failed':
      if (state.reading.no !== action.no) return state;
      return { ...state, reading: { kind: 'failed', no: action.no, problem: action.problem } };
    case 'edited':
    case 'form-held':
    case 'creation-awaited':
      return withEntry(state, action, lists);
    case 'dates-found':
      return { ...state, dates: action.dates };
    case 'list-suggested':
      return { ...state, suggestedListId: action.listId };
    case 'creation-started':
      return { ...state, creation: { kind: 'running', kept: undefined }, notice: undefined };
    case 'creation-kept':
      if (state.creation.kind !== 'running') return state;
      return {
        ...state,
        creation: { kind: 'running', kept: { taskKey: action.taskKey, isUndone: false } },
      };
    case 'creation-ended':
      return withOutcome(state, action);
    case 'creation-failed':
      return { ...state, creation: { kind: 'failed', problem: action.problem, preset: action.preset } };
    case 'undo-started':
      return withUndoStarted(state, action.taskKey);
    case 'undo-done':
      return withUndoDone(state, action);
    case 'undo-failed':
      return withUndo(state, action.taskKey, { kind: 'failed', problem: action.problem });
    case 'command-started':
      return withCommandStarted(state, action);
    case 'command-done':
      return withCommandDone(state, action);
    case 'command-failed':
      return withCommandFailed(state, action);
    case 'added':
      return withAdded(state, action.linked);
    case 'notice-dismissed':
      return { ...state, notice: undefined };
    case 'left-outbox':
      return withOutboxLeft(state, action.taskKey);
    case 'discarded': {
      const { creation } = state;
      const isOwn = creation.kind === 'waiting' && creation.taskKey === action.taskKey;
      return {
        ...withOverride(state, action.taskKey, undefined),
        creation: isOwn ? { kind: 'idle' } : creation,
        edits: keptEdits(state, isOwn ? creation.edits : action.edits),
        isFormHeld: true,
        notice: { kind: action.isTaskKnown ? 'undone' : 'discarded' },
      };
    }
  }
}

/** The state once the user has signed in or granted access: failures for lack of it are over. */
export function withAccess(state: MailState): MailState {
  const { creation } = state;
  const isSettled = (problem: Problem) => isAboutSignIn(problem.kind);
  const notice = undoable(state.notice);
  return {
    ...state,
    creation: creation.kind === 'failed' && isSettled(creation.problem) ? { kind: 'idle' } : creation,
    notice:
      notice?.undo.kind === 'failed' && isSettled(notice.undo.problem)
        ? { ...notice, undo: { kind: 'offered' } }
        : state.notice,
    failures: new Map([...state.failures].filter(([, { problem }]) => !isSettled(problem))),
  };
}
