import { createListeners } from '../../lib/listeners';
import type { PaneAction, MailAction } from './pane-action';
import type { PaneState } from './pane-state';

/** The state after an action. */
type Reducer = (state: PaneState, action: PaneAction) => PaneState;

/** Holds the state of the pane. A change is visible at once, so that a second click sees the effect of the first. */
export interface PaneStore {
  get(): PaneState;
  dispatch(action: PaneAction): void;
  /** Sends an action to one mail, shown or not. */
  tell(mailId: string, action: MailAction): void;
  /** Calls the listener after each change. Returns a function that stops it. */
  subscribe(listener: () => void): () => void;
  /** From now on another reducer makes the states: one that knows more actions. */
  reduceBy(reducer: Reducer): void;
}

export function createPaneStore(initial: PaneState, first: Reducer): PaneStore {
  let state = initial;
  let reduce = first;
  const listeners = createListeners();
  const dispatch = (action: PaneAction) => {
    const next = reduce(state, action);
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
    reduceBy(reducer) {
      reduce = reducer;
    },
  };
}
