import type { Link, LinkKey } from '../../domain/link/link';
import type { LinkState } from '../../domain/link/link-state';
import type { Task } from '../../domain/task/task';
import type { MailState, Notice } from './mail-state';
import type { MailAction } from './pane-action';

type MadeNotice = Extract<Notice, { kind: 'made' }>;
type Ended = Extract<MailAction, { kind: 'creation-ended' }>;

/** The draft was used: the form starts afresh and folds. */
const usedUp = { edits: {}, isFormHeld: false } as const;
const idle = { creation: { kind: 'idle' } } as const;

function withCard(
  state: MailState,
  linkKey: LinkKey,
  task: Task,
  linkState: LinkState,
  at: string,
): MailState {
  const link: Link = { linkKey, listId: task.listId, taskId: task.taskId, createdDateTime: at };
  const news = { no: state.reading.no, linked: { link, state: linkState, task } };
  return { ...state, overrides: new Map(state.overrides).set(linkKey, news) };
}

/** The notice of a new task, with **Undo**. */
export function madeNotice(made: Omit<MadeNotice, 'kind' | 'undo'>): MadeNotice {
  return { kind: 'made', undo: { kind: 'offered' }, ...made };
}

/** The state of a mail after a capture ended. */
export function withOutcome(state: MailState, { outcome, listName, isTextMissing, at }: Ended): MailState {
  const { edits } = state;
  const waiting = { kind: 'waiting', listName, isTextMissing, edits, hasLeftOutbox: false } as const;
  switch (outcome.kind) {
    case 'linked':
    case 'mail-not-found': {
      const { kind, linkKey, task } = outcome;
      const isOnMail = kind === 'linked';
      return {
        ...withCard(state, linkKey, task, isOnMail ? 'good' : kind, at),
        ...usedUp,
        ...idle,
        opened: state.opened && (isOnMail ? { ...state.opened, access: outcome.access } : state.opened),
        notice: madeNotice({ linkKey, task, listName, isOnMail, isTextMissing, edits }),
      };
    }
    case 'tag-pending':
      return {
        ...withCard(state, outcome.linkKey, outcome.task, 'checking', at),
        ...usedUp,
        creation: { ...waiting, linkKey: outcome.linkKey },
      };
    case 'waiting':
      return { ...state, ...usedUp, creation: { ...waiting, linkKey: outcome.linkKey } };
    case 'already-linked': {
      const { linkedTask } = outcome;
      const news = { no: state.reading.no, linked: linkedTask };
      return {
        ...state,
        ...idle,
        isFormHeld: false,
        overrides: new Map(state.overrides).set(linkedTask.link.linkKey, news),
        notice: { kind: 'already', title: linkedTask.task?.title },
      };
    }
    case 'undone':
      return { ...state, ...idle, notice: { kind: 'undone' } };
    case 'failed':
      return { ...state, creation: { kind: 'failed', problem: outcome.problem } };
  }
}
