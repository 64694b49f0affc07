/** Where a task is. The id changes when the task moves to another list. */
export interface TaskRef {
  readonly listId: string;
  readonly taskId: string;
}
