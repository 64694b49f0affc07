import { ignore } from '../../lib/ignored-errors';
import type { EffectContext } from '../context/effect-context';
import type { PaneServices } from '../context/pane-environment';

export interface SelectionEffects {
  /** Asks Outlook for the selected mails. */
  follow(): void;
  /** Follows the selection, and what is dropped. Returns a function that stops it. */
  watch(services: PaneServices): () => void;
}

/** Keeps the pane in step with the mails that are selected in Outlook, and with those that are dropped on it. */
export function createSelectionEffects({
  environment,
  store,
  services,
  run,
}: EffectContext): SelectionEffects {
  let latest = 0;
  const follow = () => {
    // Tasks of several mails take the permission to read them.
    if (environment.mailAccess === 'none') return;
    latest += 1;
    const own = latest;
    const take = (selected: Parameters<typeof store.dispatch>[0] & { kind: 'selection-changed' }) => {
      if (own === latest) store.dispatch(selected);
    };
    run(
      async (signal) => {
        const { selection } = await services();
        take({ kind: 'selection-changed', selected: await selection.read(signal) });
      },
      (problem) => {
        // The manifest lacks the permission for it, or the host fails, as some do: there is the open mail.
        ignore('read the selected mails', problem);
        take({ kind: 'selection-changed', selected: [] });
      },
    );
  };
  return {
    follow,
    watch({ selection, drops }) {
      if (environment.mailAccess === 'none') return () => undefined;
      const ends = [
        selection.onChanged(follow),
        drops.onDropped((files) => {
          store.dispatch({ kind: 'files-dropped', files });
        }),
        drops.onDragged((isOver) => {
          store.dispatch({ kind: 'dragged-over', isOver });
        }),
      ];
      return () => {
        for (const end of ends) end();
      };
    },
  };
}
