import type { StoredExtension } from './stored-extension';
import type { StoredLinkedResource, StoredList, StoredTask, TaskFields } from './stored-task';

/** A task or list that is gone, as a delta query reports it. */
export interface Tombstone {
  readonly id: string;
  readonly changeNumber: number;
}

/** Fields of a new task; absent ones get To Do's defaults. */
export type NewTaskFields = Partial<TaskFields> &
  Pick<TaskFields, 'title'> & { readonly flaggedMessageId?: string };

/** The ways in which an app lets a user repeat a task. */
export type Repeat = 'daily' | 'weekly' | 'monthly';

/** The lists and tasks of one account, as Graph and a user in another client see and change them. */
export interface TodoStore {
  lists(): readonly StoredList[];
  list(id: string): StoredList | undefined;
  /** An empty list owned by the account, unless said otherwise. */
  addList(
    displayName: string,
    options?: { readonly isShared?: boolean; readonly isOwner?: boolean },
  ): StoredList;
  renameList(id: string, displayName: string): StoredList | undefined;
  /** Deletes a list with its tasks. False when there is no such list. */
  deleteList(id: string): boolean;
  setListExtension(list: StoredList, name: string, extension: StoredExtension | undefined): StoredList;
  /** Tasks of a list in the order of creation. */
  tasks(listId: string): readonly StoredTask[];
  task(id: string): StoredTask | undefined;
  addTask(listId: string, fields: NewTaskFields): StoredTask | undefined;
  updateTask(task: StoredTask, fields: Partial<TaskFields>): StoredTask;
  setTaskExtension(task: StoredTask, name: string, extension: StoredExtension): StoredTask;
  /** Returns whether there was one. */
  removeTaskExtension(task: StoredTask, name: string): boolean;
  /** Adds or replaces the one linkedResource; undefined takes it away. */
  setLinkedResource(task: StoredTask, resource: Omit<StoredLinkedResource, 'id'> | undefined): StoredTask;
  /** False when there is no such task. */
  deleteTask(id: string): boolean;

  /* What a user in a To Do app does. Each returns the task as it is then, or undefined when there is none. */
  renameTask(id: string, title: string): StoredTask | undefined;
  /** Completes: reminder off, completion day set. A recurring task moves on to its next day and leaves a completed copy. */
  completeTask(id: string): StoredTask | undefined;
  reopenTask(id: string): StoredTask | undefined;
  /** Due on a day (`YYYY-MM-DD`) of the mailbox's own time zone; undefined takes the day away. */
  setTaskDue(id: string, day: string | undefined): StoredTask | undefined;
  setTaskImportance(id: string, importance: StoredTask['importance']): StoredTask | undefined;
  /** From its due day on, or from today on, which becomes its due day then; undefined ends the series. */
  setTaskRepeat(id: string, repeat: Repeat | undefined): StoredTask | undefined;
  /** Moves a task to another list: it gets a new id and keeps extensions, linkedResource and everything else. */
  moveTask(id: string, listId: string): StoredTask | undefined;

  /** Number of the last change; delta tokens are made of it. */
  changeNumber(): number;
  /** Another number after each reset: delta tokens of an earlier one are lost. */
  epoch(): number;
  /** Tasks of a list that are gone. */
  removedTasks(listId: string): readonly Tombstone[];
  removedLists(): readonly Tombstone[];
}
