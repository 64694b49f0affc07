import type { DialogDeps } from '../protocol/dialog';
import type { NestedAppAuthDeps } from '../protocol/nested-app-auth';
import type { OutlookState } from './outlook-state';
import type { Store } from './store';

/** Asks the user for permissions; a second question, while one is open, waits its turn. */
export function createConsentQuestions(store: Store<OutlookState>): NestedAppAuthDeps['askConsent'] {
  let last: Promise<unknown> = Promise.resolve();
  return (request) => {
    const asked = last.then(
      () =>
        new Promise<boolean>((resolve) => {
          const answer = (agreed: boolean) => {
            store.set({ consent: undefined });
            resolve(agreed);
          };
          store.set({ consent: { ...request, answer } });
        }),
    );
    last = asked;
    return asked;
  };
}

/** Shows dialogs of the add-in within the page. */
export function createDialogPlaces(store: Store<OutlookState>): DialogDeps['openPlace'] {
  return (size, closed) => {
    const content = document.createElement('div');
    content.className = 'dialog-content';
    // The frame inside starts to load once its place is in the page.
    store.set({ dialog: { ...size, content, dismiss: closed } });
    return {
      container: content,
      close: () => {
        if (store.get().dialog?.content === content) store.set({ dialog: undefined });
      },
    };
  };
}
