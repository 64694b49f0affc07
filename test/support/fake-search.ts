import type { SearchProgress, TaskSearch } from '../../src/app/search/task-search';
import type { OpenTask } from '../../src/domain/task/open-task';
import { Desk } from './desk';

/** A search whose tasks and answers the test gives. */
export interface FakeSearch extends TaskSearch {
  /** What can be found. */
  tasks: readonly OpenTask[];
  readonly refreshes: Desk<null, void>;
  /** Tells the latest run how far it is. */
  progress(progress: Partial<SearchProgress>): void;
}

export function createFakeSearch(): FakeSearch {
  let onProgress: (progress: SearchProgress) => void = () => {};
  const fake: FakeSearch = {
    tasks: [],
    refreshes: new Desk(),
    progress: (progress) => onProgress({ known: 3, all: 3, unread: 0, ...progress }),
    refresh(signal, listener) {
      onProgress = listener;
      return fake.refreshes.ask(null, signal);
    },
    find: (query, _mail, most) => fake.tasks.filter(({ title }) => title.includes(query)).slice(0, most),
  };
  return fake;
}
