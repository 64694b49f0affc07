import { createListSuggestions } from '../../app/create/list-suggestions';
import type { TaskSearch } from '../../app/search/task-search';
import type { SeveralMails } from '../../app/several/several-mails';
import { keyedDigest } from '../../edges/browser/keyed-digest';
import { forgetLocalCaches } from '../../edges/browser/local-cache';
import { deleteOpenTasks } from '../../edges/browser/open-task-store';
import { deleteOutbox } from '../../edges/browser/outbox-store';
import { createMailDrops } from '../../edges/outlook/item/mail-drops';
import { createMailForms } from '../../edges/outlook/item/mail-forms';
import { createMailSelection } from '../../edges/outlook/item/mail-selection';
import type { PaneServices } from '../../pane/context/pane-environment';
import { learntListsSchema } from '../wiring/cached-values';
import { createServices, signInName } from '../wiring/create-services';

/** Loads something once; again after a failure. */
function once<T>(load: () => Promise<T>): () => Promise<T> {
  let loaded: Promise<T> | undefined;
  return () =>
    (loaded ??= load().catch((error: unknown) => {
      loaded = undefined;
      throw error;
    }));
}

/** What the pane shares with the ribbon command, and what it has alone. */
export function createPaneServices(deps: Parameters<typeof createServices>[0]): PaneServices {
  const { pane, tokens, foundation } = createServices(deps);
  const { owner, cacheOf, isOfOwner } = foundation;
  const suggestions = createListSuggestions({
    cache: cacheOf('learnt-lists', learntListsSchema),
    digest: keyedDigest,
  });

  const search = once(async (): Promise<TaskSearch> => {
    const { createSearch } = await import(/* webpackChunkName: "search" */ '../wiring/create-search');
    return createSearch(foundation);
  });
  const life = new AbortController();
  const several = once(async (): Promise<SeveralMails> => {
    const { createSeveral } = await import(/* webpackChunkName: "several" */ '../wiring/create-several');
    return createSeveral(foundation, pane, life.signal);
  });

  return {
    pane,
    tokens,
    suggestions,
    forms: createMailForms(deps.host.context),
    selection: createMailSelection(deps.host.context),
    drops: createMailDrops(deps.host, window),
    search,
    several,
    async signOut() {
      life.abort();
      // Remember that the user signed out: otherwise the browser's session would sign them in again.
      await tokens.signOut();
      forgetLocalCaches((name) => isOfOwner(name) && !name.startsWith(`${signInName}:`));
      await deleteOutbox(owner);
      await deleteOpenTasks(owner);
    },
  };
}
