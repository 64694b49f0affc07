import type { OpenTask } from '../../domain/task/open-task';

/** What a delta query tells of a task: how it is now, or that it is not open, or not there, any more. */
export type TaskNews =
  { readonly kind: 'open'; readonly task: OpenTask } | { readonly kind: 'not-open'; readonly taskId: string };

/** What was read of one list. */
export type ListNews =
  /** All of its open tasks. */
  | { readonly kind: 'whole'; readonly tasks: readonly OpenTask[] }
  /** What changed since last time; of a first delta query that is everything. `deltaPath` asks for what comes later. */
  | { readonly kind: 'changes'; readonly news: readonly TaskNews[]; readonly deltaPath: string }
  /** The service does not know any more what it said last time, or says too little: the list has to be read as a whole. */
  | { readonly kind: 'lost' }
  /** This list alone cannot be read: it is shared no more, or its part of the service fails. */
  | { readonly kind: 'unread' };

/** Reads open tasks for the index, 20 lists in a round trip. */
export interface OpenTaskService {
  /** All open tasks of each list, with what our extension says of them. Rejects with what concerns all lists. */
  read(listIds: readonly string[], signal: AbortSignal): Promise<ReadonlyMap<string, ListNews>>;
  /**
   * What changed in each list: since its `deltaPath`, or from the beginning without one. Our extension never comes along.
   * Rejects with what concerns all lists.
   */
  changes(
    lists: readonly { readonly listId: string; readonly deltaPath: string | undefined }[],
    signal: AbortSignal,
  ): Promise<ReadonlyMap<string, ListNews>>;
}

/** What the index of this device knows of one list. */
export interface IndexedList {
  readonly listId: string;
  readonly tasks: readonly OpenTask[];
  /** When it was last read, ISO 8601 instant. */
  readonly readDateTime: string;
  /** Where to ask for what changed since; absent until a delta query was made. */
  readonly deltaPath?: string;
}

/** Where the index is kept on this device. It may forget everything at any time, and never rejects. */
export interface OpenTaskStore {
  all(): Promise<readonly IndexedList[]>;
  put(list: IndexedList): Promise<void>;
  remove(listId: string): Promise<void>;
}
