import type { CurrentItem } from '../../domain/mail/mail';
import type { Settings } from '../../domain/settings';
import type { TodoList } from '../../domain/task/task';
import { isEdited } from '../../domain/task/task-fields';
import { unknownAccounts, type SignIn } from './account-state';
import { newMailState, undoable, withNewReading, type MailState } from './mail-state';
import type { MailAction, PaneAction } from './pane-action';
import { shownMail, withMail, type PaneState } from './pane-state';
import { withEdits } from './shared-list-edits';

type Entry = Extract<MailAction, { kind: 'edited' | 'form-held' | 'creation-awaited' }>;

/** What to keep of a mail that is no longer shown; undefined when there is nothing to lose. */
function keptOf(state: MailState): MailState | undefined {
  const isBusy = state.creation.kind !== 'idle' || state.operations.length > 0;
  if (!isBusy && !isEdited(state.edits) && !undoable(state.notice)) return undefined;
  const reading = { kind: 'under-way', no: state.reading.no, after: undefined } as const;
  return { ...state, reading, opened: undefined, failures: new Map(), isFormHeld: isEdited(state.edits) };
}

/** Puts the shown mail away; a draft and running operations are kept. */
function withoutShown(state: PaneState): PaneState {
  const left = shownMail(state);
  const away = left ? withMail(state, left.mail.restId, keptOf(left)) : state;
  const signIn: SignIn = state.signIn.kind === 'failed' ? { kind: 'idle' } : state.signIn;
  return { ...away, signIn, newList: { kind: 'closed' }, shown: { kind: 'nothing' } };
}

/** The state when Outlook shows another mail, or none. */
export function withItem(state: PaneState, mail: CurrentItem | undefined): PaneState {
  if (!mail) return withoutShown(state);
  const mailId = mail.restId;
  const readings = state.readings + 1;
  const isShown = shownMail(state)?.mail.restId === mailId;
  const cleared = isShown ? state : withoutShown(state);
  const known = cleared.mails.get(mailId);
  const next = known
    ? withNewReading({ ...known, mail }, readings)
    : newMailState(mail, readings, state.givenBack.get(mailId));
  const givenBack = new Map(state.givenBack);
  givenBack.delete(mailId);
  return { ...withMail(cleared, mailId, next), givenBack, readings, shown: { kind: 'mail', mailId } };
}

/** The state of a mail after something was done in its form. */
export function withEntry(state: MailState, action: Entry, lists: readonly TodoList[]): MailState {
  switch (action.kind) {
    case 'edited':
      return { ...state, edits: withEdits(state.edits, action.edits, lists), isFormHeld: true };
    case 'form-held':
      return state.isFormHeld ? state : { ...state, isFormHeld: true };
    case 'creation-awaited':
      return { ...state, creation: { kind: 'awaited' } };
  }
}

/** The state after what can happen before the whole program is there; any other action changes nothing. */
export function reduceFirst(state: PaneState, action: PaneAction): PaneState {
  if (action.kind === 'item-changed') return withItem(state, action.mail);
  if (action.kind !== 'mail') return state;
  const { mailId, action: happened } = action;
  const mail = state.mails.get(mailId);
  switch (happened.kind) {
    case 'edited':
    case 'form-held':
    case 'creation-awaited':
      return mail ? withMail(state, mailId, withEntry(mail, happened, state.lists)) : state;
    default:
      return state;
  }
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
    selected: [],
    dropped: undefined,
    isDraggedOver: false,
    hasSeveral: false,
    pending: [],
    unreadable: 0,
    outboxFailures: new Map(),
    signIn: { kind: 'idle' },
    signOut: { kind: 'idle' },
    accounts: unknownAccounts,
  };
  return mail ? withItem(empty, mail) : empty;
}
