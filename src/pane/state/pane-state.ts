import type { PendingOperation } from '../../app/pane-service';
import type { OperationId } from '../../domain/link/operation-id';
import type { CurrentItem } from '../../domain/mail/mail';
import type { Problem } from '../../domain/problem';
import type { Settings } from '../../domain/settings';
import type { TodoList } from '../../domain/task/task';
import type { TaskEdits } from '../../domain/task/task-fields';
import { unknownAccounts, type SignIn, type Accounts, type SignOut } from './account-state';
import { keptOf, reduceMail, withAccess, withNewReading } from './mail-reducer';
import { newMailState, type MailState } from './mail-state';
import type { NewList } from './new-list';
import type { PaneAction } from './pane-action';

/** What the pane shows. */
export type Shown = { readonly kind: 'nothing' } | { readonly kind: 'mail'; readonly mailId: string };

/** Everything the pane shows, and what it keeps of mails that are not shown. */
export interface PaneState {
  readonly shown: Shown;
  /** By `restId`: the shown mail, and others with a draft or a running operation. */
  readonly mails: ReadonlyMap<string, MailState>;
  /** Discarded drafts of mails that are not in `mails`, for their forms, by `restId`. */
  readonly givenBack: ReadonlyMap<string, TaskEdits>;
  /** How many readings were started. */
  readonly readings: number;
  /** Lists that can take tasks, as last known for any mail. */
  readonly lists: readonly TodoList[];
  readonly newList: NewList;
  readonly settings: Settings;
  readonly pending: readonly PendingOperation[];
  /** How many more operations are kept on this device that cannot be read here. */
  readonly unreadable: number;
  readonly outboxFailures: ReadonlyMap<OperationId, Problem>;
  readonly signIn: SignIn;
  readonly signOut: SignOut;
  readonly accounts: Accounts;
}

/** The pane before anything is known but the open mail, so that the first paint is right. */
export function initialPaneState(settings: Settings, mail?: CurrentItem): PaneState {
  const empty: PaneState = {
    shown: { kind: 'nothing' },
    mails: new Map(),
    givenBack: new Map(),
    readings: 0,
    lists: [],
    newList: { kind: 'closed' },
    settings,
    pending: [],
    unreadable: 0,
    outboxFailures: new Map(),
    signIn: { kind: 'idle' },
    signOut: { kind: 'idle' },
    accounts: unknownAccounts,
  };
  return mail ? reducePane(empty, { kind: 'item-changed', mail }) : empty;
}

/** The shown mail, with all that is known about it. */
export function shownMail(state: PaneState): MailState | undefined {
  return state.shown.kind === 'mail' ? state.mails.get(state.shown.mailId) : undefined;
}

function isShown(state: PaneState, mailId: string): boolean {
  return state.shown.kind === 'mail' && state.shown.mailId === mailId;
}

function withMail(state: PaneState, mailId: string, mail: MailState | undefined): PaneState {
  const mails = new Map(state.mails);
  if (mail) mails.set(mailId, mail);
  else mails.delete(mailId);
  return { ...state, mails };
}

/** Puts the shown mail away; a draft and running operations are kept. */
function withoutShown(state: PaneState): PaneState {
  const left = shownMail(state);
  const away = left ? withMail(state, left.mail.restId, keptOf(left)) : state;
  const signIn: SignIn = state.signIn.kind === 'failed' ? { kind: 'idle' } : state.signIn;
  return { ...away, signIn, newList: { kind: 'closed' }, shown: { kind: 'nothing' } };
}

/** The state of the pane after an action. The only place where it changes. */
export function reducePane(state: PaneState, action: PaneAction): PaneState {
  switch (action.kind) {
    case 'item-changed': {
      const { mail } = action;
      if (!mail) return withoutShown(state);
      const mailId = mail.restId;
      const readings = state.readings + 1;
      const cleared = isShown(state, mailId) ? state : withoutShown(state);
      const known = cleared.mails.get(mailId);
      const next = known
        ? withNewReading({ ...known, mail }, readings)
        : newMailState(mail, readings, state.givenBack.get(mailId));
      const givenBack = new Map(state.givenBack);
      givenBack.delete(mailId);
      return { ...withMail(cleared, mailId, next), givenBack, readings, shown: { kind: 'mail', mailId } };
    }
    case 'reading-started': {
      const mail = state.mails.get(action.mailId);
      if (!mail) return state;
      const readings = state.readings + 1;
      return { ...withMail(state, action.mailId, withNewReading(mail, readings)), readings };
    }
    case 'mail': {
      const { mailId, action: happened } = action;
      const mail = state.mails.get(mailId);
      if (mail) return withMail(state, mailId, reduceMail(mail, happened, state.lists));
      if (happened.kind !== 'discarded') return state;
      return { ...state, givenBack: new Map(state.givenBack).set(mailId, happened.edits) };
    }
    case 'lists-known':
      return { ...state, lists: action.lists };
    case 'new-list':
      return { ...state, newList: action.newList };
    case 'list-made': {
      const { list } = action;
      const lists = [...state.lists.filter(({ id }) => id !== list.id), list];
      return { ...state, lists, newList: { kind: 'closed' } };
    }
    case 'settings-changed':
      return { ...state, settings: action.settings };
    case 'pending-changed': {
      const { pending, unreadable } = action;
      const ids = new Set(pending.map(({ id }) => id));
      const outboxFailures = new Map([...state.outboxFailures].filter(([id]) => ids.has(id)));
      return { ...state, pending, unreadable, outboxFailures };
    }
    case 'outbox-failed':
      return { ...state, outboxFailures: new Map(state.outboxFailures).set(action.id, action.problem) };
    case 'sign-in-started':
      return { ...state, signIn: { kind: 'running', scopes: action.scopes } };
    case 'sign-in-put-away':
      return { ...state, signIn: { kind: 'idle' } };
    case 'accounts-known':
      return { ...state, accounts: action.accounts };
    case 'sign-out-started':
      return { ...state, signOut: { kind: 'running' } };
    case 'sign-out-failed':
      return { ...state, signOut: { kind: 'failed', problem: action.problem } };
    case 'sign-in-ended':
      if (state.signIn.kind !== 'running') return state;
      if (action.problem) {
        const { scopes } = state.signIn;
        return { ...state, signIn: { kind: 'failed', scopes, problem: action.problem } };
      }
      return {
        ...state,
        signIn: { kind: 'idle' },
        mails: new Map([...state.mails].map(([mailId, mail]) => [mailId, withAccess(mail)])),
      };
  }
}
