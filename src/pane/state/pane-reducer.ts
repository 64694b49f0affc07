import { withItem } from './first-reducer';
import { reduceMail, withAccess } from './mail-reducer';
import { withNewReading } from './mail-state';
import type { PaneAction } from './pane-action';
import { withMail, type PaneState } from './pane-state';

/** The state of the pane after an action. Once the whole program is there, the only place where it changes. */
export function reducePane(state: PaneState, action: PaneAction): PaneState {
  switch (action.kind) {
    case 'item-changed':
      return withItem(state, action.mail);
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
    case 'selection-changed':
      return { ...state, selected: action.selected };
    case 'files-dropped':
      return { ...state, dropped: action.files && { files: action.files } };
    case 'several-changed':
      return state.hasSeveral === action.hasSeveral ? state : { ...state, hasSeveral: action.hasSeveral };
    case 'dragged-over':
      return state.isDraggedOver === action.isOver ? state : { ...state, isDraggedOver: action.isOver };
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
