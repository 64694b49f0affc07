import { Problem } from '../../domain/problem';
import { orAborted } from '../../lib/or-aborted';
import { shownMail, type PaneState } from '../state/pane-state';
import type { PaneStore } from '../state/pane-store';

/** Why no lists will come: the reading that was to bring them has ended. Undefined while they may still come. */
function whatKeepsLists(state: PaneState): Problem | undefined {
  const shown = shownMail(state);
  if (shown?.reading.kind === 'failed') return shown.reading.problem;
  const { opened } = shown ?? {};
  if (shown?.reading.kind !== 'done' || !opened || opened.lists.length > 0) return undefined;
  return opened.problem ?? new Problem('not-found');
}

/**
 * Waits until the lists are known, whatever mail is shown meanwhile. Rejects with the `Problem` as soon as nothing is
 * running that could bring them, or with the reason of an aborted signal.
 */
export async function listsToCome({ get, subscribe }: PaneStore, signal: AbortSignal): Promise<void> {
  let stop: () => void = () => undefined;
  const known = new Promise<void>((resolve, reject) => {
    const look = () => {
      const problem = whatKeepsLists(get());
      if (get().lists.length > 0) resolve();
      else if (problem) reject(problem);
    };
    stop = subscribe(look);
    look();
  });
  try {
    await orAborted(known, signal);
  } finally {
    stop();
  }
}
