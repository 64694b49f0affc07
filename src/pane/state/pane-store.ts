import { createListeners } from '../../lib/listeners';
import type { PaneAction, MailAction } from './pane-action';
import { reducePane, type PaneState } from './pane-state';

/** Holds the state of the pane. A change is visible at once, so that a second click sees the effect of the first. */
export interface PaneStore {
  get(): PaneState;
  dispatch(action: PaneAction): void;
  /** Sends an action to one mail, shown or not. */
  tell(mailId: string, action: MailAction): void;
  /** Calls the listener after each change. Returns a function that stops it. */
  subscribe(listener: () => void): () => void;
}

export function createPaneStore(initial: PaneState): PaneStore {
  let state = initial;
  const listeners = createListeners();
  const dispatch = (action: PaneAction) => {
    const next = reducePane(state, action);
    if (next === state) return;
    state = next;
    listeners.notify();
  };
  return {
    get: () => state,
    dispatch,
    tell: (mailId, action) => {
      dispatch({ kind: 'mail', mailId, action });
    },
    subscribe: listeners.add,
  };
}
