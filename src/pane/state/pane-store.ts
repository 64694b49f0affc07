import { createListeners } from '../../lib/listeners';
import { reducePane, type PaneState } from './pane-state';
import type { PaneAction, MailAction } from './pane-action';

/** Holds the state of the pane. Changes are seen at once by whoever asks, so that a second click finds the first. */
export interface PaneStore {
  get(): PaneState;
  dispatch(action: PaneAction): void;
  /** Tells one mail what happened, whether it is shown or not. */
  tell(mailId: string, action: MailAction): void;
  /** Calls the listener after each change. Returns a function that ends it. */
  subscribe(listener: () => void): () => void;
}

/** A store that starts with the given state. */
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
