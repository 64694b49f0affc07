import type { TaskSearch } from '../../app/search/task-search';
import type { PaneServices } from '../../pane/context/pane-environment';
import { createServices } from '../wiring/create-services';

/** What the pane has beside what it shares with the ribbon command. */
export function createPaneServices(deps: Parameters<typeof createServices>[0]): PaneServices {
  const { forSearch, ...services } = createServices(deps);
  let search: Promise<TaskSearch> | undefined;
  const load = async () => {
    const { createSearch } = await import(/* webpackChunkName: "search" */ '../wiring/create-search');
    return createSearch(forSearch);
  };
  return {
    ...services,
    search: () =>
      (search ??= load().catch((error: unknown) => {
        search = undefined;
        throw error;
      })),
  };
}
