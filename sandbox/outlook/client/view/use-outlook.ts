import { useSyncExternalStore } from 'react';
import type { OutlookState } from '../state/outlook-state';
import type { Store } from '../state/store';

/** The state of the page, now and after each change. */
export function useOutlookState(store: Store<OutlookState>): OutlookState {
  return useSyncExternalStore(store.subscribe, store.get);
}
