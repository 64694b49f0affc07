import { createListSuggestions } from '../../app/create/list-suggestions';
import type { TaskSearch } from '../../app/search/task-search';
import { keyedDigest } from '../../edges/browser/keyed-digest';
import { forgetLocalCaches } from '../../edges/browser/local-cache';
import { deleteOpenTasks } from '../../edges/browser/open-task-store';
import { deleteOutbox } from '../../edges/browser/outbox-store';
import { createMailForms } from '../../edges/outlook/item/mail-forms';
import type { PaneServices } from '../../pane/context/pane-environment';
import { learntListsSchema } from '../wiring/cached-values';
import { createServices, signInName } from '../wiring/create-services';

/** What the pane shares with the ribbon command, and what it has alone. */
export function createPaneServices(deps: Parameters<typeof createServices>[0]): PaneServices {
  const { pane, tokens, foundation } = createServices(deps);
  const { owner, cacheOf, isOfOwner } = foundation;
  const suggestions = createListSuggestions({
    cache: cacheOf('learnt-lists', learntListsSchema),
    digest: keyedDigest,
  });

  let search: Promise<TaskSearch> | undefined;
  const loadSearch = async () => {
    const { createSearch } = await import(/* webpackChunkName: "search" */ '../wiring/create-search');
    return createSearch(foundation);
  };

  return {
    pane,
    tokens,
    suggestions,
    forms: createMailForms(deps.host.context),
    search: () =>
      (search ??= loadSearch().catch((error: unknown) => {
        search = undefined;
        throw error;
      })),
    async signOut() {
      // Remember that the user signed out: otherwise the browser's session would sign them in again.
      await tokens.signOut();
      forgetLocalCaches((name) => isOfOwner(name) && !name.startsWith(`${signInName}:`));
      await deleteOutbox(owner);
      await deleteOpenTasks(owner);
    },
  };
}
