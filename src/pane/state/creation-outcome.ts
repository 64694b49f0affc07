import type { Link } from '../../domain/link/link';
import type { LinkState } from '../../domain/link/link-state';
import type { Task } from '../../domain/task/task';
import type { TaskKey } from '../../domain/task/task-key';
import type { MailState, Notice } from './mail-state';
import type { MailAction } from './pane-action';

type MadeNotice = Extract<Notice, { kind: 'made' }>;
type Ended = Extract<MailAction, { kind: 'creation-ended' }>;

/** The draft was used: the form starts afresh and folds. */
const usedUp = { edits: {}, isFormHeld: false } as const;
const idle = { creation: { kind: 'idle' } } as const;

function withCard(state: MailState, taskKey: TaskKey, task: Task, linkState: LinkState): MailState {
  const link: Link = { taskKey, listId: task.listId, taskId: task.taskId };
  const news = { no: state.reading.no, linked: { link, state: linkState, task } };
  return { ...state, overrides: new Map(state.overrides).set(taskKey, news) };
}

/** The notice of a new task, with **Undo**. */
export function madeNotice(made: Omit<MadeNotice, 'kind' | 'undo'>): MadeNotice {
  return { kind: 'made', undo: { kind: 'offered' }, ...made };
}

/** The state of a mail after a capture ended. */
export function withOutcome(state: MailState, { outcome, listName, isTextMissing }: Ended): MailState {
  const { edits } = state;
  const waiting = { kind: 'waiting', listName, isTextMissing, edits, hasLeftOutbox: false } as const;
  switch (outcome.kind) {
    case 'linked':
    case 'mail-not-found': {
      const { kind, taskKey, task } = outcome;
      const isOnMail = kind === 'linked';
      const isArchived = isOnMail ? outcome.isArchived : undefined;
      return {
        ...withCard(state, taskKey, task, isOnMail ? 'good' : kind),
        ...usedUp,
        ...idle,
        opened: state.opened && (isOnMail ? { ...state.opened, access: outcome.access } : state.opened),
        notice: madeNotice({ taskKey, task, listName, isOnMail, isTextMissing, isArchived, edits }),
      };
    }
    case 'tag-pending':
      return {
        ...withCard(state, outcome.taskKey, outcome.task, 'checking'),
        ...usedUp,
        creation: { ...waiting, taskKey: outcome.taskKey },
      };
    case 'waiting':
      return { ...state, ...usedUp, creation: { ...waiting, taskKey: outcome.taskKey } };
    case 'already-linked': {
      const { linkedTask } = outcome;
      const news = { no: state.reading.no, linked: linkedTask };
      return {
        ...state,
        ...idle,
        isFormHeld: false,
        overrides: new Map(state.overrides).set(linkedTask.link.taskKey, news),
        notice: { kind: 'already', title: linkedTask.task?.title },
      };
    }
    case 'undone':
      return { ...state, ...idle, notice: { kind: 'undone' } };
    case 'failed':
      return { ...state, creation: { kind: 'failed', problem: outcome.problem } };
  }
}
